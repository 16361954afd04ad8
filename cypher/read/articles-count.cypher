// How many articles does the graph hold?
// returns parentId, total
MATCH (article:Article)
RETURN '' AS parentId, count(article) AS total
