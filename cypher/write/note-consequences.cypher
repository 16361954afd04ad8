// Keep with a judgement what has followed from it: ids that came with it, and signatures with the ids that they had.
//   $id: string   $born: list of ids   $moved: list of ids of signatures   $movedFrom: list of ids, one for each of $moved
MATCH (judgement:Judgement {id: $id})
SET judgement.born = coalesce(judgement.born, []) + $born,
  judgement.moved = coalesce(judgement.moved, []) + $moved,
  judgement.movedFrom = coalesce(judgement.movedFrom, []) + $movedFrom
