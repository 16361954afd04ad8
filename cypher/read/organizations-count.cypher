// How many organizations does the graph know?
// returns parentId, total
MATCH (entity:Organization)
// Counted by itself it is looked up, not counted.
WITH count(entity) AS total
RETURN '' AS parentId, total
