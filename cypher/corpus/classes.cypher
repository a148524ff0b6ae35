// Which practice themes and topics are there, in the order of the scheme?
// Parameters: none
// Columns: kind, id, name
MATCH (class:Theme|Topic)
RETURN CASE WHEN class:Theme THEN 'theme' ELSE 'topic' END AS kind, class.id AS id, class.name AS name
ORDER BY kind, class.position, id;
