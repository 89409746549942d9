### Français: drafted by machine, not yet reviewed by a native lawyer.

case_parties = De : { $from } ; à : { $to }
case_basis = Fondement
case_urgency-claimed = Demandé comme
case_priority-given = Priorité retenue
case_asked-in-full = Ce qui est demandé, en entier
case_due-of-part = { $due }, partie { $n }
case_whose-move = À qui d’agir
case_acts = Actes
case_acts-earlier = Actes antérieurs
case_acts-later = Actes postérieurs
case_acts-of = Actes { $first } à { $last } sur { $of }
case_act-number = acte { $n }
case_without-effect = Sans effet
case_proofs = Preuves de cet acte, dans l’ordre de leur arrivée
case_next = Ce que vous pouvez faire ensuite
case_next-due = Ce qui est attendu
case_next-onward = Ce qui fait avancer l’affaire
case_no-rule = aucune règle connue
case_not-now = Pas ouvert pour l’instant
case_next-others = Également possible
case_next-others-note = { $n ->
    [one] { $n } acte que rien n’attend
   *[other] { $n } actes que rien n’attend
}
case_with-reasons =
    { $n ->
        [one] { $n }, avec sa raison
       *[other] { $n }, avec les raisons
    }

avenue_rank = Rang { $n }
avenue_channel = Canal
avenue_clocks = Délais
avenue_limits = Limites
avenue_written-to = { $office }, publiée par l’autre État, qui l’a confirmée pour la dernière fois le { $day }
avenue_why = Pourquoi elle est ouverte
avenue_why-uncertain = Pourquoi elle est incertaine
avenue_sources = Sources
avenue_closed = Fermées à cette date
avenue_closed-count =
    { $n ->
        [one] { $n }, avec sa raison
       *[other] { $n }, chacune avec sa raison
    }

ground_not-found = Introuvable dans les données juridiques de Comity
ground_available = Ouvert
ground_judgement = À votre appréciation

case_measure = Mesure
case_item = Élément { $n }
case_confidential-yes = Gardé confidentiel, autant que la loi le permet
case_confidential-no = Non demandée
case_log-good =
    { $n ->
        [one] Journal vérifié, { $n } acte
       *[other] Journal vérifié, { $n } actes
    }
case_log-broken = Journal rompu
case_log-broken-title = Le journal conservé de cette affaire ne se vérifie pas
case_log-broken-text = Ne vous fiez pas à cette page. Exportez ce qui s’y trouve, prévenez votre administrateur et demandez sa copie à l’autre partie.
case_newest-first = Les plus récents d’abord. Heures de { $city }.
case_export = Exporter et vérifier
case_print = Version imprimable
case_normal-view = Retour à la vue habituelle
case_no-acts = Aucun acte n’a encore été fait dans cette affaire.
case_claimed-at = Déclaré { $here }.
case_claimed-at-both = Déclaré { $here } · { $there }.
case_received-at = Reçu { $here }.
case_received-at-both = Reçu { $here } · { $there }.
case_not-received = Pas encore reçu.

stated_capability = Moyens
stated_capacity = Personnel
stated_resources = Affecté
stated_priority = Priorité
stated_expected-date = Attendu le
stated_reference = Référence
stated_wanted-by = Nécessaire avant
stated_preserved = Conservé
stated_holder = Détenu par
stated_since = Depuis
stated_last-day = Dernier jour
stated_legal-basis = Fondement juridique
said_yes = Oui
said_no = Non
stated_about = Au sujet de
stated_act = Déclaration
stated_reason = Raison
stated_acts = Déclarations
stated_why = Raison
stated_text = Texte

case_detail = La déclaration entière
case_detail-note =
    { $n ->
        [one] { $n } rubrique
       *[other] { $n } rubriques
    }
