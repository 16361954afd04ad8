// Take back what a person has said of two entities, by any of their signatures.
//   $verdict: SAME or DIFFERENT   $left $right: lists of ids of signatures
//   returns left, right, born, moved, movedFrom
MATCH (judgement:Judgement)
WHERE judgement.verdict = $verdict
  AND ((judgement.left IN $left AND judgement.right IN $right) OR (judgement.left IN $right AND judgement.right IN $left))
WITH judgement, judgement.left AS left, judgement.right AS right, coalesce(judgement.born, []) AS born,
  coalesce(judgement.moved, []) AS moved, coalesce(judgement.movedFrom, []) AS movedFrom
DELETE judgement
RETURN left, right, born, moved, movedFrom
