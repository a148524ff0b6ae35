// Which sources was no review read from?
// Parameters: none
// Columns: id
MATCH (source:Source)
WHERE NOT EXISTS { (source)<-[:WAS_READ_FROM]-(:Review) }
RETURN source.id AS id
ORDER BY id;
