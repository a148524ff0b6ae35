// Loads which bodies recommendations name in their text without being addressed to them.
// Parameters: $mentions
// Columns: none
UNWIND $mentions AS row
MATCH (recommendation:Recommendation {id: row.recommendation})
MATCH (agency:Agency {id: row.agency})
MERGE (recommendation)-[mentions:MENTIONS]->(agency)
SET mentions.words = row.words, mentions.start = row.start, mentions.end = row.end;
