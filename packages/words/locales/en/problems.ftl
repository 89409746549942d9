### Words of the pages that the web framework itself shows.

nav_work = Work list
nav_new-request = New request
nav_clocks = Clocks
nav_night = Night desk
nav_drafts = Drafts
nav_proposals = To agree
nav_law = Law
nav_directory = Directory
nav_participants = Participants

http_to-work-list = Go to the work list
http_not-found_title = There is no such page here
http_not-found_text = The address is wrong, or what it names is not kept by your authority. Check the address, or look in the work list.
http_broken_title = This page could not be made
http_broken_text = The fault is on our side and is on record. Nothing was sent. Go back, check whether your last step was kept, and try it again.
http_broken_reference = Reference for your administrator:
http_too-large_title = That is more text than fits
http_too-large_field = The field “{ $field }” has { $size } characters; at most { $limit } fit. Nothing was kept or sent.

field_reasons = Reasons
field_remarks = Remarks
field_text = Message
field_why = Why
field_preserved = What is kept
field_holder = Who holds it
field_legalBasis = Provision of your law
field_resources = What is put on it
field_questions = Question
field_answer = Answer
field_ground = Another ground
field_consultation = How you consulted
field_remark = What you find
field_conduct = Conduct
field_user-name = User name
field_password = Password

http_too-large_whole = The form has { $size } KiB; at most { $limit } KiB fit. Nothing was kept or sent.
http_too-large_fields = The form has more than { $limit } fields. Nothing was kept or sent.
http_too-large_back = Your browser still holds what you typed: use its Back button, shorten the text, and send again. Name long material with its digest, and hand it over outside.
http_too-large_link = Back to the form
http_session-ended_title = Your session has ended; what you typed is kept
http_session-ended_text = Sign in again in a new tab and leave this page open. Then come back here and send. Nothing has been sent so far.
http_session-ended_sign-in = Sign in (opens a new tab)
http_session-ended_again = Send what I typed
http_stale-form_title = You signed in again since this form was opened
http_stale-form_text = What you typed is kept and nothing has been sent. Go on if you sent this form yourself.
http_stale-form_again = Go on with what I typed
http_foreign-form_title = This form did not come from Comity
http_foreign-form_text = Nothing was done. Open the page again from the work list and repeat the step there.

### What is wrong, by code (`problem_`), and what the reader can do (`problem-next_`).

problem_missing = Nothing is given here.
problem-next_missing = Fill it in.
problem_unknown-field = There is no such field.
problem-next_unknown-field = Leave it out.
problem_not-allowed = This is not one of the things that the field takes.
problem-next_not-allowed = Choose one of those offered.
problem_too-many = { $n } are given; at most { $max } fit here.
problem_too-few = Give at least { $min }.
problem_number-out-of-range = This is no whole number from { $min } to { $max }.
problem_one-line = This is one line; it holds a line break.
problem_date-impossible = “{ $typed }” is no day of the calendar.
problem_day-impossible = “{ $typed }” is no day of the calendar.
problem_day-over = This day is over already.
problem_day-to-come = This day has not come yet.
problem_day-far = This day lies more than fifty years ahead.
problem_zone-unknown = “{ $typed }” is no time zone.
problem-next_zone-unknown = Write a place such as Asia/Tokyo, UTC, or an offset such as +09:00.
problem_zone-missing = The time zone is not given.
problem-next_zone-missing = Give the zone that the times are written in: without it a provider finds another user.
problem_start-missing = The end of the period is given and its start is not.
problem-next_start-missing = Give the start.
problem_time-does-not-exist = Clocks in { $zone } skipped { $time }.
problem-next_time-does-not-exist = Give the time in UTC, or with the offset as zone ({ $early } or { $late }).
problem_time-ambiguous = Clocks in { $zone } showed { $time } twice.
problem-next_time-ambiguous = Give the time in UTC, or with the offset as zone ({ $early } or { $late }).
problem_code-form = “{ $typed }” is not written as such a code is.
problem_field-name = A field has a name that no instrument uses.
problem_ip-form = “{ $typed }” is no IP address.
problem-next_ip-form = Write one address, as in 203.0.113.7 or 2001:db8::7, without port or mask.
problem_ip-not-public = { $use ->
        [private] { $address } is for private use: it exists in every house at once.
        [shared] { $address } is shared within a provider’s network and is not seen outside of it.
        [loopback] { $address } is each machine’s name for itself.
        [link-local] { $address } is valid on one cable or radio link only.
        [multicast] { $address } addresses many machines at once.
        [benchmarking] { $address } is kept for measuring devices.
        [translation] { $address } is kept for translation between the versions of IP within a network.
        [anycast] { $address } is answered by whichever machine is next.
        [protocol] { $address } is kept for a protocol and names no host.
        [discard] { $address } is where networks throw traffic away.
        [reserved] { $address } is reserved.
        [unassigned] { $address } was never assigned to anybody.
        [broadcast] { $address } addresses everybody on a network.
       *[no-host] { $address } names no host.
    }
