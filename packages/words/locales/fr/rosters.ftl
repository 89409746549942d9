### Français: drafted by machine, not yet reviewed by a native lawyer.

roster_title = Tableau de permanence
roster_title-week = Tableau de permanence, du { $from } au { $until }
roster_lead = { $authority }. Heures de { $city } ({ $offset }) ; il est { $moment }.
roster_weeks-nav = Autres semaines
roster_before = La semaine précédente
roster_after = La semaine suivante
roster_week = Tours de la semaine
roster_shifts = Tours
roster_both-hours = { $here } · { $utc } UTC
roster_hours-of = { $hours }
roster_named = { $name }
roster_theirs = { $name }, { $moment }
roster_free = jour non ouvré
roster_none = Personne ne figure au tableau cette semaine.
roster_then = puis { $name }
roster_gone = { $name } : compte suspendu, ou ne traite plus d’affaires ; aucune alarme n’y sonne.
roster_gone-held = { $name } a ce tour.
roster_gone-nobody = Personne n’a ce tour.
roster_fallback-gone = { $name }, dont le compte est suspendu ou qui ne traite plus d’affaires : désignez quelqu’un d’autre
roster_now = De permanence maintenant
roster_double = figure deux fois à cette heure
roster_gap = Personne du { $from } au { $until } ({ $span }).
roster_has-nobody = Personne
roster_name-somebody = Désigner quelqu’un
roster_if-nobody = Si personne ne prend en main une urgence
roster_at-once = aussitôt
roster_ladder-after = après { $span }
roster_ladder-again = La dernière étape revient toutes les { $span } jusqu’à ce qu’une personne la prenne en main.
roster_seen-abroad = Ce que voient les autres États
roster_seen-nothing = Rien n’est publié de cette autorité.
roster_seen-text = Les horaires et les numéros publiés, et comment les essais ont reçu réponse. Jamais un nom, et rien de ce tableau.
roster_seen-link = Notre entrée dans l’annuaire
roster_covered =
    { $n ->
        [0] Ce que le tableau couvre de la semaine : aucune lacune
        [one] Ce que le tableau couvre de la semaine : une lacune
       *[other] Ce que le tableau couvre de la semaine : { $n } lacunes
    }
roster_on-duty = De permanence
roster_next = Ensuite
roster_until = { $names }, jusqu’au { $moment }
roster_from = { $names }, à partir du { $moment }
roster_nobody-now = Personne selon le tableau
roster_next-none = Personne n’est désigné
roster_reaches = Le tableau va jusqu’au { $moment }.
roster_reaches-none = Aucun tour n’est prévu pour la suite.
roster_unplanned-from = À partir du { $moment }, personne n’est prévu et aucun recours n’est désigné : les alertes sonneront alors chez tous les agents de permanence.
roster_unplanned-now = Personne n’est prévu en ce moment et aucun recours n’est désigné : les alertes sonnent chez tous les agents de permanence.
roster_unplanned-plan = Planifier les heures ou désigner un recours
roster_unplanned-tell = Prévenez la personne qui établit le tableau.
roster_who-plans = Procureurs, juristes du ministère et responsables de cette autorité modifient le tableau. Pour échanger un de vos tours, ouvrez-le.
roster_enter = Saisir des tours
roster_days = Quels jours
roster_begins = Début
roster_begins-hint = À l’horloge de { $city }, comme 08:30.
roster_ends = Fin
roster_ends-hint = Le lendemain si elle n’est pas postérieure au début.
roster_first = À partir de ce jour
roster_weeks = Pendant combien de semaines
roster_officer = Agent
roster_choose = Choisir
roster_substitute = Suppléant
roster_substitute-hint = Est appelé avec les responsables quand l’agent ne répond pas.
roster_repeat = Répéter cette semaine
roster_repeat-weeks = Pendant combien de semaines ensuite
roster_repeat-do = La répéter
roster_fallback = Quand personne n’est de permanence
roster_fallback-lead = Un tableau à lacunes n’est enregistré que si quelqu’un est désigné pour elles. Un agent est appelé par les alarmes ; un autre service est affiché avec son numéro, et les alarmes sonnent chez tous les agents de permanence.
roster_fallback-officer = Un agent
roster_fallback-none = Aucun agent
roster_fallback-office = Ou un autre service
roster_fallback-telephone = Son téléphone
roster_fallback-keep = Enregistrer
roster_fallback-nobody = Personne n’est désigné.
roster_fallback-is = { $name }, { $telephone }
roster_hand-overs = Dernières passations
roster_no-hand-overs = Aucune encore.
roster_accepted-after = acceptée par { $name } après { $span }
roster_not-accepted = pas encore acceptée
roster_take-over = Prendre la suite de { $name }
roster_take-over-text =
    { $n ->
        [0] Passée le { $moment }. Tant que vous n’acceptez pas, les alarmes sonnent là-bas aussi, pendant quatre heures au plus.
        [one] Passée le { $moment } avec une affaire. Tant que vous n’acceptez pas, les alarmes sonnent là-bas aussi, pendant quatre heures au plus.
       *[other] Passée le { $moment } avec { $n } affaires. Tant que vous n’acceptez pas, les alarmes sonnent là-bas aussi, pendant quatre heures au plus.
    }
