// Who is told in these articles to have proposed events, agreed to them or taken part in them, and where?
// $ids: list of ids of articles
// returns articleId, eventId, type, actorId, startsAt, endsAt
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:STATED_IN]-(evidence:Evidence)
WHERE evidence.type IN ['PROPOSED', 'AGREED', 'PARTICIPATED_IN']
RETURN id AS articleId, evidence.to AS eventId, evidence.type AS type, evidence.from AS actorId,
  evidence.start AS startsAt, evidence.`end` AS endsAt
