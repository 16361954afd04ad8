// By which names does each article call each of these entities, why was that taken for it, and why is it whom other articles name?
// $parents: list of ids, unknown ones are left out
// returns parentId, an article, aliases, reasons, starts, ends, signatures, standings {signature, score, reasons}
UNWIND $parents AS parentId
MATCH (entity:Entity {id: parentId})
WITH parentId, entity, [(entity)<-[standing:STANDS_FOR]-(signature:Signature) |
  {signature: signature.id, score: standing.score, reasons: standing.reasons}] AS all
MATCH (entity)-[mention:MENTIONED_IN]->(article:Article)
RETURN parentId, article.id AS id, article.title AS title, article.source AS source, article.url AS url,
  article.publishedAt AS publishedAt, mention.aliases AS aliases, mention.reasons AS reasons,
  mention.starts AS starts, mention.ends AS ends, coalesce(mention.signatures, []) AS signatures,
  [standing IN all WHERE standing.signature IN mention.signatures] AS standings
ORDER BY parentId, coalesce(article.publishedAt, '9999'), article.id
