// Which practice themes is one agency asked to change, itself or as a family with those it inherited from, and how often?
// Parameters: $id, $lineage
// Columns: id, name, recommendations, reviews
MATCH (agency:Agency {id: $id})
MATCH (named:Agency)
WHERE named = agency OR ($lineage = 'family' AND (named)-[:IS_INHERITED_BY]->(agency))
MATCH (review:Review)-[:MAKES]->(recommendation:Recommendation)-[:ADDRESSES]->(:Addressee)-[:REFERS_TO]->(named)
MATCH (recommendation)-[:ASKS_FOR]->(theme:Theme)
RETURN theme.id AS id, theme.name AS name, count(DISTINCT recommendation) AS recommendations,
  count(DISTINCT review) AS reviews
ORDER BY reviews DESC, recommendations DESC, id;
