// Which state of the data is loaded?
// Parameters: none
// Columns: version, importedAt, reviews, recommendations
OPTIONAL MATCH (dataset:Dataset {id: 'dataset'})
RETURN coalesce(dataset.contents, '') + coalesce(dataset.register, '') AS version, dataset.importedAt AS importedAt,
  COUNT { MATCH (:Review) } AS reviews, COUNT { MATCH (:Recommendation) } AS recommendations
ORDER BY version;