roster_accept-watch = Accepter la garde
roster_see-notes = Voir toutes les notes
roster_swaps = Échanges en attente de réponse
roster_waits-swaps =
    { $n ->
        [one] Un collègue vous demande de prendre un tour
       *[other] Des collègues vous demandent de prendre { $n } tours
    }
roster_waits-hand-overs =
    { $n ->
        [one] Une passation attend que vous l’acceptiez
       *[other] { $n } passations attendent d’être acceptées
    }
roster_span = du { $from } au { $until }
roster_swap-give = { $from } demande à { $to } de prendre le tour { $shift }.
roster_swap-for = { $from } demande à { $to } de prendre le tour { $shift }, et prend en échange le tour { $instead }.
roster_swap-accept = Accepter
roster_swap-decline = Décliner
roster_shift-title = Tour du { $moment }
roster_hours = Heures
roster_swap = Échanger ce tour
roster_swap-lead = Il reste le vôtre tant que votre collègue n’a pas accepté.
roster_swap-with = À qui demandez-vous ?
roster_swap-instead = Quel tour prenez-vous en échange ?
roster_swap-none = Aucun
roster_swap-ask = Demander
roster_give = Le donner à quelqu’un d’autre
roster_give-do = Modifier le tour
roster_nobody = Personne : le retirer du tableau
roster_done-enter = Les tours figurent au tableau.
roster_done-repeat = La semaine est répétée.
roster_done-fallback = Enregistré.
roster_done-accept = Vous avez la garde, et les affaires qui l’accompagnent.
roster_done-swap-accept = Les tours sont échangés.
roster_done-swap-decline = Vous avez décliné.
roster_done-swap = La demande est faite à votre collègue.
roster_done-give = Le tableau est modifié.
roster_short = moins de { $hours } h de repos avant
roster_takes = Qui prend les heures que personne n’assure ?
roster_takes-first = d’abord qui est libre et a { $hours } h de repos
roster_takes-hours = { $from } à { $until } ({ $span })
roster_takes-officer = Agent
roster_takes-rest-before = Repos avant
roster_takes-rest-after = Repos après
roster_takes-planned = De permanence cette semaine
roster_takes-note = Remarque
roster_takes-take = Confier
roster_takes-no-shift = aucun tour dans la semaine
roster_takes-no-rest = aucun
roster_takes-free = libre
roster_takes-short = seulement avec un motif, qui est conservé
roster_takes-named-officer = a un tour à ces heures
roster_takes-named-substitute = suppléant à ces heures
roster_takes-reason = Pourquoi avec moins de repos
roster_takes-do = Confier
roster_takes-nobody = Aucun d’eux ? Désigner qui est appelé quand personne n’est de permanence
roster_print = Imprimer la semaine
roster_whole = { $n } tours sur { $all } ont un agent et un suppléant.
roster_done-fill = Les heures sont au tableau.

