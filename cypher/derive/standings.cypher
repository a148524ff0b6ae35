// Says where agencies stand among those asked together, and their place in the picture.
// Parameters: $rows, $version
// Columns: none
UNWIND $rows AS row
MATCH (agency:Agency {id: row.agency})
CREATE (agency)-[:HAS_STANDING]->(:Standing {id: row.agency + '/' + $version, partners: row.partners,
  standsBetween: row.standsBetween, importance: row.importance, community: row.community, x: row.x, y: row.y,
  version: $version});
