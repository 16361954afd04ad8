// Put in who took part in what.
//   $rows: list of {from, to, properties}
UNWIND $rows AS row
MATCH (from:Actor {id: row.from})
MATCH (to:Event {id: row.to})
CREATE (from)-[fact:PARTICIPATED_IN]->(to)
SET fact += row.properties
