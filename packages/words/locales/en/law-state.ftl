### Words of the page of a State: profile, what binds it, gaps; and of the search.

states_title = States and other jurisdictions
states_lead = Each has a page: whom to write to, what binds it and when, its declarations, and its own law as far as somebody has researched it.
states_profiled = Own law researched
states_others = Own law not researched yet

state_missing = There is no jurisdiction “{ $code }” here
state_lead = { $kind }. The law as it stands on { $day }.
state_kind-state = State
state_kind-organisation = Organisation
state_kind-territory = Territory
state_of = Territory of
state_member = Member of
state_parts = Parts of this page
state_updated = Read through on { $day }.
state_unknown = Nobody has researched the law of { $state } yet. An empty place says nothing about { $state }, only about this page.
state_ask = What can { $state } be asked for?
state_substantive = Substantive law: offences
state_procedural = Procedural law: powers
state_cooperation = Cooperation
state_capacity = Capacity
state_prevention = Prevention
state_sources = Sources of the whole profile, for facts that name none
state_head-empty = Nothing is recorded for this day.
state_region = { $title }; the table scrolls sideways
state_offence = Offence
state_criminalised = Is it an offence?
state_statute = Where it stands
state_penalty = Maximum penalty
state_penalty-fine = fine only
state_penalty-grave = gravest form { $length }
state_applies = Applies
state_power = Power
state_available = Has it the power?
state_limits = Limits
state_suspended = Suspended from { $from } until before { $to }: { $why }
state_present-yes = In its law
state_present-partly = In part
state_present-no = Not in its law
state_present-unknown = Unknown
state_binds = What binds it, and since when
state_binds-none = No instrument is recorded that binds it.
state_declarations = Its reservations and declarations
state_no-declarations = None is recorded, which proves nothing: declarations were read for part of the Parties to the Budapest Convention, and under other treaties for few States. The depositary’s list decides.
state_gap = Gaps against an instrument
state_gap-lead = A question mark says nothing about the State, only that nobody has looked.
state_gap-offences = Offences
state_gap-liability = Liability, sanctions and jurisdiction
state_gap-powers = Powers
# { $title } is the heading of the article, { $present } one of "In its law", "In part", "Not in its law", "Unknown".
state_gap-tile = Article { $article }, { $title }: { $present }
state_gap-rows = Article by article, with where it stands and how sure
state_gap-against = Gaps against
state_gap-counts = { $yes } in its law, { $partly } in part, { $no } not in its law; on { $unknown } nobody has looked.
state_article = Article
state_gap-present = In its law?
state_gap-statutes = Where
state_yes = Yes
state_no = No
state_nothing = not known here

profile_centralAuthority = Central authority
profile_point24x7 = 24/7 point of contact
profile_extraditionAuthority = Authority for extradition
profile_channels = Channels
profile_languages = Languages
profile_thresholds = Thresholds
profile_dualCriminality = Dual criminality
profile_nationalityRule = Own nationals
profile_domesticGroundsForRefusal = Grounds for refusal in its own law
profile_reciprocityRequired = Reciprocity
profile_deathPenaltyOrOtherAssurances = Assurances
profile_actOnMutualAssistance = Act on mutual assistance
profile_extraditionAct = Act on extradition
profile_notes = Notes
profile_units = Units
profile_programmes = Programmes
profile_training = Training
profile_hotline = Hotline
profile_reportingPortal = Where to report
profile_awarenessAgency = Awareness
profile_name = Name
profile_contactPublic = Public address
profile_mla = Mutual assistance
profile_extradition = Extradition
profile_rule = Rule
profile_extraditesOwnNationals = Extradites own nationals
profile_constitutionalBar = Bar in the constitution
profile_cite = Citation
profile_text = In own words
profile_note = Note
profile_asOf = As of
profile_mandatory = Must it be refused?
profile_scope = Scope
profile_title = Title
profile_from = Since
profile_amended = Amended
profile_provisionalArrest = Provisional arrest
profile_extraditionRequestingMinMaxMonths = Least maximum penalty in the asking State, months
profile_extraditionRequestedMinMaxMonths = Least maximum penalty here, months
profile_extraditionStrictlyMore = Must exceed it
profile_extraditionNote = On the threshold
profile_mlaMinMaxMonths = Least maximum penalty for assistance, months
profile_searchWarrantMinMaxMonths = Least maximum penalty for a search, months
profile_searchStrictlyMore = Must exceed it for a search
profile_deMinimis = Small matters
profile-value_required = Required
profile-value_may-refuse = Its want may be a ground for refusal
profile-value_by-treaty = As the treaty says
profile-value_coercive-only = Required for coercive measures only
profile-value_not-required-generally = As a rule not required
profile-value_by-act = As the act says
profile-value_treaty-needed = Yes, unless a treaty provides for it
profile-value_unknown = Unknown
profile-value_yes = Yes
profile-value_no = No
profile-value_discretionary = At its discretion
profile-value_eu-and-courts-only = To States of the European Union and international courts only
profile-value_with-return-guarantee = If the return is assured
profile-value_only-by-treaty = By treaty only
profile-value_with-consent = If the person consents
profile-value_no-with-exception = No, with an exception
profile-value_conditional = On conditions

