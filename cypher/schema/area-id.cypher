// Names each Area once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT area_id IF NOT EXISTS FOR (n:Area) REQUIRE n.id IS UNIQUE;
