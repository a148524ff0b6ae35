// Which areas are there, and what does each lie in?
// Parameters: none
// Columns: id, name, kind, within
MATCH (area:Area)
RETURN area.id AS id, area.name AS name, coalesce(area.kind, '') AS kind, [(area)-[:LIES_IN]->(wider:Area) | wider.id] AS within
ORDER BY id;
