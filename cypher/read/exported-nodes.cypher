// All nodes behind this id, in the order of ids, one page.
//   $after: the last id of the page before, "" at the start   $limit: integer
//   returns id, labels, properties
// Label by label, each from its own index.
CALL {
  MATCH (node:Article)
  WHERE node.id > $after
  WITH node
  ORDER BY node.id
  LIMIT $limit
  RETURN node, node.id AS id
  UNION ALL
  MATCH (node:Entity)
  WHERE node.id > $after
  WITH node
  ORDER BY node.id
  LIMIT $limit
  RETURN node, node.id AS id
  UNION ALL
  MATCH (node:Statement)
  WHERE node.id > $after
  WITH node
  ORDER BY node.id
  LIMIT $limit
  RETURN node, node.id AS id
  UNION ALL
  MATCH (node:Evidence)
  WHERE node.id > $after
  WITH node
  ORDER BY node.id
  LIMIT $limit
  RETURN node, node.id AS id
  UNION ALL
  MATCH (node:Signature)
  WHERE node.id > $after
  WITH node
  ORDER BY node.id
  LIMIT $limit
  RETURN node, node.id AS id
  UNION ALL
  MATCH (node:Key)
  WHERE node.id > $after
  WITH node
  ORDER BY node.id
  LIMIT $limit
  RETURN node, node.id AS id
  UNION ALL
  MATCH (node:Extraction)
  WHERE node.id > $after
  WITH node
  ORDER BY node.id
  LIMIT $limit
  RETURN node, node.id AS id
  UNION ALL
  MATCH (node:Judgement)
  WHERE node.id > $after
  WITH node
  ORDER BY node.id
  LIMIT $limit
  RETURN node, node.id AS id
}
RETURN id, labels(node) AS labels, properties(node) AS properties
ORDER BY id
LIMIT $limit