search_title = Search the law
search_lead = A pinpoint as in CETS185:29(7), a word, or the name or code of a State.
search_label = Pinpoint, word or State
search_button = Search
search_title-for = Search the law: { $q }
search_found =
    { $n ->
        [0] Nothing was found.
        [one] One thing was found.
       *[other] { $n } things were found.
    }
search_nothing-next = Try one word of the subject, an article as in CETS185:29, or a State’s name in English.
search_states = States and other jurisdictions
search_instruments = Instruments
search_provisions = Provisions
search_declarations = Reservations and declarations
search_practices = Good practice
search_shown = { $shown } of { $n }

state_write-first = Write first to
state_basics = In general
state_role-central-authority = For a request
state_role-contact-point-24-7 = If data may vanish, or at night
state_role-extradition-authority = For extradition
state_role-asset-recovery-office = For tracing assets
state_tradition = Legal tradition
state_official = Official languages
state_accepted = Takes requests in
state_death-penalty = Death penalty
state_nationals = Own nationals
state_nationals-yes = May be extradited.
state_nationals-conditional = Extradited on conditions.
state_nationals-no = Not extradited.
state_without-treaty = Extradition without a treaty
state_without-treaty-yes = Possible.
state_without-treaty-no = By treaty only.
state_at-any-hour = Contact point at any hour
state_at-any-hour-since = It has to have one since { $day }.
state_treaty-list = Where it lists its treaties
law-tradition_civil = civil law
law-tradition_common = common law
law-tradition_islamic = Islamic law
law-tradition_customary = customary law
law-tradition_socialist = socialist law
law-death_abolished = Abolished for every crime.
law-death_ordinary-abolished = Abolished but for exceptional crimes, as in war.
law-death_unused = In its law and, by established practice, not carried out.
law-death_retained = In its law.

coverage_title = What is covered, and what is not
coverage_lead = Counted on { $day }. A place where nobody has looked says nothing about the State, only about these pages.
coverage_counted = What is covered, and what is not
coverage_all = State by State
coverage_note = Dark: known from a source. Lighter: in part, or unconfirmed. Where nobody has looked, every answer says so and names where to look.
coverage_profile = Its own law
coverage_authority = Central authority
coverage_language = Languages it takes
coverage_at-any-hour = Contact point at any hour
coverage_assistance = Treaties between two on assistance, looked for
coverage_extradition = Treaties between two on extradition, looked for
coverage_of = { $known } of { $of }
coverage_of-part = { $known } of { $of }, { $part } in part
coverage_rows-state = States
coverage_rows-territory = Territories and jurisdictions of their own
coverage_known = Known
coverage_part = In part
coverage_unknown = Unknown

## What changed on which day.

change_lately = Changed lately
change_in-force = { $instrument } entered into force for { $who }.
change_applies = { $instrument } applies from this day on.
change_bound = { $who }: bound by { $instrument }.
change_ended = { $who }: no longer bound by { $instrument }.
change_suspended = { $instrument } is suspended ({ $who }).
change_suspension-ended = { $instrument } is applied again ({ $who }).
change_all-parties = its first Parties
change_states = { $n ->
        [one] one State
       *[other] { $n } States
    }
change_count = { $n ->
        [one] one change since { $year }
       *[other] { $n } changes since { $year }
    }
change_none = No day is known on which a treaty began or ceased to bind.
change_unconfirmed = the day is unconfirmed
state_history = History of its treaties
