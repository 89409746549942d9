### Français: drafted by machine, not yet reviewed by a native lawyer.

problem_port-form = Un port est un nombre de 1 à 65535, non « { $typed } ».
problem_arguments = La ligne de commande est illisible : { $reason }
problem_training-listens-here = Un nœud d’entraînement laisse entrer chacun d’un clic : il n’écoute que sur cette machine.
problem-next_training-listens-here = Omettez --host, --exchange-host, --api-host, --metrics-host, ou --training.
problem_ports-same = Le bureau et l’échange écoutent sur deux ports.
problem-next_ports-same = Choisissez-en un autre.
problem_origin-form = Écrivez le bureau comme https://desk.example, sans chemin.
problem_proxy-form = Écrivez un mandataire comme une adresse ou un réseau : 10.0.0.1, 10.0.0.0/8.
problem_desk-tls-files = TLS au bureau exige --desk-tls-key et --desk-tls-certificate ensemble.
problem_desk-tls-origin = Le bureau termine lui-même TLS : son adresse commence donc par https.
problem_api-in-clear = L’interface pour programmes recevrait des jetons en clair d’autres machines : --api-host n’est pas cette machine, et rien ne termine TLS.
problem-next_api-in-clear = Réglez --api-host sur 127.0.0.1 ; ou donnez --desk-tls-key et --desk-tls-certificate, ou le --trusted-proxy qui termine TLS.
problem_tls-files = Le TLS mutuel exige --tls-key, --tls-certificate et --tls-peers ensemble.
problem_quota-form = Écrivez actes, Mio, nouvelles affaires et actes dans une affaire, par heure : --quota normal=1200/256/120/240 ; au moins { $least }, un lot.
problem_spoken-hours-form = Écrivez des heures entières, de 1 à { $most } : --spoken-hours 12.
problem_drain-seconds-form = Écrivez des secondes entières, de 0 à { $most } : --drain-seconds 5.
problem_participant-not-said = Dites pour qui parle le nœud : --participant JPN.
problem_keys-not-said = Dites où sont les clés : --keys FOLDER.
problem_law-not-said = Dites où sont les données juridiques : --law FOLDER.
problem_database-not-said = Dites où est la base de données : DATABASE_URL=postgresql://...
problem_peer-form = Écrivez les pairs comme --peer USA=FILE, avec le fichier de leur déclaration de clés.
problem_language-without-words = Comity n’a pas de mots dans la langue « { $typed } ».
problem_ports-no-room = { $n ->
        [one] --port { $port } ne laisse pas de place pour { $n } nœud.
       *[other] --port { $port } ne laisse pas de place pour { $n } nœuds.
    }
problem-next_ports-no-room = Choisissez-en un plus petit.
problem_not-running = Aucun réseau d’entraînement avec { $participant } ne fonctionne dans { $folder }.
problem-next_not-running = Démarrez-le avec npm start, ou nommez le dossier avec lequel il a été démarré.
problem_port-in-use = Le port { $port } est utilisé par un autre programme.
problem-next_port-in-use = Arrêtez ce programme, ou choisissez avec --port.
problem_port-not-allowed = Ce compte ne peut pas utiliser le port { $port }.
problem-next_port-not-allowed = Choisissez-en un au-dessus de 1023 avec --port.
problem_cannot-start = Le nœud ne peut démarrer : { $reason }
problem-next_cannot-start = Le tout figure dans node.log.

problem_command-unknown = { $how ->
        [near] Il n’y a pas de commande « { $typed } » ; vouliez-vous dire { $known } ?
       *[list] Il n’y a pas de commande « { $typed } » ; il y a { $known }.
    }
problem_command-which = Dites laquelle : { $known }.
problem_question-unknown = { $how ->
        [near] Il n’y a pas de question « { $typed } » ; vouliez-vous dire { $known } ?
       *[list] Il n’y a pas de question « { $typed } » ; il y a { $known }.
    }
