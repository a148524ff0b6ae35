// Names each Addressee once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT addressee_id IF NOT EXISTS FOR (n:Addressee) REQUIRE n.id IS UNIQUE;
