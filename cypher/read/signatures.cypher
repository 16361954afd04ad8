// By which signatures do articles know people, organizations, countries, events and statements, and for whom do they stand?
//   returns id, type, target, keys, features, score, reasons
MATCH (signature:Signature)-[standing:STANDS_FOR]->(target)
RETURN signature.id AS id, signature.type AS type, target.id AS target, signature.keys AS keys, signature.features AS features,
  standing.score AS score, standing.reasons AS reasons
ORDER BY id
