// Which practice themes is one agency asked to change, and how often?
// Parameters: $id
// Columns: id, name, recommendations, reviews
MATCH (review:Review)-[:MAKES]->(recommendation:Recommendation)-[:ADDRESSES]->(:Addressee)-[:REFERS_TO]->(:Agency {id: $id})
MATCH (recommendation)-[:ASKS_FOR]->(theme:Theme)
RETURN theme.id AS id, theme.name AS name, count(DISTINCT recommendation) AS recommendations,
  count(DISTINCT review) AS reviews
ORDER BY reviews DESC, recommendations DESC, id;
