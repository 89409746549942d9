### Français: drafted by machine, not yet reviewed by a native lawyer.

command-node_no-case = Aucune affaire encore.
command-node_case = affaire
command-node_authority = autorité
command-node_with = avec
command-node_measures = mesures
command-node_status = statut
command-node_changed = dernier changement
command-node_act = acte
command-node_kind = type
command-node_author = auteur
command-node_stored = stocké
command-node_case-to = à { $authority }
command-node_case-from = de { $authority }
command-node_body = { $state ->
        [erased] corps effacé
        [damaged] acte endommagé
        [unreadable] corps illisible
       *[kept] corps gardé
    }
command-node_acts-damaged = { $n ->
        [one] Un acte est endommagé : comity log check --deep le nomme et le fait réparer.
       *[other] { $n } actes sont endommagés : comity log check --deep les nomme et les fait réparer.
    }
command-node_mending-begun = Lignes endommagées signalées à la réparation : { $n } ; réparées à présent : { $mended }.
command-node_mending-waits = attend { $peer } : { $row }
command-node_mending-refused = { $peer } n’a donné aucune copie qui se vérifie ({ $code }) : { $row }
command-node_mending-none = irréparable, personne d’autre ne l’a : { $row }
command-node_mending-beyond = ne peut être réparé depuis un pair : { $log } de { $of }
command-node_next-wait = Ensuite : laissez le nœud fonctionner ; il redemande toutes les dix minutes. Puis vérifiez de nouveau.
command-node_next-peer = Ensuite : faites exécuter par le pair comity log check --deep de son côté, puis vérifiez de nouveau.
command-node_next-restore = Ensuite : gardez une copie de la base de données telle quelle, trouvez qui l’a modifiée, et restaurez la dernière sauvegarde où cette vérification est entière ; ce qui a été dit depuis revient des pairs.
command-node_next-again = Ensuite : relancez cette vérification ; ce qui a été réparé se vérifie alors.
command-node_erase-proposed = Il est proposé de détruire le corps de l’acte { $act }. Rien n’est encore détruit.
command-node_erase-agree = { $n ->
        [one] Un agent donne son accord au bureau : page En attente d’accord.
       *[other] { $n } agents donnent leur accord au bureau : page En attente d’accord.
    }
command-node_log = journal
command-node_of = de
command-node_ok = ok
command-node_broken = rompu
command-node_entries = { $n ->
        [one] 1 entrée
       *[other] { $n } entrées
    }
command-node_case-of = affaire { $case } de { $authority }
command-node_all-whole = Toutes les chaînes sont entières.
command-node_was-changed = Quelque chose a été modifié ou retiré à l’insu du nœud.
command-node_statement-of = { $participant }, version { $version } du { $issued }, à { $url }
command-node_fingerprint = Empreinte : { $fingerprint }
command-node_fingerprint-words = La même en mots et chiffres, telle que l’autre partie la compare :
command-node_statement-send = Envoyez la déclaration par n’importe quelle voie ; mots et chiffres par une autre (une note diplomatique).
command-node_written-to = Écrit dans { $file }.
command-node_since = depuis { $time }
command-node_admitted = admis { $time } par { $officers }
command-node_proposed = proposé { $time } ; deux agents la comparent au bureau
command-node_compared = proposé { $time }, comparé par { $officer } ; un second agent confirme au bureau
command-node_peer-state = { $state ->
        [self] ce nœud
        [up] établie
        [down] coupée
        [suspended] suspendu ici
        [proposed] proposé
       *[unknown] inconnu
    }
command-node_key-proposed = { $n ->
        [one] Proposé. Rien n’a encore changé : un agent donne son accord au bureau, page Participants, Clés.
       *[other] Proposé. Rien n’a encore changé : { $n } agents donnent leur accord au bureau, page Participants, Clés.
    }
command-node_keys-of = { $participant } : déclaration { $version } du { $issued }
command-node_key-in-use = en service
command-node_key-earlier = antérieure
command-node_key-in-doubt = révoquée, en doute depuis le { $since }
command-node_key-change-rotated = attend des agents : nouvelles clés pour { $whose }, proposé { $time }
command-node_key-change-revoked = attend des agents : anciennes clés révoquées ({ $whose }), en doute depuis le { $since }, proposé { $time }
command-node_key-node = le nœud lui-même
command-node_key-peer = { $participant } : déclaration { $version } du { $issued }
command-node_key-peer-revoked = a révoqué une clé de { $authority } : en doute depuis le { $since }, fin le { $ended }
command-node_is-proposed = { $participant } est proposé. Personne n’y croit encore.
command-node_compare = Deux agents se connectent au bureau et comparent avec la note : page Participants.

