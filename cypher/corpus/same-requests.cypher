// Which recommendations ask the same as an older one, as far as is derived and in force?
// Parameters: none
// Columns: recommendation, oldest, score, shared
MATCH (dataset:Dataset {id: 'dataset'})
MATCH (younger:Recommendation)-[same:ASKS_THE_SAME_AS]->(oldest:Recommendation)
WHERE same.version = dataset.derived
RETURN younger.id AS recommendation, oldest.id AS oldest, same.score AS score, same.shared AS shared;
