### Français: drafted by machine, not yet reviewed by a native lawyer.

problem_share-form = { $file } n’est pas une part d’une clé qui ouvre des sauvegardes.
problem-next_share-form = Une part a cinq lignes, chacune d’un numéro et de cinq mots.
problem_share-line = La ligne { $line } de { $file } n’est pas comme elle a été écrite.
problem-next_share-line = Comparez-la au papier, lettre par lettre.
problem_share-of-another = { $file } est une part d’une autre clé que la première.
problem-next_share-of-another = Nommez des parts d’un seul partage d’une seule clé : l’identifiant de la clé figure au-dessus des lignes.
problem_share-twice = { $file } a le numéro d’une autre part nommée.
problem-next_share-twice = Nommez chaque part une seule fois.
problem_shares-few = Il faut plus de parts : { $need }. Nommées : { $n }.
problem-next_shares-few = Demandez à d’autres détenteurs, et nommez chaque fichier avec --share.
problem_shares-false = Les parts ne donnent pas la clé dont elles sont : l’une au moins n’est pas ce qui a été remis.
problem-next_shares-false = Nommez-en une ou deux de plus : avec plus qu’il n’en faut, la fausse est désignée.
problem_split-form = Une clé se partage comme dans 3/5 : 3 parts quelconques sur 5 l’ouvrent ; de 2 sur 2 à 16 sur 16.
problem_split-or-join = Une clé est ou bien partagée, ou bien réunie.
problem-next_split-or-join = Donnez --split ou --share, pas les deux.
problem_secret-ways = Deux voies sont réglées pour envelopper node.secret.
problem-next_secret-ways = Gardez l’un de passphrase-file, credential et command.
problem_secret-short = La phrase secrète de { $place } a moins de { $least } caractères.
problem-next_secret-short = Faites-en une : openssl rand -base64 32.
problem_secret-no-credential = systemd n’a remis aucune donnée d’identification { $name }, qui ouvre les clés.
problem-next_secret-no-credential = Lancez-le comme le fait l’unité : systemd-run --pipe --wait --uid=comity -p LoadCredentialEncrypted=NAME:FILE comity ...
problem_secret-command = Le programme qui garde node.secret enveloppé n’a pas fait son travail ({ $reason }) : { $command }
problem-next_secret-command = Lancez-le à la main et voyez ce qu’il dit : il lit l’entrée standard, écrit sur la sortie standard, et a dix secondes.
problem_secret-does-not-open = { $file } a été enveloppé par autre chose que ce qui doit l’ouvrir maintenant.
problem-next_secret-does-not-open = Remettez la phrase secrète, la donnée d’identification ou la clé du dernier comity key wrap.
problem_secret-otherwise = node.secret, qui ouvre toutes les clés, n’est pas gardé comme le dit comity.yaml.
problem-next_secret-otherwise = Lancez comity key wrap.
problem_secret-inside = { $file } se trouve dans le dossier du nœud : qui en prend une copie a les deux.
problem-next_secret-inside = Gardez la phrase secrète ailleurs, nommez ce lieu dans comity.yaml, et lancez comity key wrap.
problem_backup-at-form = Les heures des sauvegardes s’écrivent comme dans ["03:30", "15:30"], de une à 24.
problem_backup-keep-form = Le nombre de sauvegardes gardées va de { $least } à { $most }.
problem_backup-failed = La sauvegarde prévue du { $at } n’a pas été faite ({ $code }).
problem-next_backup-failed = comity backup, à la main, dit ce qui l’empêche. Le nœud essaie de nouveau de lui-même.
problem_wal-not-archived = PostgreSQL n’archive pas son WAL ; dernier échec le { $at }.
problem-next_wal-not-archived = Voyez archive_command et le journal de PostgreSQL. Tant que cela ne marche pas, il n’y a que la dernière sauvegarde.
