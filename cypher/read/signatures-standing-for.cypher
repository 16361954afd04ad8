// By which signatures do articles know this entity or event?
//   $id: string
//   returns id, type, target, keys, features, score, reasons
MATCH (entity:Entity {id: $id})<-[standing:STANDS_FOR]-(signature:Signature)
RETURN signature.id AS id, signature.type AS type, entity.id AS target, signature.keys AS keys, signature.features AS features,
  standing.score AS score, standing.reasons AS reasons
ORDER BY id
