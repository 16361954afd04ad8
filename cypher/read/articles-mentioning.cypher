// Which articles mention each of these entities, newest first, undated last?
// $parents: list of ids, unknown ones are left out
// $limit: integer   $after…: where the page before ended, null on the first page
// returns parentId, an article
UNWIND $parents AS parentId
CALL {
  WITH parentId
  MATCH (:Entity {id: parentId})-[:MENTIONED_IN]->(article:Article)
  WHERE ($afterId IS NULL OR coalesce(article.publishedAt, '') < $afterDate
      OR (coalesce(article.publishedAt, '') = $afterDate AND article.id > $afterId))
  WITH article
  ORDER BY coalesce(article.publishedAt, '') DESC, article.id
  LIMIT $limit
  RETURN article
}
RETURN parentId, article.id AS id, article.title AS title, article.source AS source, article.url AS url,
  article.publishedAt AS publishedAt
