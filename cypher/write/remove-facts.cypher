// Take out the relationships of facts; the end with fewer of them comes first.
//   $rows: list of {id, near, far}
UNWIND $rows AS row
MATCH (near:Entity {id: row.near})-[fact:MET|PROPOSED|AGREED|PARTICIPATED_IN|AFFILIATED_WITH]-(far:Entity {id: row.far})
WHERE fact.id = row.id
DELETE fact
