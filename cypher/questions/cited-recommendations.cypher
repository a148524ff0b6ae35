// What do these recommendations say, where, to whom and of what kind?
// Parameters: $ids
// Columns: id, number, text, reviewId, source, addressees, mentions, themes, topics, declaresRecurrence
UNWIND $ids AS id
MATCH (recommendation:Recommendation {id: id})
MATCH (review:Review)-[:MAKES]->(recommendation)
RETURN recommendation.id AS id, recommendation.number AS number, recommendation.text AS text, review.id AS reviewId,
  {origin: head([(review)-[:WAS_READ_FROM]->(source:Source) | source.origin]), report: review.report,
    start: recommendation.start, end: recommendation.end, line: recommendation.line} AS source,
  COLLECT { MATCH (recommendation)-[:ADDRESSES]->(addressee:Addressee)-[:REFERS_TO]->(agency:Agency)
    RETURN {as: addressee.words, splitCertain: addressee.splitCertain, rule: addressee.rule,
      evidence: addressee.evidence, agency: agency {.id, .name, .kind, sector: head([(agency)-[:BELONGS_TO]->(sector:Sector) | sector.id])}}
    ORDER BY addressee.position, addressee.id } AS addressees,
  COLLECT { MATCH (recommendation)-[mentions:MENTIONS]->(agency:Agency)
    RETURN {as: mentions.words, agency: agency {.id, .name, .kind, sector: head([(agency)-[:BELONGS_TO]->(sector:Sector) | sector.id])}}
    ORDER BY mentions.start, agency.id } AS mentions,
  COLLECT { MATCH (recommendation)-[asks:ASKS_FOR]->(theme:Theme)
    RETURN {id: theme.id, name: theme.name, rule: asks.rule, words: asks.words, start: asks.start, end: asks.end}
    ORDER BY theme.position } AS themes,
  COLLECT { MATCH (recommendation)-[about:IS_ABOUT]->(topic:Topic)
    RETURN {id: topic.id, name: topic.name, rule: about.rule, words: about.words, start: about.start, end: about.end}
    ORDER BY topic.position } AS topics,
  recommendation.declaresRecurrence AS declaresRecurrence
ORDER BY id;
