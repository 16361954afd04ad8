// On which places does each of these facts rest, oldest article first, undated last?
// $parents: ids of facts
// returns parentId, an article, startsAt, endsAt, quote
UNWIND $parents AS parentId
MATCH (evidence:Evidence {factId: parentId})-[:STATED_IN]->(article:Article)
RETURN parentId, article.id AS id, article.title AS title, article.source AS source, article.url AS url,
  article.publishedAt AS publishedAt, evidence.start AS startsAt, evidence.`end` AS endsAt, evidence.quote AS quote
ORDER BY parentId, coalesce(article.publishedAt, '9999'), article.id, startsAt
