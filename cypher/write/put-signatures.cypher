// Put in the names, occasions and wordings that this article bears.
//   $articleId: string   $rows: list of {id, properties}
MATCH (article:Article {id: $articleId})
UNWIND $rows AS row
MERGE (signature:Signature {id: row.id})
CREATE (signature)-[found:FOUND_IN]->(article)
SET found += row.properties
