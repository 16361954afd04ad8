// What has each of these actors said, newest first, undated last? Without conditions, which take as long as all the rest.
// $parents: list of ids, unknown ones are left out
// $limit: integer   $after…: where the page before ended, null on the first page
// returns parentId, a statement
UNWIND $parents AS parentId
CALL {
  WITH parentId
  MATCH (:Actor {id: parentId})-[:SAID]->(statement:Statement)
  WHERE $afterId IS NULL OR statement.orderDate < $afterDate OR (statement.orderDate = $afterDate AND statement.id > $afterId)
  WITH statement
  ORDER BY statement.orderDate DESC, statement.id
  LIMIT $limit
  RETURN statement
}
RETURN parentId, statement.id AS id, statement.text AS text, statement.kind AS kind, statement.speakerText AS speakerText,
  statement.cue AS cue, statement.via AS via, statement.saidAt AS saidAt, statement.confidence AS confidence,
  statement.reportCount AS reportCount, statement.orderDate AS orderDate
