// Which agencies outside the register are addressed by nothing and have no units?
// Parameters: none
// Columns: id
MATCH (agency:Agency {registered: false})
WHERE NOT EXISTS { (agency)<-[:REFERS_TO]-() } AND NOT EXISTS { (agency)<-[:IS_UNIT_OF]-() }
RETURN agency.id AS id
ORDER BY id;
