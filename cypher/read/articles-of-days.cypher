// Which articles are of these days, newest first, undated last?
// $keys: list of [day], "" for no known day
// $limit: integer   $after…: where the page before ended, null on the first page
// returns parentId, an article
UNWIND $keys AS key
MATCH (article:Article {orderDate: key[0]})
WHERE $afterId IS NULL OR article.orderDate <> $afterDate OR article.id > $afterId
WITH article
ORDER BY article.orderDate DESC, article.id
LIMIT $limit
RETURN '' AS parentId, article.id AS id, article.title AS title, article.source AS source, article.url AS url,
  article.publishedAt AS publishedAt
