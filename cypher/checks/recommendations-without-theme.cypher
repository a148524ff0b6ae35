// Which recommendations carry no practice theme, not even unclassified, or more than three?
// Parameters: none
// Columns: id, themes
MATCH (recommendation:Recommendation)
OPTIONAL MATCH (recommendation)-[asks:ASKS_FOR]->(:Theme)
WITH recommendation, count(asks) AS themes
WHERE themes = 0 OR themes > 3
RETURN recommendation.id AS id, themes
ORDER BY id;
