### Words of the directory, the export and passkeys.

directory_title = Directory
directory_lead = Who can be written to. Compare a fingerprint with the one in the diplomatic note, group by group, before you rely on a new key.
directory_self = this node
directory_fingerprint = Fingerprint of the root keys
directory_authorities = Authorities
directory_link = Link
directory_waiting =
    { $n ->
        [0] Nothing waits to be delivered
        [one] { $n } act waits to be delivered
       *[other] { $n } acts wait to be delivered
    }
directory_heard = Last heard { $moment }
directory_never-heard = Never heard
directory_write = New request to { $state }
directory_kind-central-authority = Central authority
directory_kind-contact-point-24-7 = 24/7 point of contact
directory_kind-judicial-authority = Judicial authority
directory_kind-competent-authority = Competent authority
directory_empty = No other participant is admitted yet. Two officers admit one by comparing fingerprints.

export_title = Export and verify
export_lead = The whole case as one file: every statement with its signature, every receipt, the keys behind them, sealed by your authority. It verifies without this node and without a network.
export_what = What the file holds
export_acts =
    { $n ->
        [one] { $n } statement of both sides
       *[other] { $n } statements of both sides
    }
export_receipts = The receipts of both nodes, with their place in the log
export_keys = The key statements of both participants
export_erased = Where a text was erased: the proof that it was there, and nothing of it
export_recorded = That you take this file is put on record in the audit log of your authority.
export_purpose = Before whom is it used, for what the request states?
export_purpose-hint = The treaty allows this use and no other. Name the court or authority and the proceedings; it is kept in your journal and the audit log.
export_read = Conditions in words
export_read-hint = They stand above. That you have read them goes on record with your name.
export_read-by = I, { $name }, have read them, and take the case out in keeping with them.
export_button = Download the case
export_how = How anybody verifies it
export_how-1 = Copy the file to any machine that has Comity; it needs no server and no line.
export_how-2 = Run, with the name of the file:
export_how-3 = It answers “valid”, or names the first element that is broken: a signature, a link of the chain, a receipt, an erasure.
export_compare = Then compare the fingerprints it prints with those in the directory:
export_failed = The file could not be made

passkey_title = Your passkeys
passkey_lead = A passkey is kept by your device or security key. It replaces password and code, and cannot be phished.
passkey_who = You are { $name }, { $role }, officer { $number }, { $authority }.
passkey_button = Add a passkey of this device
passkey_needs-script = Adding a passkey needs JavaScript in this browser. Everything else works without it.
passkey_done-added = The passkey is added. Use it the next time you sign in.
passkey_failed = The passkey was not added. Try it again, or use another device.

# Above every page of a node that was put back from an older state.
directory_restored-title = This node was restored
directory_restored = It was put back from an older state; it noticed so on { $moment }.
directory_restored-as-of = It was put back from an older state; it noticed so on { $moment }. The last that it had heard from others by then was on { $last }.
directory_restored-gone = Drafts, notes, approvals and officers entered since are gone: look through yours, and enter again what is missing.
directory_restored-walls = What was set aside for named officers only since then is open to all officers again: whoever answers for such a case names its officers anew, first of all.
directory_restored-ways = Everybody had to sign in anew, and tokens of case systems wait for two officers. Whoever was suspended since has to be suspended again.
directory_restored-waits = What was said in cases since is being taken back from { $states }. Until that is done nothing new is stated in older cases with them; a new case can be opened.
directory_restored-whole = What was said in cases since has been taken back from those it was said to.

directory_search = Find an authority
directory_search-q = State, authority or code
directory_any-language = Any language
directory_language = Writes in
directory_any-measure = Any measure
directory_measure = Does itself
directory_item = { $name }
directory_any-network = Any network
directory_network = Network
directory_found =
    { $n ->
        [0] Nobody is found
        [one] { $n } State
       *[other] { $n } States
    }
directory_column-state = State
directory_column-authorities = Authorities
directory_column-now = Now
directory_column-from = From where it is known
directory_from-state = published by the State
directory_from-depositary = named to depositaries
directory_more = and { $n } more
directory_nobody-named = Nobody is named
directory_open-entry = Authorities and hours of { $state }
directory_unread =
    { $n ->
        [one] { $n } publication here is of a kind that this version does not know. It is kept and changes nothing.
       *[other] { $n } publications here are of kinds that this version does not know. They are kept and change nothing.
    }
directory_said-besides = It says more, which this version does not know and which changes nothing of the rest: { $names }
directory_waits = This node was restored. Before it publishes anything, it has to hear from { $states } how far its publications are known there.
directory_time-there = It is { $time } in { $city }, { $day } ({ $offset })
directory_time-here = { $time } in { $city }
directory_any-hour = Any hour
directory_open-until = Open now, closes in { $span }
directory_closed-in = Closed, opens in { $span }: { $moment }
directory_holiday-in = Holiday there today, opens in { $span }: { $moment }
directory_until-then = Until then: { $office }
directory_until-then-none = No other office of that State that can be called is open now, by published hours.
directory_person-in = At this hour there ({ $hour }) a person answers in
directory_person-in-any = A person answers in
directory_person-of =
    { $n ->
        [one] median of one answered test, as that State has published it
       *[other] median of { $n } answered tests, as that State has published it
    }
