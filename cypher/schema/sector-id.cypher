// Names each Sector once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT sector_id IF NOT EXISTS FOR (n:Sector) REQUIRE n.id IS UNIQUE;
