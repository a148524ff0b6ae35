// Which state of the data is loaded, and which state of what is derived from them?
// Parameters: none
// Columns: version, derived, importedAt, reviews, recommendations
OPTIONAL MATCH (dataset:Dataset {id: 'dataset'})
RETURN coalesce(dataset.contents, '') + coalesce(dataset.register, '') AS version, coalesce(dataset.derived, '') AS derived,
  dataset.importedAt AS importedAt, COUNT { MATCH (:Review) } AS reviews, COUNT { MATCH (:Recommendation) } AS recommendations
ORDER BY version;
