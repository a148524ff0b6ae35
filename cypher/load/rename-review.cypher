// Gives a review that was known by its content the publisher's id, and everything named after it too.
// Parameters: $from, $to
// Columns: none
MATCH (review:Review {id: $from})
SET review.id = $to
WITH review
OPTIONAL MATCH (review)-[:MAKES]->(recommendation:Recommendation)
SET recommendation.id = $to + substring(recommendation.id, size($from))
WITH review, recommendation
OPTIONAL MATCH (recommendation)-[:ADDRESSES]->(addressee:Addressee)
SET addressee.id = $to + substring(addressee.id, size($from))
WITH review, addressee
OPTIONAL MATCH (addressee)-[:REFERS_TO]->(agency:Agency)
WHERE agency.id CONTAINS ':' + $from + ':'
SET agency.id = replace(agency.id, ':' + $from + ':', ':' + $to + ':')
WITH DISTINCT review
OPTIONAL MATCH (review)-[:RAISES]->(issue:BoundaryIssue)
SET issue.id = $to + substring(issue.id, size($from));
