// Names each Succession once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT succession_id IF NOT EXISTS FOR (n:Succession) REQUIRE n.id IS UNIQUE;
