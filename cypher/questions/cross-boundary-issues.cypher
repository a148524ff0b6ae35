// Which reviews reach beyond their police force area, how surely, and why?
// Parameters: $theme, $topic, $sector, $area, $csp, $agency, $deathYearFrom, $deathYearTo, $generic, $limit, $after
// Columns: id, review, strength, why, from, to, agency, words, citations
MATCH (review:Review)-[:RAISES]->(issue:BoundaryIssue)
WHERE ($csp IS NULL OR any(label IN review.csps WHERE toLower(label) = toLower($csp)))
  AND ($area IS NULL OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)-[:LIES_IN*0..4]->(:Area {id: $area}) }
    OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)<-[:LIES_IN]-(:Area)-[:LIES_IN]->(:Area {id: $area}) })
  AND ($deathYearFrom IS NULL OR review.yearOfDeath >= $deathYearFrom)
  AND ($deathYearTo IS NULL OR review.yearOfDeath <= $deathYearTo)
OPTIONAL MATCH (issue)-[:INVOLVES]->(agency:Agency)
WITH review, issue, agency
WHERE ($agency IS NULL OR agency.id = $agency OR EXISTS { (agency)-[:IS_UNIT_OF]->(:Agency {id: $agency}) })
  AND ($sector IS NULL OR EXISTS { (agency)-[:BELONGS_TO]->(:Sector)-[:IS_PART_OF*0..2]->(:Sector {id: $sector}) })
MATCH (issue)-[:RESTS_ON]->(recommendation:Recommendation)
WHERE ($theme IS NULL OR EXISTS { (recommendation)-[:ASKS_FOR]->(:Theme {id: $theme}) })
  AND ($topic IS NULL OR EXISTS { (recommendation)-[:IS_ABOUT]->(:Topic {id: $topic}) })
  AND ($generic = 'include' OR agency IS NULL OR agency.kind IN ['body', 'unit'])
WITH review, issue, agency, recommendation
ORDER BY recommendation.sortKey, recommendation.id
WITH review, issue, agency, collect(recommendation.id) AS citations
RETURN issue.id AS id, review {.id, .title, .csps, .yearOfDeath} AS review, issue.strength AS strength, issue.why AS why,
  COLLECT { MATCH (review)-[:COMMISSIONED_IN]->(:Area)-[:LIES_IN]->(force:Area {kind: 'force-area'})
    RETURN DISTINCT force {.id, .name} ORDER BY force.name } AS from,
  COLLECT { MATCH (issue)-[:REACHES]->(area:Area) RETURN area {.id, .name} ORDER BY area.name } AS to,
  CASE WHEN agency IS NULL THEN NULL ELSE agency {.id, .name, .kind, sector: head([(agency)-[:BELONGS_TO]->(sector:Sector) | sector.id])} END AS agency,
  issue.words AS words, citations
ORDER BY CASE strength WHEN 'certain' THEN 0 WHEN 'possible' THEN 1 ELSE 2 END, review.title, review.id, citations[0], id
SKIP $after
LIMIT $limit + 1;
