// Which statements does each of these articles report?
// $parents: list of ids, unknown ones are left out
// $kind $saidFrom $saidTo $minReports $minConfidence $via: conditions, null where none
// $words: folded, stemmed words that the statement must contain
// $order: SAID_AT_DESC, SAID_AT_ASC or REPORTS_DESC   $limit: integer   $after…: where the page before ended, null on the first page
// returns parentId, a statement
UNWIND $parents AS parentId
CALL {
  WITH parentId
  MATCH (:Article {id: parentId})<-[:REPORTED_IN]-(statement:Statement)
  WHERE ($kind IS NULL OR statement.kind = $kind)
    AND ($saidFrom IS NULL OR statement.orderDate >= $saidFrom)
    AND ($saidTo IS NULL OR (statement.orderDate <= $saidTo AND statement.orderDate <> ''))
    AND ($minReports IS NULL OR statement.reportCount >= $minReports)
    AND ($minConfidence IS NULL OR statement.confidence >= $minConfidence)
    AND ($via IS NULL OR toLower(statement.via) = $via)
    AND (size($words) = 0 OR all(word IN $words WHERE ' ' + statement.search + ' ' CONTAINS ' ' + word + ' '))
    AND ($afterId IS NULL
      OR ($order = 'SAID_AT_DESC' AND (statement.orderDate < $afterDate OR (statement.orderDate = $afterDate AND statement.id > $afterId)))
      OR ($order = 'SAID_AT_ASC' AND (statement.orderDate > $afterDate OR (statement.orderDate = $afterDate AND statement.id > $afterId)))
      OR ($order = 'REPORTS_DESC' AND (statement.reportCount < $afterCount
        OR (statement.reportCount = $afterCount AND (statement.orderDate < $afterDate OR (statement.orderDate = $afterDate AND statement.id > $afterId))))))
  WITH DISTINCT statement
  ORDER BY
    CASE WHEN $order = 'REPORTS_DESC' THEN statement.reportCount ELSE 0 END DESC,
    CASE WHEN $order = 'SAID_AT_ASC' THEN statement.orderDate ELSE '' END,
    CASE WHEN $order = 'SAID_AT_ASC' THEN '' ELSE statement.orderDate END DESC,
    statement.id
  LIMIT $limit
  RETURN statement
}
RETURN parentId, statement.id AS id, statement.text AS text, statement.kind AS kind, statement.speakerText AS speakerText,
  statement.cue AS cue, statement.via AS via, statement.saidAt AS saidAt, statement.confidence AS confidence,
  statement.reportCount AS reportCount, statement.orderDate AS orderDate
