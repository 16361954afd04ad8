// What do all articles contribute to these entities?
//   $ids: list of strings
//   returns id, articleId, publishedAt, mention {name, aliases, isoCode, kind, date, planned}
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[mention:MENTIONED_IN]->(article:Article)
RETURN id, article.id AS articleId, article.publishedAt AS publishedAt,
  mention { .name, .aliases, .isoCode, .kind, .date, .planned } AS mention
