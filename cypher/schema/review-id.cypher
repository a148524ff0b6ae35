// Names each Review once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT review_id IF NOT EXISTS FOR (n:Review) REQUIRE n.id IS UNIQUE;
