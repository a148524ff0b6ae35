// Loads recommendations verbatim, with their place in the source and the run that added or last changed them.
// Parameters: $recommendations, $run
// Columns: none
UNWIND $recommendations AS row
MATCH (run:ImportRun {id: $run})
MATCH (review:Review {id: row.review})
MERGE (recommendation:Recommendation {id: row.id})
ON CREATE SET recommendation.added = true
SET recommendation.number = row.number, recommendation.sortKey = row.sortKey, recommendation.text = row.text,
  recommendation.start = row.start, recommendation.end = row.end, recommendation.line = row.line,
  recommendation.declaresRecurrence = row.declaresRecurrence, recommendation.fingerprint = row.fingerprint
MERGE (review)-[:MAKES]->(recommendation)
MERGE (recommendation)-[:LAST_CHANGED_BY]->(run)
FOREACH (new IN CASE WHEN recommendation.added THEN [1] ELSE [] END | MERGE (recommendation)-[:WAS_ADDED_BY]->(run))
REMOVE recommendation.added;
