// Marks reviews of one partnership, month and year whose recommendations are mostly the same: they stay apart, and a person should look.
// Parameters: none
// Columns: one, other
MATCH (one:Review)-[:COMMISSIONED_IN]->(:Area)<-[:COMMISSIONED_IN]-(other:Review)
WHERE one.id < other.id AND coalesce(one.published, '') = coalesce(other.published, '')
  AND coalesce(one.yearOfDeath, 0) = coalesce(other.yearOfDeath, 0)
MATCH (one)-[:MAKES]->(a:Recommendation)
MATCH (other)-[:MAKES]->(b:Recommendation)
WHERE a.text = b.text
WITH one, other, count(DISTINCT a) AS shared
WHERE 2 * shared >= one.recommendationCount AND 2 * shared >= other.recommendationCount
MERGE (one)-[:MAY_BE_THE_SAME_AS]->(other)
RETURN one.id AS one, other.id AS other
ORDER BY one, other;
