// Which bodies came before one agency, which came after it, when and how, and does anything loaded address them?
// Parameters: $id
// Columns: direction, date, kind, source, verified, from, to
MATCH (agency:Agency {id: $id})
WITH COLLECT { MATCH (agency)-[:GAVE_WAY_IN|GAVE_RISE_TO*1..11]->(succession:Succession) RETURN DISTINCT succession } AS later,
  COLLECT { MATCH (succession:Succession)-[:GAVE_WAY_IN|GAVE_RISE_TO*1..11]->(agency) RETURN DISTINCT succession } AS earlier
UNWIND [succession IN earlier | {direction: 'before', node: succession}]
  + [succession IN later | {direction: 'after', node: succession}] AS step
WITH step.direction AS direction, step.node AS succession
RETURN direction, succession.date AS date, succession.kind AS kind, succession.source AS source,
  succession.verified AS verified,
  COLLECT { MATCH (body:Agency)-[:GAVE_WAY_IN]->(succession) RETURN body {.id, .name, addressed: EXISTS { (body)<-[:REFERS_TO]-() }} ORDER BY body.name, body.id } AS from,
  COLLECT { MATCH (succession)-[:GAVE_RISE_TO]->(body:Agency) RETURN body {.id, .name, addressed: EXISTS { (body)<-[:REFERS_TO]-() }} ORDER BY body.name, body.id } AS to
ORDER BY date, direction DESC, succession.id;
