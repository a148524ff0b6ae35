// Which sectors and areas can be filtered by, and how many reviews touch each?
// Parameters: none
// Columns: kind, id, name, reviews
MATCH (place:Area|Sector)
WHERE place:Sector OR EXISTS { (place)<-[:LIES_IN*0..4]-(:Area)<-[:COMMISSIONED_IN]-(:Review) }
RETURN CASE WHEN place:Sector THEN 'sector' ELSE place.kind END AS kind, place.id AS id, place.name AS name,
  CASE WHEN place:Sector
    THEN COUNT { MATCH (place)<-[:IS_PART_OF*0..2]-(:Sector)<-[:BELONGS_TO]-(:Agency)<-[:REFERS_TO]-(:Addressee)<-[:ADDRESSES]-(:Recommendation)<-[:MAKES]-(review:Review) RETURN DISTINCT review }
    ELSE COUNT { MATCH (place)<-[:LIES_IN*0..4]-(:Area)<-[:COMMISSIONED_IN]-(review:Review) RETURN DISTINCT review } END AS reviews
ORDER BY kind, name, id;
