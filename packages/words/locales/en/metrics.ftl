### What the figures of a node say; programs and the operator’s guide read them.

metrics_peer-down = 1 while the line to this State is down in one of its lanes.
metrics_peer-heard-seconds = When this State was last heard, as seconds since 1970; left out for never.
metrics_outbox-acts = Acts for this State that no receipt covers yet.
metrics_outbox-late-acts = Those of them that wait for more than half an hour.
metrics_peer-keys-not-followed = 1 where something newer that this State says of its keys was not taken up.
metrics_timer-ran-seconds = When work that the node does by itself was last gone through, as seconds since 1970.
metrics_quarantine-rows = Damaged rows that are not mended yet.
metrics_backup-seconds = When the last backup was made, as seconds since 1970; left out where none is known.
metrics_memory-bytes = Memory that the process holds.
metrics_started-seconds = When the process began, as seconds since 1970.
