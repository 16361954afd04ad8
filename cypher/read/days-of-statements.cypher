// On which days were statements said, in order, and how many on each?
// returns key [day] ("" for no known day), count
MATCH (statement:Statement)
WITH statement.orderDate AS day, count(statement) AS count
ORDER BY day
RETURN [day] AS key, count
