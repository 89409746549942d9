### Français: drafted by machine, not yet reviewed by a native lawyer.

problem_database-not-installed = Le PostgreSQL intégré n’est pas installé ({ $name }).
problem-next_database-not-installed = Relancez npm ci, ou indiquez dans DATABASE_URL un PostgreSQL 15 ou plus récent à vous.
problem_folder-not-writable = Comity ne peut ni lire ni écrire { $folder } ({ $reason }).
problem-next_folder-not-writable = Donnez-le au compte qui démarre Comity, montez son disque en écriture, ou nommez un autre dossier.
problem_place-not-usable = { $folder } ne peut être utilisé tel quel ({ $reason }).
problem-next_place-not-usable = S’il existait auparavant, remettez-le, au besoin depuis une sauvegarde ; sinon nommez un autre endroit.
problem_disk-full = Le disque qui contient { $folder } est plein.
problem-next_disk-full = Faites de la place et redémarrez : rien de ce qui a été confirmé n’est perdu.
problem_folder-in-use = Un autre Comity (processus { $process }) fonctionne sur { $folder }.
problem-next_folder-in-use = Arrêtez-le d’abord, ou nommez un autre dossier.
problem_database-does-not-end = Un autre PostgreSQL (processus { $process }) fonctionne sur { $folder } et ne s’arrête pas.
problem-next_database-does-not-end = Arrêtez-le d’abord, ou nommez un autre dossier.
problem_database-other-account = La base de données de { $folder } appartient à un autre compte (uid { $uid }).
problem-next_database-other-account = Démarrez Comity sous le compte qui l’a créée, ou nommez un autre dossier.
problem_database-as-root = PostgreSQL ne fonctionne pas sous root, et ce root ne peut lui prêter un autre compte.
problem-next_database-as-root = Démarrez Comity sous un utilisateur ordinaire.
problem_database-damaged = La base de données de { $folder } est endommagée et inutilisable ; PostgreSQL dit : { $reason }.
problem-next_database-damaged = Restaurez une sauvegarde, ou recommencez à neuf avec --fresh, qui la supprime.
problem_database-lacks-file = La base de données de { $folder } est endommagée et inutilisable : son fichier { $file } manque.
problem-next_database-lacks-file = Restaurez une sauvegarde, ou recommencez à neuf avec --fresh, qui la supprime.
problem_database-other-version = La base de données de { $folder } a été créée par PostgreSQL { $is }, et ce Comity apporte { $ours }.
problem-next_database-other-version = Utilisez le Comity qui l’a créée, ou recommencez à neuf avec --fresh.
problem_database-too-old = Le serveur de base de données est PostgreSQL { $is } ; Comity exige 15 ou plus récent.
problem-next_database-too-old = Nommez-en un plus récent dans DATABASE_URL, ou omettez-le pour utiliser le serveur intégré.
problem_database-encoding = La base de données est encodée en { $is }, non en UTF8.
problem-next_database-encoding = Créez la base de données avec l’encodage UTF8.
problem_database-setting = { $how ->
        [losing] Le réglage { $setting } de la base de données est refusé : une coupure de courant ferait perdre ce qui a été confirmé à d’autres.
       *[listening] Le réglage { $setting } de la base de données est refusé : le serveur intégré ne répond que sur son propre socket.
    }
