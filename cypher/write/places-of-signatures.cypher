// What do all articles contribute to these signatures, and which keys do they have so far?
//   $ids: list of strings
//   returns id, keysBefore, articleId, publishedAt, found {type, features, keys}
UNWIND $ids AS id
MATCH (signature:Signature {id: id})
OPTIONAL MATCH (signature)-[found:FOUND_IN]->(article:Article)
RETURN id, signature.keys AS keysBefore, article.id AS articleId, article.publishedAt AS publishedAt,
  found { .type, .features, .keys } AS found
