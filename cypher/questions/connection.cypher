// By which shortest ways are two agencies connected through recommendations and reviews?
// Parameters: $from, $to, $theme, $topic, $sector, $area, $csp, $agency, $deathYearFrom, $deathYearTo, $generic, $limit, $after, $cited
// Columns: length, steps, citations
// Agencies stand as they are named: what lineage and level make of them, a path cannot say plainly.
// A step through one recommendation walks four relationships, one through two recommendations of a review six.
MATCH (one:Agency {id: $from})
WHERE $from <> $to
MATCH path = allShortestPaths((one)-[:REFERS_TO|ADDRESSES|MAKES*..24]-(:Agency {id: $to}))
WHERE all(agency IN nodes(path) WHERE NOT agency:Agency OR (($generic = 'include' OR agency.kind IN ['body', 'unit'])
    AND ($sector IS NULL OR EXISTS { (agency)-[:BELONGS_TO]->(:Sector)-[:IS_PART_OF*0..2]->(:Sector {id: $sector}) })
    AND ($agency IS NULL OR agency.id = $agency OR EXISTS { (agency)-[:IS_UNIT_OF]->(:Agency {id: $agency}) })))
  AND all(recommendation IN nodes(path) WHERE NOT recommendation:Recommendation OR EXISTS {
    MATCH (review:Review)-[:MAKES]->(recommendation)
    WHERE ($csp IS NULL OR any(label IN review.csps WHERE toLower(label) = toLower($csp)))
      AND ($area IS NULL OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)-[:LIES_IN*0..4]->(:Area {id: $area}) }
        OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)<-[:LIES_IN]-(:Area)-[:LIES_IN]->(:Area {id: $area}) })
      AND ($deathYearFrom IS NULL OR review.yearOfDeath >= $deathYearFrom)
      AND ($deathYearTo IS NULL OR review.yearOfDeath <= $deathYearTo)
      AND ($theme IS NULL OR EXISTS { (recommendation)-[:ASKS_FOR]->(:Theme {id: $theme}) })
      AND ($topic IS NULL OR EXISTS { (recommendation)-[:IS_ABOUT]->(:Topic {id: $topic}) }) })
WITH DISTINCT [stop IN nodes(path) WHERE NOT stop:Addressee] AS stops
WITH stops, [place IN range(0, size(stops) - 1) WHERE stops[place]:Agency] AS places
RETURN size(places) - 1 AS length,
  COLLECT { UNWIND range(0, size(places) - 2) AS step
    WITH step, stops[places[step]] AS here, stops[places[step + 1]] AS there,
      [stop IN stops[places[step]..places[step + 1]] WHERE stop:Recommendation] AS through
    MATCH (review:Review)-[:MAKES]->(recommendation:Recommendation)
    WHERE recommendation = through[0]
    RETURN {from: {id: here.id, name: here.name, kind: here.kind, sector: head([(here)-[:BELONGS_TO]->(belongsTo:Sector) | belongsTo.id])},
      to: {id: there.id, name: there.name, kind: there.kind, sector: head([(there)-[:BELONGS_TO]->(belongsTo:Sector) | belongsTo.id])},
      via: CASE size(through) WHEN 1 THEN 'recommendation' ELSE 'review' END, review: review {.id, .title, .csps, .yearOfDeath},
      recommendationIds: [recommendation IN through | recommendation.id]} ORDER BY step } AS steps,
  COLLECT { UNWIND stops AS recommendation MATCH (review:Review)-[:MAKES]->(recommendation:Recommendation)
    RETURN recommendation.id ORDER BY review.yearOfDeath, review.id, recommendation.sortKey, recommendation.id }[..$cited] AS citations
ORDER BY [step IN steps | step.to.id + ' ' + step.recommendationIds[0] + ' ' + last(step.recommendationIds)]
SKIP $after
LIMIT $limit + 1;
