// Put in who belongs to whom, and as what.
//   $rows: list of {from, to, properties}
UNWIND $rows AS row
MATCH (from:Actor {id: row.from})
MATCH (to:Actor {id: row.to})
CREATE (from)-[fact:AFFILIATED_WITH]->(to)
SET fact += row.properties
