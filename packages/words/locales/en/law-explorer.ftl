### Words of the law explorer: two jurisdictions and a day, and the reasons behind an answer.

ask_title = What can { $from } ask of { $to }?
ask_title-open = What can one State ask of another?
ask_lead = Choose who asks, who is asked, and the day. Each answer comes with its articles and its reasons.
ask_begin = Four answers to begin with
ask_from = Asking
ask_to = Asked
ask_on = On
ask_offence = Offence
ask_measure = Measure
ask_swap = Swap
ask_swap-spoken = Swap the two jurisdictions
ask_button = Ask the law
ask_choose = Choose
ask_side = { $code } { $name }
ask_no-offence = Not stated
ask_offence-other = Another offence, none of the list
ask_problems =
    { $n ->
        [one] One thing keeps the law from answering
       *[other] { $n } things keep the law from answering
    }
ask_months = Give the maximum penalty in whole months, from 0 to 1200
ask_since = Since the day before:
ask_since-none = nothing has changed between the two.
ask_since-counts = { $opened } opened, { $limited } with limits, { $closed } closed.
ask_opened =
    { $n ->
        [one] { $n } answer
       *[other] { $n } answers
    }
ask_today = Today
ask_days = Days on which the answer changed
ask_days-none = No treaty recorded here binds both, on any day.
ask_days-now = this day
ask_days-from = { $instrument } binds both
ask_days-until = { $instrument } no longer binds both

matrix_caption = Measures by instrument: { $from } asks { $to }, { $day }
matrix_region = The table of measures by instrument; it scrolls sideways
matrix_measure = Measure
matrix_both-since = both since { $year }
matrix_cell = { $measure }, { $instrument }: { $state }, { $article }
matrix_cell-bare = { $measure }, { $instrument }: { $state }
matrix_article = Article { $article }
matrix_not-asked = { $measure }, { $instrument }: not an avenue for it
matrix_state-open = open
matrix_state-limited = limited
matrix_state-uncertain = uncertain
matrix_state-closed = closed
matrix_legend-open = Open on this day
matrix_legend-limited = Limited: hangs on facts or on the other side’s law
matrix_legend-uncertain = Uncertain: a fact is not stated, or the depositary has to be asked first
matrix_legend-closed = Closed on this day
matrix_legend-numbers = Numbers are articles; each cell opens its reasons
matrix_none = No instrument and no way without treaty is open for any measure on this day.
matrix_shut = Closed for every measure
matrix_parties = Parties bound by { $instrument }

reason_title = { $measure } under { $instrument }
reason_all = All avenues for { $measure }
reason_start = Start a request on this basis
reason_steps = Reasons, in the order they were applied

avenues_title = { $measure }: what { $from } can ask of { $to }
avenues_lead = On { $day }. Ranked by the duty to answer; then what is open before what is limited, and rules made for the two before wider ones.
avenues_facts = What the answer rests on
avenues_missing = Facts that would decide more
avenues_missing-lead = State what you know and ask again. Nothing is taken that is not stated, and nothing is kept.
avenues_missing-none = No fact is missing for an answer.
avenues_missing-elsewhere = No fact of the case decides this; the depositary does.
avenues_not-stated = Not stated
avenues_yes = Yes
avenues_no = No
avenues_met = Offence in both
avenues_unmet = No offence there
avenues_advice = Advice of practice
avenues_none-open = No avenue is open or uncertain on this day.
avenues_why = Why
avenues_rules-from = { $treaty } comes first on form, contents and refusal.
avenues_blank = Blank form
avenues_provider-form = Instrument page

fact_offence = Offence
fact_max-penalty-requesting = Maximum penalty in the asking State, in months
fact_max-penalty-requested = Maximum penalty in the asked State, in months
fact_dual-criminality = Is the conduct an offence in both?
fact_coercive = Does it take coercive action?
fact_de-minimis = Is the matter of small weight?
fact_available-otherwise = Is the same help to be had under another provision?
fact_basic-concepts-conflict = Does it conflict with basic concepts of the legal system?
fact_person-national-of = Of which State is the person a national?
fact_requested-has-jurisdiction = Has the asked State jurisdiction itself?
fact_emergency = Is life or safety in imminent danger?
fact_transnational = Does the case cross borders?
fact_organized-criminal-group = Did three or more act together for gain?
fact_fiscal = Does the offence also concern tax?
fact_only-fiscal = Does the offence concern tax only?
fact_offence-by-computer = Was it committed by means of a computer system?
fact_prosecution-asked-for = Is prosecution asked for in place of surrender?
fact_urgent = Is the request urgent?
fact_consent-of-person = Does the person consent?
fact_capital-offence = Does the offence carry the death penalty?
fact_convention-as-basis = Does the requested State take the convention as the basis of extradition?
fact_treaty-between = Does a treaty bind both?
fact_declaration-of-requested-state = What did the requested State declare?
fact_declaration-of-requesting-state = What did the requesting State declare?

law-kind_convention = convention
law-kind_protocol = protocol
law-kind_mlat = treaty on assistance
law-kind_regional-mlat = regional treaty on assistance
law-kind_extradition = treaty on extradition
law-kind_regional-cybercrime = regional convention
law-kind_regional-instrument = regional instrument
law-kind_cloud-act = executive agreement
law-kind_scheme = scheme that binds nobody
law-kind_channel = channel
law-kind_comity = without treaty
law-kind_police = police to police
law-kind_provider = by providers
law-kind_model = model text
law-kind_statute = statute of one State

law-when_always = { "" }
law-when_urgent = when urgent
law-when_emergency = in an emergency
law-when_agreed = if agreed
law-when_non-coercive = without coercion

avenues_line-duty = Obliges
avenues_line-through = Through
avenues_line-published = Published
avenues_duty-own-rule = { $state }, by a provision on this very measure.
avenues_duty-general = { $state }, by the general duty to assist.
avenues_duty-endeavour = { $state } to try; no result is owed.
avenues_duty-domestic = { $state } only as far as its law and the treaties between the two permit.
avenues_duty-information = no State: an order or request goes straight to a provider.
avenues_duty-nobody = nobody: { $state } helps if its law allows and as far as it chooses.
avenues_within = Within { $length }.
avenues_no-time = It sets no number of days.
avenues_no-channel = No channel is recorded; ask the central authority.
avenues_who = Who to write to
avenues_serves = for { $ranks }
avenues_nobody-named = Nobody is named
avenues_languages-accepted = Takes requests in { $languages }
avenues_languages-official = Official languages { $languages }; others unknown
avenues_languages-unknown = Languages unknown
avenues_home-law = What the law of { $state } adds, whichever avenue is taken
law-channel_central-authority = central authority
law-channel_contact-point-24-7 = 24/7 contact point
law-channel_judicial-authority = judicial authority to judicial authority
law-channel_competent-authority = competent authorities
law-channel_diplomatic = diplomatic channel
law-channel_interpol = INTERPOL
law-channel_direct-to-provider = straight to the provider

matrix_hint = The table goes on to the side: move it with a finger, the wheel or the arrow keys.
