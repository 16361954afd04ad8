// What have people said of these signatures?
//   $ids: ids of signatures
//   returns verdict, left, right
MATCH (judgement:Judgement)
WHERE judgement.left IN $ids OR judgement.right IN $ids
RETURN judgement.verdict AS verdict, judgement.left AS left, judgement.right AS right
ORDER BY left, right
