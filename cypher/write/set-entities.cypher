// Set what all articles together make of entities.
//   $rows: list of {id, properties}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity += row.properties
