// Where does a review cross areas, how surely, and on which recommendations does that rest?
// Parameters: none
// Columns: id, review, strength, why, words, agency, reaches, restsOn
MATCH (review:Review)-[:RAISES]->(issue:BoundaryIssue)
RETURN issue.id AS id, review.id AS review, issue.strength AS strength, issue.why AS why, issue.words AS words,
  head([(issue)-[:INVOLVES]->(agency:Agency) | agency.id]) AS agency,
  [(issue)-[:REACHES]->(area:Area) | area.id] AS reaches,
  [(issue)-[:RESTS_ON]->(recommendation:Recommendation) | recommendation.id] AS restsOn
ORDER BY id;
