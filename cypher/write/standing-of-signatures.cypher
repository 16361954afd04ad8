// For whom do these signatures stand?
//   $ids: list of strings
//   returns id, target
UNWIND $ids AS id
MATCH (signature:Signature {id: id})-[:STANDS_FOR]->(target)
RETURN id, target.id AS target
