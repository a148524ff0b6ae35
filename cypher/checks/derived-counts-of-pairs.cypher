// Which pairs of agencies are said to be asked together otherwise than recommendations ask them, where the data have not changed since?
// Parameters: none
// Columns: a, b, derived, found
MATCH (dataset:Dataset {id: 'dataset'})
WHERE dataset.deriving IS NULL AND dataset.derived STARTS WITH coalesce(dataset.contents, '') + coalesce(dataset.register, '')
WITH dataset.derived AS inForce
MATCH (a:Agency)-[pair:ASKED_TOGETHER_WITH]->(b:Agency)
WHERE pair.version = inForce
WITH a, b, pair.recommendations AS derived, COUNT {
  MATCH (a)<-[:REFERS_TO]-(:Addressee)<-[:ADDRESSES]-(recommendation:Recommendation)
  WHERE EXISTS { (recommendation)-[:ADDRESSES]->(:Addressee)-[:REFERS_TO]->(b) }
  RETURN DISTINCT recommendation
} AS found
WHERE derived <> found
RETURN a.id AS a, b.id AS b, derived, found
ORDER BY a, b;
