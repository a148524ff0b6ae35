// Which practice themes is one agency asked to change, itself or as a family with those it inherited from, and how often?
// Parameters: $id, $lineage
// Columns: id, name, recommendations, reviews
MATCH (named:Agency)-[:IS_INHERITED_BY*0..1]->(agency:Agency {id: $id})
WHERE named = agency OR $lineage = 'family'
MATCH (review:Review)-[:MAKES]->(recommendation:Recommendation)-[:ADDRESSES]->(:Addressee)-[:REFERS_TO]->(named)
MATCH (recommendation)-[:ASKS_FOR]->(theme:Theme)
RETURN theme.id AS id, theme.name AS name, count(DISTINCT recommendation) AS recommendations,
  count(DISTINCT review) AS reviews
ORDER BY reviews DESC, recommendations DESC, id;
