// Holds the data set for one import at a time and tells what it holds now.
// Parameters: none
// Columns: contents, register
MERGE (dataset:Dataset {id: 'dataset'})
SET dataset.locked = true
REMOVE dataset.locked
RETURN coalesce(dataset.contents, '') AS contents, coalesce(dataset.register, '') AS register;
