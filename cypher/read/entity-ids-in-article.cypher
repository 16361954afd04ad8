// Which entities does this article mention?
// $articleId: string
// returns id
MATCH (:Article {id: $articleId})<-[:MENTIONED_IN]-(entity:Entity)
RETURN entity.id AS id
ORDER BY id
