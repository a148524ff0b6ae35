// Which reviews count other recommendations than they make?
// Parameters: none
// Columns: id, counted, made
MATCH (review:Review)
OPTIONAL MATCH (review)-[:MAKES]->(recommendation:Recommendation)
WITH review, count(recommendation) AS made
WHERE made <> review.recommendationCount
RETURN review.id AS id, review.recommendationCount AS counted, made
ORDER BY id;
