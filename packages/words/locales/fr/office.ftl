### Français: drafted by machine, not yet reviewed by a native lawyer.

office_only-here = Seulement ici
office_never-sent = jamais envoyé
office_case-title = Qui la traite, et notes
office_case-lead = Cela reste dans cette autorité. Ce n’est ni envoyé, ni exporté avec l’affaire, ni imprimé.
office_assigned = Qui traite cette affaire
office_assign = Attribuer
office_nobody = Personne
office_nobody-has = personne ne l’a encore
office_everybody = Tout le monde
office_mine = À moi
office_officer = Agent
office_since = depuis le { $moment }
office_name-standing-in = { $name } ({ $n } ouvertes, absent : { $other })
office_notes = Notes
office_no-notes = Il n’y a pas encore de note.
office_note-damaged = Cette note est endommagée et illisible.
office_add-note = Ajouter une note
office_add-note-hint = Pour les collègues de cette autorité. Elle ne peut être modifiée ensuite ; ajoutez-en une autre.
office_keep-note = Enregistrer la note
office_open =
    { $n ->
        [0] L’attribuer, ou ajouter une note
        [one] L’attribuer, et { $n } note
       *[other] L’attribuer, et { $n } notes
    }
office_dates-of-case = Dates pour un calendrier
office_done-assigned = Attribuée.
office_done-noted = La note est enregistrée.
office_done-handed-over = Le tour attend l’agent suivant.
office_done-handed-some = La relève attend l’agent suivant. Les dossiers réservés à des agents désignés n’en font pas partie : remettez chacun à l’un de ses agents, sur la page du dossier.
office_done-take = Vous avez le tour ; ses affaires sont les vôtres.
office_done-stand-in = Enregistré.
office_done-view-dropped = La vue est supprimée.
office_shift-title = Passer un tour
office_shift-damaged = Ce qui a été remis ici est illisible : demandez à qui l’a remis avant de le prendre.
office_shift-lead = Les affaires que vous choisissez deviennent celles du collègue qui prend le tour. D’ici là, elles restent les vôtres.
office_shifts-waiting = En attente de l’agent suivant
office_no-shifts = Aucun tour n’attend.
office_take-shift = Prendre ce tour
office_hand-over = Passer
office_nothing-open = Aucune affaire ouverte n’est à vous, et aucune n’est à personne.
office_which-cases = Quelles affaires ?
office_note-for = Pour l’agent suivant, sur { $reference }
office_shift-note = Sur le tour dans son ensemble
office_stand-in = Pendant votre absence
office_stand-in-lead = Vos affaires figurent alors parmi celles du collègue qui vous remplace, et restent les vôtres.
office_stand-in-who = Qui vous remplace
office_stand-in-until = Jusqu’au (inclus)
office_stand-in-until-hint = Le dernier jour, comme 2026-12-24.
office_stand-in-save = Enregistrer
office_views = Vos vues
office_views-title = Vos vues de la liste de travail
office_views-lead = Une vue est un filtre qui porte un nom. Vous seul voyez les vôtres.
office_no-views = Vous n’avez encore enregistré aucune vue. Filtrez la liste de travail, puis enregistrez-la.
office_manage-views = Gérer
office_keep-view = Enregistrer cette vue
office_view-name = Nom de la vue
office_take-list = Extraire en tableau (CSV)
office_take-dates = Mes dates pour un calendrier (iCalendar)
office_column-reference = Référence
office_column-state = État
office_column-direction = Sens
office_column-request = Demande
office_column-measure = Mesure
office_column-status = Statut
office_column-priority = Urgence
office_column-move = À qui d’agir
office_column-due = Échéance (UTC)
office_column-due-what = Ce qui est attendu
office_column-officer = Agent
office_column-opened = Ouverte (UTC)
office_column-limits = Limites d’utilisation
office_colleague = { $name } ({ $n } ouvertes)
office_history = { $measure }, { $state } : sur { $n } réponses, la moitié est venue en { $median }, neuf sur dix en { $most }.
