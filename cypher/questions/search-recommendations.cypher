// Which recommendations hold these words?
// Parameters: $words, $limit
// Columns: id, label, excerpt, score, reviewId
CALL db.index.fulltext.queryNodes('recommendation_text', $words) YIELD node, score
MATCH (review:Review)-[:MAKES]->(node)
RETURN node.id AS id, review.title + ', ' + node.number AS label, node.text AS excerpt, score, review.id AS reviewId
ORDER BY score DESC, label, id
LIMIT $limit;
