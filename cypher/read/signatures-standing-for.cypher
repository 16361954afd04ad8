// By which signatures do articles know this entity or event?
//   $id: string
//   returns id, type, target, keys, features
MATCH (entity:Entity {id: $id})<-[:STANDS_FOR]-(signature:Signature)
RETURN signature.id AS id, signature.type AS type, entity.id AS target, signature.keys AS keys, signature.features AS features
ORDER BY id