directory_closed = Closed
directory_hours-unknown = Its zone is not known here
directory_reach-first = Reach first, at this hour, for anything urgent
directory_reach-closed = Nobody is open at this hour. Opens first
directory_call-back = Call-back number
directory_call-doubtful = What this State publishes here is in doubt. Do not call by it; use a number that came in a diplomatic note.
directory_call-doubtful-link = What is wrong
directory_call-stale =
    { $days ->
        [one] last confirmed { $days } day ago
       *[other] last confirmed { $days } days ago
    }
directory_call-this = Call this number, never one that came in a message.
directory_call-given = Given by: { $way }
directory_no-number = No call-back number is published. Telephone the office at the number below, and say nothing of the case until you know who is there.
directory_authorities-of = Authorities
directory_not-in-force = No longer, or not yet
directory_ended-why = Why: { $why }
directory_instead = Write to { $office } instead.
directory_ended = Ended on { $day }
directory_not-yet = From { $day }
directory_telephone = Telephone
directory_email = E-mail
directory_certificate-until = certificate valid to { $day }
directory_certificate = Certificate for e-mail
directory_nodes-seen = Nodes of others, as the node of this office found them
directory_address = Address
directory_reached-through = Reach it through
directory_languages = Languages
directory_serves = Serves
directory_hours = Hours, { $city }
directory_holidays-unknown = The public holidays there are not known here.
directory_hours-always = all 24 hours, every day
directory_hours-line = { $from } to { $to }, { $days }
directory_names = Other names
directory_validity = Valid
directory_valid-since = since { $from }
directory_valid-until = { $from } until { $until }
directory_remarks = Remarks
directory_does = What each one can do itself
directory_does-lead = so that nobody writes to the wrong office
directory_column-measure = Measure
directory_does-itself = itself
directory_does-court = with a court
directory_does-passes = passes on
directory_does-not = not this office
directory_fresh = How fresh this is
directory_column-entry = Entry
directory_column-checked = Last stood by
directory_days-ago =
    { $n ->
        [0] today
        [one] { $n } day ago
       *[other] { $n } days ago
    }
directory_stale = { $n } days
directory_signed-by = signed by { $state }
directory_ask-again = An entry is asked to be confirmed every { $n } days. One that is older may be wrong.
directory_of-depositary = From the list of a depositary or another source, not confirmed by the State
directory_as-of = as the source showed it on { $day }
directory_as-of-unknown = the day of the source is not known
directory_force-not = Not in force
directory_force = In force
directory_force-since = In force since { $day }
directory_force-unsure = Uncertain: verify it
directory_week = The next seven days, in both zones
directory_networks = Networks and law
directory_all-law = What binds { $state }
directory_key = Key and line
directory_not-admitted = { $state } is not admitted at this node: nothing can be sent to it from here.
directory_changes = Changes
directory_change-published = published
directory_change-changed = changed
directory_change-confirmed = confirmed
directory_change-ended = ended
directory_change-by = { $role }, officer { $number }
directory_number-new = New since { $day }: make sure by another way
directory_change-before = Before:
directory_change-after = Since then:
directory_change-nothing = nothing
directory_changes-all =
    { $n ->
        [one] The { $n } change, old and new
       *[other] All { $n } changes, old and new
    }
directory_changes-title = What { $state } changed in its entries
directory_changes-of = Changes { $first } to { $last } of { $all }, newest first
directory_changes-newer = Newer
directory_changes-older = Older
directory_organisation = An organisation: it reads and publishes here. No legal assistance is asked of it or by it.
directory_take = Take with you
directory_card = Printable card
directory_json = JSON
directory_csv = CSV
directory_vcard = vCard
directory_certificates = Certificates for e-mail (PEM)
directory_none-published = { $state } has published nothing here.
directory_no-participant = { $state } takes no part in this network. What stands here was told to a depositary or read elsewhere: check it before you use it, by a note or through INTERPOL.
directory_check-before-use = The State itself has not said this here: check it before you use it.
directory_declared-under = Declared under { $instruments }
directory_nobody-known = Nobody is known who could be reached in { $state }. Ask by the diplomatic way, or through its INTERPOL bureau.
directory_show-all = Show all { $n }
directory_whom-to-reach = Whom to reach there, with card and files
directory_publish-own = Publish an authority
directory_edit = Change
directory_confirm = Confirm that it is still right
directory_end = End this entry
directory_done-published = Published. Every State that follows you has it within a minute.
directory_card-title = { $state }: whom to reach
directory_card-as-of = As known here on { $moment }. Call the number below, never one that came in a message.

