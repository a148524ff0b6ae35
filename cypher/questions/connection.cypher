// By which shortest ways are two agencies connected through recommendations and reviews?
// Parameters: $from, $to, $theme, $topic, $sector, $area, $csp, $agency, $deathYearFrom, $deathYearTo, $generic, $limit, $after
// Columns: length, steps, citations
// Agencies stand here as they are named, each for itself: families, bodies and sectors are no nodes on a path.
// A step through one recommendation walks four relationships, one through two recommendations of a review six; a path walks 24 at most.
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
WITH COLLECT { UNWIND range(0, size(places) - 2) AS step
    WITH step, stops[places[step]] AS here, stops[places[step + 1]] AS there, stops[places[step] + 1] AS asked,
      stops[places[step + 1] - 1] AS alsoAsked
    MATCH (review:Review)-[:MAKES]->(recommendation:Recommendation)
    WHERE recommendation = asked
    MATCH (here)-[:BELONGS_TO]->(sectorHere:Sector)
    MATCH (there)-[:BELONGS_TO]->(sectorThere:Sector)
    RETURN {step: {from: here {.id, .name, .kind, sector: sectorHere.id}, to: there {.id, .name, .kind, sector: sectorThere.id},
        via: CASE WHEN asked = alsoAsked THEN 'recommendation' ELSE 'review' END, review: review {.id, .title, .csps, .yearOfDeath},
        recommendationIds: CASE WHEN asked = alsoAsked THEN [asked.id] ELSE [asked.id, alsoAsked.id] END},
      order: [review.yearOfDeath, review.id, asked.sortKey, asked.id, asked <> alsoAsked, alsoAsked.sortKey, alsoAsked.id, there.id]}
    ORDER BY step } AS walked
WITH walked, [one IN walked | one.step] AS steps
ORDER BY [one IN walked | one.order]
SKIP $after
LIMIT $limit + 1
RETURN size(steps) AS length, steps, reduce(cited = [], step IN steps | cited + step.recommendationIds) AS citations
ORDER BY [one IN walked | one.order];
