// How many are there? Which people does the graph know?
// returns parentId, total
MATCH (entity:Person)
RETURN '' AS parentId, count(entity) AS total
