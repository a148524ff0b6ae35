// Which reviews are there, where was each commissioned, and when was it added and last changed?
// Parameters: none
// Columns: id, title, csps, yearOfDeath, areas, origin, report, addedBy, addedAt, changedBy, changedAt
MATCH (review:Review)
OPTIONAL MATCH (review)-[:WAS_ADDED_BY]->(added:ImportRun)
OPTIONAL MATCH (review)-[:LAST_CHANGED_BY]->(changed:ImportRun)
RETURN review.id AS id, review.title AS title, review.csps AS csps, review.yearOfDeath AS yearOfDeath,
  [(review)-[:COMMISSIONED_IN]->(area:Area) | area.id] AS areas,
  head([(review)-[:WAS_READ_FROM]->(source:Source) | source.origin]) AS origin, review.report AS report,
  added.id AS addedBy, added.startedAt AS addedAt, changed.id AS changedBy, changed.startedAt AS changedAt
ORDER BY id;
