// Set what all articles together make of signatures.
//   $rows: list of {id, properties}
UNWIND $rows AS row
MATCH (signature:Signature {id: row.id})
SET signature += row.properties
