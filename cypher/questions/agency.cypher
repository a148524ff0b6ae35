// Who is one agency, in how many reviews is something asked of it, itself or as a family with those it inherited from, and under which names?
// Parameters: $id, $lineage
// Columns: agency, reviews, recommendations, aliases, units, surfaceForms
MATCH (agency:Agency {id: $id})-[:BELONGS_TO]->(sector:Sector)
RETURN agency {.id, .name, .kind, sector: sector.id, sectorName: sector.name,
    parent: head([(agency)-[:IS_UNIT_OF]->(body:Agency) | body {.id, .name}]),
    areas: COLLECT { MATCH (agency)-[:IS_BASED_IN]->(area:Area) RETURN area.name ORDER BY area.name, area.id }, registered: agency.registered} AS agency,
  COUNT { MATCH (agency)<-[:IS_INHERITED_BY*0..1]-(named:Agency)<-[:REFERS_TO]-(:Addressee)<-[:ADDRESSES]-(:Recommendation)<-[:MAKES]-(review:Review)
    WHERE named = agency OR $lineage = 'family'
    RETURN DISTINCT review } AS reviews,
  COUNT { MATCH (agency)<-[:IS_INHERITED_BY*0..1]-(named:Agency)<-[:REFERS_TO]-(:Addressee)<-[:ADDRESSES]-(recommendation:Recommendation)
    WHERE named = agency OR $lineage = 'family'
    RETURN DISTINCT recommendation } AS recommendations,
  coalesce(agency.aliases, []) AS aliases,
  COLLECT { MATCH (unit:Agency)-[:IS_UNIT_OF]->(agency)
    RETURN unit {.id, .name, .kind, sector: head([(unit)-[:BELONGS_TO]->(sector:Sector) | sector.id])} ORDER BY unit.name, unit.id } AS units,
  COLLECT { MATCH (agency)<-[:REFERS_TO]-(addressee:Addressee)<-[:ADDRESSES]-(:Recommendation)<-[:MAKES]-(review:Review)
    WITH addressee.words AS words, addressee.rule AS rule, count(DISTINCT review) AS reviews
    RETURN {as: words, rule: rule, reviews: reviews} ORDER BY reviews DESC, words, rule } AS surfaceForms
ORDER BY agency.id;
