// Removes some of the standings that are not of the version in force.
// Parameters: $limit
// Columns: none
MATCH (dataset:Dataset {id: 'dataset'})
MATCH (derived:Standing)
WHERE derived.version <> coalesce(dataset.derived, '')
WITH derived
LIMIT $limit
DETACH DELETE derived;
