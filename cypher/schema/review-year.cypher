// Finds reviews by year of death.
// Parameters: none
// Columns: none
CREATE INDEX review_year IF NOT EXISTS FOR (n:Review) ON (n.yearOfDeath);
