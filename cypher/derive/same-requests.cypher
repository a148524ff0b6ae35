// Joins recommendations to the oldest one of another review that asks the same, with the words of both.
// Parameters: $rows, $version
// Columns: none
UNWIND $rows AS row
MATCH (younger:Recommendation {id: row.recommendation})
MATCH (oldest:Recommendation {id: row.oldest})
CREATE (younger)-[:ASKS_THE_SAME_AS {score: row.score, shared: row.shared, version: $version}]->(oldest);
