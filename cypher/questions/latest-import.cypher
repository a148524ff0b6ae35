// What did the latest import that changed something do?
// Parameters: none
// Columns: id, status, startedAt, finishedAt, confirmedAt, report
MATCH (run:ImportRun)
RETURN run.id AS id, run.status AS status, run.startedAt AS startedAt, run.finishedAt AS finishedAt,
  run.confirmedAt AS confirmedAt, run.report AS report
ORDER BY startedAt DESC, id
LIMIT 1;
