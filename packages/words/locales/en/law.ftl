### Words of the law pages: their frame, and the page of one provision.

law_title = Law
law_views = Parts of the law pages
law_view-ask = Two States and a day
law_view-instruments = Instruments
law_view-states = States
law_view-forms = Blank forms
law_view-search = Search
law_permanent = Permanent address
law_data = Data
law_print = Two-page memorandum
law_tools = This page as address, data and paper
law_version = Facts read through up to { $day }. No State has said that it agrees with these answers; verify what matters with the depositary.
law_source = Source
law_comma = { ", " }
law_cite = Article { $article }{ $path }
law_cite-of = Article { $article }{ $path } of { $instrument }
law_cite-other = any other offence
law_unknown = unknown
law_day-hint = Year, month, day, as in 2012-11-01
law_show = Show
law_near = Perhaps you meant
law_not-found-search = Search the law
law_article_title = { $pinpoint }: { $title }
law_article_gist = In own words
law_article_lead = { $domain }, in { $instrument }
law_article_not-text = A summary in words of our own, not the text of the treaty. Read the text before you cite it.
law_article_limits = Conditions and limits
law_article_force = How strong it is
law_article_paragraphs = Paragraphs of this article
law_article_only = Its paragraphs are not set out one by one.
law_article_here = this page
law_article_left-out = Paragraphs that are not listed are not summarised here; nothing is said of them.
law_article_emergency-only = For emergencies only.
law_article_fallback-only = Only where no treaty on mutual assistance binds the two.
law_article_hangs = What hangs on it
law_article_hangs-none = Nothing recorded here rests on it.
law_article_rules = What follows from it
law_article_clocks = Clocks
law_article_contents = Fields of a request
law_article_declarations = Reservations and declarations
law_article_profiles = What States’ own law says to it
law_article_missing = There is no provision { $pinpoint } here
law_article_missing-lead = It may be mistyped, or it is a paragraph that is not summarised here. The article’s page names the paragraphs that are.
law_required = required
law_if-available = if available
law_from = from { $day }
law_until = until before { $day }
law_start-of-party = from its own entry into force
law_length-none = No figure given
law_length-hours =
    { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }
law_length-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
law_length-months =
    { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
law_length-years =
    { $n ->
        [one] { $n } year
       *[other] { $n } years
    }
law_value-minimum = at least { $figure }
law_value-maximum = at most { $figure }
law_in-both = { $own } ({ $original })
law_starts = Starts with
law_start-if = { $start }, only where { $condition }
law_owes = Who owes
law_counting = Counted

law-domain_substantive = Offences
law-domain_criminalization = Offences
law-domain_liability = Liability and sanctions
law-domain_procedural = Powers of police and courts
law-domain_cooperation = Cooperation
law-domain_cooperation-general = Cooperation in general
law-domain_final = Final clauses
law-domain_general = General provisions
law-domain_jurisdiction = Jurisdiction
law-domain_extradition = Extradition
law-domain_mla = Mutual legal assistance
law-domain_law-enforcement = Law enforcement
law-domain_asset-recovery = Recovery of assets
law-domain_data-protection = Data protection
law-domain_network = Networks of contact points
law-domain_preservation = Preservation
law-domain_prevention = Prevention
law-domain_technical-assistance = Technical assistance
law-domain_mechanism = Bodies and review

law-force_shall = It obliges: Parties shall.
law-force_may = It allows: Parties may.
law-force_endeavour = It asks for an effort: Parties shall endeavour.
law-force_mixed = It obliges in part and allows in part.

law-clock_deadline = Deadline
law-clock_minimum = At least so long
law-clock_effect-date = Takes effect then
law-clock_target = Good practice, owed by no treaty

law-counting_first-of-month-after-months = the months from the day, then the next first of a month
law-counting_nth-day-after = the day itself is not counted
law-counting_calendar-days = calendar days, holidays make no difference
law-counting_eu-1182-71 = by Regulation 1182/71: days roll off holidays, hours do not
law-counting_roll-off-holidays = days, rolled off days that are not worked
law-counting_months-same-day = to the day of the same number
law-counting_on-receipt = at once

law-rule_own-rule = An article for { $measure }
law-rule_general = { $measure } under the general duty to assist
law-rule_endeavour = A duty to try: { $measure }
law-rule_domestic = { $measure }, as far as the law of the requested State permits
law-rule_none = { $measure } is not covered
law-rule_outside = { $measure }: turn elsewhere
law-rule_information = { $measure }: information, no request to the State
law-rule_ground = Ground for refusal
law-rule_not-ground = Not a ground for refusal
law-rule_duty = Duty on refusing
law-rule_postponement = Postponement
law-rule_domestic-law = The requested State’s law applies beside it
law-rule_channel = Who writes to whom
law-rule_precedence = What gives way to another treaty
law-rule_use-limit = Limit on use
law-rule_prosecute = Surrender or prosecute
law-rule_threshold = Threshold for extradition
law-rule_competing = Several States ask for one person
law-rule_offence = Counted among the instrument’s own offences
law-rule_condition = Condition
law-rule_entry = When a State is bound
law-rule_quorum = When the instrument starts
law-rule_denunciation = When leaving takes effect
law-rule_withdrawal = When withdrawing a reservation takes effect
law-rule_extension = When extending to a territory takes effect
law-rule_eligibility = Who may join
law-rule_territory = Which territories it reaches

law-duty_give-reasons = Give reasons
law-duty_consult-first = Consult first
law-duty_inform-promptly = Tell the other side promptly
law-duty_submit-for-prosecution = Submit the case for prosecution
law-duty_consider-partial-or-conditional = Consider granting in part or on conditions
law-duty_warn-requesting-state = Warn the requesting State

law-declared_reservation = Reservation
law-declared_declaration = Declaration

law_filed = Address of this page: { $address }

law_is = What it is
law_is-rules = The rules of cooperation of conventions and treaties, with their dates: who was bound, on which day, with which reservation.
law_is-reasons = An answer with its reasons, each with the article, the source and how sure it is.
law_is-open = The same rules that ministries run on their own nodes: open data, open code.
law_isnt = What it is not
law_isnt-depositary = Not a depositary. Dates that matter are verified there.
law_isnt-advice = Not legal advice, and no State has said that it agrees with these answers.
law_isnt-channel = Not a way to send a request. Nothing that is typed here is kept.

site_name = The law
site_what = public, no accounts
site_data = Data (JSON)
site_changes = Days on which the law changed
site_without-script = Answers for two States, for another day and to a search are computed in your browser by a script, which is switched off. The pages themselves need none.
site_too-old = This browser cannot count days as the law needs (it has no Temporal), so the question was not answered; what is shown is the page as it was written. Open this address in a current Firefox or Chrome, or ask a colleague whose browser is newer.
