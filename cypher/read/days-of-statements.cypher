// On which days were statements said, and how many on each?
// returns day ("" for those of no known day), count
MATCH (statement:Statement)
RETURN statement.orderDate AS day, count(statement) AS count