problem-next_ip-not-public = Give the public address that the connection was seen from, with port and time.
problem_url-form = “{ $typed }” is no whole web address.
problem-next_url-form = Write it with its beginning, as in https://example.org/page.
problem_url-scheme = An address by “{ $scheme }” names no host on the Internet.
problem-next_url-scheme = Use http, https or ftp, or describe the target as another thing.
problem_url-credentials = The address carries a user name before the host { $host }.
problem-next_url-credentials = Take the part before “@” out; name an account as a target of its own.
problem_domain-form = “{ $typed }” is no domain name.
problem-next_domain-form = Write the name alone, as in example.org, without http and without a page.
problem_end-before-start = The end is before the start.
problem-next_end-before-start = Correct one of the two.
problem_preservation-under-minimum = The data is kept for less than { $days } days; it is owed until { $enough } at least.
problem-next_preservation-under-minimum = Keep it longer, or say in the remarks why that is not possible.
problem_not-asked-for = The request does not ask for preservation.
problem_ground-not-in-law-data = The ground is not found in Comity’s law data.
problem_other-state-named = The request names { $said }, and the act concerns { $is }.
problem-next_other-state-named = Correct the State.
problem_author-incomplete = The author is not named in full.
problem-next_author-incomplete = An act is signed by an authority, a role and an officer number.
problem_not-a-party = { $participant } is no party to this case.
problem_same-state = The State asked is the State that asks.
problem-next_same-state = Choose the State where the data or the person is.
problem_wrong-addressee = The act is addressed to { $participant }, which is not the other side.
problem-next_wrong-addressee = Address it to an authority of the other State.
problem_other-side-only = Only the other side can do this.
problem_before-request = No request stands in this case.
problem_use-limited = { $n ->
        [one] What you hold of this case is bound by a limit on its use.
       *[other] What you hold of this case is bound by { $n } limits on its use.
    }
