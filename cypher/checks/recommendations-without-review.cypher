// Which recommendations does no review make?
// Parameters: none
// Columns: id
MATCH (recommendation:Recommendation)
WHERE NOT EXISTS { (recommendation)<-[:MAKES]-(:Review) }
RETURN recommendation.id AS id
ORDER BY id;
