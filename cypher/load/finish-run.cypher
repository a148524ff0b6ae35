// Records how an import ended and what it counted.
// Parameters: $run, $input, $finishedAt, $counts, $report
// Columns: none
MATCH (run:ImportRun {id: $run})
SET run.status = 'finished', run.input = $input, run.finishedAt = $finishedAt, run.report = $report
SET run += $counts;
