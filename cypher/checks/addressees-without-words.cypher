// Which addressees lack verbatim words, a recommendation or an agency?
// Parameters: none
// Columns: id
MATCH (addressee:Addressee)
WHERE coalesce(trim(addressee.words), '') = '' OR NOT EXISTS { (addressee)<-[:ADDRESSES]-(:Recommendation) }
  OR NOT EXISTS { (addressee)-[:REFERS_TO]->(:Agency) }
RETURN addressee.id AS id
ORDER BY id;
