// How many statements are there in each of these lists? Which statements does each of these articles report, of what is also said by, about or in something else?
// $parents: list of ids, unknown ones are left out
// $speakerId $aboutId $articleId: conditions, null where none
// $kind $saidFrom $saidTo $minReports $minConfidence $via: conditions, null where none
// $words: folded, stemmed words that the statement must contain
// returns parentId, total
UNWIND $parents AS parentId
MATCH (:Article {id: parentId})<-[:REPORTED_IN]-(statement:Statement)
  WHERE ($kind IS NULL OR statement.kind = $kind)
    AND ($saidFrom IS NULL OR statement.orderDate >= $saidFrom)
    AND ($saidTo IS NULL OR (statement.orderDate <= $saidTo AND statement.orderDate <> ''))
    AND ($minReports IS NULL OR statement.reportCount >= $minReports)
    AND ($minConfidence IS NULL OR statement.confidence >= $minConfidence)
    AND ($via IS NULL OR toLower(statement.via) = $via)
    AND (size($words) = 0 OR all(word IN $words WHERE ' ' + statement.search + ' ' CONTAINS ' ' + word + ' '))
    AND ($speakerId IS NULL OR EXISTS { MATCH (statement)<-[:SAID]-(:Actor {id: $speakerId}) })
    AND ($aboutId IS NULL OR EXISTS { MATCH (statement)-[:ABOUT]->(:Entity {id: $aboutId}) })
    AND ($articleId IS NULL OR EXISTS { MATCH (statement)-[:REPORTED_IN]->(:Article {id: $articleId}) })
RETURN parentId, count(DISTINCT statement) AS total
