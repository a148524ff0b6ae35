// What do the reviews of one area ask for, and of whom, beside those of the rest of the country?
// Parameters: $theme, $topic, $sector, $area, $csp, $agency, $deathYearFrom, $deathYearTo, $generic, $lineage, $limit, $after, $cited
// Columns: kind, id, name, here, elsewhere, ratio, small, citations
MATCH (review:Review)
WHERE ($csp IS NULL OR any(label IN review.csps WHERE toLower(label) = toLower($csp)))
  AND ($deathYearFrom IS NULL OR review.yearOfDeath >= $deathYearFrom)
  AND ($deathYearTo IS NULL OR review.yearOfDeath <= $deathYearTo)
WITH review, EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)-[:LIES_IN*0..4]->(:Area {id: $area}) }
    OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)<-[:LIES_IN]-(:Area)-[:LIES_IN]->(:Area {id: $area}) } AS here
WITH count(CASE WHEN here THEN 1 END) AS ofHere, count(CASE WHEN here THEN NULL ELSE 1 END) AS ofElsewhere
MATCH (review:Review)-[:MAKES]->(recommendation:Recommendation)-[:ADDRESSES]->(:Addressee)-[:REFERS_TO]->(named:Agency)
WHERE ($csp IS NULL OR any(label IN review.csps WHERE toLower(label) = toLower($csp)))
  AND ($deathYearFrom IS NULL OR review.yearOfDeath >= $deathYearFrom)
  AND ($deathYearTo IS NULL OR review.yearOfDeath <= $deathYearTo)
  AND ($theme IS NULL OR EXISTS { (recommendation)-[:ASKS_FOR]->(:Theme {id: $theme}) })
  AND ($topic IS NULL OR EXISTS { (recommendation)-[:IS_ABOUT]->(:Topic {id: $topic}) })
WITH ofHere, ofElsewhere, review, recommendation, named,
  CASE WHEN $lineage = 'family' THEN [(named)-[:IS_INHERITED_BY {last: true}]->(heir:Agency) | heir] ELSE [] END AS heirs
UNWIND CASE WHEN size(heirs) = 0 THEN [named] ELSE heirs END AS agency
WITH ofHere, ofElsewhere, review, recommendation, agency
WHERE ($generic = 'include' OR agency.kind IN ['body', 'unit'])
  AND ($sector IS NULL OR EXISTS { (agency)-[:BELONGS_TO]->(:Sector)-[:IS_PART_OF*0..2]->(:Sector {id: $sector}) })
  AND ($agency IS NULL OR agency.id = $agency OR EXISTS { (agency)-[:IS_UNIT_OF]->(:Agency {id: $agency}) })
WITH ofHere, ofElsewhere, review, recommendation, agency, EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)-[:LIES_IN*0..4]->(:Area {id: $area}) }
    OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)<-[:LIES_IN]-(:Area)-[:LIES_IN]->(:Area {id: $area}) } AS here
UNWIND [(recommendation)-[:ASKS_FOR]->(practice:Theme) | practice] + [(agency)-[:BELONGS_TO]->(belongsTo:Sector) | belongsTo] AS one
WITH DISTINCT ofHere, ofElsewhere, here, one, review, recommendation
ORDER BY review.yearOfDeath, review.id, recommendation.sortKey, recommendation.id
WITH ofHere, ofElsewhere, one, count(DISTINCT CASE WHEN here THEN review END) AS reviewsHere,
  count(DISTINCT CASE WHEN here THEN NULL ELSE review END) AS reviewsElsewhere,
  collect(CASE WHEN here THEN recommendation.id END) AS citations
WHERE reviewsHere > 0
WITH CASE WHEN one:Theme THEN 'theme' ELSE 'sector' END AS kind, one.id AS id, one.name AS name,
  {reviews: reviewsHere, of: ofHere, share: toFloat(reviewsHere) / ofHere} AS here,
  {reviews: reviewsElsewhere, of: ofElsewhere,
    share: CASE ofElsewhere WHEN 0 THEN 0.0 ELSE toFloat(reviewsElsewhere) / ofElsewhere END} AS elsewhere,
  ofHere < 5 OR ofElsewhere < 5 AS small, citations
RETURN kind, id, name, here, elsewhere,
  CASE WHEN small OR elsewhere.reviews = 0 THEN NULL ELSE here.share / elsewhere.share END AS ratio, small,
  citations[..$cited] AS citations
ORDER BY kind DESC, here.reviews DESC, name, id
SKIP $after
LIMIT $limit + 1;
