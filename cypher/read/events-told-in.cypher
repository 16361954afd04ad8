// Which events do these articles tell of, and where?
// $ids: list of ids of articles
// returns articleId, eventId, starts, ends
UNWIND $ids AS id
MATCH (:Article {id: id})<-[mention:MENTIONED_IN]-(event:Event)
RETURN id AS articleId, event.id AS eventId, mention.starts AS starts, mention.ends AS ends
