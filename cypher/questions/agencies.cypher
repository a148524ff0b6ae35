// Which agencies are addressed, in how many reviews?
// Parameters: $q, $sector, $area, $minReviews, $limit, $after
// Columns: agency, reviews, recommendations
MATCH (agency:Agency)-[:BELONGS_TO]->(sector:Sector)
WHERE ($q IS NULL OR toLower(agency.name) CONTAINS toLower($q)
    OR any(alias IN coalesce(agency.aliases, []) WHERE toLower(alias) CONTAINS toLower($q)))
  AND ($sector IS NULL OR EXISTS { (sector)-[:IS_PART_OF*0..2]->(:Sector {id: $sector}) })
  AND ($area IS NULL OR EXISTS { (agency)-[:IS_BASED_IN]->(:Area)-[:LIES_IN*0..4]->(:Area {id: $area}) })
OPTIONAL MATCH (agency)<-[:REFERS_TO]-(:Addressee)<-[:ADDRESSES]-(recommendation:Recommendation)<-[:MAKES]-(review:Review)
WITH agency, sector, count(DISTINCT review) AS reviews, count(DISTINCT recommendation) AS recommendations
WHERE reviews >= $minReviews
WITH agency, sector, reviews, recommendations
ORDER BY reviews DESC, recommendations DESC, agency.name, agency.id
SKIP $after
LIMIT $limit + 1
RETURN agency {.id, .name, .kind, sector: sector.id, sectorName: sector.name,
    parent: head([(agency)-[:IS_UNIT_OF]->(body:Agency) | body {.id, .name}]),
    areas: COLLECT { MATCH (agency)-[:IS_BASED_IN]->(area:Area) RETURN area.name ORDER BY area.name, area.id }, registered: agency.registered} AS agency, reviews, recommendations
ORDER BY reviews DESC, recommendations DESC, agency.name, agency.id;
