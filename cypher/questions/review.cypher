// What does one review ask, and of whom?
// Parameters: $id
// Columns: review, citations
MATCH (review:Review)
WHERE review.id = $id OR review.contentId = $id
WITH review
ORDER BY review.id
LIMIT 1
MATCH (review)-[:MAKES]->(recommendation:Recommendation)
WITH review, recommendation
ORDER BY recommendation.sortKey, recommendation.id
WITH review, collect(recommendation.id) AS citations
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
    mayBeTheSameAs: COLLECT { MATCH (review)-[:MAY_BE_THE_SAME_AS]-(other:Review) RETURN other.id ORDER BY other.id }} AS review, citations
ORDER BY review.id;
