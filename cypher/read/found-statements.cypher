// Which of these words has each of these statements, and how long is it?
// $ids: list of strings   $words: folded, stemmed words
// returns a statement, hits, lengthChars
UNWIND $ids AS id
MATCH (statement:Statement {id: id})
RETURN statement.id AS id, statement.text AS text, statement.kind AS kind, statement.speakerText AS speakerText,
  statement.cue AS cue, statement.via AS via, statement.saidAt AS saidAt, statement.confidence AS confidence,
  statement.reportCount AS reportCount, statement.orderDate AS orderDate,
  [word IN $words WHERE ' ' + statement.search + ' ' CONTAINS ' ' + word + ' '] AS hits,
  size(statement.search) AS lengthChars
