// Joins agencies to the practices that two or more reviews ask them to change.
// Parameters: $rows, $version
// Columns: none
UNWIND $rows AS row
MATCH (agency:Agency {id: row.agency})
MATCH (theme:Theme {id: row.theme})
CREATE (agency)-[:ASKED_AGAIN_TO_CHANGE {reviews: row.reviews, recommendations: row.recommendations, version: $version}]->(theme);
