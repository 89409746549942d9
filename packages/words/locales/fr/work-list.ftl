### Français: drafted by machine, not yet reviewed by a native lawyer.

work_title = Liste de travail
work_new-request = Nouvelle demande
work_view-open = Toutes ouvertes
work_view-ours = À nous d’agir
work_view-theirs = À eux d’agir
work_view-drafts = Projets
work_view-reviews = À revoir
work_view-closed = Closes
work_words = Mots ou référence
work_state = État
work_state-all = Tous les États
work_measure = Mesure
work_measure-all = Toutes les mesures
work_direction = Sens
work_direction-both = Les deux sens
work_direction-ask = Nous demandons
work_direction-asked = Ils nous demandent
work_caption = Demandes, par temps restant
work_more = Autres demandes
work_from-start = Depuis le début
work_empty-title = Rien n’attend ici
work_empty-open = Votre autorité n’a aucune demande ouverte. Une demande d’un autre État apparaît ici d’elle-même ; la vôtre commence par les faits.
work_empty-filtered = Aucune demande ne correspond. Retirez un filtre, ou cherchez parmi les closes.
work_all = Afficher toutes les demandes ouvertes
work_closed = Afficher les closes
work_begin = Commencer une demande
work_done-signed-in = Vous êtes connecté.
work_done-discarded = Le projet est supprimé.
work_lead = { $n ->
        [one] { $n } demande ouverte de { $authority }. Heures de { $city } ({ $offset }) ; il est { $moment }.
       *[other] { $n } demandes ouvertes de { $authority }. Heures de { $city } ({ $offset }) ; il est { $moment }.
    }
work_lead-some = { $n ->
        [one] { $n } demande correspond. Heures de { $city } ({ $offset }) ; il est { $moment }.
       *[other] { $n } demandes correspondent. Heures de { $city } ({ $offset }) ; il est { $moment }.
    }
