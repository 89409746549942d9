### Français: drafted by machine, not yet reviewed by a native lawyer.

request_step-facts = Faits
request_step-avenue = Voie
request_step-contents = Contenu
request_step-check = Contrôle
request_step-approve = Approuver et envoyer
request_choose = Choisissez
request_change = Modifier
request_remove = Retirer
request_save = Enregistrer
request_leave = Laisser pour plus tard
request_saved = Enregistré.
request_saved-with =
    { $n ->
        [one] Enregistré. Un point est à corriger avant l’envoi
       *[other] Enregistré. { $n } points sont à corriger avant l’envoi
    }
request_wrong =
    { $n ->
        [one] Un point est à corriger avant l’envoi
       *[other] { $n } points sont à corriger avant l’envoi
    }
request_missing-title =
    { $n ->
        [one] Un point empêche que cette demande soit complète
       *[other] { $n } points empêchent que cette demande soit complète
    }
request_returned = Un collègue l’a renvoyé
request_approved-once = Un collègue a approuvé ce projet. Enregistrer une modification retire l’approbation, car elle a été donnée à un autre texte.
request_go-all-the-same = Voir les voies malgré tout
request_conflict-title = Ce projet a été enregistré ailleurs pendant votre saisie
request_conflict-text = Votre texte est gardé dans le formulaire ci-dessous et n’est pas encore enregistré. Un collègue l’a enregistré, ou vous-même dans un autre onglet. Lisez ce qui est enregistré, mettez dans le formulaire ce qui doit rester, et enregistrez de nouveau : le formulaire remplace alors le texte enregistré.
request_conflict-theirs = Tel qu’enregistré, là où il diffère du vôtre
request_conflict-same = Rien ne diffère sur cette page.
request_conflict-blank = laissé vide
request_field-numbered = { $field }, élément { $n }
request_field-in-part = { $field }, partie { $part }
request_field-in-part-numbered = { $field }, partie { $part }, élément { $n }
request_field-missing = { $field } : non indiqué
request_facts-title = Que s’est-il passé, et que faut-il ?
request_facts-lead = Commencez par les faits ; les traités viennent après. Tout est gardé tel que saisi, même inachevé.
request_facts-go = Enregistrer et voir les voies
request_need-measure = Choisissez la mesure : les voies en dépendent
request_need-to = Choisissez l’État requis : les voies en dépendent
request_parts = Ce qui est demandé
request_parts-hint = Chacune peut être envoyée comme demande. La conservation vient d’abord : des données disparues ne peuvent être remises. Il est répondu à chaque partie séparément.
request-hint_to = Où se trouvent les données ou la personne. Les États de ce réseau viennent d’abord. Un État sans nœud est hors de ce réseau : les voies sont indiquées quand même, et la demande part sur papier.
request_state = { $name } ({ $code })
request_no-node = { $name } ({ $code }), sans nœud
request_no-node-here = { $state } : pas de nœud dans ce réseau ; la demande ne peut être envoyée d’ici. Imprimez cette page et envoyez-la par le canal de la voie
request-hint_toAuthority = D’après l’annuaire de ce réseau. Laissé ouvert, il est choisi d’après ce qui est demandé : ce qui ne peut attendre va au point 24/7.
request_usual-authority = L’habituelle : le point 24/7 pour ce qui ne peut attendre
request-hint_title = Comme l’appelleront les collègues des deux parties, sans données personnelles.
request-hint_offences = Ce sont les faits qui décident, non le nom : choisissez l’infraction la plus proche, et indiquez votre propre disposition à côté.
request-add_offences-known = Ajouter une infraction de la liste
request-add_offences-other = Ajouter une autre infraction, en toutes lettres
request_offence-n = Infraction { $n }
request_offence-item = { $title }, { $pinpoint }
penalty_years =
    { $n ->
        [one] jusqu’à { $n } an
       *[other] jusqu’à { $n } ans
    }
penalty_months =
    { $n ->
        [one] jusqu’à { $n } mois
       *[other] jusqu’à { $n } mois
    }