problem_word-missing = { $word } manque.
problem-next_word-missing = Comme dans { $example }
problem_word-extra = « { $typed } » est un mot de trop.
problem_word-unknown = « { $typed } » n’est aucun de { $known }.
problem_option-unknown = { $how ->
        [near] Il n’y a pas d’option --{ $name } ; vouliez-vous dire { $known } ?
       *[list] Il n’y a pas d’option --{ $name } ; il y a { $known }.
    }
problem_option-strange = Il n’y a pas d’option { $typed }.
problem_option-missing = --{ $name } { $value } manque.
problem_option-twice = --{ $name } est donné deux fois.
problem_option-value = --{ $name } exige une valeur : { $value }.
problem_option-no-value = --{ $name } ne prend pas de valeur.
problem_options-together = --{ $name } manque : { $all } vont ensemble, ou tous sont omis.
problem_months-form = « { $typed } » n’est pas un nombre de mois.
problem_penalties-contradict = { $n ->
        [one] { $n } mois contredit les { $both } de --max-penalty, qui fixe les deux droits.
       *[other] { $n } mois contredisent les { $both } de --max-penalty, qui fixe les deux droits.
    }
problem_law-files = { $n ->
        [one] Les données juridiques sont inutilisables : { $reasons }
       *[other] Les données juridiques sont inutilisables, pour { $n } raisons : { $reasons }
    }
problem-next_law-files = Corrigez les fichiers nommés ; npm test -- law-files liste tout.
problem_law-files-of-node = { $n ->
        [one] Les données juridiques de { $folder } sont inutilisables : { $reasons }
       *[other] Les données juridiques de { $folder } sont inutilisables, pour { $n } raisons : { $reasons }
    }
problem-next_law-files-of-node = Remettez les fichiers tels que fournis avec cette version de Comity, ou réinstallez-la ; ou nommez un autre dossier de données juridiques avec law: dans comity.yaml.
problem_law-folder-missing = Il n’y a pas de données juridiques dans { $folder }.
problem-next_law-folder-missing = Remettez le dossier, nommez-en un autre avec law: dans comity.yaml, ou supprimez cette ligne : les données juridiques fournies avec Comity sont alors utilisées.

problem_fingerprint-form = « { $typed } » n’est pas une empreinte.
problem_which-file = Quel dossier exporté ?
problem_one-file = Un seul dossier exporté à la fois.
problem_file-not-there = Il n’y a pas de fichier { $file }.
problem-next_file-not-there = Vérifiez le chemin, qui part du dossier de la commande s’il est relatif.
problem_file-is-folder = { $file } est un dossier ; nommez le fichier de l’affaire qu’il contient.
problem_file-forbidden = Ce compte ne peut pas lire { $file }.
problem-next_file-forbidden = Donnez à ce compte le droit de le lire, ou lancez la commande sous le compte qui le possède.
problem_file-unreadable = { $file } est illisible ({ $reason }).
problem-next_file-unreadable = Faites-en une copie lisible, et nommez-la.
problem_file-unwritable = { $file } ne peut être écrit ({ $reason }).
problem-next_file-unwritable = Donnez à ce compte le droit d’y écrire, faites de la place, ou nommez un autre endroit.
problem_file-too-large = { $file } a { $bytes } octets ; un dossier exporté en a { $max } au plus.

