// Which recommendations of different reviews ask for the same?
// Parameters: $theme, $topic, $sector, $area, $csp, $agency, $deathYearFrom, $deathYearTo, $generic, $lineage, $level, $limit, $after, $cited
// Columns: id, reviews, recommendations, agencies, themes, firstYear, lastYear, members, citations
// Which ask for the same is derived after an import; the oldest of a group is the one that the others point to.
MATCH (dataset:Dataset {id: 'dataset'})
MATCH (younger:Recommendation)-[same:ASKS_THE_SAME_AS]->(oldest:Recommendation)
WHERE same.version = dataset.derived
WITH oldest, collect({recommendation: younger, score: same.score, shared: same.shared}) AS others
UNWIND [{recommendation: oldest, score: 1.0, shared: []}] + others AS member
WITH oldest, member.recommendation AS recommendation, member.score AS score, member.shared AS shared
MATCH (review:Review)-[:MAKES]->(recommendation)-[:ADDRESSES]->(:Addressee)-[:REFERS_TO]->(named:Agency)
WHERE ($csp IS NULL OR any(label IN review.csps WHERE toLower(label) = toLower($csp)))
  AND ($area IS NULL OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)-[:LIES_IN*0..4]->(:Area {id: $area}) }
    OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)<-[:LIES_IN]-(:Area)-[:LIES_IN]->(:Area {id: $area}) })
  AND ($deathYearFrom IS NULL OR review.yearOfDeath >= $deathYearFrom)
  AND ($deathYearTo IS NULL OR review.yearOfDeath <= $deathYearTo)
  AND ($theme IS NULL OR EXISTS { (recommendation)-[:ASKS_FOR]->(:Theme {id: $theme}) })
  AND ($topic IS NULL OR EXISTS { (recommendation)-[:IS_ABOUT]->(:Topic {id: $topic}) })
WITH oldest, score, shared, review, recommendation, named,
  CASE WHEN $lineage = 'family' THEN [(named)-[:IS_INHERITED_BY {last: true}]->(heir:Agency) | heir] ELSE [] END AS heirs
UNWIND CASE WHEN size(heirs) = 0 THEN [named] ELSE heirs END AS agency
WITH oldest, score, shared, review, recommendation, agency
WHERE ($generic = 'include' OR agency.kind IN ['body', 'unit'])
  AND ($sector IS NULL OR EXISTS { (agency)-[:BELONGS_TO]->(:Sector)-[:IS_PART_OF*0..2]->(:Sector {id: $sector}) })
  AND ($agency IS NULL OR agency.id = $agency OR EXISTS { (agency)-[:IS_UNIT_OF]->(:Agency {id: $agency}) })
WITH oldest, score, shared, review, recommendation, CASE $level
    WHEN 'body' THEN head([(agency)-[:IS_UNIT_OF*0..3]->(body:Agency) WHERE NOT (body)-[:IS_UNIT_OF]->() | body])
    WHEN 'sector' THEN head([(agency)-[:BELONGS_TO]->(belongsTo:Sector) | belongsTo])
    ELSE agency END AS party
WITH oldest, score, shared, review, recommendation, collect(DISTINCT party) AS parties
ORDER BY review.yearOfDeath, review.id, recommendation.sortKey, recommendation.id
WITH oldest, count(DISTINCT review) AS reviews, min(review.yearOfDeath) AS firstYear, max(review.yearOfDeath) AS lastYear,
  collect(recommendation) AS asked, collect(parties) AS parties,
  collect({recommendationId: recommendation.id, score: score, shared: shared}) AS members
WHERE reviews >= 2
RETURN oldest.id AS id, reviews, size(asked) AS recommendations,
  COLLECT { UNWIND parties AS ofOne UNWIND ofOne AS party WITH DISTINCT party
    RETURN party {.id, .name, kind: coalesce(party.kind, 'sector'), sector: coalesce(head([(party)-[:BELONGS_TO]->(belongsTo:Sector) | belongsTo.id]), party.id)}
    ORDER BY party.id } AS agencies,
  COLLECT { UNWIND asked AS recommendation MATCH (recommendation)-[:ASKS_FOR]->(practice:Theme)
    WHERE practice.id <> 'unclassified'
    WITH DISTINCT practice
    ORDER BY practice.position RETURN practice {.id, .name} } AS themes,
  firstYear, lastYear, members[..$cited] AS members, [recommendation IN asked[..$cited] | recommendation.id] AS citations
ORDER BY reviews DESC, recommendations DESC, firstYear, id
SKIP $after
LIMIT $limit + 1;