verify-check_canonical-form = Forme
verify-check_trust = Confiance
verify-check_act-signatures = Signatures des actes
verify-check_act-chain = Chaîne de chaque auteur
verify-check_body-commitments = Contenus
verify-check_erasures = Effacements
verify-check_receipts = Accusés
verify-check_links = Journaux de liaison
verify-check_exporter-seal = Sceau de l’exportateur
verify-verdict_valid = valide
verify-verdict_consistent = cohérent ; qui a fait les clés n’a pas été vérifié
verify-verdict_invalid = non valide
command-verify_of-file = { $file } : { $verdict }
command-verify_first-broken = Premier élément rompu : { $broken }
command-verify_ends-with = Le fichier finit par :
command-verify_received = { $authority } : acte { $seq }, { $kind }, reçu { $at }
command-verify_claimed = { $authority } : acte { $seq }, { $kind }, { $at } selon sa propre déclaration, sans accusé
command-verify_uncovered = confirmé par personne d’autre
command-verify_all-confirmed = L’autre partie confirme chaque acte.
command-verify_not-confirmed = Non confirmés par l’autre partie, ni par un accusé ni par un acte qui l’a vu : { $n }.
command-verify_more-after = Si autre chose est venu ensuite, seul le fichier de l’autre partie le montre.

command-facts_wrong = Faux :
command-facts_missing = Manque :
command-facts_advice = Conseils :
command-facts_understood = Compris :

command-officer_link-for = Le lien pour { $officer } ; il sert une fois et pendant une heure :
command-officer_link-hand-over = Remettez-le par une voie que personne d’autre ne lit. Avec lui, l’agent choisit un mot de passe ou ajoute une clé d’accès au bureau.
command-officer_suspended = { $officer } est suspendu ; chaque session a pris fin.
command-officer_ahead =
    { $n ->
        [one] Un tour à venir nomme cet agent :
       *[other] { $n } tours à venir nomment cet agent :
    }
command-officer_ahead-nobody = du { $from } au { $until } : personne ne l’a maintenant. Donnez-le à quelqu’un du tableau.
command-officer_ahead-held = du { $from } au { $until } : le suppléant l’a maintenant.
command-officer_ahead-substitute = du { $from } au { $until } : comme suppléant.
command-officer_ahead-more =
    { $n ->
        [one] et un de plus
       *[other] et encore { $n }
    }
command-officer_ahead-fallback = Cet agent est aussi désigné pour les heures sans tour : désignez quelqu’un d’autre.
command-officer_let-in = { $officer } peut se connecter de nouveau.
command-officer_role-is = { $officer } est maintenant : { $role }.
command-officer_head-officer = agent
command-officer_head-name = nom
command-officer_head-role = fonction
command-officer_head-state = état
command-officer_head-ways = se connecte par
command-officer_head-sessions = sessions
command-officer_glass-name = Compte de l’enveloppe
command-officer_glass = Pour une enveloppe, gardée là où sont les clés de la maison : il s’ouvre une fois, pour une heure, ne voit aucune affaire, et chacun en est averti.
command-token_head-token = jeton
command-token_head-authority = autorité
command-token_head-name = système
command-token_head-state = état
command-token_head-number = numéro
command-token_head-expires = jusqu’au
command-token_head-used = dernier usage
command-token_asked = Le jeton { $token } est demandé. Deux agents de l’autorité y donnent leur accord sur { $page }, et l’un d’eux y retire son secret.
command-token_ended = Le jeton { $token } a pris fin : plus personne n’entre par lui.
command-officer_state-active = actif
command-officer_state-suspended = suspendu
command-officer_state-no-way-in = n’est pas encore entré

command-log_audit = audit
command-log_journal = registre
command-log_link = liaison
command-log_records = enregistrements
command-log_acts = actes
command-log_receipts = accusés
command-log_keys = clés
command-log_anchors = têtes gardées par les pairs
command-node_link-of = { $lane ->
        [emergency] { $from } à { $to }, situations d’urgence
       *[normal] { $from } à { $to }
    }

command-duty_at = { $authority }, { $moment }
command-duty_called = Une alarme appelle d’abord : { $officers }
command-duty_nobody = Personne n’est de permanence : une alarme appelle tous les agents de permanence et, s’il n’y en a pas, tout le monde
command-duty_unrelieved = et en outre, pas encore relevés : { $officers }
command-duty_next = Ensuite : { $officers }, à partir du { $moment }
command-duty_no-next = Aucun tour n’est prévu pour la suite
command-duty_fallback = Pour les heures sans tour : { $who }
command-duty_no-fallback = Personne n’est désigné pour les heures sans tour
command-duty_head-authority = autorité
command-duty_head-from = de
command-duty_head-until = à
command-duty_head-officer = agent
command-duty_head-substitute = suppléant
command-duty_gone = suspendus, ou ne traitent pas d’affaires : { $officers }
command-duty_no-shift = Aucun tour cette semaine.
command-duty_no-gap = { $authority } : quelqu’un a chaque heure jusqu’au dernier tour
command-duty_gaps-of =
    { $n ->
        [one] { $authority } : personne n’a
       *[other] { $authority } : personne n’a, { $n } fois
    }
