// Which agencies connect parts of the system, and which community does each belong to?
// Parameters: $theme, $topic, $sector, $area, $csp, $agency, $deathYearFrom, $deathYearTo, $generic, $limit, $after, $cited
// Columns: agency, partners, standsBetween, importance, community, recommendations, reviews, citations
// The measures are those derived after an import from all agencies as named, local generics and collectives aside.
// Filters choose which agencies and recommendations are listed here; the service measures the narrower network anew.
MATCH (dataset:Dataset {id: 'dataset'})
MATCH (agency:Agency)-[:HAS_STANDING]->(standing:Standing)
WHERE standing.version = dataset.derived
  AND ($generic = 'include' OR agency.kind IN ['body', 'unit'])
  AND ($sector IS NULL OR EXISTS { (agency)-[:BELONGS_TO]->(:Sector)-[:IS_PART_OF*0..2]->(:Sector {id: $sector}) })
  AND ($agency IS NULL OR agency.id = $agency OR EXISTS { (agency)-[:IS_UNIT_OF]->(:Agency {id: $agency}) })
MATCH (review:Review)-[:MAKES]->(recommendation:Recommendation)-[:ADDRESSES]->(:Addressee)-[:REFERS_TO]->(agency)
WHERE ($csp IS NULL OR any(label IN review.csps WHERE toLower(label) = toLower($csp)))
  AND ($area IS NULL OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)-[:LIES_IN*0..4]->(:Area {id: $area}) }
    OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)<-[:LIES_IN]-(:Area)-[:LIES_IN]->(:Area {id: $area}) })
  AND ($deathYearFrom IS NULL OR review.yearOfDeath >= $deathYearFrom)
  AND ($deathYearTo IS NULL OR review.yearOfDeath <= $deathYearTo)
  AND ($theme IS NULL OR EXISTS { (recommendation)-[:ASKS_FOR]->(:Theme {id: $theme}) })
  AND ($topic IS NULL OR EXISTS { (recommendation)-[:IS_ABOUT]->(:Topic {id: $topic}) })
WITH DISTINCT agency, standing, review, recommendation
ORDER BY review.yearOfDeath, review.id, recommendation.sortKey, recommendation.id
WITH agency, standing, count(DISTINCT review) AS reviews, collect(recommendation.id) AS citations
RETURN agency {.id, .name, .kind, sector: head([(agency)-[:BELONGS_TO]->(belongsTo:Sector) | belongsTo.id])} AS agency,
  standing.partners AS partners, standing.standsBetween AS standsBetween, standing.importance AS importance,
  standing.community AS community, size(citations) AS recommendations, reviews, citations[..$cited] AS citations
ORDER BY standsBetween DESC, partners DESC, agency.name, agency.id
SKIP $after
LIMIT $limit + 1;
