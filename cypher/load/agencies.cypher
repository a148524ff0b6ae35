// Loads agencies with their sector, parent and areas, whether the register holds them or a rule made them.
// Parameters: $agencies
// Columns: none
UNWIND $agencies AS row
MERGE (agency:Agency {id: row.id})
SET agency.name = row.name, agency.kind = row.kind, agency.scope = row.scope, agency.registered = row.registered
SET agency += row.facts
WITH row, agency
CALL (agency) {
  MATCH (agency)-[former:BELONGS_TO|IS_UNIT_OF|IS_BASED_IN|ALSO_SERVES|MIGHT_BE]->()
  DELETE former
}
MATCH (sector:Sector {id: row.sector})
CREATE (agency)-[:BELONGS_TO]->(sector)
FOREACH (parent IN CASE WHEN row.parent IS NULL THEN [] ELSE [row.parent] END |
  MERGE (body:Agency {id: parent})
  CREATE (agency)-[:IS_UNIT_OF]->(body))
FOREACH (home IN row.home |
  MERGE (area:Area {id: home})
  CREATE (agency)-[:IS_BASED_IN]->(area))
FOREACH (served IN row.serves |
  MERGE (area:Area {id: served})
  CREATE (agency)-[:ALSO_SERVES]->(area));
