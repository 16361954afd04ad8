// Which of these words has each of these statements, and how long is it?
// $ids: list of strings   $words: folded, stemmed words
// returns statement, hits, lengthChars
UNWIND $ids AS id
MATCH (statement:Statement {id: id})
RETURN statement { .id, .text, .kind, .speakerText, .cue, .via, .saidAt, .confidence, .reportCount, .orderDate } AS statement,
  [word IN $words WHERE ' ' + statement.search + ' ' CONTAINS ' ' + word + ' '] AS hits,
  size(statement.search) AS lengthChars
