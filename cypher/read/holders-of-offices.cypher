// Who holds an office in these countries and bodies whose title has one of these words, and what is the title?
// $ids: list of strings   $words: list of strings in lower case
// returns personId, title
UNWIND $ids AS id
MATCH (whole:Entity {id: id})<-[role:AFFILIATED_WITH]-(holder:Person)
WHERE any(word IN $words WHERE toLower(role.title) CONTAINS word)
RETURN DISTINCT holder.id AS personId, role.title AS title
ORDER BY personId, title
