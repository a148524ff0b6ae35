// What does every recommendation of some reviews say, to whom, naming whom, and of what kind?
// Parameters: $reviews
// Columns: id, review, number, sortKey, text, start, end, line, declaresRecurrence, addressees, mentions, themes, topics
UNWIND $reviews AS id
MATCH (review:Review {id: id})-[:MAKES]->(recommendation:Recommendation)
RETURN recommendation.id AS id, review.id AS review, recommendation.number AS number, recommendation.sortKey AS sortKey,
  recommendation.text AS text, recommendation.start AS start, recommendation.end AS end, recommendation.line AS line,
  recommendation.declaresRecurrence AS declaresRecurrence,
  [(recommendation)-[:ADDRESSES]->(addressee:Addressee)-[:REFERS_TO]->(agency:Agency) |
    [addressee.position, addressee.id, addressee.words, addressee.splitCertain, addressee.rule, addressee.evidence, agency.id]]
    AS addressees,
  [(recommendation)-[mentions:MENTIONS]->(agency:Agency) | [mentions.start, mentions.words, agency.id]] AS mentions,
  [(recommendation)-[asks:ASKS_FOR]->(theme:Theme) | [theme.id, asks.rule, asks.words, asks.start, asks.end]] AS themes,
  [(recommendation)-[about:IS_ABOUT]->(topic:Topic) | [topic.id, about.rule, about.words, about.start, about.end]] AS topics;
