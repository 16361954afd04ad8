// Put in an article with what it claims by itself.
//   $articleId: string   $article: its properties   $extractionId: string   $json: the extraction as JSON
MERGE (article:Article {id: $articleId})
SET article += $article
CREATE (extraction:Extraction {id: $extractionId, json: $json})-[:EXTRACTED_FROM]->(article)
