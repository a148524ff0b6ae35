// What did the pages of the loaded reviews say, so that they can be decided anew without being read again?
// Parameters: $after, $limit
// Columns: id, pageId, title, csps, published, yearOfDeath, statedCount, rowCount, summary, report, address, warnings, source, recommendations
MATCH (review:Review)
WHERE review.id > $after
WITH review
ORDER BY review.id
LIMIT $limit
RETURN review.id AS id, review.pageId AS pageId, review.title AS title, review.csps AS csps,
  review.published AS published, review.yearOfDeath AS yearOfDeath, review.statedCount AS statedCount,
  review.rowCount AS rowCount, review.summary AS summary, review.report AS report, review.address AS address,
  review.warnings AS warnings,
  head([(review)-[:WAS_READ_FROM]->(source:Source) | source {.id, .origin, .form}]) AS source,
  COLLECT { MATCH (review)-[:MAKES]->(recommendation:Recommendation)
    RETURN recommendation {.number, .text, .start, .end, .line,
      addressees: COLLECT { MATCH (recommendation)-[:ADDRESSES]->(addressee:Addressee)
        RETURN addressee {.words, .start, .end, .line, .splitCertain} ORDER BY addressee.position, addressee.id }}
    ORDER BY recommendation.start, recommendation.id } AS recommendations
ORDER BY id;
