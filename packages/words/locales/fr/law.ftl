### Français: drafted by machine, not yet reviewed by a native lawyer.

law_title = Droit
law_views = Parties des pages de droit
law_view-ask = Deux États et un jour
law_view-instruments = Instruments
law_view-states = États
law_view-forms = Formulaires vierges
law_view-search = Recherche
law_permanent = Adresse permanente
law_data = Données
law_print = Note de deux pages
law_tools = Cette page comme adresse, données et papier
law_version = Faits relus jusqu’au { $day }. Aucun État n’a dit approuver ces réponses ; vérifiez auprès du dépositaire ce qui importe.
law_source = Source
law_comma = { ", " }
law_cite = Article { $article }{ $path }
law_cite-of = Article { $article }{ $path }, { $instrument }
law_cite-other = toute autre infraction
law_unknown = inconnu
law_day-hint = Année, mois, jour, comme 2012-11-01
law_show = Afficher
law_near = Vouliez-vous dire
law_not-found-search = Chercher dans le droit
law_article_title = { $pinpoint } : { $title }
law_article_gist = En nos propres termes
law_article_lead = { $domain }, { $instrument }
law_article_not-text = Résumé en nos propres termes, non le texte du traité. Lisez le texte avant de le citer.
law_article_limits = Conditions et limites
law_article_force = Sa force
law_article_paragraphs = Paragraphes de cet article
law_article_only = Ses paragraphes ne sont pas présentés un par un.
law_article_here = cette page
law_article_left-out = Les paragraphes non énumérés ne sont pas résumés ici ; rien n’en est dit.
law_article_emergency-only = Seulement en cas d’urgence.
law_article_fallback-only = Seulement si aucun traité d’entraide ne lie les deux.
law_article_hangs = Ce qui en dépend
law_article_hangs-none = Rien de ce qui est enregistré ici n’y repose.
law_article_rules = Ce qui en résulte
law_article_clocks = Délais
law_article_contents = Champs d’une demande
law_article_declarations = Réserves et déclarations
law_article_profiles = Ce qu’en dit le droit interne des États
law_article_missing = Il n’y a pas ici de disposition { $pinpoint }
law_article_missing-lead = Elle est peut-être mal tapée, ou c’est un paragraphe qui n’est pas résumé ici. La page de l’article nomme les paragraphes qui le sont.
law_required = obligatoire
law_if-available = si disponible
law_from = à partir du { $day }
law_until = jusqu’au { $day } (exclu)
law_start-of-party = à partir de sa propre entrée en vigueur
law_length-none = Aucun chiffre donné
law_length-hours =
    { $n ->
        [one] { $n } heure
       *[other] { $n } heures
    }
law_length-days =
    { $n ->
        [one] { $n } jour
       *[other] { $n } jours
    }
law_length-months =
    { $n ->
        [one] { $n } mois
       *[other] { $n } mois
    }
law_length-years =
    { $n ->
        [one] { $n } an
       *[other] { $n } ans
    }
law_value-minimum = au moins { $figure }
law_value-maximum = au plus { $figure }
law_in-both = { $own } ({ $original })
law_starts = À compter de
law_start-if = { $start }, seulement si { $condition }
law_owes = Qui le doit
law_counting = Compté

law-domain_substantive = Infractions
law-domain_criminalization = Infractions
law-domain_liability = Responsabilité et sanctions
law-domain_procedural = Pouvoirs de la police et des tribunaux
law-domain_cooperation = Coopération
law-domain_cooperation-general = Coopération en général
law-domain_final = Clauses finales
law-domain_general = Dispositions générales
law-domain_jurisdiction = Compétence
law-domain_extradition = Extradition
law-domain_mla = Entraide judiciaire
law-domain_law-enforcement = Services répressifs
law-domain_asset-recovery = Recouvrement d’avoirs
law-domain_data-protection = Protection des données
law-domain_network = Réseaux de points de contact
law-domain_preservation = Conservation
law-domain_prevention = Prévention
law-domain_technical-assistance = Assistance technique
law-domain_mechanism = Organes et examen

law-force_shall = Il oblige : les Parties doivent.
law-force_may = Il permet : les Parties peuvent.
law-force_endeavour = Il demande un effort : les Parties s’efforcent.
law-force_mixed = Il oblige en partie et permet en partie.

