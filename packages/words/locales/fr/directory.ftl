### Français: drafted by machine, not yet reviewed by a native lawyer.

directory_title = Annuaire
directory_lead = À qui l’on peut écrire. Comparez une empreinte avec celle de la note diplomatique, groupe par groupe, avant de vous fier à une nouvelle clé.
directory_self = ce nœud
directory_fingerprint = Empreinte des clés racines
directory_authorities = Autorités
directory_link = Liaison
directory_waiting =
    { $n ->
        [0] Rien n’attend d’être remis
        [one] { $n } acte attend d’être remis
       *[other] { $n } actes attendent d’être remis
    }
directory_heard = Entendu pour la dernière fois le { $moment }
directory_never-heard = Jamais entendu
directory_write = Nouvelle demande : { $state }
directory_kind-central-authority = Autorité centrale
directory_kind-contact-point-24-7 = Point de contact 24/7
directory_kind-judicial-authority = Autorité judiciaire
directory_kind-competent-authority = Autorité compétente
directory_empty = Aucun autre participant n’est encore admis. Deux agents en admettent un en comparant les empreintes.

export_title = Exporter et vérifier
export_lead = L’affaire entière en un fichier : chaque déclaration avec sa signature, chaque accusé, les clés qui les fondent, scellés par votre autorité. Il se vérifie sans ce nœud et sans réseau.
export_what = Ce que contient le fichier
export_acts =
    { $n ->
        [one] { $n } déclaration des deux parties
       *[other] { $n } déclarations des deux parties
    }
export_receipts = Les accusés des deux nœuds, avec leur place dans le journal
export_keys = Les déclarations de clés des deux participants
export_erased = Là où un texte a été effacé : la preuve qu’il a existé, et rien de lui
export_recorded = Le fait que vous prenez ce fichier est consigné au journal d’audit de votre autorité.
export_purpose = Devant qui est-ce utilisé, pour ce que la demande indique ?
export_purpose-hint = Le traité permet cet usage et aucun autre. Nommez la juridiction ou l’autorité et la procédure ; cela reste dans votre journal et au registre d’audit.
export_read = Conditions rédigées librement
export_read-hint = Elles figurent ci-dessus. Le fait que vous les avez lues est consigné avec votre nom.
export_read-by = Moi, { $name }, je les ai lues, et j’emporte l’affaire en les respectant.
export_button = Télécharger l’affaire
export_how = Comment n’importe qui le vérifie
export_how-1 = Copiez le fichier sur n’importe quelle machine où Comity est installé ; il n’y faut ni serveur ni liaison.
export_how-2 = Exécutez, avec le nom du fichier :
export_how-3 = La réponse est « valide », ou nomme le premier élément rompu : une signature, un maillon de la chaîne, un accusé, un effacement.
export_compare = Comparez ensuite les empreintes affichées avec celles de l’annuaire :
export_failed = Le fichier n’a pas pu être établi

passkey_title = Vos clés d’accès
passkey_lead = Une clé d’accès est gardée par votre appareil ou votre clé de sécurité. Elle remplace mot de passe et code, et ne peut être hameçonnée.
passkey_who = Vous êtes { $name }, { $role }, agent { $number }, { $authority }.
passkey_button = Ajouter une clé d’accès de cet appareil
passkey_needs-script = Pour ajouter une clé d’accès, il faut JavaScript dans ce navigateur. Tout le reste fonctionne sans.
passkey_done-added = La clé d’accès est ajoutée. Utilisez-la à votre prochaine connexion.
passkey_failed = La clé d’accès n’a pas été ajoutée. Réessayez, ou prenez un autre appareil.

directory_restored-title = Ce nœud a été restauré
directory_restored = Il a été remis dans un état antérieur ; il s’en est aperçu le { $moment }.
directory_restored-as-of = Il a été remis dans un état antérieur ; il s’en est aperçu le { $moment }. La dernière chose qu’il avait alors entendue des autres date de : { $last }.
directory_restored-gone = Projets, notes, approbations et agents saisis depuis sont perdus : passez les vôtres en revue, et saisissez de nouveau ce qui manque.
directory_restored-walls = Ce qui a été réservé depuis à des agents désignés est de nouveau ouvert à tous : qui répond d’une telle affaire désigne à nouveau ses agents, avant toute chose.
directory_restored-ways = Tous ont dû se reconnecter, et les jetons des systèmes de dossiers attendent deux agents. Qui a été suspendu depuis doit l’être à nouveau.
directory_restored-waits = Ce qui a été dit depuis dans les affaires est en cours de récupération auprès des autres ({ $states }). D’ici là, rien de nouveau n’est déclaré dans les affaires antérieures avec eux ; une nouvelle affaire peut être ouverte.
directory_restored-whole = Ce qui a été dit depuis dans les affaires a été récupéré auprès de ceux à qui cela avait été dit.

