// On which places in all articles do these facts rest?
//   $ids: ids of facts
//   returns articleId, publishedAt, evidence {factId, type, from, to, start, date, mode, planned, conditional, title, tense, eventId}
UNWIND $ids AS id
MATCH (evidence:Evidence {factId: id})-[:STATED_IN]->(article:Article)
RETURN article.id AS articleId, article.publishedAt AS publishedAt,
  evidence { .factId, .type, .from, .to, .start, .date, .mode, .planned, .conditional, .title, .tense, .eventId } AS evidence
