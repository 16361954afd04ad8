// For whom do these signatures stand, and why?
//   $ids: list of strings
//   returns id, target, score, reasons
UNWIND $ids AS id
MATCH (signature:Signature {id: id})-[standing:STANDS_FOR]->(target)
RETURN id, target.id AS target, standing.score AS score, standing.reasons AS reasons
