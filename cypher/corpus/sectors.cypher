// Which sectors are there, and what is each part of?
// Parameters: none
// Columns: id, name, parent
MATCH (sector:Sector)
RETURN sector.id AS id, sector.name AS name, head([(sector)-[:IS_PART_OF]->(wider:Sector) | wider.id]) AS parent
ORDER BY id;
