// Loads which practice themes recommendations ask for, each with its rule and the words that matched.
// Parameters: $assignments
// Columns: none
UNWIND $assignments AS row
MATCH (recommendation:Recommendation {id: row.recommendation})
MATCH (theme:Theme {id: row.to})
MERGE (recommendation)-[asks:ASKS_FOR]->(theme)
SET asks.rule = row.rule, asks.words = row.words, asks.start = row.start, asks.end = row.end;
