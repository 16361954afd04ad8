// What offices and affiliations do articles give each of these people, oldest article first, undated last?
// $parents: list of ids, unknown ones are left out
// returns parentId, role (its title), ofId (null where nothing is named), an article, startsAt, endsAt, quote
UNWIND $parents AS parentId
MATCH (evidence:Evidence {from: parentId})-[:STATED_IN]->(article:Article)
WHERE evidence.type = 'AFFILIATED_WITH'
RETURN parentId, evidence.title AS role, evidence.to AS ofId, article.id AS id, article.title AS title,
  article.source AS source, article.url AS url, article.publishedAt AS publishedAt, evidence.start AS startsAt,
  evidence.`end` AS endsAt, evidence.quote AS quote
ORDER BY parentId, coalesce(article.publishedAt, '9999'), article.id, startsAt, evidence.id