law-clock_deadline = Délai
law-clock_minimum = Durée minimale
law-clock_effect-date = Prend effet alors
law-clock_target = Bonne pratique, qu’aucun traité n’impose

law-counting_first-of-month-after-months = les mois à compter du jour, puis le premier du mois qui suit
law-counting_nth-day-after = le jour lui-même n’est pas compté
law-counting_calendar-days = jours civils, les jours fériés n’y changent rien
law-counting_eu-1182-71 = selon le règlement 1182/71 : les jours sont reportés après les jours fériés, les heures non
law-counting_roll-off-holidays = jours, reportés après les jours non ouvrés
law-counting_months-same-day = jusqu’au jour du même quantième
law-counting_on-receipt = aussitôt

law-rule_own-rule = Un article pour : { $measure }
law-rule_general = { $measure }, au titre de l’obligation générale d’entraide
law-rule_endeavour = Obligation de s’efforcer : { $measure }
law-rule_domestic = { $measure }, dans la mesure où le droit de l’État requis le permet
law-rule_none = { $measure } : non couvert
law-rule_outside = { $measure } : adressez-vous ailleurs
law-rule_information = { $measure } : information, aucune demande à l’État
law-rule_ground = Motif de refus
law-rule_not-ground = N’est pas un motif de refus
law-rule_duty = Obligation en cas de refus
law-rule_postponement = Report
law-rule_domestic-law = Le droit de l’État requis s’applique à côté
law-rule_channel = Qui écrit à qui
law-rule_precedence = Ce qui cède devant un autre traité
law-rule_use-limit = Limite d’utilisation
law-rule_prosecute = Extrader ou poursuivre
law-rule_threshold = Seuil pour l’extradition
law-rule_competing = Plusieurs États demandent une même personne
law-rule_offence = Comptée parmi les infractions propres à l’instrument
law-rule_condition = Condition
law-rule_entry = Quand un État est lié
law-rule_quorum = Quand l’instrument entre en vigueur
law-rule_denunciation = Quand la dénonciation prend effet
law-rule_withdrawal = Quand le retrait d’une réserve prend effet
law-rule_extension = Quand l’extension à un territoire prend effet
law-rule_eligibility = Qui peut adhérer
law-rule_territory = À quels territoires il s’étend

law-duty_give-reasons = Motiver
law-duty_consult-first = Consulter d’abord
law-duty_inform-promptly = Informer l’autre partie sans délai
law-duty_submit-for-prosecution = Soumettre l’affaire aux autorités de poursuite
law-duty_consider-partial-or-conditional = Envisager d’accorder en partie ou sous conditions
law-duty_warn-requesting-state = Avertir l’État requérant

law-declared_reservation = Réserve
law-declared_declaration = Déclaration

law_filed = Adresse de cette page : { $address }

law_is = Ce que c’est
law_is-rules = Les règles de coopération des conventions et traités, avec leurs dates : qui était lié, quel jour, avec quelle réserve.
law_is-reasons = Une réponse avec ses raisons, chacune avec l’article, la source et son degré de certitude.
law_is-open = Les mêmes règles que les ministères font tourner sur leurs propres nœuds : données ouvertes, code ouvert.
law_isnt = Ce que ce n’est pas
law_isnt-depositary = Pas un dépositaire. Les dates qui importent se vérifient auprès de lui.
law_isnt-advice = Pas un conseil juridique, et aucun État n’a dit approuver ces réponses.
law_isnt-channel = Pas un moyen d’envoyer une demande. Rien de ce qui est saisi ici n’est gardé.

site_name = Le droit
site_what = public, sans comptes
site_data = Données (JSON)
site_changes = Jours où le droit a changé
site_without-script = Les réponses pour deux États, pour un autre jour et à une recherche sont calculées dans votre navigateur par un script, qui est désactivé. Les pages elles-mêmes n’en ont pas besoin.
site_too-old = Ce navigateur ne sait pas compter les jours comme le droit l’exige (il n’a pas Temporal) ; la question est donc restée sans réponse, et ce qui est affiché est la page telle qu’elle a été écrite. Ouvrez cette adresse dans un Firefox ou un Chrome récent, ou demandez à un collègue dont le navigateur est plus récent.
