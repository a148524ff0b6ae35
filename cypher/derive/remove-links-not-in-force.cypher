// Removes some of the derived links that are not of the version in force.
// Parameters: $limit
// Columns: none
MATCH (dataset:Dataset {id: 'dataset'})
MATCH ()-[derived:ASKED_TOGETHER_WITH|ASKED_AGAIN_TO_CHANGE|ASKS_THE_SAME_AS]->()
WHERE derived.version <> coalesce(dataset.derived, '')
WITH derived
LIMIT $limit
DELETE derived;
