### Français: drafted by machine, not yet reviewed by a native lawyer.

sessions_title = Où vous êtes connecté
sessions_lead = Une session prend fin d’elle-même quand elle reste inutilisée. Mettez fin à celle que vous ne connaissez pas, et prévenez votre responsable.
sessions_open =
    { $n ->
        [one] { $n } session
       *[other] { $n } sessions
    }
sessions_way = Connexion par
sessions_way-password = Mot de passe et code
sessions_way-passkey = Clé d’accès
sessions_way-training = Un clic (entraînement)
sessions_way-link = Lien à usage unique
sessions_way-provider = le compte du ministère
sessions_started = Depuis
sessions_seen = Dernière utilisation
sessions_end = Mettre fin à cette session
sessions_here = Celle-ci
sessions_done-ended = La session a pris fin. Qui l’utilisait est déconnecté.
sessions_done-gone = Cette session avait déjà pris fin.
sessions_again = Une nouvelle clé d’accès exige une connexion des dernières minutes. Reconnectez-vous ; vous reviendrez ici.
sessions_again-button = Se reconnecter
