// Which recommendations address all of these agencies, or, within reviews, one of them where the review addresses all?
// Parameters: $theme, $topic, $sector, $area, $csp, $agency, $deathYearFrom, $deathYearTo, $generic, $lineage, $level, $limit, $after, $of, $together, $review
// Columns: id
MATCH (review:Review)-[:MAKES]->(recommendation:Recommendation)-[:ADDRESSES]->(:Addressee)-[:REFERS_TO]->(named:Agency)
WHERE ($csp IS NULL OR any(label IN review.csps WHERE toLower(label) = toLower($csp)))
  AND ($area IS NULL OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)-[:LIES_IN*0..4]->(:Area {id: $area}) }
    OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)<-[:LIES_IN]-(:Area)-[:LIES_IN]->(:Area {id: $area}) })
  AND ($deathYearFrom IS NULL OR review.yearOfDeath >= $deathYearFrom)
  AND ($deathYearTo IS NULL OR review.yearOfDeath <= $deathYearTo)
  AND ($theme IS NULL OR EXISTS { (recommendation)-[:ASKS_FOR]->(:Theme {id: $theme}) })
  AND ($topic IS NULL OR EXISTS { (recommendation)-[:IS_ABOUT]->(:Topic {id: $topic}) })
WITH review, recommendation, named,
  CASE WHEN $lineage = 'family' THEN [(named)-[:IS_INHERITED_BY {last: true}]->(heir:Agency) | heir] ELSE [] END AS heirs
UNWIND CASE WHEN size(heirs) = 0 THEN [named] ELSE heirs END AS agency
WITH review, recommendation, agency
WHERE $generic = 'include' OR agency.kind IN ['body', 'unit']
WITH review, recommendation, CASE $level
    WHEN 'body' THEN head([(agency)-[:IS_UNIT_OF*0..3]->(body:Agency) WHERE NOT (body)-[:IS_UNIT_OF]->() | body.id])
    WHEN 'sector' THEN head([(agency)-[:BELONGS_TO]->(belongsTo:Sector) | belongsTo.id])
    ELSE agency.id END AS party,
  $sector IS NULL OR EXISTS { (agency)-[:BELONGS_TO]->(:Sector)-[:IS_PART_OF*0..2]->(:Sector {id: $sector}) } AS ofSector,
  $agency IS NULL OR agency.id = $agency OR EXISTS { (agency)-[:IS_UNIT_OF]->(:Agency {id: $agency}) } AS ofAgency
WHERE size($of) > 1 OR (ofSector AND ofAgency)
WITH collect({review: review, recommendation: recommendation, party: party, ofSector: ofSector, ofAgency: ofAgency}) AS links
UNWIND CASE WHEN size($of) < 2 OR (any(link IN links WHERE link.party IN $of AND link.ofSector)
    AND any(link IN links WHERE link.party IN $of AND link.ofAgency)) THEN links ELSE [] END AS link
WITH CASE $together WHEN 'review' THEN link.review ELSE link.recommendation END AS asking, collect(link) AS links
WHERE all(id IN $of WHERE any(link IN links WHERE link.party = id))
UNWIND links AS link
WITH DISTINCT link.review AS review, link.recommendation AS recommendation, size($of) = 0 OR link.party IN $of AS wanted
WHERE wanted AND ($review IS NULL OR review.id = $review)
RETURN recommendation.id AS id
ORDER BY review.yearOfDeath, review.id, recommendation.sortKey, recommendation.id
SKIP $after
LIMIT $limit + 1;
