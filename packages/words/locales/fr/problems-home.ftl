### Français: drafted by machine, not yet reviewed by a native lawyer.

problem_home-exists = Il y a déjà un nœud dans { $folder }, celui de { $participant }.
problem-next_home-exists = Démarrez-le avec comity serve ; un lien de connexion perdu se refait avec comity officer link.
problem_home-strange = { $folder } contient autre chose.
problem-next_home-strange = Nommez un dossier vide, ou qui n’existe pas.
problem_home-half-made = Un init de { $participant } a été interrompu dans { $folder }, avec d’autres mots que ceux-ci.
problem-next_home-half-made = Dites de nouveau la même chose pour le poursuivre, ou supprimez le dossier.
problem_home-not-there = Il n’y a pas de nœud dans { $folder }.
problem-next_home-not-there = Créez-en un avec comity init, ou nommez son dossier avec --home.
problem_home-unfinished = Le nœud de { $folder } n’a pas été créé jusqu’au bout.
problem-next_home-unfinished = Donnez de nouveau les mêmes mots à comity init : il reprend là où il a été interrompu.
problem_yaml-broken = Ce n’est pas du YAML : { $reason }.
problem-next_yaml-broken = Corrigez la ligne ; les valeurs avec un deux-points ou un # exigent des guillemets.
problem_setting-unknown = { $how ->
        [near] Il n’y a pas de réglage { $name } ; vouliez-vous dire { $known } ?
       *[list] Il n’y a pas de réglage { $name } ; il y a { $known }.
    }
problem_setting-missing = Le réglage { $name } manque.
problem-next_setting-missing = Écrivez-le ; comity init --help en donne le sens.
problem_setting-kind = { $kind ->
        [texts] { $name } exige une liste, comme [a, b].
        [switch] { $name } exige true ou false.
        [port] { $name } exige un nombre de 1 à 65535.
        [hours] { $name } exige un nombre entier d’heures.
        [seconds] { $name } exige un nombre entier de secondes.
        [authorities] { $name } exige une liste d’autorités, chacune avec id, kind et name.
       *[text] { $name } exige un texte.
    }
problem_setting-database = database est embedded ou own.
problem_name-form = Un nom a de 1 à { $max } caractères.
problem_exchange-url-form = Écrivez l’échange comme https://comity.example.no, sans chemin.
problem_authority-form = Une autorité s’écrit ID:KIND:NAME, comme { $example } ; l’id commence par le participant, id et kind ont des minuscules, des chiffres et des traits d’union.
problem_authority-twice = L’autorité { $authority } est nommée deux fois.
problem_authority-left-out = La déclaration de clés nomme l’autorité { $authority }, et comity.yaml non.
problem-next_authority-left-out = Remettez-la : les pairs gardent des actes qu’elle a signés.
problem_participant-changed = Les clés sont celles de { $is }, et comity.yaml dit { $asked }.
problem-next_participant-changed = Remettez le participant ; un autre exige son propre dossier.
problem_database-there = Le serveur a déjà une base de données { $name }, que ce nœud n’a pas créée.
problem-next_database-there = Nommez un autre serveur, ou supprimez cette base de données si personne n’en a besoin.
problem_logins-missing = { $file }, avec les identifiants de la base de données, manque ou est illisible.
problem-next_logins-missing = Remettez-le depuis votre sauvegarde.
problem_file-open-to-others = { $file } peut être lu par d’autres que son propriétaire.
problem-next_file-open-to-others = Retirez-leur leurs droits : chmod go= { $file }.
problem_envelope-in-home = { $file } est encore dans le dossier du nœud : qui le lit entre par le compte sous enveloppe.
problem-next_envelope-in-home = Imprimez-le, mettez-le sous enveloppe, gardez-la là où sont les clés de la maison et supprimez le fichier.
problem_statement-behind = comity.yaml dit de ce nœud autre chose que sa déclaration de clés.
problem-next_statement-behind = Le prochain démarrage la refait, et les pairs l’admettent ; remettez comity.yaml si ce n’est pas voulu.
problem_disk-low = Le disque qui contient { $folder } a encore { $mb } Mio, moins que { $least }.
problem-next_disk-low = Faites de la place avant que le nœud ne puisse plus rien stocker.
problem_disk-free = Il reste { $mb } Mio sur le disque qui contient { $folder }.
problem_clock-with-peers = L’horloge de ce nœud est à { $seconds } secondes de celles des nœuds d’autres États, selon la médiane de { $n }.
problem_peers-answer = Nœuds d’autres États, dont aucun n’est muet : { $n }.
problem_administrators-there = Personnes qui tiennent le nœud et peuvent entrer : { $n }.
problem_sign-ins-few = Au plus { $n } mots de passe ou codes faux en { $minutes } minutes, sous un même nom ou depuis une même adresse.
problem_port-silent = Le nœud fonctionne, mais rien ne répond sur le port { $port }.
problem-next_port-silent = Regardez node.log, et redémarrez le nœud.
problem_tls-not-together = La clé { $key } n’est pas celle du certificat { $certificate }.
problem-next_tls-not-together = Nommez la clé pour laquelle le certificat a été établi.
problem_tls-ends = Le certificat { $certificate } prend fin le { $day }.
problem-next_tls-ends = Mettez-en un nouveau à sa place, et redémarrez le nœud.
problem_schema-behind = { $n ->
        [one] Il manque à la base de données un changement de cette version.
       *[other] Il manque à la base de données { $n } changements de cette version.
    }
