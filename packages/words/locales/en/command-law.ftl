### What the questions of law lay out for people at the command line.

law-code_high = high
law-code_medium = medium
law-code_low = low
law-code_yes = yes
law-code_no = no
law-code_none = none
law-code_invited = invited
law-code_signatory = signatory
law-code_consented = consented
law-code_party = party
law-code_extension-pending = extension made, not yet in effect
law-code_excluded-territory = territory left out
law-code_not-participating = does not take part
law-code_ineligible = ineligible
law-code_ended = ended
law-code_deadline = deadline
law-code_minimum = minimum
law-code_effect-date = day of effect
law-code_target = target
law-code_open = open
law-code_closed = closed
law-code_limited = limited
law-code_uncertain = uncertain
law-code_unknown = unknown
law-code_instrument = instrument
law-code_treaty-between = treaty between the two
law-code_requested-state = requested State
law-code_practice = practice

command-law_parties-head = { $force ->
        [yes] { $instrument } on { $on }: in force
       *[no] { $instrument } on { $on }: not in force
    }
command-law_parties-counts = { $deposited } had consented, { $bound } were bound
command-law_parties-undated = { $bounds ->
        [both] Day not found: { $state }, not before { $from }, not after { $to }
        [from] Day not found: { $state }, not before { $from }
        [to] Day not found: { $state }, not after { $to }
       *[none] Day not found: { $state }
    }
command-law_state = State
command-law_name = Name
command-law_consented = Consented
command-law_in-force = In force
command-law_confidence = Confidence
command-law_status-head = { $state } and { $instrument } on { $on }: { $status }
command-law_instrument-in-force = Instrument in force
command-law_signed = Signed
command-law_applies-from = Applies from
command-law_rule = Rule
command-law_source = Source
command-law_reservations = Reservations and declarations:
command-law_effect-head = { $date } by { $pinpoint } ({ $confidence })
command-law_no-clock = No clock is recorded for this instrument.
command-law_not-running = Not in force as far as known: none of these runs yet.
command-law_clock = Clock
command-law_kind = Kind
command-law_length = Length
command-law_starts = Starts
command-law_no-figure = no figure
command-law_deadline-head = { $clock } ({ $kind }), from { $start }: { $due }
command-law_figure = { $name }: { $value } { $unit } ({ $kind })
command-law_exact = exact
command-law_limit = Limit: { $limit }
command-law_recorded = Recorded: { $paragraphs }. Other paragraphs are left out.
command-law_source-is = Source: { $source }
command-law_avenue = { $rank }. { $title } ({ $instrument }): { $open }; confidence in the data: { $confidence }
command-law_rules-first = Rules on form, contents and refusal: { $instrument } first.
command-law_channel = Channel: { $channel }
command-law_whom = Whom to write to:
command-law_to = { $mark } under { $ranks }: { $to }
command-law_of-several = What several of them say:
command-law_of-marks = { $marks }: { $text }
command-law_clock-is = Clock: { $length } ({ $kind }); starts: { $starts }
command-law_in-practice = In practice:
command-law_hangs-on-facts = It hangs on what is not stated: { $facts }
command-law_facts-missing = Facts missing:
command-law_no-contents = No contents are recorded for this instrument and measure.
command-law_field = Field
command-law_needed = Needed
command-law_pinpoint = Pinpoint
command-law_from = From
command-law_meaning = Meaning
command-law_if-known = if known
command-law_route = { $label } (route { $route })
command-law_ground-open = open
command-law_ground-must = open, must be refused
command-law_ground-must-unless = open, must be refused unless an exception holds
command-law_ground-closed = closed
command-law_ground-unknown = hangs on a fact
command-law_not-binding = { $open ->
        [uncertain] { $instrument } perhaps does not bind both on { $on }; were it to, these would be the rules.
       *[no] { $instrument } does not bind both on { $on }; were it to, these would be the rules.
    }
command-law_grounds = Grounds:
command-law_no-ground = No ground:
command-law_other-law = Other law let in:
command-law_duties = Duties:
command-law_postponement = Postponement:
command-law_presumed = Taken as usual, not stated: { $facts }.
command-law_counterparts = To find a counterpart (no basis, and no way to send):
command-law_addressed = { $name }, { $language }; confidence: { $confidence }
command-law_addressed-of = { $name }, { $language }; confidence: { $confidence }, as of { $day }
command-law_name-unknown = name unknown
command-law_language-unknown = language unknown
command-law_in-languages = in { $languages }
command-law_in-official = in { $languages } (official; what else is taken is not known)
command-law_as-of = As of { $day }
command-law_tradition = Legal tradition
command-law_official-languages = Official languages
command-law_takes-requests-in = Takes requests in
command-law_not-known = not known
command-law_death-penalty = Death penalty
command-law_nationals = Own nationals surrendered
command-law_without-treaty = Extradites without a treaty
command-law_contact-point = 24/7 contact point
command-law_authorities = Authorities
command-law_instruments = Instruments
command-law_authority-row = { $role }: { $name }; { $confidence }. { $source }
command-law_authority-row-of = { $role }: { $name }; { $confidence }, as of { $day }. { $source }
command-law_profile-on = { $name } ({ $state }) on { $on }
command-law_profile = { $name } ({ $state })
command-law_period-unknown = From when is not known
command-law_substantive = Substantive law
command-law_procedural = Procedural law
command-law_cooperation = Cooperation
command-law_capacity = Capacity
command-law_prevention = Prevention
command-law_max-months = { $period }; maximum in months: { $months }
command-law_none-recorded = none recorded
command-law_gaps-none = { $instrument } asks for no offence or power at home, as far as recorded.
command-law_gaps-head = { $state } beside { $instrument } on { $on }: { $gaps } missing or in part, { $unknown } unknown
command-law_article = Article
command-law_there = There
command-law_title = Title
command-law_coverage-states = { $states } States on { $on }
command-law_coverage-pairs = { $pairs } pairs; treaties looked for: assistance { $assistance }, extradition { $extradition }
command-law_col-profile = Profile
command-law_col-authority = Authority
command-law_col-language = Language
command-law_col-point = 24/7
command-law_col-assistance = Assistance
command-law_col-extradition = Extradition
