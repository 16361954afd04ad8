// Take out statements that no article reports any more.
//   $ids: list of strings
UNWIND $ids AS id
MATCH (statement:Statement {id: id})
DETACH DELETE statement
