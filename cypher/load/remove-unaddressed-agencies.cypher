// Removes agencies outside the register that nothing addresses any more.
// Parameters: $agencies
// Columns: none
UNWIND $agencies AS id
MATCH (agency:Agency {id: id, registered: false})
WHERE NOT EXISTS { (agency)<-[:REFERS_TO]-() } AND NOT EXISTS { (agency)<-[:IS_UNIT_OF]-() }
DETACH DELETE agency;
