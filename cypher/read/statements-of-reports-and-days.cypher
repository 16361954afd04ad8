// Which statements of these days that so many articles report fit the conditions, those that most report first?
// $keys: list of [reportCount, day], "" for no known day
// $kind $minConfidence $via: conditions, null where none
// $limit: integer   $after…: where the page before ended, null on the first page
// returns parentId, statement
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
RETURN '' AS parentId, statement { .id, .text, .kind, .speakerText, .cue, .via, .saidAt, .confidence, .reportCount, .orderDate } AS statement
