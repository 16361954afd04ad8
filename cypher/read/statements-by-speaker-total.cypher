// How many statements are there in each of these lists? What has each of these actors said?
// $parents: list of ids, unknown ones are left out
// returns parentId, total
UNWIND $parents AS parentId
MATCH (:Actor {id: parentId})-[:SAID]->(statement:Statement)
RETURN parentId, count(statement) AS total
