// All relationships that begin at nodes with ids of this range.
//   $after: exclusive   $until: inclusive
//   returns type, from, to, properties
// Label by label, each from its own index.
CALL {
  MATCH (start:Article)
  WHERE start.id > $after AND start.id <= $until
  RETURN start
  UNION ALL
  MATCH (start:Entity)
  WHERE start.id > $after AND start.id <= $until
  RETURN start
  UNION ALL
  MATCH (start:Statement)
  WHERE start.id > $after AND start.id <= $until
  RETURN start
  UNION ALL
  MATCH (start:Evidence)
  WHERE start.id > $after AND start.id <= $until
  RETURN start
  UNION ALL
  MATCH (start:Signature)
  WHERE start.id > $after AND start.id <= $until
  RETURN start
  UNION ALL
  MATCH (start:Key)
  WHERE start.id > $after AND start.id <= $until
  RETURN start
  UNION ALL
  MATCH (start:Extraction)
  WHERE start.id > $after AND start.id <= $until
  RETURN start
  UNION ALL
  MATCH (start:Judgement)
  WHERE start.id > $after AND start.id <= $until
  RETURN start
}
MATCH (start)-[relationship]->(end)
RETURN type(relationship) AS type, start.id AS from, end.id AS to, properties(relationship) AS properties
ORDER BY from, type, to
