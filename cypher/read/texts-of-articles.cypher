// What is the text of each of these articles?
// $parents: list of ids, unknown ones are left out
// returns parentId, text
UNWIND $parents AS parentId
MATCH (article:Article {id: parentId})
RETURN parentId, article.text AS text
