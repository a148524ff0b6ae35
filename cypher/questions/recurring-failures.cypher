// Which agencies do two or more reviews ask to change the same practice?
// Parameters: $theme, $topic, $sector, $area, $csp, $agency, $deathYearFrom, $deathYearTo, $generic, $lineage, $limit, $after
// Columns: agency, theme, reviews, recommendations, byReview, citations
MATCH (review:Review)-[:MAKES]->(recommendation:Recommendation)-[:ADDRESSES]->(:Addressee)-[:REFERS_TO]->(named:Agency)
WITH review, recommendation, named,
  CASE WHEN $lineage = 'family' THEN [(named)-[:IS_INHERITED_BY {last: true}]->(heir:Agency) | heir] ELSE [] END AS heirs
UNWIND CASE WHEN size(heirs) = 0 THEN [named] ELSE heirs END AS agency
WITH review, recommendation, agency
WHERE ($csp IS NULL OR any(label IN review.csps WHERE toLower(label) = toLower($csp)))
  AND ($area IS NULL OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)-[:LIES_IN*0..4]->(:Area {id: $area}) }
    OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)<-[:LIES_IN]-(:Area)-[:LIES_IN]->(:Area {id: $area}) })
  AND ($deathYearFrom IS NULL OR review.yearOfDeath >= $deathYearFrom)
  AND ($deathYearTo IS NULL OR review.yearOfDeath <= $deathYearTo)
  AND ($topic IS NULL OR EXISTS { (recommendation)-[:IS_ABOUT]->(:Topic {id: $topic}) })
  AND ($generic = 'include' OR agency.kind IN ['body', 'unit'])
  AND ($sector IS NULL OR EXISTS { (agency)-[:BELONGS_TO]->(:Sector)-[:IS_PART_OF*0..2]->(:Sector {id: $sector}) })
  AND ($agency IS NULL OR agency.id = $agency OR EXISTS { (agency)-[:IS_UNIT_OF]->(:Agency {id: $agency}) })
MATCH (recommendation)-[:ASKS_FOR]->(theme:Theme)
WHERE theme.id <> 'unclassified' AND ($theme IS NULL OR theme.id = $theme)
WITH DISTINCT agency, theme, review, recommendation
ORDER BY review.yearOfDeath, review.id, recommendation.sortKey, recommendation.id
WITH agency, theme, review, collect(recommendation.id) AS recommendations
WITH agency, theme,
  collect({reviewId: review.id, title: review.title, yearOfDeath: review.yearOfDeath, recommendations: recommendations})
    AS byReview
WHERE size(byReview) >= 2
RETURN agency {.id, .name, .kind, sector: head([(agency)-[:BELONGS_TO]->(sector:Sector) | sector.id])} AS agency,
  theme {.id, .name} AS theme, size(byReview) AS reviews,
  reduce(total = 0, one IN byReview | total + size(one.recommendations)) AS recommendations, byReview,
  reduce(all = [], one IN byReview | all + one.recommendations) AS citations
ORDER BY reviews DESC, recommendations DESC, agency.name, agency.id, theme.position, theme.id
SKIP $after
LIMIT $limit + 1;
