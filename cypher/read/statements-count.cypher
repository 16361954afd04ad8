// How many statements fit the conditions?
// $kind $saidFrom $saidTo $minReports $minConfidence $via: conditions, null where none
// $words: folded, stemmed words that the statement must contain
// returns parentId, total
MATCH (statement:Statement)
WHERE statement.orderDate <= coalesce($saidTo, '9999-12-31')
  AND statement.orderDate >= coalesce($saidFrom, '')
  AND ($saidTo IS NULL OR statement.orderDate <> '')
  AND ($kind IS NULL OR statement.kind = $kind)
  AND ($minReports IS NULL OR statement.reportCount >= $minReports)
  AND ($minConfidence IS NULL OR statement.confidence >= $minConfidence)
  AND ($via IS NULL OR toLower(statement.via) = $via)
  AND (size($words) = 0 OR all(word IN $words WHERE ' ' + statement.search + ' ' CONTAINS ' ' + word + ' '))
RETURN '' AS parentId, count(statement) AS total