problem-next_database-setting = Retirez-le et redémarrez.
problem_database-url-form = DATABASE_URL n’est pas l’adresse d’une base de données PostgreSQL.
problem-next_database-url-form = Écrivez-la comme postgresql://user:password@host:5432/database.
problem_database-no-answer = La base de données à { $where } (DATABASE_URL) ne répond pas ({ $reason }).
problem-next_database-no-answer = Vérifiez qu’elle fonctionne et que l’adresse, l’utilisateur et le mot de passe sont exacts.
problem_database-memory = PostgreSQL n’a pas obtenu la mémoire dont il a besoin ({ $reason }).
problem-next_database-memory = Fermez d’autres programmes, ou accordez plus de mémoire, et redémarrez.
problem_database-not-made = Une nouvelle base de données n’a pas pu être créée dans { $folder } ({ $reason }).
problem-next_database-not-made = Si la raison n’est pas claire, relancez npm ci et démarrez avec --fresh.
problem_schema-newer = La base de données a la migration { $number }, que cette version de Comity ne connaît pas.
problem-next_schema-newer = Démarrez la version qui l’a faite, ou une plus récente. On ne revient en arrière que par la sauvegarde faite avant la mise à niveau.
problem_schema-changed = La migration { $number } ({ $name }) n’est pas celle avec laquelle cette base de données a été créée.
problem-next_schema-changed = Démarrez la version qui l’a créée, ou rétablissez son fichier.
problem_row-does-not-open = La valeur stockée { $row } ne s’ouvre pas : elle a été endommagée ou modifiée, ou les clés ne sont pas celles avec lesquelles elle a été écrite.
problem-next_row-does-not-open = Remettez les clés de cette base de données ; si elles y sont, restaurez une sauvegarde de la base de données.
problem_key-file-missing = { $file } manque.
problem-next_key-file-missing = Restaurez-le depuis votre sauvegarde.
problem_key-file-length = { $file } n’a pas 32 octets.
problem-next_key-file-length = Restaurez-le depuis votre sauvegarde.
problem_key-file-unreadable = { $file } ne peut être lu avec le secret de ce nœud.
problem-next_key-file-unreadable = Restaurez les deux depuis la même sauvegarde.
problem_key-file-foreign = { $file } n’est pas la clé de la déclaration de ce nœud.
problem-next_key-file-foreign = Restaurez les deux depuis une même sauvegarde.
problem_key-statement-damaged = La déclaration de clés dans { $folder } est endommagée ({ $reason }).
problem-next_key-statement-damaged = Restaurez-la depuis votre sauvegarde.
problem_key-folder-older = Les clés de ce dossier sont celles de la déclaration de clés { $version } ; la base de données contient déjà notre déclaration { $known }.
problem-next_key-folder-older = Remettez le dossier de clés de cette déclaration, ou la base de données qui correspond à ces clés. Toutes les machines d’un nœud ont le même dossier de clés.

database-step_making-database = Création d’une nouvelle base de données.
database-step_kept-elsewhere = La base de données est gardée dans { $home }, car PostgreSQL ne peut fonctionner sous root et son compte ne peut entrer dans { $asked }.
database-step_ending-leftover = Arrêt d’un serveur de base de données resté en marche (processus { $process }).
database-step_waiting-for-earlier = Attente de la fin d’un serveur de base de données antérieur.

system_said = { $meant } : { $text }
system_EACCES = ce compte n’en a pas le droit
system_EPERM = ce compte n’en a pas le droit
system_EROFS = le disque est en lecture seule
system_ENOENT = cela n’existe pas
system_EEXIST = cela existe déjà
system_ENOTDIR = une partie du chemin n’est pas un dossier
system_EISDIR = c’est un dossier
system_ENOTEMPTY = le dossier n’est pas vide
system_ENOSPC = le disque est plein
system_EDQUOT = ce compte a épuisé sa place sur le disque
system_EMFILE = trop de fichiers sont ouverts
system_EIO = le disque ne lit ou n’écrit pas
system_ELOOP = des liens tournent en rond
system_ENAMETOOLONG = son nom est trop long
system_EADDRINUSE = l’adresse est utilisée
system_EADDRNOTAVAIL = cette machine n’a pas cette adresse
system_ECONNREFUSED = personne n’écoute là
system_ECONNRESET = l’autre côté a rompu la connexion
system_ENOTFOUND = aucune machine de ce nom n’est connue
system_ETIMEDOUT = aucune réponse n’est venue à temps
system_EHOSTUNREACH = aucun chemin ne mène à cette machine
problem_node-draining = Ce processus du nœud se termine.
problem-next_node-draining = Redemandez : un autre processus répond, ou celui-ci une fois redémarré.
problem_processes-differ = Les processus de ce nœud (sur { $machines }) diffèrent par { $part ->
    [law] leurs données juridiques
    [settings] leurs réglages
    [statement] leurs clés
   *[version] leur version
}.
problem-next_processes-differ = Rendez-les pareils et redémarrez les plus anciens, l’un après l’autre. Pendant une mise à niveau, leurs versions diffèrent jusqu’à la dernière.
problem_database-standby = Aucun serveur de base de données n’accepte d’écriture : { $where } ne fait que répéter ce qu’un autre écrit.
problem-next_database-standby = Promouvez un serveur de secours, ou nommez parmi les hôtes celui qui dirige.
problem_database-older = Le serveur de base de données { $where } écrit la ligne { $line } de son histoire, et ce nœud a travaillé depuis sur sa ligne { $known } : un autre serveur a pris le relais.
problem-next_database-older = Rien n’y est écrit. Faites-en un serveur de secours de celui qui dirige maintenant. Seulement si celui-ci est abandonné pour de bon, supprimez database.line dans le dossier du nœud.
