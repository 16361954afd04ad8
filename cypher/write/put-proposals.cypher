// Put in who proposed what.
//   $rows: list of {from, to, properties}
UNWIND $rows AS row
MATCH (from:Actor {id: row.from})
MATCH (to:Event {id: row.to})
CREATE (from)-[fact:PROPOSED]->(to)
SET fact += row.properties