case_erased-text = Le texte a été détruit. L’en-tête signé prouve qu’il a existé.
case_unreadable-text = Le texte est scellé pour une clé que cette autorité n’a pas.
case_waiting-text = { $n } ({ $authority }) : pas encore classables, car un acte plus ancien de cette autorité n’est pas arrivé.
case_flags = À examiner
case_flags-more = Encore { $n } de ce type ; la version imprimable les donne tous.
case_deadlines = Échéances ouvertes
case_no-deadlines = Rien n’est attendu.
case_clock-starts = Le délai court dès réception par leur nœud.
case_end-of-day = jusqu’à la fin du { $day }, { $city }
kept_title = Données conservées
kept_last-day = Fin du { $day }, { $city }
kept_lapses-soon = Expire dans les { $n } jours
kept_lapses = la conservation expire le { $day }
case_hidden-taken-out = les caractères cachés ne sont pas affichés
case_participants = Participants
case_now-there = { $time } là-bas, { $offset }
case_link-up = Liaison établie
case_link-down = Liaison coupée
case_link-unknown = Rien envoyé encore
case_link-heard = entendu le { $moment }
case_fingerprint = Empreinte de la clé
case_review-title = Transmise de nuit : un collègue doit l’examiner
case_review-text = Examinez-la avant le { $moment }, et consignez ce que vous constatez.
case_review-button = Examiner la transmission
case_done-reviewed = Votre examen est consigné.
case_done-export = Le fichier est prêt.
case_answer-of = Réponse à la question { $n }
case_by-line = { $authority }, { $role }, agent { $number }
case_by-line-named = { $authority }, { $role }, agent { $number } ({ $name })

status_case-unopened = Non ouverte
status_case-rejected = Renvoyée par leur nœud
status_case-submitted = Présentée
status_case-acknowledged = Réception accusée
status_case-in-triage = En évaluation
status_case-waiting-for-information = En attente d’informations
status_case-conditional = Conditions proposées
status_case-postponed = Reportée
status_case-in-execution = En cours d’exécution
status_case-answered-in-part = Réponse partielle
status_case-answered = Réponse donnée
status_case-preserved = Données conservées
status_case-refused = Refusée
status_case-declined = Offre déclinée
status_case-withdrawn = Retirée
status_case-closed = Close

expected_submit = Présenter la demande
expected_submit-again = Corriger la demande et la présenter de nouveau
expected_acknowledge = Accuser réception de la demande
expected_triage = Dire ce qui peut être fait, et pour quand
expected_answer = Exécuter ce qui est demandé, ou refuser avec justification
expected_answer-questions = Répondre aux questions
expected_send-request-for-disclosure = Envoyer la demande de divulgation avant le dernier jour, ou clore l’affaire
expected_consider-refusal = Étudier la justification : redemander dans une nouvelle affaire, ou clore celle-ci
expected_decide-on-conditions = Accepter les conditions, ou les refuser
expected_resume = Poursuivre l’exécution
expected_consider-answer = Étudier la réponse, et clore l’affaire quand rien n’est plus ouvert
expected_disclose-information = Communiquer les informations, discuter d’autres conditions, ou retirer l’offre
expected_consider-information = Étudier les informations, et clore l’affaire quand rien n’est plus ouvert
expected_close = Arrêter l’exécution et clore l’affaire
expected_erase = Effacer ce qui est demandé, ou dire pourquoi non
expected_nothing = Rien n’est dû

because_no-request = Aucune demande n’existe encore dans l’affaire.
because_given-back = L’autre nœud a renvoyé la demande.
because_not-acknowledged = La demande a été présentée ; personne ne s’en est encore saisi.
because_not-answered = La demande n’a pas encore reçu de réponse au fond.
because_questions-open = La partie requise a demandé des informations et ne peut continuer sans elles.
because_preserved = Les données sont conservées pour un temps ; ensuite elles peuvent disparaître.
because_refused = La demande a été refusée, avec justification.
because_information-offered = Des informations sont proposées sous conditions.
because_information-disclosed = Les informations ont été communiquées.
because_conditions-declined = Les conditions ont été refusées ; les informations restent proposées.
because_conditions-accepted = Les conditions ont été acceptées.
because_declined = L’offre a été déclinée.
because_withdrawn = La demande a été retirée.
because_conditions-proposed = La partie requise aiderait sous conditions.
because_postponed = La partie requise a reporté l’exécution.
because_in-execution = La demande est en cours d’exécution.
because_answered = La demande a sa réponse.
because_closed = L’affaire est close.
because_erasure-asked = L’autre partie a demandé l’effacement.

