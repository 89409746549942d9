### Français: drafted by machine, not yet reviewed by a native lawyer.

form_error = Erreur
form_warning = Attention
form_important = Important
form_done = Fait
form_if-available = facultatif
form_optional = facultatif
form_show = Afficher
form_show-password = Afficher le mot de passe
form_hide = Masquer
form_hide-password = Masquer le mot de passe
form_day = Jour
form_month = Mois
form_year = Année
form_limit = Vous pouvez saisir jusqu’à { $limit } caractères
form_left =
    { $n ->
        [one] Encore { $n } caractère
       *[other] Encore { $n } caractères
    }
form_too-many =
    { $n ->
        [one] { $n } caractère de trop
       *[other] { $n } caractères de trop
    }
form_problems =
    { $n ->
        [one] Un point empêche que ce soit complet
       *[other] { $n } points empêchent que ce soit complet
    }
form_steps = Étapes de la nouvelle demande
form_step-done = fait

list_views = Vues de cette liste
list_filter = Filtrer et trier
list_pages = Pages de cette liste
list_previous = Précédente
list_next = Suivante
list_page = Page { $number }
list_empty = Rien ici.
list_band-emergency = Situation d’urgence
list_band-emergency-note = passe avant toute autre échéance
list_band-late = En retard
list_band-late-note = chaque retard figure au dossier de l’affaire
list_band-today = Aujourd’hui
list_band-week = 7 prochains jours
list_band-later = Plus tard
list_band-passed = Date passée
list_band-passed-note = le jour est venu ; personne n’est en retard
list_band-none = Aucun délai ne court
list_band-age = Les plus anciennes d’abord
list_time-left = Temps restant
list_state = État
list_request = Demande
list_measure = Mesure et fondement
list_priority = Priorité
list_move = À qui d’agir
list_opened = Ouverte
list_unread = nouveau

night_emergency-capitals = URGENCE VITALE
night_to-answer = à répondre avant
night_reached = Qui a été joint

damaged_title = Illisible
damaged_row = Ligne { $id }, illisible