command-duty_silent = Rien ne sonne.
command-duty_rings = { $authority } : { $sort }, { $peer }, depuis { $time }
command-duty_sort-emergency = situation d’urgence
command-duty_sort-unreached = une demande de notre part en situation d’urgence que personne là-bas n’a prise en charge
command-duty_sort-told = ce qu’un autre État dit nous avoir communiqué, et que personne ici n’a confirmé
command-duty_sort-lapse = des données conservées pour nous qui expirent dans les 24 heures
command-duty_sort-answer = une réponse à une demande de notre part en situation d’urgence
command-duty_sort-urgent = déclaration urgente
command-duty_sort-release = un envoi de notre part en situation d’urgence attend l’accord d’un agent
command-duty_sort-test = test
command-duty_by-screen = écran
command-duty_by-mail = courriel
command-duty_by-gateway = téléphone
command-duty_reached = { $officer }, { $way } : joint { $time }
command-duty_not-reached = { $officer }, { $way } : appelé { $time }, pas encore joint
command-duty_reach-said = { $peer } a dit à { $time } qui a été appelé dans { $case }
command-duty_reach-silent = { $peer } n’a pas dit qui a été appelé dans { $case }

command-directory_head-state = État
command-directory_head-authority = autorité
command-directory_head-name = nom
command-directory_head-call-back = rappel
command-directory_head-open = ouvert
command-directory_open-yes-cover = oui, de service
command-directory_open-yes-hours = oui, selon ses heures
command-directory_open-no-cover = non, personne de service
command-directory_open-no-hours = non, selon ses heures
command-directory_open-unknown = non connu
command-directory_in-doubt = en doute : ne pas appeler
command-directory_none = Aucun État n’a publié une telle autorité.
command-duty_sort-wake = il faut réveiller des agents derrière une cloison

command-does_relay = dire ce qui est porté pour d’autres et par d’autres, en nombres et en âges seulement, et qui en est convenu
command-relay_carried = Porté pour d’autres :
command-relay_given = Remis à des relais, sans reçu encore :
command-relay_none = rien
command-relay_named-by = Nommé comme relais par : { $states }
command-relay_named-by-nobody = Personne ne nomme ce nœud comme relais.
command-relay_named = { $authority } nomme comme relais : { $relays }
command-relay_agreed = Deux agents publient quels relais une autorité nomme, et le retirent, sur sa page de l’annuaire. Que ce nœud porte ou non est le réglage exchange.relay.
command-relay_head-from = de
command-relay_head-to = à
command-relay_head-by = par
command-relay_head-lane = voie
command-relay_head-waiting = en attente
command-relay_head-bytes = octets
command-relay_head-oldest = le plus ancien
command-relay_head-answered = répondu
command-officer_signed-out = { $n ->
    [one] Une session de { $officer } a pris fin.
   *[other] Sessions de { $officer } terminées : { $n }.
}
command-node_standing-asked = Proposé. Rien n’a encore changé. Agents qui donnent leur accord au bureau, page Participants : { $n }
command-does_authority = sur un nœud : ses autorités, avec agents et clés
command-does_authority-list = les autorités de ce nœud : agents, fuseau horaire, depuis quand vaut la clé de signature, et comment en ajouter une
command-does_backup-list = les sauvegardes qui se trouvent là où le nœud écrit les siennes, la plus récente d’abord, et lesquelles ont été lues jusqu’au bout
command-does_officer-waiting = les changements d’agents qui attendent une deuxième personne
command-officer_waiting-agree = Un agent connecté y consent ou les arrête au bureau (Changements d’agents en attente). Aucune commande ne le fait : qui tient la machine n’est pas la deuxième personne.
command-does_peers-changed = ce que les déclarations de clés d’autres États disent autrement qu’avant un jour : clés, adresses, autorités
option_changed-since = à partir de ce jour, à l’heure de la première autorité : ce que ce nœud a repris depuis
command-node_changed-peer = { $participant } : déclaration { $version }, reprise ici { $moment }
command-node_changed-new = Connu ici depuis lors seulement.
command-node_changed-none = Aucun État n’a rien déclaré d’autre de ses clés depuis.
command-node_key-backup = { $by ->
    [node] Une fois cela fait, les sauvegardes d’avant contiennent des clés que les pairs n’acceptent plus. Le nœud en fait alors une lui-même ; vérifiez-le : comity backup list.
   *[hand] Une fois cela fait, les sauvegardes d’avant contiennent des clés que les pairs n’acceptent plus. Faites-en alors une : comity backup --to FOLDER --recipient KEYFILE.
}