due_acknowledgement = Accusé de réception
due_needed-before = Ensuite il est trop tard
due_part-wanted = Réponse souhaitée
due_first-answer = Première réponse
due_expected-result = Résultat, tel qu’ils l’attendent
due_follow-up = Demande annoncée
due_translation = Traduction annoncée
due_answer-to-questions = Réponse aux questions
due_preservation-minimum = Conservé au moins jusqu’au
due_preservation-ends = Dernier jour de conservation
due_collection-ends = Dernier jour de la collecte en temps réel
due_erasure = Effacement
due_review = Examen de ce qu’un agent a transmis seul
due_kind-deadline = délai
due_kind-minimum = minimum
due_kind-effect-date = ensuite les données peuvent disparaître
due_kind-target = bonne pratique, qu’aucun traité n’impose
due_kind-asking = selon l’État requérant, qu’aucun traité n’impose
due_kind-asked = selon qui l’attend, qu’aucun traité n’impose
due_kind-own = selon qui le fait, qu’aucun traité n’impose
due_kind-house = une règle de la maison, qu’aucun traité n’impose
due_held-questions-open = Suspendu jusqu’aux réponses aux questions
due_held-withdrawn = Arrêté : la demande a été retirée
due_held-refused = Arrêté : la demande a été refusée

proof_queued = Signé et mis en attente
proof_sent = Envoyé
proof_delivered = Accepté par leur nœud
proof_delivered-here = Accepté par notre nœud
proof_rejected = Renvoyé par leur nœud

case_other-basis = Fondement dans les termes de la partie requérante
case_other-basis-citation = Où ce fondement est écrit

proof_opened = Sous leurs yeux quand ils ont agi
case_proof = Preuve
proof_waiting = En route

sensitivity_normal = Normale
sensitivity_restricted = Restreinte
sensitivity_sealed = Sous scellés

measure_preservation = Conservation
measure_preserved-traffic-disclosure = Données de trafic conservées
measure_stored-data-access = Données stockées
measure_subscriber-info = Données relatives à l’abonné
measure_domain-registration-data = Données d’enregistrement de domaine
measure_realtime-traffic = Données de trafic en temps réel
measure_interception = Contenu en temps réel
measure_search-and-seizure = Perquisition et saisie
measure_examination-of-objects-and-sites = Examen d’objets et de lieux
measure_testimony = Déposition ou témoignage
measure_service-of-documents = Remise d’actes
measure_information-and-records = Informations et dossiers
measure_bank-account-identification = Comptes bancaires
measure_locate-or-identify-person = Localisation ou identification d’une personne
measure_tracing = Recherche de produits du crime
measure_freezing = Gel
measure_confiscation = Confiscation
measure_asset-return = Restitution d’avoirs
measure_extradition = Extradition
measure_provisional-arrest = Arrestation provisoire
measure_spontaneous-information = Information spontanée
measure_emergency-mla = Entraide d’urgence
measure_joint-investigation = Enquête conjointe
measure_transfer-of-sentenced-person = Transfèrement d’une personne condamnée
measure_transfer-of-proceedings = Transfert de la procédure pénale
measure_emergency-disclosure-by-provider = Divulgation d’urgence par un fournisseur

