// What have people said of who is who?
//   returns verdict, left, right
MATCH (judgement:Judgement)
RETURN judgement.verdict AS verdict, judgement.left AS left, judgement.right AS right
ORDER BY left, right