directory_search = Trouver une autorité
directory_search-q = État, autorité ou code
directory_any-language = Toutes les langues
directory_language = Écrit en
directory_any-measure = Toutes les mesures
directory_measure = Fait elle-même
directory_item = { $name }
directory_any-network = Tous les réseaux
directory_network = Réseau
directory_found =
    { $n ->
        [0] Aucun résultat
        [one] { $n } État
       *[other] { $n } États
    }
directory_column-state = État
directory_column-authorities = Autorités
directory_column-now = Maintenant
directory_column-from = D’où on le sait
directory_from-state = publié par l’État
directory_from-depositary = notifié aux dépositaires
directory_more = et encore { $n }
directory_nobody-named = Personne n’est désigné
directory_open-entry = Autorités et heures : { $state }
directory_unread =
    { $n ->
        [one] { $n } publication est ici d’un type que cette version ne connaît pas. Elle est gardée et ne change rien.
       *[other] { $n } publications sont ici de types que cette version ne connaît pas. Elles sont gardées et ne changent rien.
    }
directory_said-besides = Il y est dit aussi ce que cette version ne connaît pas et qui ne change rien au reste : { $names }
directory_waits = Ce nœud a été restauré. Avant de publier quoi que ce soit, il doit apprendre des autres ({ $states }) jusqu’où ses publications y sont connues.
directory_time-there = Il est { $time } à { $city }, { $day } ({ $offset })
directory_time-here = { $time } à { $city }
directory_any-hour = À toute heure
directory_open-until = Ouvert, ferme dans { $span }
directory_closed-in = Fermé, ouvre dans { $span } : { $moment }
directory_holiday-in = Jour férié là-bas, ouvre dans { $span } : { $moment }
directory_until-then = D’ici là : { $office }
directory_until-then-none = D’après les horaires publiés, aucun autre bureau de cet État que l’on puisse appeler n’est ouvert en ce moment.
directory_person-in = À cette heure là-bas ({ $hour }), une personne répond en
directory_person-in-any = Une personne répond en
directory_person-of =
    { $n ->
        [one] médiane d’un essai qui a reçu réponse, selon ce que cet État a publié
       *[other] médiane de { $n } essais qui ont reçu réponse, selon ce que cet État a publié
    }
directory_closed = Fermé
directory_hours-unknown = Son fuseau n’est pas connu ici
directory_reach-first = À joindre en premier, à cette heure, pour tout ce qui est urgent
directory_reach-closed = Personne n’est ouvert à cette heure. Ouvre en premier
directory_call-back = Numéro de rappel
directory_call-doubtful = Ce que cet État publie ici est mis en doute. Ne vous en servez pas pour appeler ; utilisez un numéro venu par note diplomatique.
directory_call-doubtful-link = Ce qui ne va pas
directory_call-stale =
    { $days ->
        [one] confirmé il y a { $days } jour
       *[other] confirmé il y a { $days } jours
    }
directory_call-this = Appelez ce numéro, jamais un numéro venu dans un message.
directory_call-given = Donné par : { $way }
directory_no-number = Aucun numéro de rappel n’est publié. Téléphonez au service au numéro ci-dessous, et ne dites rien de l’affaire avant de savoir qui est au bout du fil.
directory_authorities-of = Autorités
directory_not-in-force = Plus en service, ou pas encore
directory_ended-why = Motif : { $why }
directory_instead = Écrivez plutôt à { $office }.
directory_ended = A pris fin le { $day }
directory_not-yet = À partir du { $day }
directory_telephone = Téléphone
directory_email = Courriel
directory_certificate-until = certificat valable jusqu’au { $day }
directory_certificate = Certificat pour le courriel
directory_nodes-seen = Nœuds des autres, tels que le nœud de ce bureau les a trouvés
directory_address = Adresse
directory_reached-through = À joindre par
directory_languages = Langues
directory_serves = Traite
directory_hours = Heures, { $city }
directory_holidays-unknown = Les jours fériés de cet État ne sont pas connus ici.
directory_hours-always = 24 heures sur 24, tous les jours
directory_hours-line = { $from } à { $to }, { $days }
directory_names = Autres noms
directory_validity = Validité
directory_valid-since = depuis le { $from }
directory_valid-until = du { $from } au { $until } exclu
directory_remarks = Remarques
directory_does = Ce que chacune peut faire elle-même
directory_does-lead = afin que personne n’écrive au mauvais service
directory_column-measure = Mesure
directory_does-itself = elle-même
directory_does-court = avec un tribunal
directory_does-passes = transmet
directory_does-not = pas ce service
directory_fresh = Fraîcheur de ces informations
directory_column-entry = Entrée
directory_column-checked = Dernière confirmation
directory_days-ago =
    { $n ->
        [0] aujourd’hui
        [one] il y a { $n } jour
       *[other] il y a { $n } jours
    }
