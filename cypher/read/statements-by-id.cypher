// Which statements have these ids?
// $ids: list of strings
// returns a statement
UNWIND $ids AS id
MATCH (statement:Statement {id: id})
RETURN statement.id AS id, statement.text AS text, statement.kind AS kind, statement.speakerText AS speakerText,
  statement.cue AS cue, statement.via AS via, statement.saidAt AS saidAt, statement.confidence AS confidence,
  statement.reportCount AS reportCount, statement.orderDate AS orderDate
