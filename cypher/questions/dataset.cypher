// What is loaded, and how fresh is it?
// Parameters: none
// Columns: version, importedAt, reviews, rows, recommendations, addressees, agencies, unclassified, unresolved, warnings
OPTIONAL MATCH (dataset:Dataset {id: 'dataset'})
RETURN coalesce(dataset.contents, '') + coalesce(dataset.register, '') AS version, dataset.importedAt AS importedAt,
  COUNT { MATCH (:Review) } AS reviews,
  COLLECT { MATCH (review:Review) RETURN coalesce(sum(review.rowCount), 0) }[0] AS rows,
  COUNT { MATCH (:Recommendation) } AS recommendations,
  COUNT { MATCH (:Addressee) } AS addressees,
  COUNT { MATCH (agency:Agency) WHERE EXISTS { (agency)<-[:REFERS_TO]-() } } AS agencies,
  COUNT { MATCH (:Theme {id: 'unclassified'})<-[:ASKS_FOR]-(:Recommendation) } AS unclassified,
  COUNT { MATCH (agency:Agency {registered: false, kind: 'body'}) WHERE agency.id STARTS WITH 'unresolved:' } AS unresolved,
  COLLECT { MATCH (review:Review) RETURN coalesce(sum(size(review.warnings) + size(review.doubts)), 0) }[0] AS warnings
ORDER BY version;
