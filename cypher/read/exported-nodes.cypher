// All nodes behind this id, in the order of ids, one page.
//   $after: the last id of the page before, "" at the start   $limit: integer
//   returns id, labels, properties
MATCH (node)
WHERE node.id > $after AND NOT node:Keeper
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties
ORDER BY id
LIMIT $limit
