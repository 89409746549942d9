### Français: drafted by machine, not yet reviewed by a native lawyer.

states_title = États et autres entités
states_lead = Chacun a une page : à qui écrire, ce qui le lie et depuis quand, ses déclarations, et son droit interne autant que quelqu’un l’a étudié.
states_profiled = Droit interne étudié
states_others = Droit interne pas encore étudié

state_missing = Il n’y a pas ici d’entité « { $code } »
state_lead = { $kind }. Le droit tel qu’il est le { $day }.
state_kind-state = État
state_kind-organisation = Organisation
state_kind-territory = Territoire
state_of = Territoire de
state_member = Membre de
state_parts = Parties de cette page
state_updated = Relu le { $day }.
state_unknown = Personne n’a encore étudié le droit de cet État ({ $state }). Une place vide ne dit rien de lui, seulement de cette page.
state_ask = Que peut-on lui demander ({ $state }) ?
state_substantive = Droit matériel : infractions
state_procedural = Droit procédural : pouvoirs
state_cooperation = Coopération
state_capacity = Capacités
state_prevention = Prévention
state_sources = Sources du profil entier, pour les faits qui n’en nomment aucune
state_head-empty = Rien n’est enregistré pour ce jour.
state_region = { $title } ; le tableau défile latéralement
state_offence = Infraction
state_criminalised = Est-ce une infraction ?
state_statute = Où c’est écrit
state_penalty = Peine maximale
state_penalty-fine = amende seulement
state_penalty-grave = forme la plus grave { $length }
state_applies = S’applique
state_power = Pouvoir
state_available = Dispose-t-il de ce pouvoir ?
state_limits = Limites
state_suspended = Suspendu du { $from } au { $to } (exclu) : { $why }
state_present-yes = Dans son droit
state_present-partly = En partie
state_present-no = Pas dans son droit
state_present-unknown = Inconnu
state_binds = Ce qui le lie, et depuis quand
state_binds-none = Aucun instrument qui le lie n’est enregistré.
state_declarations = Ses réserves et déclarations
state_no-declarations = Rien n’est enregistré, ce qui ne prouve rien : les déclarations n’ont été lues que pour une partie des Parties à la Convention de Budapest et, sous d’autres traités, pour peu d’États. La liste du dépositaire décide.
state_gap = Lacunes au regard d’un instrument
state_gap-lead = Un point d’interrogation ne dit rien de l’État, seulement que personne n’a cherché.
state_gap-offences = Infractions
state_gap-liability = Responsabilité, sanctions et compétence
state_gap-powers = Pouvoirs
state_gap-tile = Article { $article }, { $title } : { $present }
state_gap-rows = Article par article, avec l’endroit et le degré de certitude
state_gap-against = Lacunes au regard de
state_gap-counts = { $yes } dans son droit, { $partly } en partie, { $no } pas dans son droit ; pour { $unknown }, personne n’a cherché.
state_article = Article
state_gap-present = Dans son droit ?
state_gap-statutes = Où
state_yes = Oui
state_no = Non
state_nothing = non connu ici

profile_centralAuthority = Autorité centrale
profile_point24x7 = Point de contact 24/7
profile_extraditionAuthority = Autorité pour l’extradition
profile_channels = Canaux
profile_languages = Langues
profile_thresholds = Seuils
profile_dualCriminality = Double incrimination
profile_nationalityRule = Propres nationaux
profile_domesticGroundsForRefusal = Motifs de refus de son droit interne
profile_reciprocityRequired = Réciprocité
profile_deathPenaltyOrOtherAssurances = Assurances
profile_actOnMutualAssistance = Loi sur l’entraide
profile_extraditionAct = Loi sur l’extradition
profile_notes = Notes
profile_units = Unités
profile_programmes = Programmes
profile_training = Formation
profile_hotline = Ligne d’assistance
profile_reportingPortal = Où signaler
profile_awarenessAgency = Sensibilisation
profile_name = Nom
profile_contactPublic = Adresse publique
profile_mla = Entraide
profile_extradition = Extradition
profile_rule = Règle
profile_extraditesOwnNationals = Extrade ses propres nationaux
profile_constitutionalBar = Interdiction constitutionnelle
profile_cite = Référence
profile_text = En nos propres termes
profile_note = Note
profile_asOf = À la date du
profile_mandatory = Le refus est-il obligatoire ?
profile_scope = Portée
profile_title = Titre
profile_from = Depuis
profile_amended = Modifié
profile_provisionalArrest = Arrestation provisoire
profile_extraditionRequestingMinMaxMonths = Maximum de la peine au moins égal à, dans l’État requérant, en mois
profile_extraditionRequestedMinMaxMonths = Maximum de la peine au moins égal à, ici, en mois
profile_extraditionStrictlyMore = Doit le dépasser
profile_extraditionNote = Sur le seuil
profile_mlaMinMaxMonths = Maximum de la peine au moins égal à, pour l’entraide, en mois
profile_searchWarrantMinMaxMonths = Maximum de la peine au moins égal à, pour une perquisition, en mois
profile_searchStrictlyMore = Doit le dépasser pour une perquisition
profile_deMinimis = Affaires mineures
profile-value_required = Exigée
profile-value_may-refuse = Son absence peut être un motif de refus
profile-value_by-treaty = Comme le dit le traité
profile-value_coercive-only = Exigée pour les seules mesures de contrainte
profile-value_not-required-generally = En règle générale non exigée
profile-value_by-act = Comme le dit la loi
profile-value_treaty-needed = Oui, sauf si un traité y pourvoit
profile-value_unknown = Inconnu
profile-value_yes = Oui
profile-value_no = Non
profile-value_discretionary = À sa discrétion
profile-value_eu-and-courts-only = Aux seuls États de l’Union européenne et juridictions internationales
profile-value_with-return-guarantee = Si le retour est garanti
profile-value_only-by-treaty = Par traité seulement
profile-value_with-consent = Si la personne consent
profile-value_no-with-exception = Non, avec une exception
profile-value_conditional = Sous conditions

