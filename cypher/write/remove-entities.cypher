// Take out entities that no article mentions any more.
//   $ids: list of strings
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
DETACH DELETE entity
