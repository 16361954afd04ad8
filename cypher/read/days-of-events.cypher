// On which days were events, in order, and how many on each?
// returns key [day] ("" for no known day), count
MATCH (entity:Event)
WITH entity.orderDate AS day, count(entity) AS count
ORDER BY day
RETURN [day] AS key, count