calendar_title = Calendrier de permanence
calendar_lead = Tours et échéances pour votre propre calendrier. Les agents y figurent par leur numéro, une échéance par son État : rien d’une affaire.
calendar_file = Comme fichier
calendar_file-mine = Mes tours et échéances
calendar_file-all = Tous les tours et échéances de l’autorité
calendar_clock = Comment ses heures sont écrites
calendar_clock-utc = Comme instants, en UTC
calendar_clock-office = À l’horloge du bureau, avec ses passages à l’heure d’été
calendar_link = Comme adresse
calendar_link-lead = Un programme de calendrier interroge sans cesse cette adresse. Quiconque a l’adresse peut lire le calendrier : gardez-la pour vous, et mettez-y fin si un appareil est perdu.
calendar_link-mine = Une adresse pour mes tours et échéances
calendar_link-all = Une adresse pour tous les tours et échéances
calendar_links = Vos adresses
calendar_made-at = Créée le { $moment }.
calendar_read-on = Lue pour la dernière fois le { $day }.
calendar_not-read = Pas encore lue.
calendar_again = Une nouvelle adresse exige une connexion des dernières minutes. Reconnectez-vous ; vous reviendrez ici.
calendar_others = Adresses des collègues
calendar_no-links = Vous n’en avez aucune.
calendar_end = Y mettre fin
calendar_made = Votre nouvelle adresse
calendar_made-text = Elle n’est affichée qu’une fois. Placez devant elle l’adresse de ce bureau et donnez-la à votre programme de calendrier.
calendar_made-office = La même à l’horloge du bureau, pour un programme qui montre les heures du lieu :
calendar_done-ended = L’adresse ne fonctionne plus.
calendar_is-address = Ceci est l’adresse d’un calendrier. Donnez-la à un programme de calendrier, avec .ics à la fin.
calendar_on-duty = De permanence : { $number }
calendar_mine = De permanence
calendar_substitute = Suppléant
calendar_due = Échéance : { $state }
roster_seen-cover = Les horaires et numéros publiés, les heures où quelqu’un est de service, et comment on a répondu aux essais. Jamais un nom.
roster_cover-title = Ce que les autres États savent de notre service
roster_cover-off = On leur dit nos horaires publiés, et rien de ce tableau de service.
roster_cover-on = On leur dit à quelles heures quelqu’un est de service.
roster_cover-what = Pour les deux semaines à venir, cela dit à quelles heures quelqu’un est de service ou d’astreinte, à quelles heures un autre bureau est appelé, et donc aussi à quelles heures personne n’est là. Aucun nom, ni combien ils sont. Le numéro de l’agent qui donne le dernier accord est dit une fois ; ensuite le nœud le redit sans numéro. Le moment où le service finit et l’astreinte commence est dit aussi, et qui garde ce qui a été dit auparavant voit par la différence quel service est tombé.
roster_cover-whom =
    { $n ->
        [one] Cela fait partie de notre fil : le seul État admis ici le lit, et quiconque nous admettra plus tard. Il y est conservé et peut être transmis.
       *[other] Cela fait partie de notre fil : les { $n } États admis ici le lisent, et quiconque nous admettra plus tard. Il y est conservé et peut être transmis.
    }
roster_cover-danger = Qui veut agir pendant que personne n’est là chercherait exactement cela, chez l’un d’eux. Ce qui a été dit ne se retire jamais.
roster_cover-again = Le nœud le redit quand le tableau de service a changé et n’a plus bougé pendant cinq minutes, sans redemander, jusqu’à ce que l’un de vous y mette fin ici. Après sa dernière heure, c’est montré comme périmé, et jamais comme « personne ». Si le tableau nomme un autre remplaçant, le bureau ci-dessous n’est plus dit avant que vous ne le nommiez de nouveau.
roster_cover-stands = Ce qui a été dit en dernier
roster_cover-told-at = Dit
roster_cover-holds = Valable jusqu’à
roster_cover-ended-at = Périmé depuis
roster_cover-decided = Décidé par
roster_cover-by = Agent { $number }
roster_cover-end = Ne plus le dire
roster_cover-ahead = Ce qui serait dit maintenant
roster_cover-nothing = Rien : aucun service n’est prévu, et aucun remplaçant n’est nommé.
roster_cover-damaged = Rien : le remplaçant du tableau de service est illisible. Nommez-le de nouveau dans le tableau.
roster_cover-missing = Des heures d’un autre bureau sont dites sans dire lequel : choisissez-le.
roster_cover-rest = Jusqu’à { $moment }. Aux heures qui ne sont pas nommées, personne n’est prévu.
roster_cover-who = Les procureurs, juristes du ministère et superviseurs de cette autorité décident si cela est dit.
roster_cover-no-entry = Publiez d’abord la fiche de cette autorité : personne ne lit le service d’un bureau qui n’est pas dans l’annuaire.
roster_cover-instead = Bureau appelé aux heures d’un autre bureau
roster_cover-instead-hint = Un bureau publié : les autres appellent le numéro de sa fiche. Le numéro du remplaçant n’est pas dit.
roster_cover-instead-none = Non nommé
roster_cover-tell = Le dire aux autres États
roster_cover-tell-anew = En décider à nouveau
roster_cover-two = Un second agent donne son accord avant que rien ne soit dit, sauf si la règle de votre État dit qu’un seul suffit. Pour y mettre fin, un seul suffit.
roster_done-cover-tell = On le dit désormais aux autres États.
roster_done-cover-end = On ne le dit plus aux autres États.
