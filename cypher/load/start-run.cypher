// Records that an import has begun to change something.
// Parameters: $run, $startedAt
// Columns: none
MERGE (run:ImportRun {id: $run})
ON CREATE SET run.startedAt = $startedAt, run.status = 'running';
