// Puts all that was derived in force at once, with how much of each kind there is.
// Parameters: $version, $things
// Columns: none
MATCH (dataset:Dataset {id: 'dataset'})
SET dataset.derived = $version, dataset.derivedThings = $things;
