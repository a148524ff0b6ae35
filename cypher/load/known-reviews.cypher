// Which of these reviews are loaded already, by page id or by the digest of their content?
// Parameters: $reviews
// Columns: id, contentId, knownId, knownPageId, report, fingerprint, recommendations
UNWIND $reviews AS row
OPTIONAL MATCH (named:Review {id: row.pageId})
OPTIONAL MATCH (alike:Review {contentId: row.contentId})
WHERE row.pageId IS NULL OR alike.pageId IS NULL
WITH row, coalesce(named, alike) AS known
ORDER BY known.id
WITH row, head(collect(known)) AS known
RETURN row.pageId AS id, row.contentId AS contentId, known.id AS knownId, known.pageId AS knownPageId,
  known.report AS report, known.fingerprint AS fingerprint,
  [(known)-[:MAKES]->(recommendation) | {id: recommendation.id, fingerprint: recommendation.fingerprint}]
    AS recommendations
ORDER BY contentId, id;
