// Take out signatures that no article bears any more.
//   $ids: list of strings
UNWIND $ids AS id
MATCH (signature:Signature {id: id})
DETACH DELETE signature
