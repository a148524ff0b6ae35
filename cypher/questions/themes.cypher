// Which practice themes and topics are there, and how often are they asked for?
// Parameters: none
// Columns: kind, id, name, asksFor, recommendations, reviews, agencies, homeOffice, toolkit
MATCH (class:Theme|Topic)
OPTIONAL MATCH (class)<-[:ASKS_FOR|IS_ABOUT]-(recommendation:Recommendation)<-[:MAKES]-(review:Review)
OPTIONAL MATCH (recommendation)-[:ADDRESSES]->(:Addressee)-[:REFERS_TO]->(agency:Agency)
WITH class, count(DISTINCT recommendation) AS recommendations, count(DISTINCT review) AS reviews,
  count(DISTINCT agency) AS agencies
RETURN CASE WHEN class:Theme THEN 'theme' ELSE 'topic' END AS kind, class.id AS id, class.name AS name,
  class.asksFor AS asksFor, recommendations, reviews, agencies, coalesce(class.homeOffice, []) AS homeOffice,
  coalesce(class.toolkit, []) AS toolkit
ORDER BY kind, class.position, id;
