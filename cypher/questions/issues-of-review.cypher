// Where does one review cross areas?
// Parameters: $id
// Columns: id, strength, why, to, agency, words, citations
MATCH (review:Review {id: $id})-[:RAISES]->(issue:BoundaryIssue)-[:RESTS_ON]->(recommendation:Recommendation)
OPTIONAL MATCH (issue)-[:INVOLVES]->(agency:Agency)
WITH issue, agency, recommendation
ORDER BY recommendation.sortKey, recommendation.id
WITH issue, agency, collect(recommendation.id) AS citations
RETURN issue.id AS id, issue.strength AS strength, issue.why AS why,
  COLLECT { MATCH (issue)-[:REACHES]->(area:Area) RETURN area {.id, .name} ORDER BY area.name } AS to,
  CASE WHEN agency IS NULL THEN NULL ELSE agency {.id, .name, .kind, sector: head([(agency)-[:BELONGS_TO]->(sector:Sector) | sector.id])} END AS agency,
  issue.words AS words, citations
ORDER BY CASE strength WHEN 'certain' THEN 0 WHEN 'possible' THEN 1 ELSE 2 END, citations[0], id;
