// Which signatures have one of these keys, and for whom do they stand?
//   $keys: ids of keys
//   returns id, type, target, keys, features, score, reasons
UNWIND $keys AS keyId
MATCH (key:Key {id: keyId})<-[:KEYED_BY]-(signature:Signature)
WITH DISTINCT signature
MATCH (signature)-[standing:STANDS_FOR]->(target)
RETURN signature.id AS id, signature.type AS type, target.id AS target, signature.keys AS keys, signature.features AS features,
  standing.score AS score, standing.reasons AS reasons
ORDER BY id
