// Take away who said these statements and what they are about, to be set anew.
//   $ids: list of strings
UNWIND $ids AS id
MATCH (statement:Statement {id: id})-[link:SAID|ABOUT]-()
DELETE link
