// Which reviews ask something of one agency, itself or as a family with those it inherited from, and what?
// Parameters: $id, $lineage, $theme, $limit, $after
// Columns: review, citations
MATCH (named:Agency)-[:IS_INHERITED_BY*0..1]->(agency:Agency {id: $id})
WHERE named = agency OR $lineage = 'family'
MATCH (review:Review)-[:MAKES]->(recommendation:Recommendation)-[:ADDRESSES]->(:Addressee)-[:REFERS_TO]->(named)
WHERE $theme IS NULL OR EXISTS { (recommendation)-[:ASKS_FOR]->(:Theme {id: $theme}) }
WITH DISTINCT review, recommendation
ORDER BY recommendation.sortKey, recommendation.id
WITH review, collect(recommendation.id) AS citations
ORDER BY review.yearOfDeath, review.id
SKIP $after
LIMIT $limit + 1
RETURN review {.id, .title, .csps, .yearOfDeath} AS review, citations
ORDER BY review.yearOfDeath, review.id;
