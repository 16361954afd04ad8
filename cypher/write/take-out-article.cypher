// Take out the article itself, after all that rests on it.
//   $articleId: string
MATCH (article:Article {id: $articleId})
DETACH DELETE article
