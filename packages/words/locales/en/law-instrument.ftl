### Words of the pages of an instrument: what it is, who is bound, map, articles, blank forms.

instruments_title = Instruments
instruments_lead = Treaties, schemes, agreements and ways without treaty, as they stand on { $day }.
instruments_count = Bound
instruments_name = Instrument
instruments_in-force = In force from
instruments_conventions = Conventions and protocols
instruments_regional = Regional instruments and schemes
instruments_bilateral = Treaties between two, or with the European Union
instruments_ways = Ways without treaty
instruments_texts = Model texts and statutes

instrument_missing = There is no instrument “{ $id }” here
instrument_on = Show the state of
instrument_day-wrong = The day was not understood
instrument_what = What it is
instrument_kind = Kind
instrument_id = Cited as
instrument_opened = Done or opened
instrument_in-force = In force
instrument_not-in-force = Not in force on { $day }, as far as known.
instrument_in-force-by = by { $day } at the latest
instrument_no-start = No day of its own: it is no treaty.
instrument_quorum =
    { $n ->
        [one] after { $n } instrument of consent
       *[other] after { $n } instruments of consent
    }
instrument_applies = To be applied from
instrument_entry = A State is bound
instrument_entry-rule = { $length } after its consent, { $counting }
instrument_leaving = Leaving takes effect
instrument_leaving-rule = { $length } after the notice, { $counting }
instrument_binding = Does it bind?
instrument_binds = Yes, those who are Parties.
instrument_binds-nobody = No: it obliges nobody.
instrument_parent = Stands beside
instrument_bound-now = Bound on { $day }
instrument_deposited-now = Had consented by { $day }
instrument_gaps = Not covered here
instrument_over-time = Parties over time
instrument_over-time-none = No day is recorded on which anybody became bound.
instrument_over-time-note = Counted by the day of entry into force for each; signature binds nobody and is not counted.
instrument_over-time-table = The same as a table
instrument_chart = Parties bound by { $name }: { $first } on { $start }, { $last } on { $end }; { $now } on { $day }.
instrument_day = From
instrument_bound = Bound
instrument_who = Who came, or left
instrument_left = left: { $states }
instrument_parties = Who stands where on { $day }
instrument_parties-region = The table of Parties; it scrolls sideways
instrument_party = Jurisdiction
instrument_status = Status
instrument_signed = Signed
instrument_consented = Consented
instrument_force = In force
instrument_sure = How sure, and where read
instrument_parties-none = No Party is recorded.
instrument_between = between { $from } and { $to }
instrument_not-before = not before { $from }
instrument_not-after = by { $to }
instrument_applies-on = applies from { $day }
instrument_ended-on = ended { $day }
instrument_articles = Articles
instrument_articles-none = Its articles are not summarised here. Read its text.
instrument_declarations = Reservations and declarations on { $day }
instrument_declarations-none = None that applies on this day is recorded.
instrument_declarations-ended = No longer, or not yet, in effect
instrument_goes-with = What goes with it
instrument_how-sure = How sure this is
instrument_sure-of = Those bound on { $day }, by how sure their row is.
instrument_in-force-since = In force since { $day }
instrument_clocks = Clocks
instrument_forms = Blank forms

map_title = On the map, { $day }
map_spoken = World map of { $name } on { $day }: { $parties } Parties, { $consented } that have consented and are not bound, { $signatories } signatories. The list beneath names them.
map_party = Parties, bound
map_consented = Consented, not bound yet
map_signatory = Signed only
map_invited = Invited
map_dots = Dots stand for jurisdictions too small to draw
map_borders = Borders come from public map data and are context only; they take no side in any dispute. What counts is the list. Territories are shown as the depositaries record them.

standing_none = Not a Party
standing_invited = Invited
standing_signatory = Signed only
standing_consented = Consented, not bound yet
standing_party = Party
standing_party-unsure = Party, uncertain
standing_perhaps-party = Perhaps a Party
standing_extension-pending = Extension pending
standing_excluded-territory = Territory left out
standing_not-participating = Not participating
standing_ineligible = Cannot join
standing_suspended = Suspended
standing_ended = Ended

forms_title = Blank forms
forms_lead = What a request must say under each instrument, as an empty form to print. Each field has its provision.

form-blank_title = { $measure } under { $instrument }: blank form
form-blank_lead = Fields of the instrument first, with their provision. Good practice follows and is never required.
form-blank_from = Requesting authority
form-blank_to = Requested authority
form-blank_reference = Reference
form-blank_date = Date
form-blank_fields = What the instrument asks for
form-blank_fields-none = No list of contents of this instrument is recorded for this measure.
form-blank_route = Only for this way: { $route }
form-blank_practice = Good practice
form-blank_signature = Name, office and signature
form-blank_from-practice = practice
form-blank_missing = There is no such form

map_list = The list that counts
