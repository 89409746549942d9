### Français: drafted by machine, not yet reviewed by a native lawyer.

setting_head = Réglages de ce nœud Comity. comity doctor les vérifie ; comity serve les lit à son démarrage.
setting_left-out = Non réglé. Retirez le # pour le régler.
setting_participant = L’État ou l’organisation pour qui parle le nœud, comme NOR. Fixé à la création du nœud.
setting_name = Son nom, tel que le lisent agents et pairs.
setting_zone = Le fuseau horaire de ses services, comme Europe/Oslo, sauf si une autorité a le sien.
setting_authorities = Les autorités de ce nœud : id (NOR.point-247), kind (contact-point-24-7, central-authority), name, et s’il diffère le fuseau. Une autorité ajoutée reçoit des clés au prochain démarrage, et les pairs reprennent d’eux-mêmes la nouvelle déclaration de clés.
setting_desk-url = Comment les navigateurs des agents nomment le bureau : https://desk.example.no, sans chemin. Les clés d’accès y sont liées.
setting_desk-host = L’adresse de cette machine où le bureau écoute.
setting_desk-port = Le port où le bureau écoute.
setting_languages = Les langues que les agents peuvent choisir ; la première est pour qui n’en souhaite aucune d’elles.
setting_public-law = Les pages de droit et les formulaires vierges sont ouverts à tous sans connexion ; rien d’autre ne l’est.
setting_exchange-url = Où les autres nœuds trouvent celui-ci : https://comity.example.no. Cela figure dans la déclaration de clés ; les pairs reprennent d’eux-mêmes un changement.
setting_exchange-host = L’adresse de cette machine où l’échange écoute.
setting_exchange-port = Le port où l’échange écoute.
setting_private-addresses = Les pairs peuvent être à des adresses non publiques : dans un réseau fermé d’États, ou sur une seule machine pour un essai.
setting_quota = Ce qui est supporté de chaque pair par heure et par file : actes, Mio, nouvelles affaires, actes dans une affaire, comme normal=1200/256/120/240 et emergency=600/128/60/120.
setting_desk-tls-key = Si le bureau termine lui-même TLS : le fichier de sa clé, en PEM. Les deux, ou aucun si un mandataire termine TLS. Des fichiers renouvelés valent dès la connexion suivante.
setting_desk-tls-certificate = Le fichier du certificat du bureau et de ceux qui le séparent de son autorité, en PEM.
setting_tls-key = Si l’échange termine lui-même le TLS mutuel : le fichier de sa propre clé, en PEM. Les trois, ou aucun si un mandataire termine TLS.
setting_tls-certificate = Le fichier de son propre certificat.
setting_tls-peers = Le fichier des autorités de certification des pairs.
setting_database = embedded : le serveur fourni avec Comity, dont les données sont dans le dossier du nœud. own : un PostgreSQL à vous ; ses identifiants sont dans database-logins.json.
setting_mail-server = Le serveur de messagerie qui porte les alarmes aux agents : smtps://user@mail.example.no, ou smtp://mail.example.no:587, où la liaison est sécurisée avant que quoi que ce soit soit dit. Non réglé : pas de courriel.
setting_mail-from = De qui vient le courriel : une seule adresse.
setting_mail-password = Le fichier du mot de passe de l’utilisateur qui figure dans l’adresse du serveur.
setting_gateway = Où sont postées les alarmes qui vont à un téléphone ou récepteur d’appel : https://sms.example.no/comity. Chacune est signée selon Standard Webhooks. Non réglé : pas de téléphone.
setting_gateway-secret = Le fichier du secret que la passerelle connaît aussi : au moins 24 octets en base64.
setting_operator-mail = Adresses de qui tient cette machine : on lui dit ce que comity doctor trouve qui ne va pas à deux examens de suite, chaque jour tant que cela dure, et quand c’est fini. On leur écrit par alarms.mail.server.
setting_operator-url = Où la même chose est postée pour un programme à vous : https://watch.example.no/comity. Chaque envoi est signé selon Standard Webhooks.
setting_operator-secret = Le fichier du secret que ce programme connaît aussi : au moins 24 octets en base64.
setting_api-port = Le port où les systèmes de dossiers de l’État lui-même demandent, par jetons : /api/v1. Sans lui, ils demandent à l’adresse du bureau.
setting_api-host = L’adresse de ce port. Elle est connue sous le nom du bureau, et par son certificat.
setting_provider-issuer = L’émetteur de la connexion propre à votre ministère (OpenID Connect) : les agents entrent aussi par elle. Enregistrez-y le nœud avec l’adresse du bureau et /sign-in/provider/back.
setting_provider-client = Le nom du nœud auprès d’elle.
setting_provider-secret = Le fichier du secret que les deux connaissent.
setting_provider-officer = L’attribut qui nomme l’agent, par numéro ou identifiant : que personne ne fixe pour soi-même. Qui n’est pas inscrit ici n’entre pas, sauf si « gives » l’inscrit.
setting_provider-roles = Quel attribut est exigé pour quelle fonction, sous la forme ROLE=CLAIM:VALUE : un agent n’entre par elle qu’avec l’attribut de sa fonction ici. Sans aucun, rien n’est exigé.
setting_provider-gives = Ce que donnent les attributs, sous la forme ROLE@AUTHORITY=CLAIM:VALUE, un par ligne : qui a l’attribut entre avec cette fonction auprès de cette autorité, et est ainsi inscrit ici ou reçoit cette fonction. La première ligne qui convient compte. Qui fixe cela laisse ceux qui fixent ces attributs décider qui voit des dossiers : chaque changement figure dans le journal d’audit. Sans aucune ligne, aucun attribut ne donne rien.
setting_metrics-port = Le port où des programmes de l’exploitant lisent les chiffres de ce nœud, en OpenMetrics : /metrics. Sans lui, rien n’est lu.
setting_metrics-host = L’adresse de ce port. Il ne demande à personne de s’identifier : veillez vous-même à ce que seules les machines de l’exploitant l’atteignent.
setting_trusted-proxies = Adresses ou réseaux des mandataires que l’on croit sur l’adresse de l’appelant, comme 10.0.0.1.
setting_approval-rules = Un fichier avec votre propre politique sur le nombre de personnes qu’exige une transmission, un effacement ou un acte.
setting_law = Un dossier de données juridiques à la place de celui fourni avec Comity.
setting_peer = Un pair dont la déclaration de clés se trouve sur cette machine (entraînement).
setting_training = Marque chaque page, et laisse entrer chacun d’un clic.
setting_stories = En entraînement, les bureaux commencent avec des affaires réelles.

