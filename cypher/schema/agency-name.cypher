// Searches agencies by name and by other names.
// Parameters: none
// Columns: none
CREATE FULLTEXT INDEX agency_name IF NOT EXISTS FOR (n:Agency) ON EACH [n.name, n.aliases];
