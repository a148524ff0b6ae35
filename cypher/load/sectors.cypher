// Loads the sectors and what each is part of.
// Parameters: $sectors
// Columns: none
UNWIND $sectors AS row
MERGE (sector:Sector {id: row.id})
SET sector.name = row.name, sector.halt = row.halt, sector.library = row.library
WITH row, sector
WHERE row.parent IS NOT NULL
MERGE (wider:Sector {id: row.parent})
MERGE (sector)-[:IS_PART_OF]->(wider);
