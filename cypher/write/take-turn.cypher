// One writer at a time, over all processes: whoever holds this node goes first, the others wait.
MERGE (keeper:Keeper {id: 'keeper'})
SET keeper.held = true