directory_stale = { $n } jours
directory_signed-by = signature : { $state }
directory_ask-again = La confirmation d’une entrée est demandée tous les { $n } jours. Une entrée plus ancienne peut être fausse.
directory_of-depositary = D’après la liste d’un dépositaire ou une autre source, non confirmé par l’État
directory_as-of = tel que la source l’indiquait le { $day }
directory_as-of-unknown = le jour de la source n’est pas connu
directory_force-not = Pas en vigueur
directory_force = En vigueur
directory_force-since = En vigueur depuis le { $day }
directory_force-unsure = Incertain : à vérifier
directory_week = Les sept prochains jours, aux deux heures
directory_networks = Réseaux et droit
directory_all-law = Ce qui lie cet État ({ $state })
directory_key = Clé et liaison
directory_not-admitted = { $state } : non admis à ce nœud ; rien ne peut y être envoyé d’ici.
directory_changes = Modifications
directory_change-published = publié
directory_change-changed = modifié
directory_change-confirmed = confirmé
directory_change-ended = terminé
directory_change-by = { $role }, agent { $number }
directory_number-new = Nouveau depuis le { $day } : vérifiez-le par une autre voie
directory_change-before = Avant :
directory_change-after = Depuis :
directory_change-nothing = rien
directory_changes-all =
    { $n ->
        [one] La modification, avant et après
       *[other] Les { $n } modifications, avant et après
    }
directory_changes-title = Ce que { $state } a modifié dans ses entrées
directory_changes-of = Modifications { $first } à { $last } sur { $all }, la plus récente d’abord
directory_changes-newer = Plus récentes
directory_changes-older = Plus anciennes
directory_organisation = Une organisation : elle lit et publie ici. Aucune entraide n’est demandée à elle ni par elle.
directory_take = À emporter
directory_card = Fiche imprimable
directory_json = JSON
directory_csv = CSV
directory_vcard = vCard
directory_certificates = Certificats pour le courriel (PEM)
directory_none-published = { $state } : rien de publié ici.
directory_no-participant = { $state } ne participe pas à ce réseau. Ce qui figure ici a été notifié à un dépositaire ou lu ailleurs : vérifiez-le avant de l’utiliser, par note ou par INTERPOL.
directory_check-before-use = L’État lui-même ne l’a pas dit ici : vérifiez-le avant de l’utiliser.
directory_declared-under = Déclarée au titre de { $instruments }
directory_nobody-known = Personne n’est connu qui puisse être joint : { $state }. Demandez par la voie diplomatique ou par son bureau d’INTERPOL.
directory_show-all = Afficher les { $n }
directory_whom-to-reach = Qui joindre là-bas, avec fiche et fichiers
directory_publish-own = Publier une autorité
directory_edit = Modifier
directory_confirm = Confirmer que c’est toujours exact
directory_end = Mettre fin à cette entrée
directory_done-published = Publié. Chaque État qui vous suit l’a dans la minute.
directory_card-title = { $state } : qui joindre
directory_card-as-of = Tel que connu ici le { $moment }. Appelez le numéro ci-dessous, jamais un numéro venu dans un message.

