// Loads the verbatim words that recommendations are addressed to, and whom they were decided to mean.
// Parameters: $addressees
// Columns: none
UNWIND $addressees AS row
MATCH (recommendation:Recommendation {id: row.recommendation})
MATCH (agency:Agency {id: row.agency})
MERGE (addressee:Addressee {id: row.id})
SET addressee.words = row.words, addressee.position = row.position, addressee.start = row.start,
  addressee.end = row.end, addressee.line = row.line, addressee.splitCertain = row.splitCertain,
  addressee.rule = row.rule, addressee.evidence = row.evidence, addressee.rejected = row.rejected
MERGE (recommendation)-[:ADDRESSES]->(addressee)
MERGE (addressee)-[:REFERS_TO]->(agency);
