// Put in the organizations that are not there yet.
//   $ids: list of strings, in order, so that writers meet in the same order
UNWIND $ids AS id
MERGE (entity:Entity {id: id})
SET entity:Actor:Organization
