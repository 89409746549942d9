### Français: drafted by machine, not yet reviewed by a native lawyer.

shell_skip = Aller au contenu principal
shell_home = Comity : vers la liste de travail
shell_title = { $page } - Comity
shell_title-error = Erreur : { $page } - Comity
shell_navigation = Parties du bureau
shell_training = Réseau d’entraînement.
shell_training-text = Affaires réelles rejouées à l’heure d’aujourd’hui. Aucun acte ne sort de ces nœuds.
shell_training-label = Réseau d’entraînement
shell_officer = Agent
shell_sign-out = Se déconnecter
shell_language = Langue
shell_not-reviewed = Cette langue a été rédigée par une machine et n’a pas encore été relue par un juriste de langue maternelle. En cas d’écart, les mots anglais font foi.
shell_find = Chercher une affaire, un État ou une disposition
shell_find-button = Chercher
shell_breadcrumb = Place de cette page
shell_printed = Imprimé d’un nœud : { $state } ({ $code }), { $moment } { $city }
shell_help = Aide

live_arrived = Du nouveau est arrivé.
live_emergency = Une demande en situation d’urgence est arrivée.
live_alerts = Demandes en situation d’urgence que personne n’a prises en charge
live_alert = { $state }, « { $title } » : personne ici ne l’a prise en charge depuis { $moment }. Ouvrir l’affaire
live_alert-unreached = { $state }, « { $title } » : personne là-bas ne l’a prise en charge depuis { $moment }. Téléphonez, et ouvrez l’affaire
live_alerts-more =
    { $n ->
        [one] { $n } autre que personne n’a prise en charge : voir la permanence de nuit
       *[other] { $n } autres que personne n’a prises en charge : voir la permanence de nuit
    }
live_open-case = Ouvrir l’affaire
live_reload = L’afficher
live_lost = La liaison avec ce nœud est coupée. Cette page n’affiche rien de nouveau et ne peut pas sonner ; rien de ce que vous envoyez ne part. Ce que vous avez saisi reste ici.
live_signed-out = Votre session est fermée. Cette page n’affiche rien de nouveau et ne peut pas sonner.
shell_theme = Jour ou nuit
shell_theme-auto = Comme la machine
shell_theme-day = Jour
shell_theme-night = Nuit
shell_labelled = { $label } : { $text }
