// Which properties do nodes have?
//   returns name
MATCH (node)
UNWIND keys(node) AS name
RETURN DISTINCT name
ORDER BY name
