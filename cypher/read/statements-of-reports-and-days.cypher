// Which statements of these days that so many articles report fit the conditions, those that most report first?
// $keys: list of [reportCount, day], "" for no known day
// $kind $minConfidence $via: conditions, null where none
// $limit: integer   $after…: where the page before ended, null on the first page
// returns parentId, a statement
UNWIND $keys AS key
MATCH (statement:Statement {orderDate: key[1]})
WHERE statement.reportCount = key[0]
  AND ($kind IS NULL OR statement.kind = $kind)
  AND ($minConfidence IS NULL OR statement.confidence >= $minConfidence)
  AND ($via IS NULL OR toLower(statement.via) = $via)
  AND ($afterId IS NULL OR statement.reportCount <> $afterCount OR statement.orderDate <> $afterDate OR statement.id > $afterId)
WITH statement
ORDER BY statement.reportCount DESC, statement.orderDate DESC, statement.id
LIMIT $limit
RETURN '' AS parentId, statement.id AS id, statement.text AS text, statement.kind AS kind,
  statement.speakerText AS speakerText, statement.cue AS cue, statement.via AS via, statement.saidAt AS saidAt,
  statement.confidence AS confidence, statement.reportCount AS reportCount, statement.orderDate AS orderDate
