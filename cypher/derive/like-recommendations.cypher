// Which recommendations hold most of these words, for each text?
// Parameters: $queries, $limit
// Columns: text, found
UNWIND $queries AS query
CALL db.index.fulltext.queryNodes('recommendation_text', query.words, {limit: $limit}) YIELD node
RETURN query.text AS text, collect(node.id) AS found;
