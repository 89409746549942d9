### Français: drafted by machine, not yet reviewed by a native lawyer.

law-code_high = élevée
law-code_medium = moyenne
law-code_low = faible
law-code_yes = oui
law-code_no = non
law-code_none = aucun
law-code_invited = invité
law-code_signatory = signataire
law-code_consented = a consenti
law-code_party = Partie
law-code_extension-pending = extension en cours
law-code_excluded-territory = territoire exclu
law-code_not-participating = ne participe pas
law-code_ineligible = ne peut adhérer
law-code_ended = a pris fin
law-code_deadline = délai
law-code_minimum = minimum
law-code_effect-date = date d’effet
law-code_target = objectif
law-code_open = ouverte
law-code_closed = fermée
law-code_limited = limitée
law-code_uncertain = incertaine
law-code_unknown = inconnu
law-code_instrument = instrument
law-code_treaty-between = traité entre les deux
law-code_requested-state = État requis
law-code_practice = pratique

command-law_parties-head = { $force ->
        [yes] { $instrument } le { $on } : en vigueur
       *[no] { $instrument } le { $on } : pas en vigueur
    }
command-law_parties-counts = { $deposited } avaient consenti, { $bound } étaient liés
command-law_parties-undated = { $bounds ->
        [both] Jour non trouvé : { $state }, pas avant le { $from }, pas après le { $to }
        [from] Jour non trouvé : { $state }, pas avant le { $from }
        [to] Jour non trouvé : { $state }, pas après le { $to }
       *[none] Jour non trouvé : { $state }
    }
command-law_state = État
command-law_name = Nom
command-law_consented = Consentement
command-law_in-force = En vigueur
command-law_confidence = Fiabilité
command-law_status-head = { $state }, { $instrument }, le { $on } : { $status }
command-law_instrument-in-force = Instrument en vigueur
command-law_signed = Signature
command-law_applies-from = Applicable à partir du
command-law_rule = Règle
command-law_source = Source
command-law_reservations = Réserves et déclarations :
command-law_effect-head = { $date } selon { $pinpoint } ({ $confidence })
command-law_no-clock = Aucun délai n’est enregistré pour cet instrument.
command-law_not-running = Pas en vigueur autant qu’on le sache : aucun d’eux ne court encore.
command-law_clock = Délai
command-law_kind = Type
command-law_length = Durée
command-law_starts = À compter de
command-law_no-figure = aucun chiffre
command-law_deadline-head = { $clock } ({ $kind }), à compter de { $start } : { $due }
command-law_figure = { $name } : { $value } { $unit } ({ $kind })
command-law_exact = exact
command-law_limit = Limite : { $limit }
command-law_recorded = Enregistrés : { $paragraphs }. Les autres paragraphes sont omis.
command-law_source-is = Source : { $source }
command-law_avenue = { $rank }. { $title } ({ $instrument }) : { $open } ; fiabilité des données : { $confidence }
command-law_rules-first = Règles de forme, de contenu et de refus : d’abord { $instrument }.
command-law_channel = Canal : { $channel }
command-law_whom = À qui écrire :
command-law_to = { $mark } selon { $ranks } : { $to }
command-law_of-several = Ce que disent plusieurs d’entre elles :
command-law_of-marks = { $marks } : { $text }
command-law_clock-is = Délai : { $length } ({ $kind }) ; à compter de : { $starts }
command-law_in-practice = En pratique :
command-law_hangs-on-facts = Cela dépend de ce qui n’est pas indiqué : { $facts }
command-law_facts-missing = Faits manquants :
command-law_no-contents = Aucun contenu n’est enregistré pour cet instrument et cette mesure.
command-law_field = Champ
command-law_needed = Exigé
command-law_pinpoint = Disposition
command-law_from = D’après
command-law_meaning = Sens
command-law_if-known = si connu
command-law_route = { $label } (voie { $route })
command-law_ground-open = ouvert
command-law_ground-must = ouvert, refus obligatoire
command-law_ground-must-unless = ouvert, refus obligatoire sauf exception
command-law_ground-closed = fermé
command-law_ground-unknown = dépend d’un fait
command-law_not-binding = { $open ->
        [uncertain] { $instrument } : ne lie peut-être pas les deux le { $on } ; s’il les liait, voici les règles.
       *[no] { $instrument } : ne lie pas les deux le { $on } ; s’il les liait, voici les règles.
    }
command-law_grounds = Motifs :
command-law_no-ground = Pas un motif :
command-law_other-law = Autre droit admis :
command-law_duties = Obligations :
command-law_postponement = Report :
command-law_presumed = Présumé, comme d’ordinaire ; non indiqué : { $facts }.
command-law_counterparts = Pour trouver un homologue (ni fondement, ni moyen d’envoi) :
command-law_addressed = { $name }, { $language } ; fiabilité : { $confidence }
command-law_addressed-of = { $name }, { $language } ; fiabilité : { $confidence }, au { $day }
command-law_name-unknown = nom inconnu
command-law_language-unknown = langue inconnue
command-law_in-languages = en { $languages }
command-law_in-official = en { $languages } (officielles ; ce qui est accepté en outre n’est pas connu)
command-law_as-of = Au { $day }
command-law_tradition = Tradition juridique
command-law_official-languages = Langues officielles
command-law_takes-requests-in = Reçoit les demandes en
command-law_not-known = non connu
command-law_death-penalty = Peine de mort
command-law_nationals = Remise des propres nationaux
command-law_without-treaty = Extradition sans traité
command-law_contact-point = Point de contact 24/7
command-law_authorities = Autorités
command-law_instruments = Instruments
command-law_authority-row = { $role } : { $name } ; { $confidence }. { $source }
command-law_authority-row-of = { $role } : { $name } ; { $confidence }, au { $day }. { $source }
command-law_profile-on = { $name } ({ $state }) le { $on }
command-law_profile = { $name } ({ $state })
command-law_period-unknown = Depuis quand n’est pas connu
command-law_substantive = Droit matériel
command-law_procedural = Droit procédural
command-law_cooperation = Coopération
command-law_capacity = Capacités
command-law_prevention = Prévention
command-law_max-months = { $period } ; maximum en mois : { $months }
command-law_none-recorded = rien d’enregistré
command-law_gaps-none = { $instrument } : ne demande aucune infraction ni aucun pouvoir en droit interne, autant qu’enregistré.
command-law_gaps-head = { $state }, au regard d’un instrument ({ $instrument }), le { $on } : { $gaps } manquants ou en partie, { $unknown } inconnus
command-law_article = Article
command-law_there = Présent
command-law_title = Titre
command-law_coverage-states = { $states } États le { $on }
command-law_coverage-pairs = { $pairs } paires ; traités recherchés : entraide { $assistance }, extradition { $extradition }
command-law_col-profile = Profil
command-law_col-authority = Autorité
command-law_col-language = Langue
command-law_col-point = 24/7
command-law_col-assistance = Entraide
command-law_col-extradition = Extradition
