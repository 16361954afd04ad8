// How long is each of these lists? Which articles mention each of these entities, newest first, undated last?
// $parents: list of ids, unknown ones are left out
// returns parentId, total
UNWIND $parents AS parentId
MATCH (:Entity {id: parentId})-[:MENTIONED_IN]->(article:Article)
RETURN parentId, count(article) AS total
