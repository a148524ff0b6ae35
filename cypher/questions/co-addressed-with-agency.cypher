// Which agencies is one agency asked to act together with?
// Parameters: $id
// Columns: agency, recommendations
MATCH (agency:Agency {id: $id})<-[:REFERS_TO]-(:Addressee)<-[:ADDRESSES]-(recommendation:Recommendation)
MATCH (recommendation)-[:ADDRESSES]->(:Addressee)-[:REFERS_TO]->(other:Agency)
WHERE other <> agency
WITH other, count(DISTINCT recommendation) AS recommendations
RETURN other {.id, .name, .kind, sector: head([(other)-[:BELONGS_TO]->(sector:Sector) | sector.id])} AS agency, recommendations
ORDER BY recommendations DESC, other.name, other.id;
