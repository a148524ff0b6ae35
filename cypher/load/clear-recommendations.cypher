// Takes from changed recommendations the addressees and classings that are about to be loaded anew.
// Parameters: $recommendations
// Columns: none
UNWIND $recommendations AS id
MATCH (recommendation:Recommendation {id: id})
OPTIONAL MATCH (recommendation)-[classed:ASKS_FOR|IS_ABOUT|MENTIONS|LAST_CHANGED_BY]->()
DELETE classed
WITH DISTINCT recommendation
MATCH (recommendation)-[:ADDRESSES]->(addressee:Addressee)
DETACH DELETE addressee;
