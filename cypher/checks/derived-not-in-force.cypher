// What is derived of another version than the one in force, outside a rebuild?
// Parameters: none
// Columns: kind, found
MATCH (dataset:Dataset {id: 'dataset'})
WHERE dataset.deriving IS NULL
WITH coalesce(dataset.derived, '') AS inForce
UNWIND [['ASKED_TOGETHER_WITH', COUNT { MATCH ()-[one:ASKED_TOGETHER_WITH]->() WHERE one.version <> inForce }],
  ['ASKED_AGAIN_TO_CHANGE', COUNT { MATCH ()-[one:ASKED_AGAIN_TO_CHANGE]->() WHERE one.version <> inForce }],
  ['ASKS_THE_SAME_AS', COUNT { MATCH ()-[one:ASKS_THE_SAME_AS]->() WHERE one.version <> inForce }],
  ['Standing', COUNT { MATCH (one:Standing) WHERE one.version <> inForce }]] AS counted
WITH counted[0] AS kind, counted[1] AS found
WHERE found > 0
RETURN kind, found
ORDER BY kind;
