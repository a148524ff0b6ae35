// Finds a review by the digest of its content, which stands in for a page id.
// Parameters: none
// Columns: none
CREATE INDEX review_content IF NOT EXISTS FOR (n:Review) ON (n.contentId);
