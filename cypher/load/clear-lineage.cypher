// Takes away every succession and inheritance, before they are loaded anew as a whole.
// Parameters: none
// Columns: none
OPTIONAL MATCH (succession:Succession)
DETACH DELETE succession
WITH count(*) AS successions
MATCH (:Agency)-[inherited:IS_INHERITED_BY]->(:Agency)
DELETE inherited;
