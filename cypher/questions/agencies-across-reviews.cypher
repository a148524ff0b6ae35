// Which agencies do several reviews ask to change something?
// Parameters: $theme, $topic, $sector, $area, $csp, $agency, $deathYearFrom, $deathYearTo, $generic, $lineage, $limit, $after, $minReviews
// Columns: agency, reviews, recommendations, reviewsInScope, yearsOfDeath, areas, inReviews, citations
OPTIONAL MATCH (review:Review)
WHERE ($csp IS NULL OR any(label IN review.csps WHERE toLower(label) = toLower($csp)))
  AND ($area IS NULL OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)-[:LIES_IN*0..4]->(:Area {id: $area}) }
    OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)<-[:LIES_IN]-(:Area)-[:LIES_IN]->(:Area {id: $area}) })
  AND ($deathYearFrom IS NULL OR review.yearOfDeath >= $deathYearFrom)
  AND ($deathYearTo IS NULL OR review.yearOfDeath <= $deathYearTo)
WITH count(review) AS reviewsInScope
MATCH (review:Review)-[:MAKES]->(recommendation:Recommendation)-[:ADDRESSES]->(:Addressee)-[:REFERS_TO]->(named:Agency)
WITH reviewsInScope, review, recommendation, named,
  CASE WHEN $lineage = 'family' THEN [(named)-[:IS_INHERITED_BY {last: true}]->(heir:Agency) | heir] ELSE [] END AS heirs
UNWIND CASE WHEN size(heirs) = 0 THEN [named] ELSE heirs END AS agency
WITH reviewsInScope, review, recommendation, agency
WHERE ($csp IS NULL OR any(label IN review.csps WHERE toLower(label) = toLower($csp)))
  AND ($area IS NULL OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)-[:LIES_IN*0..4]->(:Area {id: $area}) }
    OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)<-[:LIES_IN]-(:Area)-[:LIES_IN]->(:Area {id: $area}) })
  AND ($deathYearFrom IS NULL OR review.yearOfDeath >= $deathYearFrom)
  AND ($deathYearTo IS NULL OR review.yearOfDeath <= $deathYearTo)
  AND ($theme IS NULL OR EXISTS { (recommendation)-[:ASKS_FOR]->(:Theme {id: $theme}) })
  AND ($topic IS NULL OR EXISTS { (recommendation)-[:IS_ABOUT]->(:Topic {id: $topic}) })
  AND ($generic = 'include' OR agency.kind IN ['body', 'unit'])
  AND ($sector IS NULL OR EXISTS { (agency)-[:BELONGS_TO]->(:Sector)-[:IS_PART_OF*0..2]->(:Sector {id: $sector}) })
  AND ($agency IS NULL OR agency.id = $agency OR EXISTS { (agency)-[:IS_UNIT_OF]->(:Agency {id: $agency}) })
WITH DISTINCT reviewsInScope, agency, review, recommendation
ORDER BY review.yearOfDeath, review.id, recommendation.sortKey, recommendation.id
WITH reviewsInScope, agency, collect(DISTINCT review) AS inReviews, collect(recommendation.id) AS citations
WHERE size(inReviews) >= $minReviews
RETURN agency {.id, .name, .kind, sector: head([(agency)-[:BELONGS_TO]->(sector:Sector) | sector.id])} AS agency,
  size(inReviews) AS reviews, size(citations) AS recommendations, reviewsInScope,
  [review IN inReviews WHERE review.yearOfDeath IS NOT NULL | review.yearOfDeath] AS yearsOfDeath,
  COLLECT { UNWIND inReviews AS review MATCH (review)-[:COMMISSIONED_IN]->(area:Area) RETURN DISTINCT area.name ORDER BY area.name } AS areas,
  [review IN inReviews | review {.id, .title, .csps, .yearOfDeath}] AS inReviews, citations
ORDER BY reviews DESC, recommendations DESC, agency.name, agency.id
SKIP $after
LIMIT $limit + 1;
