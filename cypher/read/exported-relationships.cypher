// All relationships that begin at nodes with ids of this range.
//   $after: exclusive   $until: inclusive
//   returns type, from, to, properties
MATCH (from)-[relationship]->(to)
WHERE from.id > $after AND from.id <= $until
RETURN type(relationship) AS type, from.id AS from, to.id AS to, properties(relationship) AS properties
ORDER BY from, type, to
