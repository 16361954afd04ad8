// How many articles report statements of which days, in order, and how many statements are there of each?
// returns key [reportCount, day] (day "" for no known day), count
MATCH (statement:Statement)
WITH statement.reportCount AS reportCount, statement.orderDate AS day, count(statement) AS count
ORDER BY reportCount, day
RETURN [reportCount, day] AS key, count
