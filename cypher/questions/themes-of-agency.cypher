// Which practice themes is one agency asked to change, itself or as a family with those it inherited from, how often, and in reviews of deaths of which years?
// Parameters: $id, $lineage
// Columns: id, name, recommendations, reviews, years
MATCH (named:Agency)-[:IS_INHERITED_BY*0..1]->(agency:Agency {id: $id})
WHERE named = agency OR $lineage = 'family'
MATCH (review:Review)-[:MAKES]->(recommendation:Recommendation)-[:ADDRESSES]->(:Addressee)-[:REFERS_TO]->(named)
MATCH (recommendation)-[:ASKS_FOR]->(theme:Theme)
WITH theme, review.yearOfDeath AS year, count(DISTINCT recommendation) AS recommendations, count(DISTINCT review) AS reviews
ORDER BY year
RETURN theme.id AS id, theme.name AS name, sum(recommendations) AS recommendations, sum(reviews) AS reviews,
  collect({yearOfDeath: year, recommendations: recommendations}) AS years
ORDER BY reviews DESC, recommendations DESC, id;
