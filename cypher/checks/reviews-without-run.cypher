// Which reviews and recommendations do not say which run added or last changed them?
// Parameters: none
// Columns: id
MATCH (loaded:Review|Recommendation)
WHERE NOT EXISTS { (loaded)-[:WAS_ADDED_BY]->(:ImportRun) } OR NOT EXISTS { (loaded)-[:LAST_CHANGED_BY]->(:ImportRun) }
RETURN loaded.id AS id
ORDER BY id;
