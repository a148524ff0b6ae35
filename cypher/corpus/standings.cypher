// Where does each agency stand among those asked together, as far as is derived and in force?
// Parameters: none
// Columns: agency, partners, standsBetween, importance, community
MATCH (dataset:Dataset {id: 'dataset'})
MATCH (agency:Agency)-[:HAS_STANDING]->(standing:Standing)
WHERE standing.version = dataset.derived
RETURN agency.id AS agency, standing.partners AS partners, standing.standsBetween AS standsBetween,
  standing.importance AS importance, standing.community AS community;
