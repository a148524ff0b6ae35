// Which reviews are loaded?
// Parameters: $area, $csp, $deathYearFrom, $deathYearTo, $limit, $after
// Columns: review
MATCH (review:Review)
WHERE ($csp IS NULL OR any(label IN review.csps WHERE toLower(label) = toLower($csp)))
  AND ($area IS NULL OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)-[:LIES_IN*0..4]->(:Area {id: $area}) }
    OR EXISTS { (review)-[:COMMISSIONED_IN]->(:Area)<-[:LIES_IN]-(:Area)-[:LIES_IN]->(:Area {id: $area}) })
  AND ($deathYearFrom IS NULL OR review.yearOfDeath >= $deathYearFrom)
  AND ($deathYearTo IS NULL OR review.yearOfDeath <= $deathYearTo)
WITH review
ORDER BY review.title, review.yearOfDeath, review.id
SKIP $after
LIMIT $limit + 1
RETURN review {.id, .title, .csps, .published, .yearOfDeath, .statedCount, .rowCount, .recommendationCount,
    .summary, .report, .address,
    warnings: review.warnings + review.doubts,
    forces: COLLECT { MATCH (review)-[:COMMISSIONED_IN]->(:Area)-[:LIES_IN]->(force:Area {kind: 'force-area'})
      RETURN DISTINCT force.name ORDER BY force.name },
    places: COLLECT { MATCH (review)-[:COMMISSIONED_IN]->(csp:Area)
      OPTIONAL MATCH (csp)-[:LIES_IN*1..4]->(wider:Area)
      OPTIONAL MATCH (csp)<-[:LIES_IN]-(within:Area)
      OPTIONAL MATCH (within)-[:LIES_IN]->(beside:Area)
      UNWIND [csp, wider, within, beside] AS place
      WITH DISTINCT csp, place
      WHERE place = csp OR place.kind <> 'csp'
      RETURN DISTINCT place {.id, .name, .kind} ORDER BY place.kind, place.name, place.id },
    origin: head([(review)-[:WAS_READ_FROM]->(source:Source) | source.origin]),
    mayBeTheSameAs: COLLECT { MATCH (review)-[:MAY_BE_THE_SAME_AS]-(other:Review) RETURN other.id ORDER BY other.id }} AS review
ORDER BY review.title, review.yearOfDeath, review.id;
