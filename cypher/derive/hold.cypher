// Holds the data set for this run's next batch; no row where another run has begun.
// Parameters: $run
// Columns: run
MATCH (dataset:Dataset {id: 'dataset', deriving: $run})
SET dataset.deriving = $run
RETURN dataset.deriving AS run;
