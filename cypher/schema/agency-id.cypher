// Names each Agency once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT agency_id IF NOT EXISTS FOR (n:Agency) REQUIRE n.id IS UNIQUE;
