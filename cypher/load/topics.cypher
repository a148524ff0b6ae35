// Loads the topics.
// Parameters: $topics
// Columns: none
UNWIND $topics AS row
MERGE (topic:Topic {id: row.id})
SET topic.name = row.name, topic.position = row.position;