ground_name-dual-criminality = Double incrimination
ground_name-political-offence = Infraction politique
ground_name-essential-interests = Intérêts essentiels
ground_name-domestic-law-prohibits-action = Notre droit interne interdit l’action
ground_name-contrary-to-legal-system = Contraire à notre système juridique
ground_name-not-in-conformity = Non conforme à l’instrument
ground_name-de-minimis = Affaire de peu d’importance
ground_name-available-otherwise = Peut être obtenu autrement
ground_name-nationality = Ressortissant de l’État requis
ground_name-own-jurisdiction = Compétence propre
ground_name-discrimination = Risque de discrimination
ground_name-death-penalty = Peine de mort
ground_name-ne-bis-in-idem = Déjà jugé
ground_name-penalty-threshold = La peine est trop faible
ground_name-offence-not-covered = Infraction hors de l’instrument
ground_name-data-protection = Protection des données
ground_name-fiscal = Elle touche aussi à la fiscalité
ground_name-confidentiality-risk = Le secret pourrait en souffrir
ground_name-confidentiality = Elle demande la confidentialité
ground_name-form-electronic = Elle est arrivée par voie électronique
ground_name-speciality = Utilisation à une autre fin
ground_name-own-proceedings = Procédure propre
ground_name-bank-secrecy = Secret bancaire
ground_name-domestic-law-or-treaty = Notre loi ou un autre traité ne le permet pas
ground_name-time-bar = Prescription
ground_name-insufficient-evidence = Preuves insuffisantes
ground_name-military-offence = Infraction militaire
ground_name-pending-case = Poursuites en cours chez nous
ground_name-trial-in-absence = Jugé par défaut
ground_name-amnesty = Amnistie
ground_name-age = Trop jeune
ground_name-serve-at-home = Peine exécutée sur place
ground_name-immunity = Immunité ou privilège
ground_name-fundamental-rights = Droits fondamentaux

flag_equivocation = { $authority } a signé des actes différents pour une même place du journal.
flag_second-request = Une seconde demande ou offre est arrivée dans la même affaire et reste sans effet. Voyez par qui l’affaire a été ouverte.
flag_other-state-named = La demande nomme ces États : { $from }, { $to } ; elle a été signée par une autorité ({ $requesting }) pour une autre ({ $requested }).
flag_closing-crossed = L’affaire a été close alors qu’une déclaration de l’autre partie était en route.
flag_withdrawal-crossed = Un retrait a croisé une réponse. L’exécution s’arrête ; les deux subsistent.
flag_said-twice = Deux autorités ont dit la même chose différemment ; la plus récente l’emporte.
flag_answers-crossed = Deux autorités ont répondu sans s’être vues.
flag_answered-without-information = L’auteur de la réponse n’avait pas vu une question ou une réponse qui était en route.
flag_claimed-ahead = L’heure déclarée est postérieure à l’accusé : une horloge est fausse.
flag_claimed-behind = L’acte est arrivé plus tard que déclaré : il a attendu en chemin, ou une horloge est fausse.
stated_malformed = Tel qu’arrivé

expected_answer-consultation = Répondre à la consultation
expected_decide-on-warning = Dire s’il faut continuer la conservation
expected_decide-on-extension = Prolonger la conservation, ou dire pourquoi non
expected_answer-costs = Dire qui prend les frais à sa charge
expected_confirm-receipt = Confirmer ce qui est arrivé
expected_decide-on-use = Décider de l’autre utilisation
because_answer-consultation = L’autre partie consulte avant de décider.
because_decide-on-warning = La partie requise avertit que la conservation peut être nuisible.
because_decide-on-extension = La partie requérante demande que les données soient conservées plus longtemps.
because_answer-costs = La partie requise a annoncé des frais extraordinaires.
because_confirm-receipt = Quelque chose a été remis ; personne n’en a confirmé la réception.
because_decide-on-use = La partie requérante demande à utiliser ce qu’elle a reçu à une autre fin.
due_reply = Réponse
due_postponement-ends = Fin du report
due_held-ended = Terminé

moves_handling = S’en saisir
moves_information = Informations
moves_terms = Conditions
moves_execution = Exécution
moves_collecting = Collecte en temps réel
moves_answers = Réponse
moves_preserving = Conservation
moves_results = Résultats
moves_ending = Fin
moves_record = Dossier

