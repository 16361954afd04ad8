// Take out where this article mentions, reports and bears anything.
//   $articleId: string
MATCH (article:Article {id: $articleId})<-[place:MENTIONED_IN|REPORTED_IN|FOUND_IN]-()
DELETE place
