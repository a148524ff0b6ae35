// Says that this run has nothing left to do.
// Parameters: $run
// Columns: none
MATCH (dataset:Dataset {id: 'dataset', deriving: $run})
REMOVE dataset.deriving;
