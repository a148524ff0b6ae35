// Which of these ids name nothing?
// Parameters: $theme, $topic, $sector, $area, $agency
// Columns: filter, id
UNWIND [
  {filter: 'theme', id: $theme, known: EXISTS { MATCH (:Theme {id: $theme}) }},
  {filter: 'topic', id: $topic, known: EXISTS { MATCH (:Topic {id: $topic}) }},
  {filter: 'sector', id: $sector, known: EXISTS { MATCH (:Sector {id: $sector}) }},
  {filter: 'area', id: $area, known: EXISTS { MATCH (:Area {id: $area}) }},
  {filter: 'agency', id: $agency, known: EXISTS { MATCH (:Agency {id: $agency}) }}
] AS asked
WITH asked
WHERE asked.id IS NOT NULL AND NOT asked.known
RETURN asked.filter AS filter, asked.id AS id
ORDER BY filter;
