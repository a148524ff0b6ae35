// Which agencies are asked to act together, in one recommendation or in one review?
// Parameters: $theme, $topic, $sector, $area, $csp, $agency, $deathYearFrom, $deathYearTo, $generic, $lineage, $level, $limit, $after, $cited, $together, $structure
// Columns: a, b, recommendations, reviews, together, ofA, ofB, outOf, expected, lift, byStructure, citations
// How surprising a pair is follows from together, ofA, ofB and outOf; the chance itself is not computed here.
OPTIONAL MATCH (review:Review)-[:MAKES]->(recommendation:Recommendation)
WHERE ($csp IS NULL OR any(label IN review.csps WHERE toLower(label) = toLower($csp)))
  AND ($area IS NULL OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)-[:LIES_IN*0..4]->(:Area {id: $area}) }
    OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)<-[:LIES_IN]-(:Area)-[:LIES_IN]->(:Area {id: $area}) })
  AND ($deathYearFrom IS NULL OR review.yearOfDeath >= $deathYearFrom)
  AND ($deathYearTo IS NULL OR review.yearOfDeath <= $deathYearTo)
  AND ($theme IS NULL OR EXISTS { (recommendation)-[:ASKS_FOR]->(:Theme {id: $theme}) })
  AND ($topic IS NULL OR EXISTS { (recommendation)-[:IS_ABOUT]->(:Topic {id: $topic}) })
WITH count(DISTINCT CASE $together WHEN 'review' THEN review ELSE recommendation END) AS outOf
MATCH (review:Review)-[:MAKES]->(recommendation:Recommendation)-[:ADDRESSES]->(:Addressee)-[:REFERS_TO]->(named:Agency)
WHERE ($csp IS NULL OR any(label IN review.csps WHERE toLower(label) = toLower($csp)))
  AND ($area IS NULL OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)-[:LIES_IN*0..4]->(:Area {id: $area}) }
    OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)<-[:LIES_IN]-(:Area)-[:LIES_IN]->(:Area {id: $area}) })
  AND ($deathYearFrom IS NULL OR review.yearOfDeath >= $deathYearFrom)
  AND ($deathYearTo IS NULL OR review.yearOfDeath <= $deathYearTo)
  AND ($theme IS NULL OR EXISTS { (recommendation)-[:ASKS_FOR]->(:Theme {id: $theme}) })
  AND ($topic IS NULL OR EXISTS { (recommendation)-[:IS_ABOUT]->(:Topic {id: $topic}) })
WITH outOf, review, recommendation, named,
  CASE WHEN $lineage = 'family' THEN [(named)-[:IS_INHERITED_BY {last: true}]->(heir:Agency) | heir] ELSE [] END AS heirs
UNWIND CASE WHEN size(heirs) = 0 THEN [named] ELSE heirs END AS agency
WITH outOf, review, recommendation, agency
WHERE $generic = 'include' OR agency.kind IN ['body', 'unit']
WITH outOf, review, recommendation, CASE $together WHEN 'review' THEN review ELSE recommendation END AS asking, CASE $level
    WHEN 'body' THEN head([(agency)-[:IS_UNIT_OF*0..3]->(body:Agency) WHERE NOT (body)-[:IS_UNIT_OF]->() | body])
    WHEN 'sector' THEN head([(agency)-[:BELONGS_TO]->(belongsTo:Sector) | belongsTo])
    ELSE agency END AS party,
  CASE WHEN $sector IS NULL OR EXISTS { (agency)-[:BELONGS_TO]->(:Sector)-[:IS_PART_OF*0..2]->(:Sector {id: $sector}) } THEN 1 ELSE 0 END AS ofSector,
  CASE WHEN $agency IS NULL OR agency.id = $agency OR EXISTS { (agency)-[:IS_UNIT_OF]->(:Agency {id: $agency}) } THEN 1 ELSE 0 END AS ofAgency
WITH outOf, party, review, asking, collect(DISTINCT recommendation) AS recommendations, max(ofSector) AS ofSector,
  max(ofAgency) AS ofAgency
WITH outOf, party, count(asking) AS of, max(ofSector) AS ofSector, max(ofAgency) AS ofAgency,
  collect({asking: asking, review: review, recommendations: recommendations}) AS asked
UNWIND asked AS one
WITH outOf, one.asking AS asking, one.review AS review,
  collect({party: party, of: of, ofSector: ofSector, ofAgency: ofAgency, recommendations: one.recommendations}) AS parties
UNWIND parties AS one
UNWIND parties AS other
WITH outOf, asking, review, one, other
WHERE one.party.id < other.party.id AND one.ofSector + other.ofSector > 0 AND one.ofAgency + other.ofAgency > 0
UNWIND one.recommendations + other.recommendations AS recommendation
WITH DISTINCT one.party AS one, other.party AS other, one.of AS ofA, other.of AS ofB, outOf, asking, review, recommendation
ORDER BY review.yearOfDeath, review.id, recommendation.sortKey, recommendation.id
WITH one, other, ofA, ofB, outOf, count(DISTINCT asking) AS together, count(DISTINCT review) AS reviews,
  collect(recommendation.id) AS citations,
  EXISTS { (one)-[:IS_UNIT_OF]-(other) } OR EXISTS { (one)-[:IS_UNIT_OF]->(:Agency)<-[:IS_UNIT_OF]-(other) } AS byStructure
WHERE $structure = 'include' OR NOT byStructure
RETURN one {.id, .name, kind: coalesce(one.kind, 'sector'),
    sector: coalesce(head([(one)-[:BELONGS_TO]->(belongsTo:Sector) | belongsTo.id]), one.id)} AS a,
  other {.id, .name, kind: coalesce(other.kind, 'sector'),
    sector: coalesce(head([(other)-[:BELONGS_TO]->(belongsTo:Sector) | belongsTo.id]), other.id)} AS b,
  size(citations) AS recommendations, reviews, together, ofA, ofB, outOf, toFloat(ofA) * ofB / outOf AS expected,
  toFloat(together) * outOf / (ofA * ofB) AS lift, byStructure, citations[..$cited] AS citations
ORDER BY together DESC, reviews DESC, a.name, b.name, a.id, b.id
SKIP $after
LIMIT $limit + 1;
