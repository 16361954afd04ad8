// What do all articles contribute to these signatures, the same of many of them in one row, and which keys do they have so far?
//   $ids: list of strings
//   returns id, keysBefore, type, features, keys, first (the place in the agreed order; null where no article bears it)
UNWIND $ids AS id
MATCH (signature:Signature {id: id})
OPTIONAL MATCH (signature)-[found:FOUND_IN]->(article:Article)
RETURN id, signature.keys AS keysBefore, found.type AS type, found.features AS features, found.keys AS keys,
  min(coalesce(article.publishedAt, '~') + ' ' + article.id) AS first
