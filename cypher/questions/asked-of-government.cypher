// What is asked of government departments and national bodies?
// Parameters: $theme, $topic, $sector, $area, $csp, $agency, $deathYearFrom, $deathYearTo, $generic, $lineage, $level, $limit, $after, $cited
// Columns: agency, called, reviews, recommendations, reviewsInScope, shareOfReviews, themes, years, citations
OPTIONAL MATCH (review:Review)
WHERE ($csp IS NULL OR any(label IN review.csps WHERE toLower(label) = toLower($csp)))
  AND ($area IS NULL OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)-[:LIES_IN*0..4]->(:Area {id: $area}) }
    OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)<-[:LIES_IN]-(:Area)-[:LIES_IN]->(:Area {id: $area}) })
  AND ($deathYearFrom IS NULL OR review.yearOfDeath >= $deathYearFrom)
  AND ($deathYearTo IS NULL OR review.yearOfDeath <= $deathYearTo)
WITH count(review) AS reviewsInScope
MATCH (review:Review)-[:MAKES]->(recommendation:Recommendation)-[:ADDRESSES]->(:Addressee)-[:REFERS_TO]->(named:Agency)
WHERE ($csp IS NULL OR any(label IN review.csps WHERE toLower(label) = toLower($csp)))
  AND ($area IS NULL OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)-[:LIES_IN*0..4]->(:Area {id: $area}) }
    OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)<-[:LIES_IN]-(:Area)-[:LIES_IN]->(:Area {id: $area}) })
  AND ($deathYearFrom IS NULL OR review.yearOfDeath >= $deathYearFrom)
  AND ($deathYearTo IS NULL OR review.yearOfDeath <= $deathYearTo)
  AND ($theme IS NULL OR EXISTS { (recommendation)-[:ASKS_FOR]->(:Theme {id: $theme}) })
  AND ($topic IS NULL OR EXISTS { (recommendation)-[:IS_ABOUT]->(:Topic {id: $topic}) })
WITH reviewsInScope, review, recommendation, named,
  CASE WHEN $lineage = 'family' THEN [(named)-[:IS_INHERITED_BY {last: true}]->(heir:Agency) | heir] ELSE [] END AS heirs
UNWIND CASE WHEN size(heirs) = 0 THEN [named] ELSE heirs END AS agency
WITH reviewsInScope, review, recommendation, agency, CASE $level
    WHEN 'body' THEN head([(agency)-[:IS_UNIT_OF*0..3]->(body:Agency) WHERE NOT (body)-[:IS_UNIT_OF]->() | body])
    ELSE agency END AS judged
MATCH (judged)-[:BELONGS_TO]->(belongsTo:Sector)
WHERE (belongsTo.id = 'central-government' OR (judged.scope = 'national' AND belongsTo.id IN ['professional-and-regulatory',
    'nhs-commissioner', 'police', 'prisons-and-courts', 'crown-prosecution-service', 'probation']))
  AND ($generic = 'include' OR agency.kind IN ['body', 'unit'])
  AND ($sector IS NULL OR EXISTS { (agency)-[:BELONGS_TO]->(:Sector)-[:IS_PART_OF*0..2]->(:Sector {id: $sector}) })
  AND ($agency IS NULL OR agency.id = $agency OR EXISTS { (agency)-[:IS_UNIT_OF]->(:Agency {id: $agency}) })
WITH DISTINCT reviewsInScope, review, recommendation, CASE $level
    WHEN 'body' THEN head([(agency)-[:IS_UNIT_OF*0..3]->(body:Agency) WHERE NOT (body)-[:IS_UNIT_OF]->() | body])
    WHEN 'sector' THEN head([(agency)-[:BELONGS_TO]->(belongsTo:Sector) | belongsTo])
    ELSE agency END AS party
ORDER BY review.yearOfDeath, review.id, recommendation.sortKey, recommendation.id
WITH reviewsInScope, party, count(DISTINCT review) AS reviews, collect(recommendation) AS asked
RETURN party {.id, .name, kind: coalesce(party.kind, 'sector'),
    sector: coalesce(head([(party)-[:BELONGS_TO]->(belongsTo:Sector) | belongsTo.id]), party.id)} AS agency,
  CASE
    WHEN party.id = 'hm-government' THEN 'government, unnamed'
    WHEN party.id = 'central-government' OR EXISTS { (party)-[:BELONGS_TO]->(:Sector {id: 'central-government'}) } THEN 'department'
    ELSE 'national body' END AS called,
  reviews, size(asked) AS recommendations, reviewsInScope, toFloat(reviews) / reviewsInScope AS shareOfReviews,
  COLLECT { UNWIND asked AS recommendation MATCH (recommendation)-[:ASKS_FOR]->(practice:Theme)
    WITH practice, count(recommendation) AS recommendations
    ORDER BY recommendations DESC, practice.position
    RETURN {id: practice.id, name: practice.name, recommendations: recommendations} } AS themes,
  COLLECT { UNWIND asked AS recommendation MATCH (review:Review)-[:MAKES]->(recommendation)
    WITH review.yearOfDeath AS year, count(recommendation) AS recommendations
    RETURN {year: year, recommendations: recommendations} ORDER BY year } AS years,
  [recommendation IN asked[..$cited] | recommendation.id] AS citations
ORDER BY reviews DESC, recommendations DESC, agency.name, agency.id
SKIP $after
LIMIT $limit + 1;
