### Français: drafted by machine, not yet reviewed by a native lawyer.

nav_work = Liste de travail
nav_new-request = Nouvelle demande
nav_clocks = Échéances
nav_night = Permanence de nuit
nav_drafts = Projets
nav_proposals = Accords attendus
nav_law = Droit
nav_directory = Annuaire
nav_participants = Participants

http_to-work-list = Aller à la liste de travail
http_not-found_title = Il n’y a pas de telle page ici
http_not-found_text = L’adresse est fausse, ou ce qu’elle nomme n’est pas détenu par votre autorité. Vérifiez l’adresse, ou cherchez dans la liste de travail.
http_broken_title = Cette page n’a pas pu être établie
http_broken_text = La faute est de notre côté et elle est consignée. Rien n’a été envoyé. Revenez en arrière, vérifiez si votre dernière étape a été enregistrée, et réessayez.
http_broken_reference = Référence pour votre administrateur :
http_too-large_title = C’est plus de texte qu’il n’en tient
http_too-large_field = Le champ « { $field } » a { $size } caractères ; { $limit } au plus tiennent. Rien n’a été enregistré ni envoyé.

field_reasons = Justification
field_remarks = Remarques
field_text = Message
field_why = Pourquoi
field_preserved = Ce qui est conservé
field_holder = Qui les détient
field_legalBasis = Disposition de votre loi
field_resources = Ce qui y est affecté
field_questions = Question
field_answer = Réponse
field_ground = Un autre motif
field_consultation = Comment vous avez consulté
field_remark = Ce que vous constatez
field_conduct = Faits
field_user-name = Nom d’utilisateur
field_password = Mot de passe

http_too-large_whole = Le formulaire a { $size } Kio ; { $limit } Kio au plus tiennent. Rien n’a été enregistré ni envoyé.
http_too-large_fields = Le formulaire a plus de { $limit } champs. Rien n’a été enregistré ni envoyé.
http_too-large_back = Votre navigateur garde encore ce que vous avez saisi : utilisez son bouton Retour, abrégez le texte, et envoyez de nouveau. Nommez un long contenu avec son empreinte, et remettez-le à part.
http_too-large_link = Retour au formulaire
http_session-ended_title = Votre session a pris fin ; ce que vous avez saisi est gardé
http_session-ended_text = Reconnectez-vous dans un nouvel onglet et laissez cette page ouverte. Puis revenez ici et envoyez. Rien n’a été envoyé jusqu’ici.
http_session-ended_sign-in = Se connecter (ouvre un nouvel onglet)
http_session-ended_again = Envoyer ce que j’ai saisi
http_stale-form_title = Vous vous êtes reconnecté depuis l’ouverture de ce formulaire
http_stale-form_text = Ce que vous avez saisi est gardé et rien n’a été envoyé. Continuez si vous avez envoyé ce formulaire vous-même.
http_stale-form_again = Continuer avec ce que j’ai saisi
http_foreign-form_title = Ce formulaire ne venait pas de Comity
http_foreign-form_text = Rien n’a été fait. Rouvrez la page depuis la liste de travail et refaites-y l’étape.

problem_missing = Rien n’est indiqué ici.
problem-next_missing = Remplissez ce champ.
problem_unknown-field = Ce champ n’existe pas.
problem-next_unknown-field = Omettez-le.
problem_not-allowed = Ce champ n’accepte pas cette valeur.
problem-next_not-allowed = Choisissez parmi ce qui est proposé.
problem_too-many = { $n } sont indiqués ; { $max } au plus tiennent ici.
problem_too-few = Indiquez-en au moins { $min }.
problem_number-out-of-range = Ce n’est pas un nombre entier de { $min } à { $max }.
problem_one-line = Ce champ tient sur une ligne ; il contient un saut de ligne.
problem_date-impossible = « { $typed } » n’est pas un jour du calendrier.
problem_day-impossible = « { $typed } » n’est pas un jour du calendrier.
problem_day-over = Ce jour est déjà passé.
problem_day-to-come = Ce jour n’est pas encore venu.
problem_day-far = Ce jour est à plus de cinquante ans.
problem_zone-unknown = « { $typed } » n’est pas un fuseau horaire.
problem-next_zone-unknown = Écrivez un lieu comme Asia/Tokyo, UTC, ou un décalage comme +09:00.
problem_zone-missing = Le fuseau horaire n’est pas indiqué.
problem-next_zone-missing = Indiquez le fuseau dans lequel les heures sont écrites : sans lui, un fournisseur trouve un autre utilisateur.
problem_start-missing = La fin de la période est indiquée, mais pas son début.
problem-next_start-missing = Indiquez le début.
problem_time-does-not-exist = Les horloges de { $zone } ont sauté { $time }.
problem-next_time-does-not-exist = Indiquez l’heure en UTC, ou avec le décalage comme fuseau ({ $early } ou { $late }).
problem_time-ambiguous = Les horloges de { $zone } ont indiqué deux fois { $time }.
problem-next_time-ambiguous = Indiquez l’heure en UTC, ou avec le décalage comme fuseau ({ $early } ou { $late }).
problem_code-form = « { $typed } » n’est pas écrit comme un tel code.
problem_field-name = Un champ porte un nom qu’aucun instrument n’emploie.
problem_ip-form = « { $typed } » n’est pas une adresse IP.
problem-next_ip-form = Écrivez une seule adresse, comme 203.0.113.7 ou 2001:db8::7, sans port ni masque.
problem_ip-not-public = { $use ->
        [private] { $address } est à usage privé : elle existe dans chaque maison à la fois.
        [shared] { $address } est partagée dans le réseau d’un opérateur et ne se voit pas au dehors.
        [loopback] { $address } est le nom que chaque machine se donne à elle-même.
        [link-local] { $address } ne vaut que sur un seul câble ou une seule liaison radio.
        [multicast] { $address } s’adresse à beaucoup de machines à la fois.
        [benchmarking] { $address } est réservée à la mesure d’appareils.
        [translation] { $address } est réservée à la traduction entre les versions d’IP dans un réseau.
        [anycast] À { $address } répond la machine la plus proche, quelle qu’elle soit.
        [protocol] { $address } est réservée à un protocole et ne désigne aucun hôte.
        [discard] { $address } est là où les réseaux jettent du trafic.
        [reserved] { $address } est réservée.
        [unassigned] { $address } n’a jamais été attribuée à personne.
        [broadcast] { $address } s’adresse à tous sur un réseau.
       *[no-host] { $address } ne désigne aucun hôte.
    }
