// Marks the data set as being derived from by this run; one that is still at it will find out and stop.
// Parameters: $run
// Columns: none
MATCH (dataset:Dataset {id: 'dataset'})
SET dataset.deriving = $run;
