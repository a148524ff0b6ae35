// Which names could no rule settle, in how many reviews, and what might they mean?
// Parameters: $limit, $after
// Columns: agency, holdsIn, reviews, recommendations, surfaceForms, suggestions, citations
MATCH (agency:Agency {registered: false, kind: 'body'})
WHERE agency.id STARTS WITH 'unresolved:'
MATCH (review:Review)-[:MAKES]->(recommendation:Recommendation)-[:ADDRESSES]->(addressee:Addressee)-[:REFERS_TO]->(agency)
WITH agency, review, recommendation, addressee
ORDER BY review.yearOfDeath, review.id, recommendation.sortKey, recommendation.id
WITH agency, count(DISTINCT review) AS reviews, collect(DISTINCT recommendation.id) AS citations,
  collect(DISTINCT addressee.words) AS surfaceForms
WITH agency, reviews, citations, surfaceForms
ORDER BY reviews DESC, size(citations) DESC, agency.name, agency.id
SKIP $after
LIMIT $limit + 1
RETURN agency {.id, .name, .kind, sector: head([(agency)-[:BELONGS_TO]->(sector:Sector) | sector.id])} AS agency,
  substring(agency.id, 11, size(agency.id) - 12 - size(last(split(agency.id, ':')))) AS holdsIn, reviews,
  size(citations) AS recommendations, surfaceForms,
  COLLECT { MATCH (agency)-[might:MIGHT_BE]->(suggested:Agency)
    RETURN {id: suggested.id, name: suggested.name, score: might.score} ORDER BY might.score DESC, suggested.id } AS suggestions,
  citations
ORDER BY reviews DESC, recommendations DESC, agency.name, agency.id;
