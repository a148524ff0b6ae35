// Which reviews reach beyond their police force area, how surely, and why?
// Parameters: $theme, $topic, $sector, $area, $csp, $agency, $deathYearFrom, $deathYearTo, $generic, $lineage, $limit, $after, $cited
// Columns: id, review, strength, why, from, to, agency, words, themes, citations
MATCH (review:Review)-[:RAISES]->(issue:BoundaryIssue)
WHERE ($csp IS NULL OR any(label IN review.csps WHERE toLower(label) = toLower($csp)))
  AND ($area IS NULL OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)-[:LIES_IN*0..4]->(:Area {id: $area}) }
    OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)<-[:LIES_IN]-(:Area)-[:LIES_IN]->(:Area {id: $area}) })
  AND ($deathYearFrom IS NULL OR review.yearOfDeath >= $deathYearFrom)
  AND ($deathYearTo IS NULL OR review.yearOfDeath <= $deathYearTo)
OPTIONAL MATCH (issue)-[:INVOLVES]->(named:Agency)
WITH review, issue, named,
  CASE WHEN $lineage = 'family' THEN [(named)-[:IS_INHERITED_BY {last: true}]->(heir:Agency) | heir] ELSE [] END AS heirs
UNWIND CASE WHEN size(heirs) = 0 THEN [named] ELSE heirs END AS agency
WITH review, issue, named, agency
WHERE ($generic = 'include' OR agency IS NULL OR agency.kind IN ['body', 'unit'])
  AND ($sector IS NULL OR EXISTS { (agency)-[:BELONGS_TO]->(:Sector)-[:IS_PART_OF*0..2]->(:Sector {id: $sector}) })
  AND ($agency IS NULL OR agency.id = $agency OR EXISTS { (agency)-[:IS_UNIT_OF]->(:Agency {id: $agency}) })
WITH DISTINCT review, issue, named
MATCH (issue)-[:RESTS_ON]->(recommendation:Recommendation)
WHERE ($theme IS NULL OR EXISTS { (recommendation)-[:ASKS_FOR]->(:Theme {id: $theme}) })
  AND ($topic IS NULL OR EXISTS { (recommendation)-[:IS_ABOUT]->(:Topic {id: $topic}) })
WITH review, issue, named, recommendation
ORDER BY recommendation.sortKey, recommendation.id
WITH review, issue, named, collect(recommendation) AS restsOn
RETURN issue.id AS id, review {.id, .title, .csps, .yearOfDeath} AS review, issue.strength AS strength, issue.why AS why,
  COLLECT { MATCH (review)-[:COMMISSIONED_IN]->(:Area)-[:LIES_IN]->(force:Area {kind: 'force-area'})
    RETURN DISTINCT force {.id, .name} ORDER BY force.name } AS from,
  COLLECT { MATCH (issue)-[:REACHES]->(reached:Area) RETURN reached {.id, .name} ORDER BY reached.name } AS to,
  CASE WHEN named IS NULL THEN NULL ELSE named {.id, .name, .kind,
    sector: head([(named)-[:BELONGS_TO]->(belongsTo:Sector) | belongsTo.id])} END AS agency,
  issue.words AS words,
  COLLECT { UNWIND restsOn AS recommendation MATCH (recommendation)-[:ASKS_FOR]->(practice:Theme)
    WHERE practice.id <> 'unclassified'
    WITH DISTINCT practice
    ORDER BY practice.position RETURN practice {.id, .name} } AS themes,
  [recommendation IN restsOn[..$cited] | recommendation.id] AS citations
ORDER BY CASE strength WHEN 'certain' THEN 0 WHEN 'possible' THEN 1 ELSE 2 END, review.title, review.id, citations[0], id
SKIP $after
LIMIT $limit + 1;
