// Of what is there another number than was derived, where the data have not changed since?
// Parameters: none
// Columns: kind, derived, found
MATCH (dataset:Dataset {id: 'dataset'})
WHERE dataset.deriving IS NULL AND dataset.derived STARTS WITH coalesce(dataset.contents, '') + coalesce(dataset.register, '')
WITH dataset.derivedThings AS things
UNWIND [['ASKED_TOGETHER_WITH', things[0], COUNT { ()-[:ASKED_TOGETHER_WITH]->() }],
  ['ASKED_AGAIN_TO_CHANGE', things[1], COUNT { ()-[:ASKED_AGAIN_TO_CHANGE]->() }],
  ['ASKS_THE_SAME_AS', things[2], COUNT { ()-[:ASKS_THE_SAME_AS]->() }],
  ['Standing', things[3], COUNT { (:Standing) }]] AS counted
WITH counted[0] AS kind, counted[1] AS derived, counted[2] AS found
WHERE derived <> found
RETURN kind, derived, found
ORDER BY kind;
