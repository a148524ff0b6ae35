// Which reviews hold these words in title, partnership or summary?
// Parameters: $words, $limit
// Columns: id, label, excerpt, score, reviewId
CALL db.index.fulltext.queryNodes('review_words', $words) YIELD node, score
RETURN node.id AS id, node.title AS label, node.summary AS excerpt, score, node.id AS reviewId
ORDER BY score DESC, label, id
LIMIT $limit;
