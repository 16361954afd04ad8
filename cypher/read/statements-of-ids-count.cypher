// How many of these statements fit the conditions?
// $ids: list of strings
// $kind $saidFrom $saidTo $minReports $minConfidence $via: conditions, null where none
// $words: folded, stemmed words that the statement must contain
// returns parentId, total
UNWIND $ids AS id
MATCH (statement:Statement {id: id})
WHERE ($kind IS NULL OR statement.kind = $kind)
  AND ($saidFrom IS NULL OR statement.orderDate >= $saidFrom)
  AND ($saidTo IS NULL OR (statement.orderDate <= $saidTo AND statement.orderDate <> ''))
  AND ($minReports IS NULL OR statement.reportCount >= $minReports)
  AND ($minConfidence IS NULL OR statement.confidence >= $minConfidence)
  AND ($via IS NULL OR toLower(statement.via) = $via)
  AND (size($words) = 0 OR all(word IN $words WHERE ' ' + statement.search + ' ' CONTAINS ' ' + word + ' '))
RETURN '' AS parentId, count(statement) AS total