problem-next_schema-behind = comity serve les fait à son démarrage.
problem_clock-apart = Les horloges de cette machine et de sa base de données ont { $seconds } secondes d’écart.
problem-next_clock-apart = Réglez les deux par un service de temps (NTP).
problem_clock-apart-from-peers = L’horloge de ce nœud s’écarte de { $seconds } secondes de celles des nœuds d’autres États, selon la médiane de { $n }.
problem-next_clock-apart-from-peers = Réglez l’horloge de cette machine par un service de temps (NTP). D’ici là, les heures de ce qu’elle signe sont fausses.
problem_clock-not-compared = On ne sait pas si l’horloge de cette machine est juste : moins de deux autres nœuds ont dit leur heure depuis une heure.
problem-next_clock-not-compared = Comparez-la à la main avec un service de temps (NTP).
problem_no-peers = Aucun autre participant n’est encore admis.
problem-next_no-peers = Proposez-en un avec comity admit.
problem_peer-keys = { $peer } a déclaré des clés plus récentes qui n’ont pas été reprises, depuis { $since } : elles ne font pas suite à celles admises ici, ou n’ont pas été données. Rien sous ces clés n’est cru.
problem-next_peer-keys = La page Clés dit pourquoi. Demandez à { $peer } par une voie de confiance ; sous d’autres clés racines, deux agents d’ici l’admettent de nouveau, en comparant l’empreinte.
problem_peer-silent = { $trouble ->
    [tls] La ligne vers { $peer } se rompt à TLS : à un bout, un certificat n’est pas cru. Dernière fois entendu : { $since }.
    [keys] { $peer } n’accepte pas nos clés, ou nous les siennes. Dernière fois entendu : { $since }.
    [clock] { $peer } refuse ce que nous envoyons, car les horloges diffèrent. Dernière fois entendu : { $since }.
    [suspended] { $peer } a suspendu l’admission de ce nœud. Dernière fois entendu : { $since }.
    [admission] { $peer } n’est pas admis ici, ou nous là-bas. Dernière fois entendu : { $since }.
    [behind] { $peer } se souvient de moins que nous de ce qui fut échangé, ou les deux de choses différentes. Dernière fois entendu : { $since }.
    [busy] Le nœud de { $peer } répond, et ne peut rien prendre pour l’instant. Dernière fois entendu : { $since }.
    [refused] { $peer } répond, et refuse ce que nous envoyons. Dernière fois entendu : { $since }.
   *[silent] { $peer } ne répond pas ; dernière fois entendu : { $since }.
}
problem-next_peer-silent = { $trouble ->
    [tls] Regardez les jours et les autorités des deux certificats (exchange.tls).
    [keys] Regardez Clés. Après une restauration d’avant un changement de clés, renouvelez-les.
    [clock] Réglez l’horloge de cette machine par un service de temps (NTP), et demandez-le à { $peer }.
    [suspended] Appelez un bureau de { $peer } à un numéro que vous connaissez : deux de ses agents admettent de nouveau ce nœud.
    [admission] Regardez Participants, et demandez à { $peer } s’il a admis ce nœud.
    [behind] Cela se répare tandis que le nœud essaie. Si cela dure une heure, demandez à { $peer } s’il a été restauré.
    [busy] Cela est réessayé sans vous. Si cela dure, appelez { $peer }.
    [refused] Cherchez link-down dans node.log, qui nomme le code, et demandez à { $peer }.
   *[silent] Voyez si cette machine atteint le réseau, puis demandez à { $peer } si son nœud tourne.
}
problem_peer-queue = { $n ->
        [one] Un acte attend { $peer } depuis plus d’une demi-heure.
       *[other] { $n } actes attendent { $peer } depuis plus d’une demi-heure.
    }
