// Which articles does the graph hold, newest first, undated last?
// $limit: integer   $after…: where the page before ended, null on the first page
// returns parentId, an article
MATCH (article:Article)
// An index is followed from the day where the page before ended.
WHERE article.orderDate <= coalesce($afterDate, '9999-12-31')
  AND ($afterId IS NULL OR article.orderDate < $afterDate OR article.id > $afterId)
WITH article
ORDER BY article.orderDate DESC, article.id
LIMIT $limit
RETURN '' AS parentId, article.id AS id, article.title AS title, article.source AS source, article.url AS url,
  article.publishedAt AS publishedAt
