// Joins agencies that one recommendation asks to act, with how often and how far beyond chance.
// Parameters: $rows, $version
// Columns: none
UNWIND $rows AS row
MATCH (a:Agency {id: row.a})
MATCH (b:Agency {id: row.b})
CREATE (a)-[:ASKED_TOGETHER_WITH {recommendations: row.recommendations, reviews: row.reviews, expected: row.expected,
  lift: row.lift, p: row.p, q: row.q, version: $version}]->(b);
