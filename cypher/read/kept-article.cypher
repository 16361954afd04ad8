// An article with what it claims by itself.
//   $articleId: string
//   returns article {id, title, source, url, publishedAt, text, contentHash}, json
MATCH (article:Article {id: $articleId})<-[:EXTRACTED_FROM]-(extraction:Extraction)
RETURN article { .id, .title, .source, .url, .publishedAt, .text, .contentHash } AS article, extraction.json AS json
