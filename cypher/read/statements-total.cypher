// How many statements does the graph hold?
// returns parentId, total
MATCH (statement:Statement)
// Counted by itself it is looked up, not counted.
WITH count(statement) AS total
RETURN '' AS parentId, total
