// Does the graph answer?
// returns answer
RETURN 1 AS answer
