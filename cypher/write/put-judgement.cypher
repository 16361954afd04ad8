// Keep a person's word on two signatures; a later word on the same two takes the place of an earlier one.
//   $id: string   $verdict: SAME or DIFFERENT   $left $right: ids of signatures
MERGE (judgement:Judgement {id: $id})
SET judgement.verdict = $verdict, judgement.left = $left, judgement.right = $right
