### Français: drafted by machine, not yet reviewed by a native lawyer.

request-field_measure = Ce qui est demandé
request-field_to = État requis
request-field_toAuthority = Autorité destinataire
request-field_title = Nom de la demande
request-field_basis = Fondement
request-field_offences = Infractions
request-field_offences-pinpoint = Infraction
request-field_offences-description = Infraction, en toutes lettres
request-field_offences-provision = Disposition de votre loi
request-field_offences-maxPenalty = Peine maximale
request-field_conduct = Ce qui a été fait
request-field_urgency-why = Pourquoi c’est urgent
request-field_investigation-reference = Référence de l’enquête
request-field_investigation-authority = Procureur ou juge chargé de l’affaire
request-field_investigation-decision = Décision interne
request-hint_investigation-decision = Quel tribunal ou procureur a décidé, quand, et sous quel numéro, comme tribunal de district de Tokyo, ordonnance du 3 mars 2026, (wa) 118.
request-field_sensitivity = Sensibilité
request-field_language = Langue de la demande
request-field_contents-otherBasis = Un autre fondement
request-field_contents-otherBasisCitation = Où l’autre fondement est écrit

case_done-sent = La demande est signée et en route. Ses preuves apparaissent ci-dessous à mesure qu’elles arrivent.

drafts_title = Projets
drafts_lead =
    { $n ->
        [0] { $authority } n’a aucun projet.
        [one] { $n } projet de { $authority }.
       *[other] { $n } projets de { $authority }.
    }
drafts_empty-title = Rien n’est en cours de rédaction
drafts_empty = Une nouvelle demande est gardée ici de son premier enregistrement jusqu’à son envoi.
drafts_group-yours = En attente de votre approbation
drafts_group-others = En attente de l’approbation d’un collègue
drafts_group-returned = Renvoyés
drafts_group-drafting = En cours de rédaction
drafts_state-yours = Approbation attendue
drafts_state-others = Approbation attendue
drafts_state-returned = Renvoyé
drafts_state-drafting = En cours
drafts_approvals = { $done } approbations sur { $of }
drafts_by = Rédigé par { $name }, enregistré le { $moment }
drafts_untitled = Projet sans nom
drafts_discard = Supprimer
drafts_discard-title = Supprimer ce projet ?
drafts_discard-lead = { $title }, rédigé par { $drafter }, enregistré le { $moment }. Son texte est détruit.
drafts_discard-changed = Il a été enregistré après que vous avez ouvert cette page. Relisez-le avant de le supprimer.
drafts_discard-button = Supprimer le projet
drafts_discard-keep = Le garder
drafts_done-discarded = Le projet n’existe plus.
drafts_done-approved = Votre approbation est consignée. Un second agent doit donner son accord.
drafts_done-returned = Le projet est renvoyé, avec votre raison.
drafts_done-put-away = La copie de votre bureau n’existe plus.
