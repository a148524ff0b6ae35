// Loads who succeeded whom: a succession joins the bodies that gave way to those that took over.
// Parameters: $successions
// Columns: none
UNWIND $successions AS row
MATCH (from:Agency {id: row.from})
MATCH (to:Agency {id: row.to})
MERGE (succession:Succession {id: row.id})
SET succession.date = row.date, succession.kind = row.kind, succession.source = row.source,
  succession.verified = row.verified
MERGE (from)-[:GAVE_WAY_IN]->(succession)
MERGE (succession)-[:GAVE_RISE_TO]->(to);
