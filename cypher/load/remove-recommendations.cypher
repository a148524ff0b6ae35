// Removes recommendations that an updated page no longer makes, with everything that hangs on them.
// Parameters: $recommendations
// Columns: none
UNWIND $recommendations AS id
MATCH (recommendation:Recommendation {id: id})
OPTIONAL MATCH (recommendation)-[:ADDRESSES]->(addressee:Addressee)
DETACH DELETE addressee, recommendation;