problem_conditions-unread = The conditions of the other State have not been read.
problem-next_use-limited = Ask the other State for its consent, or give notice before a disclosure that your law demands.
problem-next_conditions-unread = Read them, and say that you have.
problem_other-sort-of-case = Such a statement does not belong to this sort of case.
problem-next_other-sort-of-case = Write a message, or open a case of its own for it.
problem_second-request = The case already has its request.
problem-next_second-request = Open a new case for another request.
problem_case-closed = The case was closed.
problem-next_case-closed = Write a message, or open a new case.
problem_case-open = The case is open.
problem-next_case-open = Nothing has to be opened again: go on with it.
problem_act-of-others = That statement was not written by your authority.
problem-next_act-of-others = Choose one of your own. What the other side wrote wrongly, ask it to correct.
problem_request-withdrawn = The request was withdrawn.
problem-next_request-withdrawn = Close the case.
problem_already-said = This was already said.
problem_question-not-open = What is to be answered ({ $act }) is no open question of the other side.
problem-next_question-not-open = Choose one of the questions that are open.
problem_nothing-asked = No question is open.
problem-next_nothing-asked = Write a message instead.
problem_answer-owed = The request is neither answered nor withdrawn.
problem-next_answer-owed = Answer the request first: confirm, or refuse with reasons.
problem_parts-missing = It does not say which part of the request it is about.
problem_part-unknown = The request has no part { $part }.
problem_part-withdrawn = Part { $part } was withdrawn.
problem_part-stage = Part { $part } is not at a stage where this is possible.
problem_act-unknown = No act { $act } stood in the case that its author had seen.
problem-next_act-unknown = Choose an act of this case.
problem_body-is-record = An act about erasure is itself the record of it and is kept.
problem_body-missing = What it says cannot be read, and it means nothing without.
problem_content-malformed = Its content does not have the form that its kind prescribes.
problem_unknown-kind = The node addressed did not understand this act: it does not know the kind “{ $kind }”, or the text did not have the form of that kind.
problem-next_unknown-kind = The act is kept. Say it again in other words, or update the node.
problem_equivocation = Its author signed two different acts for one place in the log; neither is chosen.
problem-next_equivocation = Ask the author which of the two is meant; it is stated again as a new act.
problem_rejected = The node of { $by } gave it back: { $reason }.
problem_penalty-form = “{ $typed }” is no penalty.
problem-next_penalty-form = Write it as 10 years, 18 months, 90 days, life, fine or death.
problem_penalty-several = “{ $typed }” names more than one penalty.
problem-next_penalty-several = Write the gravest imprisonment alone, as 3 years; a fine beside it belongs with the provision of your law.
problem_penalty-unit-missing = “{ $typed }” of what: years or months?
problem-next_penalty-unit-missing = Write the unit beside the number, as 10 years.
problem_instrument-twice = { $instrument } is named twice.
problem_content-missing = { $label }: not given.
problem-next_content-missing = Write it here: the instrument relied on asks for it.
problem_statement-missing = { $label }: the statement is not made.
problem-next_statement-missing = State it, or choose an instrument that does not ask for it.
problem_authority-of-other-state = The authority chosen belongs to { $home }, not to { $to }.
problem-next_authority-of-other-state = Choose an authority of { $to }.
problem_emergency-without-reason = An emergency is claimed and no reason is given.
problem-next_emergency-without-reason = Say what will happen to whom, and by when, or lower the level.
problem_kind-not-understood = The node of the other side does not understand this kind of statement: it will be kept there without effect.
problem-next_kind-not-understood = Say the same in a message as well.
problem_ground-not-available = As far as the law data goes, this ground is closed. { $law }
problem_not-consulted = The other side was not consulted first. { $law }
problem_consulted-off-record = You say that you consulted. No consultation stands in this case. { $law }
problem-next_consulted-off-record = Say when, how and with whom, or consult now.
problem_refusal-without-provision = The refusal names a treaty and none of its articles. { $law }
problem-next_refusal-without-provision = Name the article, so that the other side can answer to it.
problem_figures-disagree = These figures cannot all be right.
problem-next_figures-disagree = Count them again: no more answered than asked, each hour once, the sums equal.
problem_collection-longer = The request names a period until { $asked }: this collects longer than was asked.
problem-next_collection-longer = Name that day, or be sure that your order and the request cover the longer time.
problem_draft-not-understood = The node of that State does not know drafts that are shown: it is sent none.
problem-next_draft-not-understood = Talk it over another way, or send the request.
problem_digest-form = { $name }: this is no digest of SHA-256, or no line that sha256sum writes.
problem-next_digest-form = Paste the output as the program wrote it, or take the line out.
problem_files-contradict = This does not fit what is said of the files.
problem_file-against-digest = { $name }: its digest says otherwise.