home-step_keys = création des clés
home-step_database = création de la base de données
home-step_officer = inscription du premier administrateur
home-step_statement-next = comity.yaml dit du nouveau de ce nœud : sa déclaration de clés est maintenant à la version { $version }. Les pairs la reprennent d’eux-mêmes au prochain battement, car elle est sous les mêmes clés racines.
home-step_waiting-for-command = une commande travaille sur la base de données ; attente de sa fin
home-step_database-ended = Le serveur de base de données s’est arrêté. Le nœud s’arrête ; redémarrez-le.
home-step_stopped = arrêté

home_first-administrator = Premier administrateur
home_made = Le nœud de { $participant } est créé dans { $folder }.
home_link = Ouvrez ce lien au bureau dans l’heure ; il sert une fois :
home_envelope = Imprimez { $file }, mettez-le sous enveloppe, gardez-la là où sont les clés de la maison et supprimez le fichier : il contient le lien du compte sous enveloppe.
home_next-serve = Ensuite : démarrez le nœud avec { $command }, puis ouvrez le lien.
home_password-seen = Le mot de passe figure dans --database-url, où chaque compte de cette machine peut le lire. La prochaine fois, donnez-le par PGPASSWORD.
home_taken-over = Un init antérieur a été interrompu ici ; il est repris.

operator_subject-wrong = { $n ->
    [one] Comity { $participant } : quelque chose ne va pas
   *[other] Comity { $participant } : { $n } choses ne vont pas
}
operator_subject-well = { $n ->
    [one] Comity { $participant } : de nouveau en ordre
   *[other] Comity { $participant } : { $n } choses sont de nouveau en ordre
}
operator_subject-trial = Comity { $participant } : un essai
operator_line-wrong = Ne va pas depuis { $since }, { $at } :
operator_line-still-wrong = Ne va toujours pas, depuis { $since }, { $at } :
operator_line-well = De nouveau en ordre, { $at } ; cela n’allait pas depuis { $since } :
operator_machine = Dit par le nœud de la machine { $machine }.
operator_ask = comity doctor sur cette machine dit où tout en est.
operator_trial = Rien ne va mal : quelqu’un essaie si ceci vous parvient.
operator_trial-taken = accepté : { $way }
operator_trial-refused = non accepté : { $way } ({ $because })
operator_subject-glass = Comity { $participant } : le compte de l’enveloppe a servi
operator_glass = Quelqu’un est entré par le compte de l’enveloppe le { $moment }.