problem-next_peer-queue = Cherchez link-down dans node.log, et demandez au pair.
problem_no-administrator = Aucun administrateur n’a encore choisi comment se connecter.
problem-next_no-administrator = Faites un lien avec comity officer link, et ouvrez-le au bureau.
problem_accounts-one-name = Les comptes { $officers } portent un même nom et peuvent être d’une seule personne, qui donnerait deux fois l’accord qu’il faut à deux.
problem-next_accounts-one-name = S’ils sont d’une seule personne, dites-le sur la page de l’un d’eux, sous Agents ; un autre agent donne son accord. S’ils sont de deux personnes, il n’y a rien à faire.
problem_accounts-one-mailbox = Les comptes { $officers } sont appelés à une même boîte aux lettres et peuvent être d’une seule personne, qui donnerait deux fois l’accord qu’il faut à deux.
problem-next_accounts-one-mailbox = S’ils sont d’une seule personne, dites-le sur la page de l’un d’eux, sous Agents ; un autre agent donne son accord. Une boîte que partage un bureau n’en est pas un signe.
problem_backup-none = Aucune sauvegarde de ce nœud n’est connue.
problem-next_backup-none = Faites-en une chaque jour : comity backup --to FOLDER --recipient KEYFILE.

problem_backup-age = La dernière sauvegarde a { $hours } heures : { $file }.
problem_backup-old = La dernière sauvegarde a { $hours } heures : { $file }.
problem-next_backup-old = Faites-en une maintenant : comity backup --to FOLDER --recipient KEYFILE ; et voyez pourquoi celle du jour n’a pas été faite.
problem_backup-moved = La dernière sauvegarde, de { $hours } heures, n’est plus à { $file }.
problem-next_backup-moved = Vérifiez-la là où elle est maintenant : comity backup check FOLDER.
problem_backup-not-there = Il n’y a pas de sauvegarde dans { $folder }.
problem-next_backup-not-there = Nommez le dossier où comity backup --to a écrit, ou le fichier lui-même.
problem_backup-format = { $file } n’est pas une sauvegarde que cette version de Comity lit.
problem-next_backup-format = Utilisez la version qui l’a faite, ou une plus récente.
problem_backup-newer = { $file } a été fait par une version de Comity dont celle-ci ne connaît pas les tables.
problem-next_backup-newer = Restaurez-le avec cette version-là ou une plus récente.
problem_backup-digest = { $file } n’est pas le fichier dont le condensat a été pris.
problem-next_backup-digest = Copiez-le encore une fois de là où il était gardé, ou prenez la sauvegarde précédente.
problem_backup-no-digest = Le condensat de { $file } manque à côté de lui.
problem-next_backup-no-digest = Copiez aussi FILE.sha256 ; les deux sont écrits ensemble.
problem_backup-damaged = { $file } a été modifié ou tronqué.
problem-next_backup-damaged = Copiez-le encore une fois de là où il était gardé, ou prenez la sauvegarde précédente.
problem_backup-other-identity = { $file } a été scellé pour quelqu’un d’autre.
problem-next_backup-other-identity = Prenez l’identité dont le fichier .pub a servi à le sceller.
problem_backup-own-keys = { $file } a été scellé pour les propres clés du nœud, pour aucun destinataire.
problem-next_backup-own-keys = Nommez une copie du dossier de clés du nœud avec --keys.
problem_backup-key-form = { $file } n’est pas une clé de ce type.
problem-next_backup-key-form = comity backup key fait une paire : FILE ouvre, FILE.pub scelle.
problem_restore-no-key = Rien n’a été nommé qui ouvre la sauvegarde.
problem-next_restore-no-key = Nommez l’identité avec --identity, ou une copie du dossier de clés du nœud avec --keys.
problem_restore-database-url = { $own ->
        [yes] Le nœud travaillait sur un PostgreSQL à lui.
       *[no] Le nœud travaillait sur le serveur intégré.
    }
problem-next_restore-database-url = Donnez --database-url ou DATABASE_URL s’il est à lui, et rien s’il est intégré.
problem_file-not-written = { $file } n’a pas été écrit : { $reason }.
problem-next_file-not-written = Nommez un fichier qui n’existe pas encore, dans un dossier où l’on peut écrire.
problem_link-not-whole = Ce qui a été dit avant avec { $peer } n’est pas tout ici ; rien de nouveau n’est déclaré dans les anciennes affaires avec ce pair ({ $trouble }).
problem-next_link-not-whole = Laissez le nœud fonctionner : il récupère auprès de { $peer } ce qui manque dès que ce pair répond. Les nouvelles affaires continuent.
problem_link-of-two-pasts = { $peer } et ce nœud se souviennent de passés différents de leurs échanges ({ $trouble }).
problem-next_link-of-two-pasts = Laissez les deux nœuds fonctionner : qui a envoyé reprend ce dont l’autre a donné accusé. Si cela dure des heures, appelez l’autre partie : l’un des deux a été restauré, ou n’est pas honnête.
problem_cases-held = { $n ->
        [one] Une affaire attend à cause de lignes endommagées : { $rows }. Les copies de { $peer } les réparent.
       *[other] { $n } affaires attendent à cause de lignes endommagées : { $rows }. Les copies de { $peer } les réparent.
    }
