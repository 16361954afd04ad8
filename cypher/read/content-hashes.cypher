// Which of these articles are in the graph, and with which content?
//   $ids: list of strings
//   returns id, contentHash
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN id, article.contentHash AS contentHash
