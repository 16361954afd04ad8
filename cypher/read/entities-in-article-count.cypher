// How long is each of these lists? Which entities does each of these articles mention, most often mentioned first?
// $parents: list of ids, unknown ones are left out
// $prefixes: beginnings of ids, of which an entity must have one
// returns parentId, total
UNWIND $parents AS parentId
MATCH (:Article {id: parentId})<-[mention:MENTIONED_IN]-(entity:Entity)
WHERE any(prefix IN $prefixes WHERE entity.id STARTS WITH prefix)
RETURN parentId, count(entity) AS total
