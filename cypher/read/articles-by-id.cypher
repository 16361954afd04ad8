// Which articles have these ids? Without their texts.
// $ids: list of strings
// returns article
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article { .id, .title, .source, .url, .publishedAt } AS article
