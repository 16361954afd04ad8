// By which layout was the graph written?
//   returns layout (null in a graph older than layouts)
MATCH (keeper:Keeper {id: 'keeper'})
RETURN keeper.layout AS layout
