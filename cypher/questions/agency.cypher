// What has ever been asked of one agency, by which reviews, and under which names?
// Parameters: $id, $lineage
// Columns: agency, reviews, recommendations, aliases, units, surfaceForms, byReview
MATCH (agency:Agency {id: $id})-[:BELONGS_TO]->(sector:Sector)
OPTIONAL MATCH (review:Review)-[:MAKES]->(recommendation:Recommendation)-[:ADDRESSES]->(:Addressee)-[:REFERS_TO]->(named:Agency)
WHERE named = agency OR ($lineage = 'family' AND EXISTS { (named)-[:IS_INHERITED_BY]->(agency) })
WITH DISTINCT agency, sector, review, recommendation
ORDER BY review.yearOfDeath, review.id, recommendation.sortKey, recommendation.id
WITH agency, sector, review, collect(recommendation.id) AS citations
WITH agency, sector, collect(CASE WHEN review IS NULL THEN NULL ELSE {review: review.id, citations: citations} END) AS byReview
RETURN agency {.id, .name, .kind, sector: sector.id, sectorName: sector.name,
    parent: head([(agency)-[:IS_UNIT_OF]->(body:Agency) | body {.id, .name}]),
    areas: COLLECT { MATCH (agency)-[:IS_BASED_IN]->(area:Area) RETURN area.name ORDER BY area.name, area.id }, registered: agency.registered} AS agency, size(byReview) AS reviews,
  reduce(total = 0, one IN byReview | total + size(one.citations)) AS recommendations,
  coalesce(agency.aliases, []) AS aliases,
  COLLECT { MATCH (unit:Agency)-[:IS_UNIT_OF]->(agency)
    RETURN unit {.id, .name, .kind, sector: head([(unit)-[:BELONGS_TO]->(sector:Sector) | sector.id])} ORDER BY unit.name, unit.id } AS units,
  COLLECT { MATCH (agency)<-[:REFERS_TO]-(addressee:Addressee)<-[:ADDRESSES]-(:Recommendation)<-[:MAKES]-(review:Review)
    WITH addressee.words AS words, addressee.rule AS rule, count(DISTINCT review) AS reviews
    RETURN {as: words, rule: rule, reviews: reviews} ORDER BY reviews DESC, words, rule } AS surfaceForms,
  byReview
ORDER BY agency.id;
