// Which edges lead from or to each of these statements?
// $parents: list of ids, unknown ones are left out
// $types: list of relationship types   $limit: integer, edges of one node
// $most: integer, edges of all of them
// returns parentId, type, edgeId, fromId, toId
UNWIND $parents AS parentId
CALL {
  WITH parentId
  MATCH (:Statement {id: parentId})-[edge:SAID|ABOUT|REPORTED_IN]-(neighbour)
  WHERE type(edge) IN $types
  WITH DISTINCT type(edge) AS type, coalesce(edge.id, '') AS edgeId, startNode(edge) AS source, endNode(edge) AS target
  WITH type, edgeId, source.id AS fromId, target.id AS toId
  ORDER BY type, fromId, toId, edgeId
  LIMIT $limit
  RETURN type, edgeId, fromId, toId
}
RETURN parentId, type, edgeId, fromId, toId
LIMIT $most
