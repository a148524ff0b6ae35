// Loads which topics recommendations are about, each with its rule and the words that matched.
// Parameters: $assignments
// Columns: none
UNWIND $assignments AS row
MATCH (recommendation:Recommendation {id: row.recommendation})
MATCH (topic:Topic {id: row.to})
MERGE (recommendation)-[about:IS_ABOUT]->(topic)
SET about.rule = row.rule, about.words = row.words, about.start = row.start, about.end = row.end;
