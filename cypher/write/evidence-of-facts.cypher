// What do all articles say of these facts, the same of many of them in one row?
//   $ids: ids of facts
//   returns factId, date, mode, planned, conditional, title, tense, eventId, first (the place in the agreed order)
UNWIND $ids AS factId
MATCH (evidence:Evidence {factId: factId})-[:STATED_IN]->(article:Article)
RETURN factId, evidence.date AS date, evidence.mode AS mode, evidence.planned AS planned,
  evidence.conditional AS conditional, evidence.title AS title, evidence.tense AS tense, evidence.eventId AS eventId,
  min(coalesce(article.publishedAt, '~') + ' ' + article.id + ' ' + toString(1000000000 + evidence.start)) AS first
