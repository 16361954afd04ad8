// Which articles bear one of these signatures, oldest first, undated last?
//   $ids: ids of signatures
//   returns id
UNWIND $ids AS signatureId
MATCH (signature:Signature {id: signatureId})-[:FOUND_IN]->(article:Article)
WITH DISTINCT article.id AS id, coalesce(article.publishedAt, '9999') AS orderDate
RETURN id
ORDER BY orderDate, id
