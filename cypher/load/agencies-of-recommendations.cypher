// Whom do these recommendations address, beyond the bodies of the register?
// Parameters: $recommendations
// Columns: id
UNWIND $recommendations AS row
MATCH (:Recommendation {id: row})-[:ADDRESSES]->(:Addressee)-[:REFERS_TO]->(agency:Agency {registered: false})
RETURN DISTINCT agency.id AS id
ORDER BY id;
