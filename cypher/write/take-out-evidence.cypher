// Take out what belongs to this article alone: its evidence and its extraction.
//   $articleId: string
MATCH (article:Article {id: $articleId})<-[:STATED_IN|EXTRACTED_FROM]-(own)
DETACH DELETE own
