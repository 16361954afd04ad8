// How many statements are there in each of these lists? What has each of these actors said?
// $parents: list of ids, unknown ones are left out
// $kind $saidFrom $saidTo $minReports $minConfidence $via: conditions, null where none
// $words: folded, stemmed words that the statement must contain
// returns parentId, total
UNWIND $parents AS parentId
MATCH (:Actor {id: parentId})-[:SAID]->(statement:Statement)
  WHERE ($kind IS NULL OR statement.kind = $kind)
    AND ($saidFrom IS NULL OR statement.orderDate >= $saidFrom)
    AND ($saidTo IS NULL OR (statement.orderDate <= $saidTo AND statement.orderDate <> ''))
    AND ($minReports IS NULL OR statement.reportCount >= $minReports)
    AND ($minConfidence IS NULL OR statement.confidence >= $minConfidence)
    AND ($via IS NULL OR toLower(statement.via) = $via)
    AND (size($words) = 0 OR all(word IN $words WHERE ' ' + statement.search + ' ' CONTAINS ' ' + word + ' '))
RETURN parentId, count(DISTINCT statement) AS total
