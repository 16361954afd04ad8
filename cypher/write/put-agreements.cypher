// Put in who agreed to what.
//   $rows: list of {from, to, properties}
UNWIND $rows AS row
MATCH (from:Actor {id: row.from})
MATCH (to:Event {id: row.to})
CREATE (from)-[fact:AGREED]->(to)
SET fact += row.properties
