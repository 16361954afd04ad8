// How many are there? Which countries does the graph know?
// returns parentId, total
MATCH (entity:Country)
RETURN '' AS parentId, count(entity) AS total
