// Which statements do these articles report, where, by whom, and about whom or what?
// $ids: list of ids of articles
// returns articleId, statementId, startsAt, endsAt, speakerId, aboutIds
UNWIND $ids AS id
MATCH (:Article {id: id})<-[report:REPORTED_IN]-(statement:Statement)<-[:SAID]-(speaker:Actor)
RETURN id AS articleId, statement.id AS statementId, report.start AS startsAt, report.end AS endsAt,
  speaker.id AS speakerId, report.aboutIds AS aboutIds
ORDER BY articleId, startsAt, statementId, speakerId
