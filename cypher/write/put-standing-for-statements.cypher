// Put in for which statement each of these signatures stands.
//   $rows: list of {id, target, properties}
UNWIND $rows AS row
MATCH (signature:Signature {id: row.id})
MATCH (target:Statement {id: row.target})
CREATE (signature)-[standing:STANDS_FOR]->(target)
SET standing += row.properties