problem-next_ip-not-public = Indiquez l’adresse publique d’où la connexion a été vue, avec port et heure.
problem_url-form = « { $typed } » n’est pas une adresse web complète.
problem-next_url-form = Écrivez-la avec son début, comme https://example.org/page.
problem_url-scheme = Une adresse en « { $scheme } » ne désigne aucun hôte sur Internet.
problem-next_url-scheme = Employez http, https ou ftp, ou décrivez la cible comme autre chose.
problem_url-credentials = L’adresse comporte un nom d’utilisateur avant l’hôte { $host }.
problem-next_url-credentials = Retirez ce qui précède « @ » ; indiquez un compte comme cible distincte.
problem_domain-form = « { $typed } » n’est pas un nom de domaine.
problem-next_domain-form = Écrivez le nom seul, comme example.org, sans http et sans page.
problem_end-before-start = La fin précède le début.
problem-next_end-before-start = Corrigez l’un des deux.
problem_preservation-under-minimum = Les données sont conservées moins de { $days } jours ; elles doivent l’être au moins jusqu’au { $enough }.
problem-next_preservation-under-minimum = Conservez-les plus longtemps, ou dites dans les remarques pourquoi ce n’est pas possible.
problem_not-asked-for = La demande ne porte pas sur la conservation.
problem_ground-not-in-law-data = Ce motif ne figure pas dans les données juridiques de Comity.
problem_other-state-named = La demande nomme un État ({ $said }), et l’acte en concerne un autre ({ $is }).
problem-next_other-state-named = Corrigez l’État.
problem_author-incomplete = L’auteur n’est pas nommé en entier.
problem-next_author-incomplete = Un acte est signé par une autorité, une fonction et un numéro d’agent.
problem_not-a-party = Ce participant ({ $participant }) n’est pas partie à cette affaire.
problem_same-state = L’État requis est l’État requérant.
problem-next_same-state = Choisissez l’État où se trouvent les données ou la personne.
problem_wrong-addressee = L’acte est adressé à un participant ({ $participant }) qui n’est pas l’autre partie.
problem-next_wrong-addressee = Adressez-le à une autorité de l’autre État.
problem_other-side-only = Seule l’autre partie peut le faire.
problem_before-request = Aucune demande n’existe dans cette affaire.
problem_use-limited = { $n ->
        [one] Ce que vous détenez de cette affaire est soumis à une limite d’utilisation.
       *[other] Ce que vous détenez de cette affaire est soumis à { $n } limites d’utilisation.
    }
