### What the training network says at the terminal that it was started from.

training_head = Comity training network: { $participants }
training_starting-database = Starting the database.
training_not-empty = --empty tells no stories, but the cases kept in { $folder } are still there; --fresh begins without them.
training_ready-after = ready after { $seconds } s. Ctrl-C stops everything; the cases stay for the next start.
training_ready = ready
training_ready-again = ready again
training_sign-in = sign in as { $name } - { $role }, { $authority }
training_stopping = Stopping.
training_database-ended = The database ended unexpectedly; starting it again in { $seconds } s.
training_node-ended = ended unexpectedly ({ $how }); starting again in { $seconds } s
training_database-back = The database is back.
training_folder-strange = The folder { $folder } was not made by Comity (it has no { $marker }), so it is left alone. Remove it yourself, or choose another with --data FOLDER.
training_port-in-use = Port { $port } is in use by another program. Stop that program, or choose the first of { $count } others: npm start -- --port { $other }
training_port-forbidden = Port { $port } may not be used by this account ({ $refusal }). Choose the first of { $count } others: npm start -- --port { $other }
training_starts = Starts a training network: { $participants }.

option_training-fresh = begins anew: removes what the last training left
option_training-empty = begins without cases; otherwise real ones are played at the first start
option_training-port = the first port; one more for each further node, and exchanges ten ports on
option_training-data = keeps everything in FOLDER instead of .comity/training