request-hint_conduct = Qui a fait quoi, quand et comment, autant qu’on le sait. La double incrimination s’apprécie sur ces phrases.
request_row-title = Élément { $n } : { $kind }
request-ask_urgency-level = À quel point est-ce urgent ?
priority-hint_routine = À son tour.
priority-hint_urgent = Avant d’autres : des données ou une procédure peuvent être perdues à attendre.
priority-hint_emergency = Immédiatement : un risque significatif et imminent pour la vie ou la sécurité d’une personne.
request-hint_urgency-why = Ce qui arrive, à qui, et avant quand, si rien n’est fait.
request-hint_sensitivity = Avec quelle réserve l’affaire doit être traitée. Cela est envoyé : l’autre partie le lit et est priée d’en faire autant.
request-ask_confidentialityRequested = L’autre partie est-elle priée de garder le secret ?
request-answer_confidentialityRequested-yes = Oui, et de ne pas informer l’utilisateur
request-answer_confidentialityRequested-no = Non
request_language-item = { $name }
request-hint_language = La langue dans laquelle vous écrivez les textes de ce formulaire.
request_fact-title = Les faits
request_fact-case = Affaire
request_fact-from = De
request_fact-to = À
request_fact-on = Le
request_open_0 = Aucune voie n’est ouverte
request_open_1 = Une voie est ouverte
request_open_2 = Deux voies sont ouvertes
request_open_3 = Trois voies sont ouvertes
request_open_4 = Quatre voies sont ouvertes
request_open_5 = Cinq voies sont ouvertes
request_open_6 = Six voies sont ouvertes
request_open_7 = Sept voies sont ouvertes
request_open_8 = Huit voies sont ouvertes
request_open_9 = Neuf voies sont ouvertes
request_open-many =
    { $n ->
       *[other] { $n } voies sont ouvertes
    }
request_avenue-lead = Classées par obligation de répondre ; puis ce qui est ouvert avant ce qui est limité, et les règles propres aux deux avant les plus larges. Vous choisissez ; votre choix et votre raison sont gardés avec le projet.
request_of-them-limited =
    { $n ->
        [one] L’une d’elles dépend d’autre chose que du traité.
       *[other] { $n } d’entre elles dépendent d’autre chose que du traité.
    }
request_preserve-title = D’abord : faites conserver les données
request_preserve-text = Les données peuvent disparaître avant qu’une demande à leur sujet ne soit lue. Les points 24/7 peuvent les mettre en sûreté maintenant. Un second projet est fait avec les mêmes faits ; celui-ci reste.
request_preserve-button = Demander d’abord la conservation
request_is-main = Fondement principal
request_is-second = Second fondement
request_use = Utiliser cette voie
request_use-both = Utiliser { $first } et { $second } ensemble
request_use-alone = N’utiliser que { $n }
request_other-avenues = Autres voies
request_use-instead = Utiliser celle-ci à la place
request_use-second = L’indiquer comme second fondement
request_drop-second = La retirer comme second fondement
request_provider-direct = Va directement au fournisseur : pour information seulement, aucune demande à l’État


