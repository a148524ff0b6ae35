// Which agencies bear these words in a name?
// Parameters: $words, $limit
// Columns: id, label, excerpt, score, reviewId
CALL db.index.fulltext.queryNodes('agency_name', $words) YIELD node, score
WHERE EXISTS { (node)<-[:REFERS_TO]-(:Addressee) }
RETURN node.id AS id, node.name AS label, head([(node)-[:BELONGS_TO]->(sector:Sector) | sector.name]) AS excerpt, score,
  NULL AS reviewId
ORDER BY score DESC, label, id
LIMIT $limit;
