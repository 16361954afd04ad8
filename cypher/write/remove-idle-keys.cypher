// Take out those of these keys that find no signature any more.
//   $ids: list of strings
UNWIND $ids AS id
MATCH (key:Key {id: id})
WHERE NOT (key)<-[:KEYED_BY]-()
DELETE key
