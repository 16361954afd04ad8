// Where is each of these statements reported, oldest article first, undated last?
// $parents: list of ids, unknown ones are left out
// returns parentId, an article, startsAt, endsAt, quote
UNWIND $parents AS parentId
MATCH (:Statement {id: parentId})-[report:REPORTED_IN]->(article:Article)
RETURN parentId, article.id AS id, article.title AS title, article.source AS source, article.url AS url,
  article.publishedAt AS publishedAt, report.start AS startsAt, report.`end` AS endsAt, report.quote AS quote
ORDER BY parentId, coalesce(article.publishedAt, '9999'), article.id, startsAt
