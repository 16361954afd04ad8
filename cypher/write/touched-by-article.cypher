// Which entities, statements, facts and signatures rest on this article?
//   $articleId: string
//   returns entities, statements, facts {factId, type, from, to}, signatures
MATCH (article:Article {id: $articleId})
RETURN [(article)<-[:MENTIONED_IN]-(entity:Entity) | entity.id] AS entities,
  [(article)<-[:REPORTED_IN]-(statement:Statement) | statement.id] AS statements,
  [(article)<-[:STATED_IN]-(evidence:Evidence) | evidence { .factId, .type, .from, .to }] AS facts,
  [(article)<-[:FOUND_IN]-(signature:Signature) | signature.id] AS signatures
