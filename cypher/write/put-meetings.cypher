// Put in who met whom, from the lesser id to the greater.
//   $rows: list of {from, to, properties}
UNWIND $rows AS row
MATCH (from:Actor {id: row.from})
MATCH (to:Actor {id: row.to})
CREATE (from)-[fact:MET]->(to)
SET fact += row.properties
