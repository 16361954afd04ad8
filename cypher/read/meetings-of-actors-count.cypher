// How long is each of these lists? Whom did each of these actors meet, newest first, undated last? One row an occasion.
// $parents: list of ids, unknown ones are left out
// $mode $from $to: conditions, null where none   $includePlanned: boolean
// returns parentId, total
UNWIND $parents AS parentId
MATCH (:Actor {id: parentId})-[met:MET]-(entity:Actor)
WHERE ($mode IS NULL OR met.mode = $mode)
    AND ($from IS NULL OR met.date >= $from)
    AND ($to IS NULL OR met.date <= $to)
    AND ($includePlanned OR NOT coalesce(met.planned, false))
RETURN parentId, count(met) AS total
