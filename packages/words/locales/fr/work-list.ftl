### Français: drafted by machine, not yet reviewed by a native lawyer.

work_title = Liste de travail
work_lead = { $n ->
        [0] Aucune demande ouverte de { $authority }. Heures de { $city } ({ $offset }) ; il est { $moment }.
        [one] { $n } demande ouverte de { $authority }. Heures de { $city } ({ $offset }) ; il est { $moment }.
       *[other] { $n } demandes ouvertes de { $authority }. Heures de { $city } ({ $offset }) ; il est { $moment }.
    }
work_lead-some = { $n ->
        [0] Aucune demande ne correspond. Heures de { $city } ({ $offset }) ; il est { $moment }.
        [one] { $n } demande correspond. Heures de { $city } ({ $offset }) ; il est { $moment }.
       *[other] { $n } demandes correspondent. Heures de { $city } ({ $offset }) ; il est { $moment }.
    }
work_new-request = Nouvelle demande
work_view-open = Toutes ouvertes
work_view-ours = À nous d’agir
work_view-theirs = À eux d’agir
work_view-drafts = Projets
work_view-reviews = À examiner
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
work_order = Ordre
work_order-time = Par temps restant
work_order-harm = Les plus pressantes d’abord
work_order-age = Les plus anciennes d’abord
work_caption = Demandes, par temps restant
work_caption-harm = Demandes, les plus pressantes d’abord
work_caption-age = Demandes, les plus anciennes d’abord
work_more = Autres demandes
work_from-start = Depuis le début
work_empty-title = Rien n’attend ici
work_empty-open = Votre autorité n’a aucune demande ouverte. Une demande d’un autre État apparaît ici d’elle-même ; la vôtre commence par les faits.
work_empty-filtered = Aucune demande ne correspond. Retirez un filtre, ou cherchez parmi les closes.
work_all = Afficher toutes les demandes ouvertes
work_closed = Afficher les closes
work_begin = Commencer une demande
work_done-signed-in = Vous êtes connecté.
work_done-discarded = Le projet est supprimé.

reviews_title = Transmissions de nuit à examiner
reviews_lead = Un seul agent les a transmises. Un collègue qui ne les a pas transmises les examine et le consigne.
reviews_none = Aucune transmission n’attend d’examen.
reviews_due = Examen attendu
reviews_look = Examiner « { $title } »

review_title = Examiner la transmission de cette demande
review_lead = Transmise par un seul agent, hors des heures de bureau. Examen attendu le { $moment }.
review_not-yours = Vous ne pouvez pas examiner celle-ci
review_remark = Ce que vous constatez
review_remark-hint = Pour le registre de votre autorité ; cela ne quitte pas le nœud. Dites ce qu’il faut faire si quelque chose ne va pas.
review_remark-missing = Dites ce que vous constatez
review_button = Consigner l’examen
review_nothing = Aucun examen n’est attendu pour cette affaire
review_nothing-text = Il a déjà eu lieu, ou deux agents ont transmis la demande.
list_bound = Limites d’utilisation
work_done-walled = Réservé aux agents que vous avez désignés. Vous ne le voyez plus.
