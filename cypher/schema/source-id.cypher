// Names each Source once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
