// How many are there? Which organizations does the graph know?
// returns parentId, total
MATCH (entity:Organization)
RETURN '' AS parentId, count(entity) AS total
