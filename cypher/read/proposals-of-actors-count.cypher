// How long is each of these lists? What did each of these actors propose? Newest first, undated last.
// $parents: list of ids, unknown ones are left out
// returns parentId, total
UNWIND $parents AS parentId
MATCH (:Actor {id: parentId})-[fact:PROPOSED]->(entity:Event)
RETURN parentId, count(fact) AS total
