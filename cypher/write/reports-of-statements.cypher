// What do all articles contribute to these statements, one row a place?
//   $ids: list of strings
//   returns id, articleId, publishedAt, report {start, text, kind, speakerText, cue, via, saidAt, confidence, speakerId, aboutIds}
UNWIND $ids AS id
MATCH (statement:Statement {id: id})-[report:REPORTED_IN]->(article:Article)
RETURN id, article.id AS articleId, article.publishedAt AS publishedAt,
  report { .start, .text, .kind, .speakerText, .cue, .via, .saidAt, .confidence, .speakerId, .aboutIds } AS report
