// How many statements are there in each of these lists? What has been said about each of these entities?
// $parents: list of ids, unknown ones are left out
// returns parentId, total
UNWIND $parents AS parentId
MATCH (:Entity {id: parentId})<-[:ABOUT]-(statement:Statement)
RETURN parentId, count(statement) AS total
