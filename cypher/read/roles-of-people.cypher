// What offices and affiliations do articles give each of these people, oldest article first, undated last?
// $parents: list of ids, unknown ones are left out
// returns parentId, title, ofId (null where the article names nothing), article, startsAt, endsAt, quote
UNWIND $parents AS parentId
MATCH (evidence:Evidence {from: parentId})-[:STATED_IN]->(article:Article)
WHERE evidence.type = 'AFFILIATED_WITH'
RETURN parentId, evidence.title AS title, evidence.to AS ofId,
  article { .id, .title, .source, .url, .publishedAt } AS article,
  evidence.start AS startsAt, evidence.`end` AS endsAt, evidence.quote AS quote
ORDER BY parentId, coalesce(article.publishedAt, '9999'), article.id, startsAt, evidence.id
