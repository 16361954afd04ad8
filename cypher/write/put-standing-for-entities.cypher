// Put in for which entity or event each of these signatures stands, and why.
//   $rows: list of {id, target, properties}
UNWIND $rows AS row
MATCH (signature:Signature {id: row.id})
MATCH (target:Entity {id: row.target})
CREATE (signature)-[standing:STANDS_FOR]->(target)
SET standing += row.properties
