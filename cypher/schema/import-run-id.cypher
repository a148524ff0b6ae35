// Names each ImportRun once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT import_run_id IF NOT EXISTS FOR (n:ImportRun) REQUIRE n.id IS UNIQUE;
