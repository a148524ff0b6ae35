// Searches what recommendations ask, in English word forms.
// Parameters: none
// Columns: none
CREATE FULLTEXT INDEX recommendation_text IF NOT EXISTS FOR (n:Recommendation) ON EACH [n.text, n.number]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
