// Which of these words has each of these articles, and how long is it?
// $ids: list of strings   $words: folded, stemmed words
// returns article, hits, lengthChars
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article { .id, .title, .source, .url, .publishedAt } AS article,
  [word IN $words WHERE ' ' + article.search + ' ' CONTAINS ' ' + word + ' '] AS hits,
  size(article.search) AS lengthChars
