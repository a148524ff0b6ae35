// Marks which reviews of the same partnership, month and year mostly ask the same as these: they stay apart, and a person should look.
// Parameters: $reviews
// Columns: none
UNWIND $reviews AS id
MATCH (review:Review {id: id})
OPTIONAL MATCH (review)-[former:MAY_BE_THE_SAME_AS]-(:Review)
DELETE former
WITH DISTINCT review
MATCH (review)-[:COMMISSIONED_IN]->(:Area)<-[:COMMISSIONED_IN]-(other:Review)
WHERE review <> other AND coalesce(review.published, '') = coalesce(other.published, '')
  AND coalesce(review.yearOfDeath, 0) = coalesce(other.yearOfDeath, 0)
MATCH (review)-[:MAKES]->(a:Recommendation)
MATCH (other)-[:MAKES]->(b:Recommendation)
WHERE a.text = b.text
WITH review, other, count(DISTINCT a) AS shared
WHERE 2 * shared >= review.recommendationCount AND 2 * shared >= other.recommendationCount
WITH CASE WHEN review.id < other.id THEN review ELSE other END AS first,
  CASE WHEN review.id < other.id THEN other ELSE review END AS second
MERGE (first)-[:MAY_BE_THE_SAME_AS]->(second);
