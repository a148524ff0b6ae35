// Searches reviews by title, partnership and summary, in English word forms.
// Parameters: none
// Columns: none
CREATE FULLTEXT INDEX review_words IF NOT EXISTS FOR (n:Review) ON EACH [n.title, n.csps, n.summary]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
