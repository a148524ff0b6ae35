// Which agencies are there, of which bodies are they units, and who took over their work in the end?
// Parameters: none
// Columns: id, name, kind, scope, sector, parent, heirs
MATCH (agency:Agency)-[:BELONGS_TO]->(sector:Sector)
RETURN agency.id AS id, agency.name AS name, agency.kind AS kind, coalesce(agency.scope, '') AS scope, sector.id AS sector,
  head([(agency)-[:IS_UNIT_OF]->(body:Agency) | body.id]) AS parent,
  [(agency)-[:IS_INHERITED_BY {last: true}]->(heir:Agency) | heir.id] AS heirs
ORDER BY id;
