// Which articles are of these days, newest first, undated last?
// $keys: list of [day], "" for no known day
// $limit: integer   $after…: where the page before ended, null on the first page
// returns parentId, article
UNWIND $keys AS key
MATCH (article:Article {orderDate: key[0]})
WHERE $afterId IS NULL OR article.orderDate <> $afterDate OR article.id > $afterId
WITH article
ORDER BY article.orderDate DESC, article.id
LIMIT $limit
RETURN '' AS parentId, article { .id, .title, .source, .url, .publishedAt } AS article
