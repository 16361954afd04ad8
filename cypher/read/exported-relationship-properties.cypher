// Which properties do relationships have?
//   returns name
MATCH (from)-[relationship]->(to)
UNWIND keys(relationship) AS name
RETURN DISTINCT name
ORDER BY name
