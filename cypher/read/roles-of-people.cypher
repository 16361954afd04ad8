// What offices and affiliations do articles give each of these people, oldest article first, undated last?
// $parents: list of ids, unknown ones are left out
// returns parentId, entity, title, article, startsAt, endsAt, quote
UNWIND $parents AS parentId
MATCH (:Person {id: parentId})-[role:AFFILIATED_WITH]->(entity:Actor)
MATCH (evidence:Evidence {factId: role.id})-[:STATED_IN]->(article:Article)
RETURN parentId, entity { .id, .name, .aliases, .isoCode, .kind, .date, .planned, labels: labels(entity) } AS entity, evidence.title AS title, article { .id, .title, .source, .url, .publishedAt } AS article,
  evidence.start AS startsAt, evidence.`end` AS endsAt, evidence.quote AS quote
ORDER BY parentId, coalesce(article.publishedAt, '9999'), article.id, startsAt, entity.id
