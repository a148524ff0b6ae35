// Which agencies is one agency asked to act together with, itself or as a family with those it inherited from?
// Parameters: $id, $lineage
// Columns: agency, recommendations
MATCH (named:Agency)-[:IS_INHERITED_BY*0..1]->(agency:Agency {id: $id})
WHERE named = agency OR $lineage = 'family'
MATCH (named)<-[:REFERS_TO]-(:Addressee)<-[:ADDRESSES]-(recommendation:Recommendation)
MATCH (recommendation)-[:ADDRESSES]->(:Addressee)-[:REFERS_TO]->(other:Agency)
WHERE other <> agency AND NOT ($lineage = 'family' AND EXISTS { (other)-[:IS_INHERITED_BY]->(agency) })
WITH other, count(DISTINCT recommendation) AS recommendations
RETURN other {.id, .name, .kind, sector: head([(other)-[:BELONGS_TO]->(sector:Sector) | sector.id])} AS agency, recommendations
ORDER BY recommendations DESC, other.name, other.id;