directory_fault-forked = { $state } shows different entries to different States.
directory_fault-forked-next = Before you rely on what it says here, call an office of it by a number that came in a diplomatic note, and ask which is right.
directory_fault-proof = Two statements that its node signed prove it. They are kept here, and passed on to other States.
directory_fault-proof-take = Take the proof out, to be verified elsewhere
directory_fault-rolled-back = The node of { $state } shows an older state of what it has published than is known here.
directory_fault-rolled-back-next = The newer one stands. It may have been restored: it takes back what it has lost by itself.
directory_fault-settled = The node of { $state } showed an older state of what it has published, on { $moment }; since then it stands again where it stood.
directory_fault-damaged = What is kept here of what { $state } has published is not what it signed.
directory_fault-damaged-next = Nothing of it is shown. Tell whoever keeps this node.
directory_fault-key-in-doubt = What { $office } publishes here was signed with a key that may have been in other hands since { $since }, and nothing shows that it is older.
directory_fault-key-in-doubt-next = No number of it is offered. Reach another office there, or call by a number that came in a diplomatic note, and ask that the entry be published anew.
directory_fault-noticed = Noticed { $moment }, shown by the node of { $peer }.
directory_fork-title = Two feeds of { $state }
directory_fork-look = Compare the two, and say which counts
directory_fork-lead = Call an office of { $state } by a number that came in a diplomatic note, never by one that stands below. Ask for the number of its last publication and have the groups of its head read to you. Two officers ask, each by themselves; the side that both name is followed from then on, and the other is kept beside it as evidence.
directory_fork-here = As it is followed here
directory_fork-shown = Shown by the node of { $peer }
directory_fork-last = Number of the last publication
directory_fork-groups = Groups of its head
directory_fork-signed = Signed, as it says itself
directory_fork-said = What it says where the two differ
directory_fork-says-nothing = Nothing of authorities that is read here.
directory_fork-not-given = No node has given it yet: what it says is not known, and it cannot be taken.
directory_fork-side = Which side counts
directory_fork-option = { $whose }: publication { $n }
directory_fork-note = How you found out
directory_fork-note-hint = When you called, whom, by which number, and where you have that number from
directory_fork-choose = This side counts
directory_fork-asked = { $name } has taken one side at { $moment }, and writes: “{ $note }”. A second officer asks and says so too; only then is it followed.
directory_fork-stop = Take this back
directory_fork-none = Nothing contradicts itself here that is not decided.
directory_done-first-officer = Kept. Once a second officer names the same side, it is followed.
directory_done-chosen = This side is followed from now on. The other one is kept.
directory_done-stopped = Taken back. Neither side is chosen.
directory_fault-chosen = Two feeds of { $state } were shown here; since { $moment } the one counts that two officers have named.
directory_change-figures = figures of tests published
directory_answers = Tests answered
directory_answers-hour = At this hour there ({ $hour }): { $times }
directory_answers-said =
    { $n ->
        [one] by its own count, { $first } to { $last }, tests of one State
       *[other] by its own count, { $first } to { $last }, tests of { $n } States
    }
directory_relays = Relays
directory_relays-note = Their nodes may carry what cannot be given to it directly, the first before the next. They cannot read it.
directory_name-relays = Name relays
directory_change-relays = relays named
directory_by-cover = as it says of its duty
directory_by-hours = by its published hours
directory_known-by = Known by
directory_cover = Duty, as it says itself
directory_cover-duty = On duty until { $moment }
directory_cover-on-call = On call until { $moment }
directory_cover-instead = Another office is called until { $moment }
directory_cover-nobody = Nobody until { $moment }
directory_cover-nobody-planned = Nobody is planned
directory_cover-over = What it said of its duty ended { $moment }.
directory_cover-told = Said { $at }, holds until { $until }.
directory_cover-whole = In all of these hours somebody of the office is there.
directory_cover-gaps =
    { $n ->
        [one] One stretch without anybody of the office
       *[other] { $n } stretches without anybody of the office
    }
directory_cover-gap-nobody = { $from } to { $until }: nobody
directory_cover-gap-instead = { $from } to { $until }: another office is called
directory_change-cover = from here on it says when somebody is on duty
directory_change-cover-end = it no longer says when somebody is on duty
directory_fork-decided = What two officers have decided
directory_fork-followed = is followed
directory_fork-not-followed = is not followed any more
directory_fork-decided-side = The feed of { $n } publications counts, with these groups:
directory_fork-decided-note = { $name } writes: “{ $note }”
directory_fork-decided-look = Who decided it, and how they found out
directory_say-wrong = Say that this entry is wrong
directory_call-questioned = Another State says since { $day } that this number is wrong
directory_questioned = { $state } says since { $day }: { $part } wrong. “{ $noticed }”
directory_questioned-own = Put it right by changing the entry, or confirm that it is right.
