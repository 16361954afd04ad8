// Which articles does the graph hold, newest first, undated last?
// $limit: integer   $after…: where the page before ended, null on the first page
// returns parentId, article
MATCH (article:Article)
WHERE ($afterId IS NULL OR coalesce(article.publishedAt, '') < $afterDate
  OR (coalesce(article.publishedAt, '') = $afterDate AND article.id > $afterId))
WITH article
ORDER BY coalesce(article.publishedAt, '') DESC, article.id
LIMIT $limit
RETURN '' AS parentId, article { .id, .title, .source, .url, .publishedAt } AS article
