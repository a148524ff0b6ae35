// What is asked for in the whole country, by sector, by police force area or by year of death?
// Parameters: $theme, $topic, $sector, $area, $csp, $agency, $deathYearFrom, $deathYearTo, $generic, $lineage, $limit, $after, $cited, $by
// Columns: id, name, reviews, recommendations, small, cells, citations
MATCH (review:Review)-[:MAKES]->(recommendation:Recommendation)-[:ADDRESSES]->(:Addressee)-[:REFERS_TO]->(named:Agency)
WHERE ($csp IS NULL OR any(label IN review.csps WHERE toLower(label) = toLower($csp)))
  AND ($area IS NULL OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)-[:LIES_IN*0..4]->(:Area {id: $area}) }
    OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)<-[:LIES_IN]-(:Area)-[:LIES_IN]->(:Area {id: $area}) })
  AND ($deathYearFrom IS NULL OR review.yearOfDeath >= $deathYearFrom)
  AND ($deathYearTo IS NULL OR review.yearOfDeath <= $deathYearTo)
  AND ($theme IS NULL OR EXISTS { (recommendation)-[:ASKS_FOR]->(:Theme {id: $theme}) })
  AND ($topic IS NULL OR EXISTS { (recommendation)-[:IS_ABOUT]->(:Topic {id: $topic}) })
WITH review, recommendation, named,
  CASE WHEN $lineage = 'family' THEN [(named)-[:IS_INHERITED_BY {last: true}]->(heir:Agency) | heir] ELSE [] END AS heirs
UNWIND CASE WHEN size(heirs) = 0 THEN [named] ELSE heirs END AS agency
WITH review, recommendation, agency
WHERE ($generic = 'include' OR agency.kind IN ['body', 'unit'])
  AND ($sector IS NULL OR EXISTS { (agency)-[:BELONGS_TO]->(:Sector)-[:IS_PART_OF*0..2]->(:Sector {id: $sector}) })
  AND ($agency IS NULL OR agency.id = $agency OR EXISTS { (agency)-[:IS_UNIT_OF]->(:Agency {id: $agency}) })
UNWIND CASE $by
    WHEN 'area' THEN [(review)-[:COMMISSIONED_IN]->(:Area)-[:LIES_IN]->(force:Area {kind: 'force-area'}) | force {.id, .name}]
    WHEN 'year' THEN [{id: coalesce(toString(review.yearOfDeath), 'unknown'), name: coalesce(toString(review.yearOfDeath), 'Not known')}]
    ELSE [(agency)-[:BELONGS_TO]->(belongsTo:Sector) | belongsTo {.id, .name}] END AS one
WITH DISTINCT one, review, recommendation
ORDER BY review.yearOfDeath, review.id, recommendation.sortKey, recommendation.id
WITH one, count(DISTINCT review) AS reviews, collect(recommendation) AS asked
RETURN one.id AS id, one.name AS name, reviews, size(asked) AS recommendations, reviews < 5 AS small,
  COLLECT { MATCH (practice:Theme)
    WITH practice, [recommendation IN asked WHERE EXISTS { (recommendation)-[:ASKS_FOR]->(practice) }] AS asking
    WITH practice, size(asking) AS asking, COUNT { UNWIND asking AS recommendation
      MATCH (review:Review)-[:MAKES]->(recommendation) RETURN DISTINCT review } AS ofReviews
    RETURN {theme: practice {.id, .name}, reviews: ofReviews, recommendations: asking, small: ofReviews < 5}
    ORDER BY practice.position, practice.id } AS cells,
  [recommendation IN asked[..$cited] | recommendation.id] AS citations
ORDER BY CASE $by WHEN 'year' THEN id END, reviews DESC, name, id
SKIP $after
LIMIT $limit + 1;
