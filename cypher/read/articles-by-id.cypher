// Which articles have these ids? Without their texts.
// $ids: list of strings
// returns an article
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, article.title AS title, article.source AS source, article.url AS url,
  article.publishedAt AS publishedAt
