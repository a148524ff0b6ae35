// Which agencies is one agency most often asked to act together with, itself or as a family with those it inherited from?
// Parameters: $id, $lineage, $most
// Columns: agency, recommendations
MATCH (named:Agency)-[:IS_INHERITED_BY*0..1]->(agency:Agency {id: $id})
WHERE named = agency OR $lineage = 'family'
MATCH (named)<-[:REFERS_TO]-(:Addressee)<-[:ADDRESSES]-(recommendation:Recommendation)
MATCH (recommendation)-[:ADDRESSES]->(:Addressee)-[:REFERS_TO]->(beside:Agency)
WITH agency, recommendation, beside,
  CASE WHEN $lineage = 'family' THEN [(beside)-[:IS_INHERITED_BY {last: true}]->(heir:Agency) | heir] ELSE [] END AS heirs
UNWIND CASE WHEN size(heirs) = 0 THEN [beside] ELSE heirs END AS other
WITH agency, recommendation, other
WHERE other <> agency AND NOT ($lineage = 'family' AND EXISTS { (other)-[:IS_INHERITED_BY]->(agency) })
WITH other, count(DISTINCT recommendation) AS recommendations
RETURN other {.id, .name, .kind, sector: head([(other)-[:BELONGS_TO]->(sector:Sector) | sector.id])} AS agency, recommendations
ORDER BY recommendations DESC, other.name, other.id
LIMIT $most;
