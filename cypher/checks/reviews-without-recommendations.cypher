// Which reviews make no recommendation?
// Parameters: none
// Columns: id
MATCH (review:Review)
WHERE NOT EXISTS { (review)-[:MAKES]->(:Recommendation) }
RETURN review.id AS id
ORDER BY id;
