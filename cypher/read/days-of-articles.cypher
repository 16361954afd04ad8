// Of which days are there articles, in order, and how many of each?
// returns key [day] ("" for no known day), count
MATCH (article:Article)
WITH article.orderDate AS day, count(article) AS count
ORDER BY day
RETURN [day] AS key, count
