// Which of these words has each of these articles, and how long is it?
// $ids: list of strings   $words: folded, stemmed words
// returns an article, hits, lengthChars
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, article.title AS title, article.source AS source, article.url AS url,
  article.publishedAt AS publishedAt,
  [word IN $words WHERE ' ' + article.search + ' ' CONTAINS ' ' + word + ' '] AS hits,
  size(article.search) AS lengthChars
