// Which of these signatures are there, and for whom do they stand?
//   $ids: ids of signatures
//   returns id, type, target, keys, features, score, reasons
UNWIND $ids AS signatureId
MATCH (signature:Signature {id: signatureId})-[standing:STANDS_FOR]->(target)
RETURN signature.id AS id, signature.type AS type, target.id AS target, signature.keys AS keys, signature.features AS features,
  standing.score AS score, standing.reasons AS reasons
ORDER BY id
