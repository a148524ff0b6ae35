// Which agencies lack a name or a sector?
// Parameters: none
// Columns: id
MATCH (agency:Agency)
WHERE coalesce(trim(agency.name), '') = '' OR NOT EXISTS { (agency)-[:BELONGS_TO]->(:Sector) }
RETURN agency.id AS id
ORDER BY id;
