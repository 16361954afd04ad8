// Put in by which keys these signatures are found.
//   $rows: list of {id, key}
UNWIND $rows AS row
MATCH (signature:Signature {id: row.id})
MERGE (key:Key {id: row.key})
CREATE (signature)-[:KEYED_BY]->(key)
