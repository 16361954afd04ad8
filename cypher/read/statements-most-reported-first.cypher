// Which statements fit the conditions, those that most articles report first?
// $kind $saidFrom $saidTo $minReports $minConfidence $via: conditions, null where none
// $words: folded, stemmed words that the statement must contain
// $limit: integer   $after…: where the page before ended, null on the first page
// returns parentId, a statement
CALL {
  MATCH (statement:Statement)
  // As many reports as where the page before ended; then fewer. Each part follows an index in its order.
  WHERE statement.reportCount = $afterCount
    AND statement.orderDate <= $afterDate
    AND ($saidFrom IS NULL OR statement.orderDate >= $saidFrom)
    AND ($saidTo IS NULL OR (statement.orderDate <= $saidTo AND statement.orderDate <> ''))
    AND ($kind IS NULL OR statement.kind = $kind)
    AND ($minReports IS NULL OR statement.reportCount >= $minReports)
    AND ($minConfidence IS NULL OR statement.confidence >= $minConfidence)
    AND ($via IS NULL OR toLower(statement.via) = $via)
    AND (size($words) = 0 OR all(word IN $words WHERE ' ' + statement.search + ' ' CONTAINS ' ' + word + ' '))
    AND NOT (statement.orderDate = $afterDate AND statement.id <= $afterId)
  WITH statement
  ORDER BY statement.reportCount DESC, statement.orderDate DESC, statement.id
  LIMIT $limit
  RETURN statement
  UNION ALL
  MATCH (statement:Statement)
  WHERE statement.reportCount < coalesce($afterCount, 9223372036854775807)
    // Holds for all, and leads to the index of both.
    AND statement.orderDate IS NOT NULL
    AND ($saidFrom IS NULL OR statement.orderDate >= $saidFrom)
    AND ($saidTo IS NULL OR (statement.orderDate <= $saidTo AND statement.orderDate <> ''))
    AND ($kind IS NULL OR statement.kind = $kind)
    AND ($minReports IS NULL OR statement.reportCount >= $minReports)
    AND ($minConfidence IS NULL OR statement.confidence >= $minConfidence)
    AND ($via IS NULL OR toLower(statement.via) = $via)
    AND (size($words) = 0 OR all(word IN $words WHERE ' ' + statement.search + ' ' CONTAINS ' ' + word + ' '))
  WITH statement
  ORDER BY statement.reportCount DESC, statement.orderDate DESC, statement.id
  LIMIT $limit
  RETURN statement
}
WITH statement
ORDER BY statement.reportCount DESC, statement.orderDate DESC, statement.id
LIMIT $limit
RETURN '' AS parentId, statement.id AS id, statement.text AS text, statement.kind AS kind,
  statement.speakerText AS speakerText, statement.cue AS cue, statement.via AS via, statement.saidAt AS saidAt,
  statement.confidence AS confidence, statement.reportCount AS reportCount, statement.orderDate AS orderDate
