// How many articles does the graph hold?
// returns parentId, total
MATCH (article:Article)
// Counted by itself it is looked up, not counted.
WITH count(article) AS total
RETURN '' AS parentId, total
