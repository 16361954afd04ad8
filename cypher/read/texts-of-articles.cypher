// What are the title and the text of each of these articles?
// $parents: list of ids, unknown ones are left out
// returns parentId, title, text
UNWIND $parents AS parentId
MATCH (article:Article {id: parentId})
RETURN parentId, article.title AS title, article.text AS text
