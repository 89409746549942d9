### Français: drafted by machine, not yet reviewed by a native lawyer.

ask_title = Que peut demander le requérant ({ $from }) au requis ({ $to }) ?
ask_title-open = Que peut demander un État à un autre ?
ask_lead = Choisissez qui demande, à qui, et le jour. Chaque réponse vient avec ses articles et ses raisons.
ask_begin = Quatre réponses pour commencer
ask_from = Requérant
ask_to = Requis
ask_on = Le
ask_offence = Infraction
ask_measure = Mesure
ask_swap = Inverser
ask_swap-spoken = Inverser les deux entités
ask_button = Interroger le droit
ask_choose = Choisir
ask_side = { $code } { $name }
ask_no-offence = Non indiquée
ask_offence-other = Une autre infraction, hors de la liste
ask_problems =
    { $n ->
        [one] Un point empêche le droit de répondre
       *[other] { $n } points empêchent le droit de répondre
    }
ask_months = Indiquez la peine maximale en mois entiers, de 0 à 1200
ask_since = Depuis la veille :
ask_since-none = rien n’a changé entre les deux.
ask_since-counts = { $opened } ouvertes, { $limited } avec limites, { $closed } fermées.
ask_opened =
    { $n ->
        [one] { $n } réponse
       *[other] { $n } réponses
    }
ask_today = Aujourd’hui
ask_days = Jours où la réponse a changé
ask_days-none = Aucun traité enregistré ici ne lie les deux, à aucun jour.
ask_days-now = ce jour
ask_days-from = { $instrument } : lie les deux
ask_days-until = { $instrument } : ne lie plus les deux

matrix_caption = Mesures par instrument : requérant { $from }, requis { $to }, { $day }
matrix_region = Le tableau des mesures par instrument ; il défile latéralement
matrix_measure = Mesure
matrix_both-since = les deux depuis { $year }
matrix_cell = { $measure }, { $instrument } : { $state }, { $article }
matrix_cell-bare = { $measure }, { $instrument } : { $state }
matrix_article = Article { $article }
matrix_not-asked = { $measure }, { $instrument } : pas une voie pour cela
matrix_state-open = ouverte
matrix_state-limited = limitée
matrix_state-uncertain = incertaine
matrix_state-closed = fermée
matrix_legend-open = Ouverte ce jour
matrix_legend-limited = Limitée : dépend de faits ou du droit de l’autre partie
matrix_legend-uncertain = Incertaine : un fait n’est pas indiqué, ou il faut d’abord interroger le dépositaire
matrix_legend-closed = Fermée ce jour
matrix_legend-numbers = Les nombres sont des articles ; chaque case ouvre ses raisons
matrix_none = Aucun instrument et aucune voie sans traité n’est ouverte pour quelque mesure que ce soit ce jour.
matrix_shut = Fermées pour toutes les mesures
matrix_parties = Parties liées : { $instrument }

reason_title = { $measure }, { $instrument }
reason_all = Toutes les voies : { $measure }
reason_start = Commencer une demande sur ce fondement
reason_steps = Raisons, dans l’ordre où elles ont été appliquées

avenues_title = { $measure } : ce que le requérant ({ $from }) peut demander au requis ({ $to })
avenues_lead = Le { $day }. Classées par obligation de répondre ; puis ce qui est ouvert avant ce qui est limité, et les règles propres aux deux avant les plus larges.
avenues_facts = Ce sur quoi repose la réponse
avenues_missing = Faits qui trancheraient davantage
avenues_missing-lead = Indiquez ce que vous savez et demandez de nouveau. Rien n’est tenu pour acquis qui ne soit indiqué, et rien n’est gardé.
avenues_missing-none = Aucun fait ne manque pour répondre.
avenues_missing-elsewhere = Aucun fait de l’affaire n’en décide ; c’est le dépositaire.
avenues_not-stated = Non indiqué
avenues_yes = Oui
avenues_no = Non
avenues_met = Infraction dans les deux
avenues_unmet = Pas une infraction là-bas
avenues_advice = Conseils de la pratique
avenues_none-open = Aucune voie n’est ouverte ni incertaine ce jour.
avenues_why = Pourquoi
avenues_rules-from = { $treaty } : passe en premier pour la forme, le contenu et le refus.
avenues_blank = Formulaire vierge
avenues_provider-form = Page de l’instrument

