### Français: drafted by machine, not yet reviewed by a native lawyer.

metrics_peer-down = 1 tant que la liaison avec cet État est coupée dans l’une de ses files.
metrics_peer-heard-seconds = Dernier signe de vie de cet État, en secondes depuis 1970 ; omis s’il n’y en a jamais eu.
metrics_outbox-acts = Actes pour cet État qu’aucun accusé ne couvre encore.
metrics_outbox-late-acts = Parmi eux, ceux qui attendent depuis plus d’une demi-heure.
metrics_peer-keys-not-followed = 1 là où quelque chose de plus récent que cet État dit de ses clés n’a pas été repris.
metrics_timer-ran-seconds = Quand le travail que le nœud fait de lui-même a été parcouru pour la dernière fois, en secondes depuis 1970.
metrics_quarantine-rows = Lignes endommagées qui ne sont pas encore réparées.
metrics_backup-seconds = Quand la dernière sauvegarde a été faite, en secondes depuis 1970 ; omis si aucune n’est connue.
metrics_memory-bytes = Mémoire que détient le processus.
metrics_started-seconds = Quand le processus a démarré, en secondes depuis 1970.
