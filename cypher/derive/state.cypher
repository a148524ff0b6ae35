// Which state of the data is loaded, what is derived from which, and is all of that still there?
// Parameters: none
// Columns: version, derived, unfinished, whole
MATCH (dataset:Dataset {id: 'dataset'})
RETURN coalesce(dataset.contents, '') + coalesce(dataset.register, '') AS version, coalesce(dataset.derived, '') AS derived,
  dataset.deriving IS NOT NULL AS unfinished,
  coalesce(dataset.derivedThings, []) = [COUNT { ()-[:ASKED_TOGETHER_WITH]->() }, COUNT { ()-[:ASKED_AGAIN_TO_CHANGE]->() },
    COUNT { ()-[:ASKS_THE_SAME_AS]->() }, COUNT { (:Standing) }] AS whole;
