// By which names does each article call each of these entities, and why was that taken for it?
// $parents: list of ids, unknown ones are left out
// returns parentId, article, aliases, reasons, starts, ends
UNWIND $parents AS parentId
MATCH (:Entity {id: parentId})-[mention:MENTIONED_IN]->(article:Article)
RETURN parentId, article { .id, .title, .source, .url, .publishedAt } AS article, mention.aliases AS aliases, mention.reasons AS reasons,
  mention.starts AS starts, mention.ends AS ends
ORDER BY parentId, coalesce(article.publishedAt, '9999'), article.id
