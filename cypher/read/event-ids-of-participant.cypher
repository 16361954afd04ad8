// In which events did this actor take part?
// $participantId: string
// returns id
MATCH (:Actor {id: $participantId})-[:PARTICIPATED_IN]->(event:Event)
RETURN DISTINCT event.id AS id
ORDER BY id
