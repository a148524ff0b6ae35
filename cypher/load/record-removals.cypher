// Records on a run what an updated page no longer holds.
// Parameters: $run, $removals
// Columns: none
MATCH (run:ImportRun {id: $run})
SET run.removals = coalesce(run.removals, []) + $removals;
