// Which agencies do several reviews ask to change something?
// Parameters: $theme, $topic, $sector, $area, $csp, $agency, $deathYearFrom, $deathYearTo, $generic, $lineage, $level, $limit, $after, $cited, $minReviews
// Columns: agency, reviews, recommendations, reviewsInScope, shareOfReviews, yearsOfDeath, areas, areasInAll, inReviews, citations
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
WITH reviewsInScope, review, recommendation, agency
WHERE ($generic = 'include' OR agency.kind IN ['body', 'unit'])
  AND ($sector IS NULL OR EXISTS { (agency)-[:BELONGS_TO]->(:Sector)-[:IS_PART_OF*0..2]->(:Sector {id: $sector}) })
  AND ($agency IS NULL OR agency.id = $agency OR EXISTS { (agency)-[:IS_UNIT_OF]->(:Agency {id: $agency}) })
WITH DISTINCT reviewsInScope, review, recommendation, CASE $level
    WHEN 'body' THEN head([(agency)-[:IS_UNIT_OF*0..3]->(body:Agency) WHERE NOT (body)-[:IS_UNIT_OF]->() | body])
    WHEN 'sector' THEN head([(agency)-[:BELONGS_TO]->(belongsTo:Sector) | belongsTo])
    ELSE agency END AS party
ORDER BY review.yearOfDeath, review.id, recommendation.sortKey, recommendation.id
WITH reviewsInScope, party, collect(DISTINCT review) AS inReviews, collect(DISTINCT review.yearOfDeath) AS yearsOfDeath,
  collect(recommendation.id) AS citations
WHERE size(inReviews) >= $minReviews
WITH reviewsInScope, party, inReviews, yearsOfDeath, citations,
  COLLECT { UNWIND inReviews AS review MATCH (review)-[:COMMISSIONED_IN]->(place:Area)
    RETURN DISTINCT place.name ORDER BY place.name } AS areas
RETURN party {.id, .name, kind: coalesce(party.kind, 'sector'),
    sector: coalesce(head([(party)-[:BELONGS_TO]->(belongsTo:Sector) | belongsTo.id]), party.id)} AS agency,
  size(inReviews) AS reviews, size(citations) AS recommendations, reviewsInScope,
  toFloat(size(inReviews)) / reviewsInScope AS shareOfReviews, yearsOfDeath,
  areas[..$cited] AS areas, size(areas) AS areasInAll,
  [review IN inReviews[..$cited] | review {.id, .title, .csps, .yearOfDeath}] AS inReviews, citations[..$cited] AS citations
ORDER BY reviews DESC, recommendations DESC, party.name, party.id
SKIP $after
LIMIT $limit + 1;
