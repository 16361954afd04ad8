// What kinds of facts are known of these events?
// $ids: list of ids of events
// returns eventId, type
UNWIND $ids AS id
MATCH (:Event {id: id})<-[fact:PROPOSED|AGREED|PARTICIPATED_IN]-(:Actor)
RETURN DISTINCT id AS eventId, type(fact) AS type