fact_offence = Infraction
fact_max-penalty-requesting = Peine maximale dans l’État requérant, en mois
fact_max-penalty-requested = Peine maximale dans l’État requis, en mois
fact_dual-criminality = Les faits sont-ils une infraction dans les deux ?
fact_coercive = Une mesure de contrainte est-elle nécessaire ?
fact_de-minimis = L’affaire est-elle de peu d’importance ?
fact_available-otherwise = La même aide peut-elle être obtenue par une autre disposition ?
fact_basic-concepts-conflict = Cela heurte-t-il les concepts fondamentaux du système juridique ?
fact_person-national-of = De quel État la personne est-elle ressortissante ?
fact_requested-has-jurisdiction = L’État requis est-il lui-même compétent ?
fact_emergency = La vie ou la sécurité est-elle en danger imminent ?
fact_transnational = L’affaire est-elle transnationale ?
fact_organized-criminal-group = Trois personnes ou plus ont-elles agi de concert dans un but lucratif ?
fact_fiscal = L’infraction touche-t-elle aussi à la fiscalité ?
fact_only-fiscal = L’infraction est-elle seulement fiscale ?
fact_offence-by-computer = A-t-elle été commise au moyen d’un système informatique ?
fact_prosecution-asked-for = Des poursuites sont-elles demandées à la place de l’extradition ?
fact_urgent = La demande est-elle urgente ?
fact_consent-of-person = La personne consent-elle ?
fact_capital-offence = L’infraction est-elle passible de la peine de mort ?
fact_convention-as-basis = L’État requis prend-il la convention comme base légale de l’extradition ?
fact_treaty-between = Un traité lie-t-il les deux ?
fact_declaration-of-requested-state = Qu’a déclaré l’État requis ?
fact_declaration-of-requesting-state = Qu’a déclaré l’État requérant ?

law-kind_convention = convention
law-kind_protocol = protocole
law-kind_mlat = traité d’entraide
law-kind_regional-mlat = traité régional d’entraide
law-kind_extradition = traité d’extradition
law-kind_regional-cybercrime = convention régionale
law-kind_regional-instrument = instrument régional
law-kind_cloud-act = accord exécutif
law-kind_scheme = régime qui ne lie personne
law-kind_channel = canal
law-kind_comity = sans traité
law-kind_police = de police à police
law-kind_provider = par les fournisseurs
law-kind_model = texte type
law-kind_statute = loi d’un État

law-when_always = { "" }
law-when_urgent = si c’est urgent
law-when_emergency = en cas d’urgence
law-when_agreed = si convenu
law-when_non-coercive = sans contrainte

avenues_line-duty = Oblige
avenues_line-through = Par
avenues_line-published = Publié
avenues_duty-own-rule = { $state }, par une disposition sur cette mesure même.
avenues_duty-general = { $state }, par l’obligation générale d’entraide.
avenues_duty-endeavour = { $state }, à s’efforcer ; aucun résultat n’est dû.
avenues_duty-domestic = { $state }, seulement dans la mesure où son droit et les traités entre les deux le permettent.
avenues_duty-information = aucun État : une injonction ou une demande va directement à un fournisseur.
avenues_duty-nobody = personne : la partie requise ({ $state }) aide si son droit le permet et autant qu’elle le veut.
avenues_within = Dans un délai de { $length }.
avenues_no-time = Elle ne fixe aucun nombre de jours.
avenues_no-channel = Aucun canal n’est enregistré ; demandez à l’autorité centrale.
avenues_who = À qui écrire
avenues_serves = pour { $ranks }
avenues_nobody-named = Personne n’est désigné
avenues_languages-accepted = Reçoit les demandes en { $languages }
avenues_languages-official = Langues officielles : { $languages } ; autres inconnues
avenues_languages-unknown = Langues inconnues
avenues_home-law = Ce qu’ajoute le droit interne, quelle que soit la voie : { $state }
law-channel_central-authority = autorité centrale
law-channel_contact-point-24-7 = point de contact 24/7
law-channel_judicial-authority = d’autorité judiciaire à autorité judiciaire
law-channel_competent-authority = autorités compétentes
law-channel_diplomatic = voie diplomatique
law-channel_interpol = INTERPOL
law-channel_direct-to-provider = directement au fournisseur

matrix_hint = Le tableau continue sur le côté : déplacez-le du doigt, avec la molette ou les touches fléchées.
