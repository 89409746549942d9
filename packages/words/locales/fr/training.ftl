### Français: drafted by machine, not yet reviewed by a native lawyer.

training_head = Réseau d’entraînement de Comity : { $participants }
training_starting-database = Démarrage de la base de données.
training_not-empty = --empty ne rejoue aucune affaire, mais celles que garde { $folder } sont encore là ; --fresh commence sans elles.
training_ready-after = prêt après { $seconds } s. Ctrl-C arrête tout ; les affaires restent pour le prochain démarrage.
training_ready = prêt
training_ready-again = de nouveau prêt
training_sign-in = connexion comme { $name } - { $role }, { $authority }
training_stopping = Arrêt.
training_database-ended = La base de données s’est arrêtée de façon inattendue ; nouveau démarrage dans { $seconds } s.
training_node-ended = arrêt inattendu ({ $how }) ; nouveau démarrage dans { $seconds } s
training_database-back = La base de données est de retour.
training_folder-strange = Le dossier { $folder } n’a pas été créé par Comity (il n’a pas de { $marker }) ; il est donc laissé tel quel. Supprimez-le vous-même, ou choisissez-en un autre avec --data FOLDER.
training_port-in-use = Le port { $port } est utilisé par un autre programme. Arrêtez ce programme, ou choisissez le premier de { $count } autres : npm start -- --port { $other }
training_port-forbidden = Ce compte ne peut pas utiliser le port { $port } ({ $refusal }). Choisissez le premier de { $count } autres : npm start -- --port { $other }
training_starts = Démarre un réseau d’entraînement : { $participants }.

option_training-fresh = recommence à neuf : supprime ce qu’a laissé le dernier entraînement
option_training-empty = commence sans affaires ; sinon, des affaires réelles sont rejouées au premier démarrage
option_training-port = le premier port ; un de plus pour chaque nœud suivant, et les échanges dix ports plus loin
option_training-data = garde tout dans FOLDER au lieu de .comity/training
