// Keep why these signatures stand for what they do.
//   $rows: list of {id, properties {score, reasons}}
UNWIND $rows AS row
MATCH (signature:Signature {id: row.id})-[standing:STANDS_FOR]->()
SET standing += row.properties