search_title = Chercher dans le droit
search_lead = Une disposition comme CETS185:29(7), un mot, ou le nom ou code d’un État.
search_label = Disposition, mot ou État
search_button = Chercher
search_title-for = Chercher dans le droit : { $q }
search_found =
    { $n ->
        [0] Rien n’a été trouvé.
        [one] Un résultat a été trouvé.
       *[other] { $n } résultats ont été trouvés.
    }
search_nothing-next = Essayez un seul mot du sujet, un article comme CETS185:29, ou le nom anglais d’un État.
search_states = États et autres entités
search_instruments = Instruments
search_provisions = Dispositions
search_declarations = Réserves et déclarations
search_practices = Bonne pratique
search_shown = { $shown } sur { $n }

state_write-first = Écrire d’abord à
state_basics = En général
state_role-central-authority = Pour une demande
state_role-contact-point-24-7 = Si des données peuvent disparaître, ou la nuit
state_role-extradition-authority = Pour l’extradition
state_role-asset-recovery-office = Pour la recherche d’avoirs
state_tradition = Tradition juridique
state_official = Langues officielles
state_accepted = Reçoit les demandes en
state_death-penalty = Peine de mort
state_nationals = Propres nationaux
state_nationals-yes = Peuvent être extradés.
state_nationals-conditional = Extradés sous conditions.
state_nationals-no = Non extradés.
state_without-treaty = Extradition sans traité
state_without-treaty-yes = Possible.
state_without-treaty-no = Par traité seulement.
state_at-any-hour = Point de contact à toute heure
state_at-any-hour-since = Il doit en avoir un depuis le { $day }.
state_treaty-list = Où il liste ses traités
law-tradition_civil = droit civil
law-tradition_common = common law
law-tradition_islamic = droit islamique
law-tradition_customary = droit coutumier
law-tradition_socialist = droit socialiste
law-death_abolished = Abolie pour tous les crimes.
law-death_ordinary-abolished = Abolie sauf pour des crimes exceptionnels, comme en temps de guerre.
law-death_unused = Dans son droit et, selon une pratique établie, non exécutée.
law-death_retained = Dans son droit.

coverage_title = Ce qui est couvert, et ce qui ne l’est pas
coverage_lead = Compté le { $day }. Une place où personne n’a cherché ne dit rien de l’État, seulement de ces pages.
coverage_counted = Ce qui est couvert, et ce qui ne l’est pas
coverage_all = État par État
coverage_note = Foncé : connu d’une source. Plus clair : en partie, ou non confirmé. Là où personne n’a cherché, chaque réponse le dit et nomme où chercher.
coverage_profile = Son droit interne
coverage_authority = Autorité centrale
coverage_language = Langues acceptées
coverage_at-any-hour = Point de contact à toute heure
coverage_assistance = Traités bilatéraux d’entraide, recherchés
coverage_extradition = Traités bilatéraux d’extradition, recherchés
coverage_of = { $known } sur { $of }
coverage_of-part = { $known } sur { $of }, { $part } en partie
coverage_rows-state = États
coverage_rows-territory = Territoires et entités distinctes
coverage_known = Connu
coverage_part = En partie
coverage_unknown = Inconnu

## What changed on which day.

change_lately = Changements récents
change_in-force = { $instrument } : entrée en vigueur pour { $who }.
change_applies = { $instrument } : applicable à partir de ce jour.
change_bound = { $who } : début de l’engagement ({ $instrument }).
change_ended = { $who } : fin de l’engagement ({ $instrument }).
change_suspended = { $instrument } : application suspendue ({ $who }).
change_suspension-ended = { $instrument } : de nouveau appliqué ({ $who }).
change_all-parties = ses premières Parties
change_states = { $n ->
        [one] un État
       *[other] { $n } États
    }
change_count = { $n ->
        [one] un changement depuis { $year }
       *[other] { $n } changements depuis { $year }
    }
change_none = Aucun jour n’est connu où un traité a commencé ou cessé de lier.
change_unconfirmed = jour non confirmé
state_history = Historique de ses traités
