// What has changed since a moment: which reviews came or changed, and which agencies recur only since then?
// Parameters: $theme, $topic, $sector, $area, $csp, $agency, $deathYearFrom, $deathYearTo, $generic, $lineage, $level, $limit, $after, $cited, $since
// Columns: kind, review, agency, reviewsBefore, reviewsNow, at, citations
// Since is a date, a moment, the id of an import, or nothing for the latest import.
OPTIONAL MATCH (:Review)-[:WAS_ADDED_BY|LAST_CHANGED_BY]->(run:ImportRun)
WITH coalesce(max(CASE run.id WHEN $since THEN run.startedAt END), $since, max(run.startedAt)) AS since
MATCH (review:Review)-[:MAKES]->(recommendation:Recommendation)-[:ADDRESSES]->(:Addressee)-[:REFERS_TO]->(named:Agency)
WHERE ($csp IS NULL OR any(label IN review.csps WHERE toLower(label) = toLower($csp)))
  AND ($area IS NULL OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)-[:LIES_IN*0..4]->(:Area {id: $area}) }
    OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)<-[:LIES_IN]-(:Area)-[:LIES_IN]->(:Area {id: $area}) })
  AND ($deathYearFrom IS NULL OR review.yearOfDeath >= $deathYearFrom)
  AND ($deathYearTo IS NULL OR review.yearOfDeath <= $deathYearTo)
  AND ($theme IS NULL OR EXISTS { (recommendation)-[:ASKS_FOR]->(:Theme {id: $theme}) })
  AND ($topic IS NULL OR EXISTS { (recommendation)-[:IS_ABOUT]->(:Topic {id: $topic}) })
WITH since, review, recommendation, named,
  CASE WHEN $lineage = 'family' THEN [(named)-[:IS_INHERITED_BY {last: true}]->(heir:Agency) | heir] ELSE [] END AS heirs
UNWIND CASE WHEN size(heirs) = 0 THEN [named] ELSE heirs END AS agency
WITH since, review, recommendation, agency
WHERE ($generic = 'include' OR agency.kind IN ['body', 'unit'])
  AND ($sector IS NULL OR EXISTS { (agency)-[:BELONGS_TO]->(:Sector)-[:IS_PART_OF*0..2]->(:Sector {id: $sector}) })
  AND ($agency IS NULL OR agency.id = $agency OR EXISTS { (agency)-[:IS_UNIT_OF]->(:Agency {id: $agency}) })
WITH since, review, recommendation, CASE $level
    WHEN 'body' THEN head([(agency)-[:IS_UNIT_OF*0..3]->(body:Agency) WHERE NOT (body)-[:IS_UNIT_OF]->() | body])
    WHEN 'sector' THEN head([(agency)-[:BELONGS_TO]->(belongsTo:Sector) | belongsTo])
    ELSE agency END AS party
MATCH (review)-[:WAS_ADDED_BY]->(addedBy:ImportRun)
MATCH (review)-[:LAST_CHANGED_BY]->(changedBy:ImportRun)
UNWIND [review, party] AS one
WITH DISTINCT since, one, review, recommendation, addedBy.startedAt AS added, changedBy.startedAt AS changed
ORDER BY review.yearOfDeath, review.id, recommendation.sortKey, recommendation.id
WITH since, one, count(DISTINCT CASE WHEN added < since THEN review END) AS reviewsBefore, count(DISTINCT review) AS reviewsNow,
  max(added) AS added, max(changed) AS changed, collect(recommendation.id) AS citations
WITH one, reviewsBefore, reviewsNow, added, changed, citations, CASE
    WHEN one:Review AND added >= since THEN 'new review'
    WHEN one:Review AND changed >= since THEN 'changed review'
    WHEN NOT one:Review AND reviewsBefore < 2 AND reviewsNow >= 2 THEN 'newly recurs' END AS kind
WHERE kind IS NOT NULL
RETURN kind, CASE WHEN one:Review THEN one {.id, .title, .csps, .yearOfDeath} END AS review,
  CASE WHEN NOT one:Review THEN one {.id, .name, kind: coalesce(one.kind, 'sector'),
    sector: coalesce(head([(one)-[:BELONGS_TO]->(belongsTo:Sector) | belongsTo.id]), one.id)} END AS agency,
  reviewsBefore, reviewsNow, CASE kind WHEN 'changed review' THEN changed ELSE added END AS at, citations[..$cited] AS citations
ORDER BY CASE kind WHEN 'new review' THEN 0 WHEN 'changed review' THEN 1 ELSE 2 END, CASE WHEN one:Review THEN at END DESC,
  review.yearOfDeath, review.id, reviewsNow DESC, agency.name, agency.id
SKIP $after
LIMIT $limit + 1;
