### Français: drafted by machine, not yet reviewed by a native lawyer.

clocks_title = Échéances
clocks_lead =
    { $n ->
        [0] Rien n’est attendu. Heures de { $city } ; il est { $moment }.
        [one] Une date, toutes affaires confondues. Heures de { $city } ; il est { $moment }.
       *[other] { $n } dates, toutes affaires confondues. Heures de { $city } ; il est { $moment }.
    }
clocks_strip = 14 prochains jours
clocks_strip-free = Gris : jour non ouvré ici
clocks_strip-today = Aujourd’hui
clocks_strip-said = { $state } : { $what }, { $time }, { $whose }
clocks_strip-holidays = Jours fériés là-bas :
clocks_strip-more = et encore { $n }
clocks_views = Types d’échéances
clocks_view-all = Toutes
clocks_view-ours = Les nôtres
clocks_view-theirs = Les leurs
clocks_view-deadline = Délais
clocks_view-minimum = Au moins
clocks_view-effect-date = À partir de là
clocks_view-target = Bonne pratique
clocks_view-word = Sur parole
clocks_view-missed = Manquées
clocks_more = Seules les { $n } premières sont affichées. Filtrez la liste de travail pour en voir d’autres.
clocks_unknown =
    { $n ->
        [one] Les dates d’une autre affaire sont en cours de calcul. Regardez de nouveau dans une minute.
       *[other] Les dates de { $n } autres affaires sont en cours de calcul. Regardez de nouveau dans une minute.
    }
clocks_none = Aucune échéance de ce type ne court.
clocks_missed = Manquées, consignées au dossier
clocks_missed-lead = Une date passée reste au registre de l’affaire et au journal d’audit. Elle n’est jamais supprimée.
clocks_none-missed = Aucune date n’a été manquée.
clocks_still-owed = Toujours dû
clocks_done = N’est plus dû
clocks_was-late = En retard
clocks_there = { $moment } à { $city }
clocks_table = Extraire en tableau (CSV)
clocks_calendar = Dates pour un calendrier (iCalendar)
clocks_column-left = Temps restant
clocks_column-late = Retard
clocks_column-what = Quoi
clocks_column-when = Quand, aux deux endroits
clocks_column-counted = Comment c’est compté
clocks_column-stops = Ce qui l’arrête
clocks_column-whose = À qui
clocks_column-now = Maintenant
clocks_column-why = Dit à ce sujet depuis
clocks_said-nothing = rien n’a été dit depuis
clocks_band-least = Conservé au moins jusqu’au
clocks_band-least-note = personne ne doit rien ce jour-là ; ensuite les données peuvent disparaître
clocks_whose-ours = à nous
clocks_whose-theirs = à eux
clocks_whose-nobody = à personne
clocks_file-reference = Référence
clocks_file-state = État
clocks_file-what = Ce qui est attendu
clocks_file-kind = Type
clocks_file-due = Échéance (UTC)
clocks_file-here = À notre horloge
clocks_file-there = À la leur
clocks_file-counted = Comment c’est compté
clocks_file-pinpoint = Disposition
clocks_file-stops = Ce qui l’arrête
clocks_file-whose = À qui

clocks_counted-acknowledgement = Heures depuis la réception, selon l’urgence
clocks_counted-needed-before = Jusqu’au moment que nomme la demande
clocks_counted-part-wanted = Jusqu’à la fin du jour que la demande nomme pour cette partie
clocks_counted-first-answer = Heures depuis la réception, selon l’urgence
clocks_counted-expected-result = Jusqu’à la fin du jour qu’ils attendent, dans leur fuseau
clocks_counted-answer-to-questions = Jusqu’à la fin du jour que nomment les questions
clocks_counted-reply = Jusqu’à la fin du jour que nomme la déclaration
clocks_counted-postponement-ends = Jusqu’à la fin du jour que nomme le report
clocks_counted-preservation-minimum = Jours depuis le jour de la conservation, comme compte la disposition
clocks_counted-preservation-ends = Jusqu’à la fin du jour confirmé
clocks_counted-collection-ends = Jusqu’à la fin du jour indiqué au début
clocks_counted-follow-up = Jusqu’à la fin du jour que nomme la demande
clocks_counted-translation = Jusqu’à la fin du jour que nomme la demande
clocks_counted-erasure = Aucun jour n’est fixé
clocks_counted-review = Douze heures après la transmission

clocks_stops-acknowledgement = Un accusé de réception, ou une réponse
clocks_stops-needed-before = Une réponse à temps
clocks_stops-part-wanted = La réponse sur cette partie
clocks_stops-first-answer = Une réponse ; des questions la suspendent
clocks_stops-expected-result = Le résultat, ou un autre jour attendu ; des questions la suspendent
clocks_stops-answer-to-questions = Une réponse à chaque question
clocks_stops-reply = Une réponse, ou le retrait de la question
clocks_stops-postponement-ends = La poursuite de l’exécution
clocks_stops-preservation-minimum = La demande portant sur les données, envoyée à temps
clocks_stops-preservation-ends = Une prolongation, ou la demande portant sur les données
clocks_stops-collection-ends = Une prolongation, ou sa fin
clocks_stops-follow-up = La demande annoncée
clocks_stops-translation = La traduction
clocks_stops-erasure = L’effacement, confirmé
clocks_stops-review = L’examen d’un collègue, consigné

digest_title = Bulletin du matin
digest_lead = { $day }, à l’horloge de { $city } : ce que doit savoir qui prend la permanence.
digest_late =
    { $n ->
        [0] Rien de nôtre n’est en retard
        [one] Une de nos échéances est en retard
       *[other] { $n } de nos échéances sont en retard
    }
digest_today =
    { $n ->
        [0] Rien de nôtre n’est attendu aujourd’hui
        [one] Une de nos échéances tombe aujourd’hui
       *[other] { $n } de nos échéances tombent aujourd’hui
    }
digest_none = Rien.
digest_lapsing =
    { $n ->
        [one] Données conservées qui expirent dans les 7 jours : une date
       *[other] Données conservées qui expirent dans les 7 jours : { $n } dates
    }
digest_night = Le bureau
digest_alarms =
    { $n ->
        [0] Aucune demande en situation d’urgence n’attend un agent
        [one] Une demande en situation d’urgence attend un agent : prise en charge, accord ou lecture
       *[other] { $n } demandes en situation d’urgence attendent un agent : prise en charge, accord ou lecture
    }
digest_spoken =
    { $n ->
        [0] Rien de ce qui a été demandé de vive voix n’attend d’être écrit
        [one] Une demande de vive voix attend d’être confirmée par écrit (hors du délai de ce service : { $late })
       *[other] { $n } demandes de vive voix attendent d’être confirmées par écrit (hors du délai de ce service : { $late })
    }
digest_on-duty = De permanence maintenant : { $names }
