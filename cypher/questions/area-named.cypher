// Which area has this id or this name? Of several of one name the force area comes first, then county, region, partnership, district.
// Parameters: $area
// Columns: id
MATCH (area:Area)
WHERE area.id = $area OR toLower(area.name) = toLower($area)
RETURN area.id AS id
ORDER BY area.id <> $area, CASE area.kind WHEN 'force-area' THEN 0 WHEN 'county' THEN 1 WHEN 'region' THEN 2 WHEN 'csp' THEN 3 ELSE 4 END, id
LIMIT 1;
