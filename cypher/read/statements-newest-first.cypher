// Which statements fit the conditions, newest first, undated last?
// $kind $saidFrom $saidTo $minReports $minConfidence $via: conditions, null where none
// $words: folded, stemmed words that the statement must contain
// $limit: integer   $after…: where the page before ended, null on the first page
// returns parentId, a statement
MATCH (statement:Statement)
// An index is followed from the day where the page before ended.
WHERE statement.orderDate <= coalesce($afterDate, $saidTo, '9999-12-31')
  AND statement.orderDate >= coalesce($saidFrom, '')
  AND ($saidTo IS NULL OR statement.orderDate <> '')
  AND ($kind IS NULL OR statement.kind = $kind)
  AND ($minReports IS NULL OR statement.reportCount >= $minReports)
  AND ($minConfidence IS NULL OR statement.confidence >= $minConfidence)
  AND ($via IS NULL OR toLower(statement.via) = $via)
  AND (size($words) = 0 OR all(word IN $words WHERE ' ' + statement.search + ' ' CONTAINS ' ' + word + ' '))
  AND ($afterId IS NULL OR statement.orderDate < $afterDate OR statement.id > $afterId)
WITH statement
ORDER BY statement.orderDate DESC, statement.id
LIMIT $limit
RETURN '' AS parentId, statement.id AS id, statement.text AS text, statement.kind AS kind,
  statement.speakerText AS speakerText, statement.cue AS cue, statement.via AS via, statement.saidAt AS saidAt,
  statement.confidence AS confidence, statement.reportCount AS reportCount, statement.orderDate AS orderDate
