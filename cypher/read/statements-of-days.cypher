// Which statements of these days fit the conditions?
// $keys: list of [day], "" for no known day
// $kind $minReports $minConfidence $via: conditions, null where none
// $order: SAID_AT_DESC or SAID_AT_ASC   $limit: integer   $after…: where the page before ended, null on the first page
// returns parentId, a statement
UNWIND $keys AS key
MATCH (statement:Statement {orderDate: key[0]})
WHERE ($kind IS NULL OR statement.kind = $kind)
  AND ($minReports IS NULL OR statement.reportCount >= $minReports)
  AND ($minConfidence IS NULL OR statement.confidence >= $minConfidence)
  AND ($via IS NULL OR toLower(statement.via) = $via)
  AND ($afterId IS NULL OR statement.orderDate <> $afterDate OR statement.id > $afterId)
WITH statement
ORDER BY
  CASE WHEN $order = 'SAID_AT_ASC' THEN statement.orderDate ELSE '' END,
  CASE WHEN $order = 'SAID_AT_ASC' THEN '' ELSE statement.orderDate END DESC,
  statement.id
LIMIT $limit
RETURN '' AS parentId, statement.id AS id, statement.text AS text, statement.kind AS kind,
  statement.speakerText AS speakerText, statement.cue AS cue, statement.via AS via, statement.saidAt AS saidAt,
  statement.confidence AS confidence, statement.reportCount AS reportCount, statement.orderDate AS orderDate
