// Take away for whom these signatures stand and by which keys they are found, to be set anew.
//   $ids: list of strings
UNWIND $ids AS id
MATCH (signature:Signature {id: id})-[link:STANDS_FOR|KEYED_BY]->()
DELETE link