doctor_looked-at = examiné
doctor_all-well = Tout va bien.
doctor_something-wrong = Quelque chose ne va pas.
doctor_state-ok = ok
doctor_state-wrong = ERREUR
doctor_state-unknown = note
doctor_at-settings = réglages
doctor_at-home = dossier du nœud
doctor_at-keys = clés
doctor_at-statement = déclaration de clés
doctor_at-law = données juridiques
doctor_at-database = base de données
doctor_at-schema = schéma
doctor_at-clock = horloge
doctor_at-disk = disque
doctor_at-ports = ports
doctor_at-tls = TLS
doctor_at-peers = pairs
doctor_at-peer-keys = clés des pairs
doctor_at-holds = retenu
doctor_at-officers = agents
doctor_at-sign-ins = connexions
doctor_at-timers = minuteries
doctor_at-processes = processus
doctor_at-calls = appels
doctor_at-provider = connexion du ministère
doctor_at-backups = sauvegardes

backup_written = Écrit : { $file }, { $n } Kio.
backup_digest = SHA-256, également à côté : { $digest }
backup_holds = Contenu : affaires : { $cases }, actes : { $acts }, lignes en tout : { $rows }.
backup_with-keys = Les clés du nœud y sont.
backup_without-keys = Les clés du nœud n’y sont pas, et sans elles personne ne l’ouvre : gardez ailleurs une copie du dossier keys.
backup_whole = Entière : la sauvegarde de { $participant } du { $at }, { $file }.
backup_not-opened = Elle n’a pas été ouverte : avec --identity ou --keys, chaque ligne est lue.
backup_identity-made = Créé : { $identity } ouvre les sauvegardes, { $recipient } les scelle.
backup_identity-apart = Gardez le premier loin du nœud, en double : qui l’a lit toutes les sauvegardes, et sans lui il n’y en a aucune.
backup_restored = Le nœud de { $participant } est restauré dans { $folder } tel qu’il était le { $at }.
backup_peer-gives-back = { $peer }, entendu pour la dernière fois le { $since }, rend ce qui a été dit depuis, dès qu’il répond.
backup_both-lost = Ce qui a été effacé depuis est effacé de nouveau. Notes, projets, agents et réglages du bureau saisis depuis sont perdus : personne d’autre ne les a.
backup_next-serve = Ensuite : démarrez le nœud avec { $command } ; comity doctor dit quand ses liaisons sont entières.

upgrade_nothing = Les tables sont celles de cette version : le prochain démarrage ne change rien.
upgrade_steps = { $n ->
        [one] Le prochain démarrage fait une étape des tables :
       *[other] Le prochain démarrage fait { $n } étapes des tables :
    }
setting_retention-rules = Un fichier avec votre propre politique sur la durée de conservation des textes des affaires closes, et sur qui peut mettre fin à une suspension d’effacement.
setting_spoken-hours = En combien d’heures ce qui a été demandé de vive voix est confirmé par écrit, de 1 à 36. C’est le délai de ce service : aucun traité ne compte les heures.
setting_drain-seconds = Pendant combien de secondes il est encore répondu à la fin, de 0 à 10. Si un mandataire se trouve devant plusieurs processus : le temps qu’il lui faut pour interroger /ready deux fois.
setting_relay = Si ce nœud porte pour d’autres ce qu’ils ne peuvent se remettre directement. Il ne peut pas le lire ; il apprend qui envoie à qui, combien et quand.
setting_relay-bounds = Ce qu’il porte d’un expéditeur pour un destinataire dans chaque file, en attente à la fois : envois relayés, Mio, et jours après lesquels ce qui n’a pas été remis est jeté.
setting_relay-after = Secondes pendant lesquelles rien n’est reçu directement avant qu’un relais nommé par le destinataire soit employé, comme normal=300 et emergency=60.
doctor_at-relay = porté pour d’autres