case_about-parts = Au sujet de
case_contents-of-treaty = Ce qu’exige le traité entre les deux
case_unnamed = Une affaire ({ $state })
case_unnamed-told = Informations reçues : { $state }
case_unnamed-told-on = Informations reçues : { $state }, { $day }
case_unnamed-given = Informations données : { $state }
case_unnamed-given-on = Informations données : { $state }, { $day }
case_call-back-first-contact = Personne ici n’a encore traité avec { $authority }. Rappelez par le numéro publié, jamais par un numéro du message, avant de faire quoi que ce soit.
case_call-back-keys-changed = Les clés de l’autre État sont nouvelles depuis le { $moment }. Rappelez par le numéro publié, jamais par un numéro du message, avant de faire quoi que ce soit.
case_call-back-number = Le numéro qu’ils ont publié
case_called-back-button = Nous avons rappelé : ce sont bien eux
case_called-back-not = Si ce ne sont pas eux, ou si personne là-bas n’est au courant : ne faites rien de ce qui est demandé et prévenez un supérieur.
case_called-back = Rappelé par { $name }, { $moment } : ce sont bien eux
case_done-called-back = Consigné : qui a rappelé, et quand. L’autre État n’en est pas informé.
case_done-told-us = Consigné : c’était nous, qui l’a dit, et quand. L’autre État n’en est pas informé.
case_done-told-nobody = Consigné : personne ici n’a été prévenu, qui l’a dit, et quand. L’autre État ne le sait pas encore : appelez-le, et dites-le-lui par écrit.
case_done-told-open = Consigné : la réponse est retirée, qui l’a dit, et quand. La question est posée de nouveau. L’autre État n’en est pas informé.
case_in-doubt = { $n ->
        [one] { $n } acte de cette affaire est venu avec une clé révoquée depuis par cette autorité ({ $authority }) : à partir du { $since }, elle a pu être en d’autres mains. Rappelez par le numéro publié et demandez quels actes sont d’elle. Rien n’a été retiré.
       *[other] { $n } actes de cette affaire sont venus avec une clé révoquée depuis par cette autorité ({ $authority }) : à partir du { $since }, elle a pu être en d’autres mains. Rappelez par le numéro publié et demandez quels actes sont d’elle. Rien n’a été retiré.
    }
case_in-doubt-here = { $n ->
        [one] { $n } acte de { $authority } dans cette affaire est venu après le { $since } : depuis lors, deux agents d’ici doutent de ce qui vient de là. Demandez, par un numéro venu dans une note diplomatique, s’il est d’eux. Rien n’a été retiré.
       *[other] { $n } actes de { $authority } dans cette affaire sont venus après le { $since } : depuis lors, deux agents d’ici doutent de ce qui vient de là. Demandez, par un numéro venu dans une note diplomatique, lesquels sont d’eux. Rien n’a été retiré.
    }
case_act-in-doubt = Venu avec une clé qui a pu être en d’autres mains depuis le { $since }. Demandez s’il est bien d’eux.
case_call-back = Pour vous assurer qu’un message est bien d’eux, appelez
case_call-back-from = le numéro qu’ils ont publié
case_call-from-message = (selon la demande ; cela ne prouve rien)
case_emergencies-of-year =
    { $asked ->
        [one] La seule demande en situation d’urgence venue de là en un an ; traitée à un niveau inférieur : { $lowered }
       *[other] Demandes en situation d’urgence venues de là en un an : { $asked }, dont traitées à un niveau inférieur : { $lowered }
    }
case_emergencies-in-time-here = Accusé de réception donné ici à temps : { $inTime } sur { $over }
case_emergencies-in-time-there = Demandes en situation d’urgence d’ici vers là en un an dont il a été accusé réception à temps : { $inTime } sur { $over }
case_treated-as = Traité comme
case_lowered = L’autre partie ({ $state }) traite cela comme moins urgent que demandé : { $reasons } Ce que vous direz ensuite appelle sa garde comme urgent, non comme situation d’urgence. Si c’en est une, téléphonez.
case_lowered-own = Cela est traité ici comme moins urgent que demandé : { $reasons }
