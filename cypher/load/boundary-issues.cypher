// Loads the cross-boundary issues that reviews raise, with what each rests on.
// Parameters: $issues
// Columns: none
UNWIND $issues AS row
MATCH (review:Review {id: row.review})
MERGE (issue:BoundaryIssue {id: row.id})
SET issue.strength = row.strength, issue.why = row.why, issue.words = row.words
MERGE (review)-[:RAISES]->(issue)
FOREACH (involved IN CASE WHEN row.agency IS NULL THEN [] ELSE [row.agency] END |
  MERGE (agency:Agency {id: involved})
  MERGE (issue)-[:INVOLVES]->(agency))
FOREACH (reached IN row.reaches |
  MERGE (area:Area {id: reached})
  MERGE (issue)-[:REACHES]->(area))
WITH row, issue
UNWIND row.recommendations AS restsOn
MATCH (recommendation:Recommendation {id: restsOn})
MERGE (issue)-[:RESTS_ON]->(recommendation);
