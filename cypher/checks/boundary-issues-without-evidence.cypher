// Which cross-boundary issues are raised by no review or rest on no recommendation?
// Parameters: none
// Columns: id
MATCH (issue:BoundaryIssue)
WHERE NOT EXISTS { (issue)<-[:RAISES]-(:Review) } OR NOT EXISTS { (issue)-[:RESTS_ON]->(:Recommendation) }
RETURN issue.id AS id
ORDER BY id;
