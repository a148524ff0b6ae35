// Loads the practice themes with their crosswalk to the field's lists.
// Parameters: $themes
// Columns: none
UNWIND $themes AS row
MERGE (theme:Theme {id: row.id})
SET theme.name = row.name, theme.asksFor = row.asksFor, theme.position = row.position,
  theme.homeOffice = row.homeOffice, theme.toolkit = row.toolkit;
