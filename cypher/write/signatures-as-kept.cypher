// What do all articles so far make of these signatures?
//   $ids: list of strings
//   returns id, type, features, keys; null but for the id where no article has borne it yet
UNWIND $ids AS id
MATCH (signature:Signature {id: id})
RETURN id, signature.type AS type, signature.features AS features, signature.keys AS keys
