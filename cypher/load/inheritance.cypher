// Loads which later bodies inherited what a body learned, derived from the verified successions; last marks those that nobody succeeded.
// Parameters: $inheritances
// Columns: none
UNWIND $inheritances AS row
MATCH (body:Agency {id: row.body})
MATCH (heir:Agency {id: row.heir})
MERGE (body)-[inherited:IS_INHERITED_BY]->(heir)
SET inherited.last = row.last;