problem-next_cases-held = Laissez le nœud fonctionner ; comity log check --deep les nomme.
problem_rows-nowhere-else = { $n ->
        [one] Une affaire attend à cause de lignes endommagées que personne d’autre n’a : { $rows }.
       *[other] { $n } affaires attendent à cause de lignes endommagées que personne d’autre n’a : { $rows }.
    }
problem-next_rows-nowhere-else = comity log check --deep les nomme ; seule une sauvegarde d’avant le dommage les a.
problem_operator-mail-form = L’une des adresses de l’exploitant n’en est pas une.
problem_operator-without-server = Il faut écrire à l’exploitant, mais il n’y a pas de serveur de messagerie.
problem-next_operator-without-server = Réglez alarms.mail.server et alarms.mail.from.
problem_operator-not-called = Personne n’est prévenu quand quelque chose de ce nœud ne va pas.
problem-next_operator-not-called = Réglez operator.mail ou operator.webhook dans comity.yaml, puis essayez : comity doctor --tell.
problem_sign-ins-tried = Quelqu’un a essayé { $n } mots de passe ou codes faux en { $minutes } minutes, sous un même nom ou depuis une même adresse.
problem-next_sign-ins-tried = Cherchez sign-in-failed dans le journal d’audit de vos autorités, et dans le journal du mandataire d’où cela vient ; le nœud lui-même freine de tels essais.
problem_calls-on-pages-only = Les alarmes ne sonnent que sur les pages ouvertes : ni serveur de messagerie ni passerelle téléphonique n’est réglé.
problem-next_calls-on-pages-only = Réglez alarms.mail ou alarms.gateway dans comity.yaml, afin que les agents soient joints loin du bureau.

problem_timer-late = { $timer ->
    [alarms] Dernier parcours des alarmes sans faute : { $since } ; ce qui arrive ne sonne peut-être chez personne.
    [pings] Dernier examen des nœuds des autres États, et derniers tests de personnes : { $since } ; qui ne peut être joint ne se remarque pas.
    [digests] Dernier parcours des bulletins du matin sans faute : { $since } ; les agents qui en veulent un ne le reçoivent peut-être pas.
    [cover] Ce qui est dit aux autres États de notre service a été examiné sans défaut pour la dernière fois à { $since } : cela peut être périmé.
   *[missed] Dernier parcours des dates qui passent sans faute : { $since } ; ce qui a été manqué n’est pas consigné.
}
problem-next_timer-late = Cherchez alarms-not-looked-at, missed-not-noted, lapses-not-rung, dues-not-filled, pings-not-looked-at, digests-not-looked-at ou cover-not-told dans node.log, et redémarrez le nœud.
problem_timers-stand = Le nœud ne fonctionne pas : rien ne sonne, et aucune date qui passe n’est notée.
problem_relay-waits-long = Ce qui est porté pour { $peer } attend ici depuis plus d’une heure : { $n }.
problem-next_relay-waits-long = Voyez si le nœud répond ({ $peer }), et téléphonez à son exploitant. Ce dont le délai est passé est jeté, et son expéditeur en est averti.
problem_relay-off-with-more = Ce nœud ne porte plus rien pour d’autres, et détient ce qui est pour { $peer } : { $n }.
problem-next_relay-off-with-more = Activez exchange.relay jusqu’à la remise, ou laissez passer le délai : son expéditeur continue par d’autres moyens.
problem_provider-away = La connexion du ministère à { $issuer } ne peut être lue, ou se donne pour une autre ({ $reason }).
problem-next_provider-away = Comparez l’émetteur avec ce que dit le ministère, lettre par lettre, et voyez si cette machine l’atteint et croit son certificat ; les agents ont d’ici là leurs autres façons d’entrer.
problem_peer-suspended = { $peer } est suspendu ici : rien de lui n’est accepté, rien n’est envoyé. Actes qui l’attendent : { $n }.
problem-next_peer-suspended = Deux agents l’admettent de nouveau, à la page Participants.
