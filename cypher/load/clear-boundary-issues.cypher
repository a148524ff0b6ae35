// Takes from changed reviews the cross-boundary issues that are about to be loaded anew.
// Parameters: $reviews
// Columns: none
UNWIND $reviews AS id
MATCH (:Review {id: id})-[:RAISES]->(issue:BoundaryIssue)
DETACH DELETE issue;
