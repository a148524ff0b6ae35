// Loads reviews with their place, their source and the run that added or last changed them.
// Parameters: $reviews, $run
// Columns: none
UNWIND $reviews AS row
MATCH (run:ImportRun {id: $run})
MERGE (review:Review {id: row.id})
ON CREATE SET review.added = true
SET review.pageId = coalesce(row.pageId, review.pageId), review.report = coalesce(row.report, review.report),
  review.address = coalesce(row.address, review.address), review.contentId = row.contentId,
  review.title = row.title, review.csps = row.csps, review.published = row.published,
  review.yearOfDeath = row.yearOfDeath, review.statedCount = row.statedCount, review.rowCount = row.rowCount,
  review.recommendationCount = row.recommendationCount, review.summary = row.summary,
  review.warnings = row.warnings, review.doubts = row.doubts, review.fingerprint = row.fingerprint
FOREACH (new IN CASE WHEN review.added THEN [1] ELSE [] END | MERGE (review)-[:WAS_ADDED_BY]->(run))
REMOVE review.added
WITH row, review, run
OPTIONAL MATCH (review)-[former:COMMISSIONED_IN|LAST_CHANGED_BY]->()
DELETE former
WITH DISTINCT row, review, run
OPTIONAL MATCH (review)-[:WAS_READ_FROM]->(old:Source)
WHERE old.id <> row.source.id
DETACH DELETE old
WITH DISTINCT row, review, run
MERGE (review)-[:LAST_CHANGED_BY]->(run)
MERGE (source:Source {id: row.source.id})
SET source.origin = row.source.origin, source.form = row.source.form
MERGE (review)-[:WAS_READ_FROM]->(source)
WITH row, review
UNWIND row.areas AS place
MATCH (area:Area {id: place})
MERGE (review)-[:COMMISSIONED_IN]->(area);
