### Français: drafted by machine, not yet reviewed by a native lawyer.

problem_state-unknown = « { $typed } » n’est pas une entité que Comity connaît.
problem-next_state-unknown = { $n ->
        [0] Écrivez son code ISO 3166-1 alpha-3, comme JPN.
       *[other] Proches : { $near }.
    }
problem_organisation-no-state = « { $typed } » n’est pas un État que Comity connaît. Une organisation lit et publie ; l’entraide est demandée par un État à un État.
problem-next_organisation-no-state = Adressez-vous à un État. À une organisation, écrivez ou téléphonez comme le dit sa page dans l’annuaire.
problem_instrument-unknown = « { $typed } » n’est pas un instrument que Comity connaît.
problem-next_instrument-unknown = { $n ->
        [0] Écrivez son identifiant, comme CETS185.
       *[other] Proches : { $near }.
    }
problem_measure-unknown = « { $typed } » n’est pas une mesure.
problem-next_measure-unknown = { $n ->
        [0] Écrivez son nom, comme preservation.
       *[other] Proches : { $near }.
    }
problem_pinpoint-unknown = « { $typed } » n’est pas une disposition des données juridiques.
problem-next_pinpoint-unknown = { $n ->
        [0] Écrivez instrument, deux-points, article, comme CETS185:29(7).
       *[other] Proches : { $near }.
    }
problem_pinpoint-not-by-itself = { $typed } n’est pas enregistré à part ; { $article } l’est.
problem-next_pinpoint-not-by-itself = { $n ->
       *[other] Proches : { $near }.
    }
problem_clock-unknown = Il n’y a pas de délai « { $typed } ».
problem-next_clock-unknown = { $n ->
        [0] Les délais d’un instrument : comity law clocks.
       *[other] Proches : { $near }.
    }
problem_not-an-offence = { $pinpoint } ({ $title }) ne crée aucune infraction.
problem-next_not-an-offence = { $n ->
        [0] Écrivez other pour une infraction qui n’est propre à aucun instrument.
       *[other] Ses infractions sont { $offences } ; écrivez other pour toute autre.
    }
problem_date-form = « { $typed } » n’est pas un jour du calendrier.
problem-next_date-form = Écrivez année, mois, jour, comme 2012-11-01.
problem_unknown-jurisdiction = « { $typed } » n’est pas une entité des données juridiques.
problem-next_unknown-jurisdiction = Utilisez le code ISO 3166-1 alpha-3, comme JPN.
problem_same-jurisdiction = Une partie ({ $from }) ne peut se saisir elle-même : au sein d’une même entité, aucune demande n’est nécessaire.
problem-next_same-jurisdiction = Nommez une autre partie requise.
problem_start-needs-time = { $clock } court en heures : indiquez aussi l’heure du jour.
problem-next_start-needs-time = Écrivez 2026-11-20T17:10+01:00.
problem_start-form = « { $typed } » n’est ni une date ni une heure.
problem-next_start-form = Écrivez 2026-11-20, ou 2026-11-20T17:10+01:00.
problem_zone-needed = « { $typed } » n’a pas de décalage, et aucun fuseau n’est connu.
problem-next_zone-needed = Écrivez le décalage, comme 2026-11-20T17:10+01:00, ou indiquez le fuseau.
problem_time-form = « { $typed } » n’est ni une date ni une heure.
problem-next_time-form = Écrivez 2026-11-20T17:10+01:00.
problem_no-entry-rule = Aucune règle sur l’entrée en vigueur n’est enregistrée : { $instrument }.
problem_no-effect-rule = { $event ->
        [denunciation] Aucune règle sur la dénonciation n’est enregistrée : { $instrument }.
        [reservation-withdrawal] Aucune règle sur le retrait d’une réserve n’est enregistrée : { $instrument }.
        [extension] Aucune règle sur l’extension à un territoire n’est enregistrée : { $instrument }.
       *[quorum] Aucune règle sur la première entrée en vigueur n’est enregistrée : { $instrument }.
    }
problem_before-signature = { $instrument } : ouvert à la signature le { $signed } seulement ; rien ne pouvait être déposé le { $day }.
