// Which agencies do two or more reviews ask to change the same practice?
// Parameters: $theme, $topic, $sector, $area, $csp, $agency, $deathYearFrom, $deathYearTo, $generic, $lineage, $level, $limit, $after, $cited, $minReviews
// Columns: agency, theme, reviews, recommendations, declared, firstYear, lastYear, byReview, citations
MATCH (review:Review)-[:MAKES]->(recommendation:Recommendation)-[:ADDRESSES]->(:Addressee)-[:REFERS_TO]->(named:Agency)
WHERE ($csp IS NULL OR any(label IN review.csps WHERE toLower(label) = toLower($csp)))
  AND ($area IS NULL OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)-[:LIES_IN*0..4]->(:Area {id: $area}) }
    OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)<-[:LIES_IN]-(:Area)-[:LIES_IN]->(:Area {id: $area}) })
  AND ($deathYearFrom IS NULL OR review.yearOfDeath >= $deathYearFrom)
  AND ($deathYearTo IS NULL OR review.yearOfDeath <= $deathYearTo)
  AND ($topic IS NULL OR EXISTS { (recommendation)-[:IS_ABOUT]->(:Topic {id: $topic}) })
WITH review, recommendation, named,
  CASE WHEN $lineage = 'family' THEN [(named)-[:IS_INHERITED_BY {last: true}]->(heir:Agency) | heir] ELSE [] END AS heirs
UNWIND CASE WHEN size(heirs) = 0 THEN [named] ELSE heirs END AS agency
WITH review, recommendation, agency
WHERE ($generic = 'include' OR agency.kind IN ['body', 'unit'])
  AND ($sector IS NULL OR EXISTS { (agency)-[:BELONGS_TO]->(:Sector)-[:IS_PART_OF*0..2]->(:Sector {id: $sector}) })
  AND ($agency IS NULL OR agency.id = $agency OR EXISTS { (agency)-[:IS_UNIT_OF]->(:Agency {id: $agency}) })
WITH DISTINCT review, recommendation, CASE $level
    WHEN 'body' THEN head([(agency)-[:IS_UNIT_OF*0..3]->(body:Agency) WHERE NOT (body)-[:IS_UNIT_OF]->() | body])
    WHEN 'sector' THEN head([(agency)-[:BELONGS_TO]->(belongsTo:Sector) | belongsTo])
    ELSE agency END AS party
MATCH (recommendation)-[:ASKS_FOR]->(practice:Theme)
WHERE practice.id <> 'unclassified' AND ($theme IS NULL OR practice.id = $theme)
WITH party, practice, review, recommendation
ORDER BY recommendation.sortKey, recommendation.id
WITH party, practice, review, collect(recommendation.id) AS ids, count(recommendation.declaresRecurrence) AS declared
ORDER BY review.yearOfDeath, review.id
WITH party, practice, sum(declared) AS declared, min(review.yearOfDeath) AS firstYear, max(review.yearOfDeath) AS lastYear,
  collect({reviewId: review.id, title: review.title, yearOfDeath: review.yearOfDeath, recommendationIds: ids}) AS byReview
WHERE size(byReview) >= $minReviews
WITH party, practice, declared, firstYear, lastYear, byReview,
  reduce(all = [], one IN byReview | all + one.recommendationIds) AS citations
RETURN party {.id, .name, kind: coalesce(party.kind, 'sector'),
    sector: coalesce(head([(party)-[:BELONGS_TO]->(belongsTo:Sector) | belongsTo.id]), party.id)} AS agency,
  practice {.id, .name} AS theme, size(byReview) AS reviews, size(citations) AS recommendations, declared, firstYear, lastYear,
  byReview[..$cited] AS byReview, citations[..$cited] AS citations
ORDER BY reviews DESC, recommendations DESC, party.name, party.id, practice.position, practice.id
SKIP $after
LIMIT $limit + 1;
