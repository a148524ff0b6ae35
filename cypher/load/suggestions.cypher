// Loads which bodies of the register an unresolved name resembles; a score suggests and never decides.
// Parameters: $suggestions
// Columns: none
UNWIND $suggestions AS row
MATCH (unresolved:Agency {id: row.unresolved})
MATCH (suggested:Agency {id: row.agency})
MERGE (unresolved)-[might:MIGHT_BE]->(suggested)
SET might.score = row.score;
