// Names each Topic once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (n:Topic) REQUIRE n.id IS UNIQUE;
