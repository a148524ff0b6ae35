// Which reviews state another number of recommendations than they have rows, without a warning that says so?
// Parameters: none
// Columns: id, stated, rows
MATCH (review:Review)
WHERE review.statedCount IS NOT NULL AND review.statedCount <> review.rowCount
  AND none(warning IN review.warnings WHERE warning CONTAINS toString(review.statedCount))
RETURN review.id AS id, review.statedCount AS stated, review.rowCount AS rows
ORDER BY id;
