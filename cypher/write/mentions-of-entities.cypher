// What do all articles contribute to these entities, the same naming by many of them in one row?
//   $ids: list of strings
//   returns id, name, aliases, isoCode, kind, date, planned, articles (how many), first (the place in the agreed order)
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[mention:MENTIONED_IN]->(article:Article)
RETURN id, mention.name AS name, mention.aliases AS aliases, mention.isoCode AS isoCode, mention.kind AS kind,
  mention.date AS date, mention.planned AS planned, count(article) AS articles,
  min(coalesce(article.publishedAt, '~') + ' ' + article.id) AS first
