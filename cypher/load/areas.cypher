// Loads the areas and what each lies in.
// Parameters: $areas
// Columns: none
UNWIND $areas AS row
MERGE (area:Area {id: row.id})
SET area.name = row.name, area.kind = row.kind, area.aliases = row.aliases
WITH row, area
UNWIND row.within AS within
MERGE (wider:Area {id: within})
MERGE (area)-[:LIES_IN]->(wider);
