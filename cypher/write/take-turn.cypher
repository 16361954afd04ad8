// One writer at a time, over all processes: whoever holds this node goes first, the others wait.
//   $layout: integer, how what is stored is laid out
MERGE (keeper:Keeper {id: 'keeper'})
SET keeper.held = true, keeper.layout = $layout
