// Confirms the last run that read the same pages, when reading them again changed nothing.
// Parameters: $input, $at
// Columns: id
MATCH (run:ImportRun {input: $input, status: 'finished'})
WITH run
ORDER BY run.startedAt DESC
LIMIT 1
SET run.confirmedAt = $at
RETURN run.id AS id;