directory_fault-forked = Cet État ({ $state }) montre des entrées différentes à des États différents.
directory_fault-forked-next = Avant de vous fier à ce qui est dit ici, appelez un de ses services par un numéro venu par note diplomatique, et demandez laquelle est exacte.
directory_fault-proof = Deux déclarations que son nœud a signées le prouvent. Elles sont gardées ici, et transmises à d’autres États.
directory_fault-proof-take = Extraire la preuve, pour la vérifier ailleurs
directory_fault-rolled-back = Le nœud de cet État ({ $state }) montre un état de ses publications plus ancien que celui qui est connu ici.
directory_fault-rolled-back-next = Le plus récent vaut. Le nœud a pu être restauré : il récupère de lui-même ce qu’il a perdu.
directory_fault-settled = Le nœud de cet État ({ $state }) a montré un état plus ancien de ses publications, le { $moment } ; depuis, il est revenu où il était.
directory_fault-damaged = Ce qui est gardé ici des publications de cet État ({ $state }) n’est pas ce qu’il a signé.
directory_fault-damaged-next = Rien n’en est affiché. Prévenez qui tient ce nœud.
directory_fault-key-in-doubt = Ce que { $office } publie ici a été signé avec une clé qui a pu être en d’autres mains depuis le { $since }, et rien ne montre que ce soit antérieur.
directory_fault-key-in-doubt-next = Aucun de ses numéros n’est proposé. Adressez-vous à un autre service de cet État, ou appelez un numéro venu par note diplomatique, et demandez que l’entrée soit publiée à nouveau.
directory_fault-noticed = Remarqué le { $moment }, montré par un nœud ({ $peer }).
directory_fork-title = Deux fils : { $state }
directory_fork-look = Comparer les deux et dire lequel compte
directory_fork-lead = Appelez un service de cet État ({ $state }) par un numéro venu par note diplomatique, jamais par un numéro ci-dessous. Demandez le numéro de sa dernière publication et faites-vous lire les groupes de sa tête. Deux agents demandent, chacun pour soi ; le côté que tous deux nomment est suivi dès lors, et l’autre est gardé à côté comme preuve.
directory_fork-here = Tel qu’il est suivi ici
directory_fork-shown = Montré par le nœud de { $peer }
directory_fork-last = Numéro de la dernière publication
directory_fork-groups = Groupes de sa tête
directory_fork-signed = Signé, selon lui-même
directory_fork-said = Ce qu’il dit là où les deux diffèrent
directory_fork-says-nothing = Rien sur des autorités qui se lise ici.
directory_fork-not-given = Aucun nœud ne l’a encore donné : on ne sait pas ce qu’il dit, et il ne peut être retenu.
directory_fork-side = Quel côté compte
directory_fork-option = { $whose } : publication { $n }
directory_fork-note = Comment vous l’avez appris
directory_fork-note-hint = Quand vous avez appelé, qui, par quel numéro, et d’où vous tenez ce numéro
directory_fork-choose = Ce côté compte
directory_fork-asked = { $name } a retenu un côté le { $moment } et écrit : « { $note } ». Un second agent demande et le dit aussi ; alors seulement il est suivi.
directory_fork-stop = Retirer ce choix
directory_fork-none = Rien ici ne se contredit qui ne soit décidé.
directory_done-first-officer = Enregistré. Dès qu’un second agent nomme le même côté, il est suivi.
directory_done-chosen = Ce côté est suivi désormais. L’autre est gardé.
directory_done-stopped = Retiré. Aucun côté n’est choisi.
directory_fault-chosen = Deux fils ont été montrés ici ({ $state }) ; depuis le { $moment } compte celui que deux agents ont nommé.
directory_change-figures = chiffres des tests publiés
directory_answers = Tests avec réponse
directory_answers-hour = À cette heure là-bas ({ $hour }): { $times }
directory_answers-said =
    { $n ->
        [one] selon son propre décompte, du { $first } au { $last }, tests d’un seul État
       *[other] selon son propre décompte, du { $first } au { $last }, tests de { $n } États
    }
directory_relays = Relais
directory_relays-note = Leurs nœuds peuvent porter, le premier avant le suivant, ce qui ne peut lui être remis directement. Ils ne peuvent pas le lire.
directory_name-relays = Nommer des relais
directory_change-relays = relais nommés
directory_by-cover = d’après ce qu’il dit de son service
directory_by-hours = d’après ses horaires publiés
directory_known-by = Su par
directory_cover = Service, d’après ses propres dires
directory_cover-duty = De service jusqu’à { $moment }
directory_cover-on-call = D’astreinte jusqu’à { $moment }
directory_cover-instead = Un autre bureau est appelé jusqu’à { $moment }
directory_cover-nobody = Personne jusqu’à { $moment }
directory_cover-nobody-planned = Personne n’est prévu
directory_cover-over = Ce qu’il disait de son service a pris fin { $moment }.
directory_cover-told = Dit { $at }, valable jusqu’à { $until }.
directory_cover-whole = Pendant toutes ces heures, quelqu’un du bureau est là.
directory_cover-gaps =
    { $n ->
        [one] Une période sans personne du bureau
       *[other] { $n } périodes sans personne du bureau
    }
directory_cover-gap-nobody = { $from } à { $until } : personne
directory_cover-gap-instead = { $from } à { $until } : un autre bureau est appelé
directory_change-cover = dit dès lors quand quelqu’un est de service
directory_change-cover-end = ne dit plus quand quelqu’un est de service
directory_fork-decided = Ce que deux agents ont décidé
directory_fork-followed = est suivi
directory_fork-not-followed = n’est plus suivi
directory_fork-decided-side = Le fil de { $n } publications compte, avec ces groupes :
directory_fork-decided-note = { $name } écrit : « { $note } »
directory_fork-decided-look = Qui l’a décidé, et comment ils l’ont établi
directory_say-wrong = Dire que cette entrée est fausse
directory_call-questioned = Un autre État dit depuis le { $day } que ce numéro est faux
directory_questioned = { $state } dit depuis le { $day } : { $part } faux. « { $noticed } »
directory_questioned-own = Corrigez en changeant l’entrée, ou confirmez qu’elle est juste.