request_decide-title = Faits qui trancheraient ce qui est incertain
request_decide-lead = Seulement ce que le droit demande. Ce qui a un champ dans la demande en fait partie ; le reste demeure avec le projet et n’est jamais envoyé.
request_decide-button = Enregistrer et interroger de nouveau le droit
request_decide-in-facts = L’indiquer dans les faits
request_penalty-of = Peine maximale : { $offence }
request_other-title = Un autre fondement
request_other-lead = Un traité, un arrangement ou une loi que Comity ne connaît pas. L’autre partie lit votre texte et votre référence, avec la mention que les données juridiques ne l’ont pas.
request_other-text = Le fondement, en toutes lettres
request_other-citation = Où il est écrit
request_other-text-missing = Dites en toutes lettres quel est l’autre fondement
request_other-citation-missing = Dites où l’autre fondement est écrit
request_other-use = Invoquer ce fondement
request_other-second = L’indiquer comme second fondement
request_choice-title = Votre choix
request_choice-why = Pourquoi pas la première voie ouverte ?
request_choice-why-hint = L’ordre du droit place d’abord : { $first }. Votre raison reste dans le registre de votre autorité et n’est jamais envoyée.
request_choice-not-sent = Reste dans le registre de votre autorité ; n’est pas envoyé.
request_avenue-go = Passer au contenu
request_contents-window = Contenu de la demande
request_contents-title-preservation = Que faut-il conserver ?
request_contents-title = Que dit la demande ?
request_contents-lead = { $measure }, de : { $from }, à : { $to }, { $instrument }.
request_contents-none-required = Le fondement n’exige rien au-delà de ce qui est indiqué ; ce que vous ajoutez est gardé.
request_contents-shared = Pour toutes les parties
request_contents-done = Ce que vous avez saisi est gardé ; champs obligatoires remplis : { $done } sur { $of }.
request_contents-go = Enregistrer et tout vérifier
request_asks-label = Ce qui est exigé
request_asks-title = Ce que la demande doit dire
request_asks-count = { $done } sur { $of }
request_ask-given = indiqué
request_ask-open = manque
request_not-given = Non indiqué
request_by-the-act = L’acte signé le dit ; rien n’est à saisir.
request_known-of = Ce que l’on sait : { $state }
request_known-languages = Langues : { $languages }
request_known-criminality = Double incrimination : { $rule }
request_practice = Ce qu’ajoute la bonne pratique
request_practice-note =
    { $n ->
        [one] { $n } champ, non obligatoire
       *[other] { $n } champs, aucun obligatoire
    }
request_field-from-treaty-between = Exigé par le traité qui lie les deux : { $source }.
request_field-from-requested-state = Exigé par l’État requis : { $source }.
request_field-from-practice = D’après : { $source }.
request_intention = L’État requérant ({ $state }) a l’intention de présenter une demande de perquisition, de saisie ou de divulgation de ces données.
request_check-window = Vérifier la demande
request_check-title = Vérifier ce qui sera signé
request_check-title-missing = Ce qui manque encore
request_check-lead = Voici la demande entière, avec chaque valeur et chaque disposition. Chaque ligne ramène à l’endroit de la saisie.
request_check-lead-missing = La demande ne peut encore être formée. Chaque ligne ci-dessus mène au champ à corriger ; tout ce qui est saisi est gardé.
request_check-go = Passer à l’approbation
request_in-zone = { $city }, { $offset } ; il y est { $time }
request_advice-title = Un praticien ajouterait
request_advice-no-reason = Aucune raison n’est notée pour avoir laissé la première voie ouverte.
request_advice-give-reason = Indiquer la raison
request_release-title = Qui approuve
request_release-count = { $done } approbations sur { $of }
request_policy-two-officers = Deux agents approuvent
request_policy-duty-officer-then-review = Un agent de permanence approuve ; un collègue examine
request_approved = Approuvé
request_approved-by = { $name }, agent { $number }, { $moment }
request_approved-none = Personne n’a encore approuvé cette version.
request_lapsed = À redemander
request_lapsed-by = { $name }, agent { $number }, avait approuvé un autre texte, { $moment }. Il a été modifié depuis : cette approbation ne compte pas.
request_approve-title = Approuver et envoyer
request_approve-lead = { $title }, rédigé par { $drafter }, enregistré le { $moment }.
request_approve-problems = L’approbation n’a pas été donnée
request_not-draft-changed-meanwhile = Le projet a changé après que vous avez ouvert cette page. Relisez-le : ce qui suit est le texte tel qu’il est maintenant.
request_approve-what = Ce qui est approuvé
request_approve-not-you = Vous ne pouvez pas l’approuver maintenant
request_approve-first = Vous approuvez le texte ci-dessous tel quel. Il n’est pas encore envoyé : un second agent doit donner son accord.
request_approve-sends = Avec votre approbation, la demande est signée par { $authority } et envoyée aussitôt à l’autre partie ({ $state }). Elle ne peut être reprise ; elle peut être retirée.
request_approve-reviewed = Un collègue examine ensuite la transmission.
request_approve-and-send = Approuver et envoyer ({ $state })
request_approve-button = Approuver
request_see-missing = Voir ce qui manque
request_give-back = Ou le renvoyer
request_give-back-why = Que faut-il changer ?
request_give-back-hint = Le rédacteur le lit. Cela ne quitte pas votre autorité.
request_give-back-button = Renvoyer le projet
request_give-back-missing = Dites ce qu’il faut changer

