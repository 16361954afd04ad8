// Which names do people have, in order, and how many have each?
// returns key [name], count
MATCH (entity:Person)
WITH entity.name AS name, count(entity) AS count
ORDER BY name
RETURN [name] AS key, count
