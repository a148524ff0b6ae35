// Which agencies are asked to act together, in one recommendation?
// Parameters: $theme, $topic, $sector, $area, $csp, $agency, $deathYearFrom, $deathYearTo, $generic, $lineage, $limit, $after
// Columns: a, b, recommendations, reviews, citations
MATCH (review:Review)-[:MAKES]->(recommendation:Recommendation)-[:ADDRESSES]->(:Addressee)-[:REFERS_TO]->(a:Agency)
MATCH (recommendation)-[:ADDRESSES]->(:Addressee)-[:REFERS_TO]->(b:Agency)
WHERE a <> b
WITH review, recommendation, a, b,
  CASE WHEN $lineage = 'family' THEN [(a)-[:IS_INHERITED_BY {last: true}]->(heir:Agency) | heir] ELSE [] END AS heirsOfA,
  CASE WHEN $lineage = 'family' THEN [(b)-[:IS_INHERITED_BY {last: true}]->(heir:Agency) | heir] ELSE [] END AS heirsOfB
UNWIND CASE WHEN size(heirsOfA) = 0 THEN [a] ELSE heirsOfA END AS one
UNWIND CASE WHEN size(heirsOfB) = 0 THEN [b] ELSE heirsOfB END AS other
WITH review, recommendation, one, other
WHERE one.id < other.id
  AND ($csp IS NULL OR any(label IN review.csps WHERE toLower(label) = toLower($csp)))
  AND ($area IS NULL OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)-[:LIES_IN*0..4]->(:Area {id: $area}) }
    OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)<-[:LIES_IN]-(:Area)-[:LIES_IN]->(:Area {id: $area}) })
  AND ($deathYearFrom IS NULL OR review.yearOfDeath >= $deathYearFrom)
  AND ($deathYearTo IS NULL OR review.yearOfDeath <= $deathYearTo)
  AND ($theme IS NULL OR EXISTS { (recommendation)-[:ASKS_FOR]->(:Theme {id: $theme}) })
  AND ($topic IS NULL OR EXISTS { (recommendation)-[:IS_ABOUT]->(:Topic {id: $topic}) })
  AND ($generic = 'include' OR (one.kind IN ['body', 'unit'] AND other.kind IN ['body', 'unit']))
  AND ($sector IS NULL
    OR EXISTS { (one)-[:BELONGS_TO]->(:Sector)-[:IS_PART_OF*0..2]->(:Sector {id: $sector}) }
    OR EXISTS { (other)-[:BELONGS_TO]->(:Sector)-[:IS_PART_OF*0..2]->(:Sector {id: $sector}) })
  AND ($agency IS NULL OR $agency IN [one.id, other.id]
    OR EXISTS { (one)-[:IS_UNIT_OF]->(:Agency {id: $agency}) }
    OR EXISTS { (other)-[:IS_UNIT_OF]->(:Agency {id: $agency}) })
WITH DISTINCT one, other, review, recommendation
ORDER BY review.yearOfDeath, review.id, recommendation.sortKey, recommendation.id
WITH one, other, count(DISTINCT review) AS reviews, collect(recommendation.id) AS citations
RETURN one {.id, .name, .kind, sector: head([(one)-[:BELONGS_TO]->(sector:Sector) | sector.id])} AS a,
  other {.id, .name, .kind, sector: head([(other)-[:BELONGS_TO]->(sector:Sector) | sector.id])} AS b,
  size(citations) AS recommendations, reviews, citations
ORDER BY recommendations DESC, reviews DESC, a.name, b.name, a.id, b.id
SKIP $after
LIMIT $limit + 1;
