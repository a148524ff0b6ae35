// Names each Recommendation once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT recommendation_id IF NOT EXISTS FOR (n:Recommendation) REQUIRE n.id IS UNIQUE;
