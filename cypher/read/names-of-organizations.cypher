// Which names do organizations have, in order, and how many have each?
// returns key [name], count
MATCH (entity:Organization)
WITH entity.name AS name, count(entity) AS count
ORDER BY name
RETURN [name] AS key, count
