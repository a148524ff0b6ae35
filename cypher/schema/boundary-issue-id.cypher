// Names each BoundaryIssue once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT boundary_issue_id IF NOT EXISTS FOR (n:BoundaryIssue) REQUIRE n.id IS UNIQUE;
