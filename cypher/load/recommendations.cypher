// Loads recommendations verbatim, with their place in the source, the run that added or last changed them, whom they address, whom they only name, what they ask for and what they are about, each with the words that say so.
// Parameters: $recommendations, $run
// Columns: none
MATCH (run:ImportRun {id: $run})
UNWIND $recommendations AS row
MATCH (review:Review {id: row.review})
MERGE (recommendation:Recommendation {id: row.id})
ON CREATE SET recommendation.added = true
FOREACH (new IN CASE WHEN recommendation.added THEN [1] ELSE [] END |
  CREATE (review)-[:MAKES]->(recommendation)
  CREATE (recommendation)-[:WAS_ADDED_BY]->(run))
SET recommendation += row.facts, recommendation.added = null
CREATE (recommendation)-[:LAST_CHANGED_BY]->(run)
WITH row, recommendation
CALL (row, recommendation) {
  UNWIND row.addressees AS addressed
  MATCH (agency:Agency {id: addressed.agency})
  CREATE (recommendation)-[:ADDRESSES]->(addressee:Addressee {id: addressed.id, words: addressed.words,
    position: addressed.position, start: addressed.start, end: addressed.end, line: addressed.line,
    splitCertain: addressed.splitCertain, rule: addressed.rule, evidence: addressed.evidence,
    rejected: addressed.rejected})-[:REFERS_TO]->(agency)
}
CALL (row, recommendation) {
  UNWIND row.mentions AS mentioned
  MATCH (agency:Agency {id: mentioned.agency})
  CREATE (recommendation)-[:MENTIONS {words: mentioned.words, start: mentioned.start, end: mentioned.end}]->(agency)
}
CALL (row, recommendation) {
  UNWIND row.themes AS asked
  MATCH (theme:Theme {id: asked.to})
  CREATE (recommendation)-[:ASKS_FOR {rule: asked.rule, words: asked.words, start: asked.start, end: asked.end}]->(theme)
}
CALL (row, recommendation) {
  UNWIND row.topics AS named
  MATCH (topic:Topic {id: named.to})
  CREATE (recommendation)-[:IS_ABOUT {rule: named.rule, words: named.words, start: named.start, end: named.end}]->(topic)
};