problem_participant-form = « { $typed } » n’est pas le code d’un État ou d’une organisation.
problem-next_participant-form = Écrivez un État par ses trois majuscules, comme JPN ; une organisation par 3 à 16 majuscules, chiffres ou traits d’union, comme INTERPOL.
problem_place-not-said = Dites où est le nœud, d’une seule manière.
problem-next_place-not-said = Donnez --home FOLDER, ou --keys FOLDER et DATABASE_URL, ou --data FOLDER d’un réseau d’entraînement en marche.
problem_keys-not-there = { $folder } ne contient pas les clés d’un nœud.
problem-next_keys-not-there = Nommez le dossier avec lequel le nœud est démarré.
problem_keys-of-other = Les clés de { $folder } sont de { $is }, non de { $asked }.
problem_no-statement = { $file } n’est pas une déclaration de clés.
problem-next_no-statement = Donnez le fichier que comity statement --out a écrit au nœud de l’autre État.
problem_authority-not-here = Ce nœud n’a pas d’autorité { $authority } ; il a { $known }.
problem_database-unavailable = La base de données du nœud ne nous laisse pas entrer ({ $reason }).
problem-next_database-unavailable = Vérifiez que la base de données fonctionne.
problem_database-login = La base de données du nœud ne nous laisse pas entrer ({ $reason }).
problem-next_database-login = Vérifiez l’utilisateur, le mot de passe et la base de données dans DATABASE_URL.
problem_database-rights = La base de données ne permet pas à son utilisateur ce dont un nœud a besoin ({ $reason }).
problem-next_database-rights = Donnez à l’utilisateur de DATABASE_URL le droit de créer des bases de données et des rôles (CREATEDB, CREATEROLE) et, si les rôles de ce nœud existent déjà, le droit de les administrer (GRANT role TO user WITH ADMIN OPTION) ; ou nommez un autre utilisateur.
problem_database-old = La base de données du nœud ne nous laisse pas entrer ({ $reason }).
problem-next_database-old = Démarrez le nœud une fois : il met sa base de données à jour.
problem_failed-inside = La commande a échoué : { $reason }
problem-next_failed-inside = Si cela se reproduit, lancez-la avec COMITY_STACK=1 et signalez ce qu’elle montre.
problem_refused = Le nœud l’a refusé sans donner de raison.
problem_audit-line-changed = La ligne { $line } n’est pas ce qui a été écrit.
problem_entry-changed = L’entrée { $entry } n’est pas ce qui a été écrit.
problem_element-does-not-hold = { $rule } : { $subject }
problem_log-was-cut = La ligne { $line } du journal { $log } n’est pas ce qui a été dit à { $peer } : { $at } ; le journal a été tronqué ou modifié.
problem_anchors-not-compared = Non comparé : { $peer } ne répond pas.
problem_link-head-other = L’entrée la plus récente n’est pas la tête dont il a été donné accusé.
problem_record-contradicts = { $n ->
        [one] { $rule } : { $subject } ({ $n } en tout)
       *[other] { $rule } : { $subject } ({ $n } en tout)
    }

starting_database = ouverture de la base de données
starting_law = lecture des données juridiques
starting_schema = mise à jour de la base de données
starting_restored = ce nœud a été restauré depuis un état antérieur : ce qu’il a perdu est récupéré auprès de ses pairs, et rien de nouveau n’est déclaré d’ici là dans une ancienne affaire

problem_which-facts = Dites quel fichier de faits est à vérifier.
problem_no-avenue-open = Aucune voie n’est ouverte le { $on } pour demander cette mesure ({ $measure }) à la partie requise ({ $to }), autant que le savent les données juridiques de Comity.
problem-next_no-avenue-open = Voyez comity law avenues pour les raisons, ou invoquez un autre fondement.
problem_mail-server-form = Écrivez le serveur de messagerie comme smtps://user@mail.example.no ou smtp://mail.example.no:587, avec l’adresse qui envoie ; un utilisateur va avec un fichier pour le mot de passe, et aucun mot de passe ne figure dans l’adresse.
problem_mail-from-missing = Dites de qui vient le courriel : une seule adresse, comme comity@police.example.no.
problem_gateway-form = Écrivez la passerelle comme https://sms.example.no/comity, avec le fichier du secret que connaissent les deux ; sans TLS seulement sur cette machine.
problem_gateway-secret = Le secret de la passerelle dans { $file } manque ou a moins de 24 octets.
problem-next_gateway-secret = Écrivez-y 24 octets aléatoires ou plus, en base64, et donnez les mêmes à la passerelle.
problem_after-version = --after-version demande un nombre entier, comme 7 ; « { $typed } » n’en est pas un.
problem-next_after-version = Demandez-le à un pair : comity peers, ou la page Clés.
problem_relay-bounds-form = Écrivez envois relayés, Mio et jours : --relay-bounds 50/64/3 ; au moins { $least } Mio, un envoi, et au plus { $most } jours.
problem_relay-after-form = Écrivez la file et les secondes : --relay-after emergency=60 ; au moins { $least }.
