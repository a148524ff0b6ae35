// Removes agencies that the register no longer holds and nobody is addressed by.
// Parameters: $agencies
// Columns: none
MATCH (agency:Agency {registered: true})
WHERE NOT agency.id IN $agencies
SET agency.registered = false
WITH agency
WHERE NOT EXISTS { (agency)<-[:REFERS_TO]-() } AND NOT EXISTS { (agency)<-[:IS_UNIT_OF]-() }
DETACH DELETE agency;