request_part = Partie { $n }
request_add-part = Ajouter une autre mesure
request_part-based = Fondement choisi
request_part-open = Pas encore de fondement
request-field_parts = Ce qui est demandé
request-field_wanted = Ce qui est voulu exactement
request-field_wantedBy = Nécessaire avant
request-hint_parts-wanted = Quelles données, quelle personne, quel acte : afin que l’autre partie puisse dire si elle en dispose.
request-hint_parts-wantedBy = Le jour après lequel la réponse ne sert plus ; vide s’il n’y en a pas.
penalty_days =
    { $n ->
        [one] jusqu’à { $n } jour
       *[other] jusqu’à { $n } jours
    }
penalty_fine = amende seulement
penalty_life = jusqu’à l’emprisonnement à vie
penalty_death = jusqu’à la mort
offence-kind_known = de la liste
offence-kind_other = en toutes lettres
act_parts = De quelles parties s’agit-il ?
act_parts-hint = Il est répondu à chaque partie de la demande séparément.
act_not-understood = Le nœud de l’autre partie utilise une version plus ancienne et ne comprend pas ce type de déclaration. Il la gardera et confirmera son arrivée, mais aucune des parties ne lui donnera d’effet. Dites-le aussi dans un message.
stage_asked = Demandée
stage_conditional = Sous conditions
stage_postponed = Reportée
stage_admitted = Accordée
stage_in-execution = En cours d’exécution
stage_answered-in-part = Réponse partielle
stage_preserved = Données conservées
stage_answered = Réponse donnée
stage_nothing-found = Rien trouvé
stage_impossible = Impossible
stage_refused = Refusée
stage_declined = Déclinée
stage_withdrawn = Retirée
request_part-named = Partie { $n } : { $measure }
request-field_urgency-level = Urgence
request-field_confidentialityRequested = Confidentialité

request_sections = Les questions
request_section-whom = À qui
request_section-measures = Ce qui est voulu
request_section-offences = Infractions
request_section-conduct = Ce qui s’est passé
request_section-urgency = Urgence
request_section-matter = L’enquête
request_section-handling = Traitement
request_section-all = Tout sur une page
request_ask-whom = À qui demande-t-on ?
request_ask-measures = Que veut-on, et quelle en est la cible ?
request_ask-offences = Quelles infractions ?
request_ask-conduct = Que s’est-il passé ?
request_ask-urgency = À quel point est-ce urgent ?
request_ask-matter = Qu’est-ce qui se rattache à l’enquête chez vous ?
request_ask-handling = Comment faut-il la traiter ?
request_lead-whom = Tout est gardé tel que saisi, même inachevé ; vous pouvez revenir à chaque question.
request_lead-measures = La conservation vient d’abord : des données disparues ne peuvent être remises. Chaque mesure est une partie à laquelle il est répondu séparément.
request_lead-offences = Celles d’une convention sont reconnues par l’autre partie ; toute autre est décrite avec sa disposition.
request_lead-conduct = En quelques phrases : qui a fait quoi, quand, et comment les données y mènent.
request_lead-urgency = L’autre partie la lit en premier, et répond de ce qu’elle en fait.
request_lead-matter = Juge ou procureur chargé de l’affaire, demandes antérieures, et qui l’autre partie peut appeler.
request_lead-handling = Avec quelle réserve elle est traitée, si elle est confidentielle, et dans quelle langue elle est écrite.
request_facts-on = Enregistrer et continuer