problem_conditions-unread = Les conditions de l’autre État n’ont pas été lues.
problem-next_use-limited = Demandez l’accord de l’autre État, ou avisez-le avant une divulgation que votre loi exige.
problem-next_conditions-unread = Lisez-les, et dites-le.
problem_other-sort-of-case = Un tel acte ne relève pas de ce type d’affaire.
problem-next_other-sort-of-case = Écrivez un message, ou ouvrez pour cela une affaire à part.
problem_second-request = L’affaire a déjà sa demande.
problem-next_second-request = Ouvrez une nouvelle affaire pour une autre demande.
problem_case-closed = L’affaire a été close.
problem-next_case-closed = Écrivez un message, ou ouvrez une nouvelle affaire.
problem_case-open = L’affaire est ouverte.
problem-next_case-open = Rien n’est à rouvrir : poursuivez-la.
problem_act-of-others = Cette déclaration n’a pas été écrite par votre autorité.
problem-next_act-of-others = Choisissez l’une des vôtres. Ce que l’autre partie a mal écrit, demandez-lui de le rectifier.
problem_request-withdrawn = La demande a été retirée.
problem-next_request-withdrawn = Clôturez l’affaire.
problem_already-said = Cela a déjà été dit.
problem_question-not-open = Ce à quoi il faut répondre ({ $act }) n’est pas une question ouverte de l’autre partie.
problem-next_question-not-open = Choisissez l’une des questions ouvertes.
problem_nothing-asked = Aucune question n’est ouverte.
problem-next_nothing-asked = Écrivez plutôt un message.
problem_answer-owed = La demande n’a reçu ni réponse ni retrait.
problem-next_answer-owed = Répondez d’abord à la demande : confirmez, ou refusez avec justification.
problem_parts-missing = Il n’est pas dit de quelle partie de la demande il s’agit.
problem_part-unknown = La demande n’a pas de partie { $part }.
problem_part-withdrawn = La partie { $part } a été retirée.
problem_part-stage = La partie { $part } n’en est pas au stade où c’est possible.
problem_act-unknown = Aucun acte { $act } ne figurait dans l’affaire telle que son auteur l’avait vue.
problem-next_act-unknown = Choisissez un acte de cette affaire.
problem_body-is-record = Un acte sur un effacement en est lui-même la trace et est conservé.
problem_body-missing = Son contenu ne peut être lu, et il ne signifie rien sans lui.
problem_content-malformed = Son contenu n’a pas la forme que prescrit son type.
problem_unknown-kind = Le nœud destinataire n’a pas compris cet acte : il ne connaît pas le type « { $kind } », ou le texte n’avait pas la forme de ce type.
problem-next_unknown-kind = L’acte est conservé. Dites-le autrement, ou mettez le nœud à jour.
problem_equivocation = Son auteur a signé deux actes différents pour une même place du journal ; aucun n’est retenu.
problem-next_equivocation = Demandez à l’auteur lequel des deux est le bon ; il est refait comme nouvel acte.
problem_rejected = Le nœud de l’autre partie ({ $by }) l’a renvoyé : { $reason }.
problem_penalty-form = « { $typed } » n’est pas une peine.
problem-next_penalty-form = Écrivez-la comme 10 years, 18 months, 90 days, life, fine ou death.
problem_penalty-several = « { $typed } » nomme plus d’une peine.
problem-next_penalty-several = Écrivez seulement l’emprisonnement le plus lourd, comme 3 years ; l’amende va avec la disposition de votre loi.
problem_penalty-unit-missing = « { $typed } » de quoi : années ou mois ?
problem-next_penalty-unit-missing = Écrivez l’unité à côté du nombre, comme 10 years.
problem_instrument-twice = { $instrument } : nommé deux fois.
problem_content-missing = { $label } : non indiqué.
problem-next_content-missing = Écrivez-le ici : l’instrument invoqué le demande.
problem_statement-missing = { $label } : la déclaration n’est pas faite.
problem-next_statement-missing = Faites-la, ou choisissez un instrument qui ne la demande pas.
problem_authority-of-other-state = L’autorité choisie relève d’un autre État ({ $home }), non de l’État requis ({ $to }).
problem-next_authority-of-other-state = Choisissez une autorité de cet État : { $to }.
problem_emergency-without-reason = Une situation d’urgence est invoquée sans raison.
problem-next_emergency-without-reason = Dites ce qui arrivera à qui, et quand, ou baissez le niveau.
problem_kind-not-understood = Le nœud de l’autre partie ne comprend pas ce type d’acte : il y sera gardé sans effet.
problem-next_kind-not-understood = Dites-le aussi dans un message.
problem_ground-not-available = Selon les données juridiques, ce motif est fermé. { $law }
problem_not-consulted = L’autre partie n’a pas été consultée d’abord. { $law }
problem_consulted-off-record = Vous dites avoir consulté l’autre partie. Aucune consultation ne figure dans ce dossier. { $law }
problem-next_consulted-off-record = Dites quand, comment et avec qui, ou consultez maintenant.
problem_refusal-without-provision = Le refus nomme un traité et aucun de ses articles. { $law }
problem-next_refusal-without-provision = Nommez l’article, pour que l’autre partie puisse y répondre.
problem_figures-disagree = Ces chiffres ne peuvent pas tous être exacts.
problem-next_figures-disagree = Comptez-les de nouveau : pas plus de réponses que de demandes, chaque heure une fois, les sommes égales.
problem_collection-longer = La demande indique une période jusqu’au { $asked } : ceci collecte plus longtemps que demandé.
problem-next_collection-longer = Indiquez ce jour, ou assurez-vous que votre ordonnance et la demande couvrent la durée plus longue.
problem_draft-not-understood = Le nœud de cet État ne connaît pas les projets montrés : aucun ne lui est envoyé.
problem-next_draft-not-understood = Parlez-en autrement, ou envoyez la demande.
problem_digest-form = { $name } : ce n’est pas une empreinte SHA-256, ou pas une ligne écrite par sha256sum.
problem-next_digest-form = Collez la sortie telle que le programme l’a écrite, ou retirez la ligne.
problem_files-contradict = Cela ne concorde pas avec ce qui est dit des fichiers.
problem_file-against-digest = { $name } : son empreinte dit autre chose.
