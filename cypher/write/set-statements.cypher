// Set what all articles together make of statements.
//   $rows: list of {id, properties}
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
SET statement += row.properties
