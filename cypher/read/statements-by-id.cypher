// Which statements have these ids?
// $ids: list of strings
// returns statement
UNWIND $ids AS id
MATCH (statement:Statement {id: id})
RETURN statement { .id, .text, .kind, .speakerText, .cue, .via, .saidAt, .confidence, .reportCount, .orderDate } AS statement
