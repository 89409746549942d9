## The case page: moves, acts, proofs, avenues, grounds.

case_parties = From { $from } to { $to }
case_basis = Basis
case_urgency-claimed = Asked as
case_priority-given = Priority given
case_asked-in-full = What is asked, in full
case_due-of-part = { $due }, part { $n }
case_whose-move = Whose move
case_acts = Acts
case_acts-earlier = Earlier acts
case_acts-later = Later acts
case_acts-of = Acts { $first } to { $last } of { $of }
case_act-number = act { $n }
case_without-effect = Without effect
case_proofs = Proofs of this act, in the order they came
case_next = What you may do next
case_next-due = What is due
case_next-onward = Moves the case on
case_no-rule = no rule known
case_not-now = Not open now
case_next-others = Also possible
case_next-others-note = { $n ->
    [one] { $n } act that nothing waits for
   *[other] { $n } acts that nothing waits for
}
case_with-reasons =
    { $n ->
        [one] { $n }, with its reason
       *[other] { $n }, with reasons
    }

avenue_rank = Rank { $n }
avenue_channel = Channel
avenue_clocks = Clocks
avenue_limits = Limits
avenue_written-to = { $office }, published by that State, which last stood by it on { $day }
avenue_why = Why it is open
avenue_why-uncertain = Why it is uncertain
avenue_sources = Sources
avenue_closed = Closed on this date
avenue_closed-count =
    { $n ->
        [one] { $n }, with its reason
       *[other] { $n }, each with its reason
    }

ground_not-found = Not found in Comity’s law data
ground_available = Available
ground_judgement = Your judgement

## Words of the case page, and of the closed sets that the case package speaks in.

case_measure = Measure
case_item = Item { $n }
case_confidential-yes = Kept confidential, as far as the law allows
case_confidential-no = Not asked for
case_log-good =
    { $n ->
        [one] Log verified, { $n } act
       *[other] Log verified, { $n } acts
    }
case_log-broken = Log broken
case_log-broken-title = The stored log of this case does not verify
case_log-broken-text = Do not rely on this page. Export what is there, tell your administrator, and ask the other side for its copy.
case_newest-first = Newest first. Times are { $city }.
case_export = Export and verify
case_print = Print view
case_normal-view = Back to the usual view
case_no-acts = No statement has been made in this case yet.
case_claimed-at = Claimed { $here }.
case_claimed-at-both = Claimed { $here } · { $there }.
case_received-at = Received { $here }.
case_received-at-both = Received { $here } · { $there }.
case_not-received = Not yet received.

stated_capability = Means
stated_capacity = People
stated_resources = Put on it
stated_priority = Priority
stated_expected-date = Expected on
stated_reference = Reference
stated_wanted-by = Needed by
stated_preserved = Kept
stated_holder = Held by
stated_since = Since
stated_last-day = Last day
stated_legal-basis = Legal basis
said_yes = Yes
said_no = No
stated_about = About
stated_act = Statement
stated_reason = Reason
stated_acts = Statements
stated_why = Reason
stated_text = Text

case_detail = The whole statement
case_detail-note =
    { $n ->
        [one] { $n } entry
       *[other] { $n } entries
    }
case_erased-text = The text was destroyed. The signed header proves that it was there.
case_unreadable-text = The text is sealed to a key that this authority does not have.
case_waiting-text = { $n } of { $authority } cannot be placed yet: an earlier act of that authority has not arrived.
case_flags = Look at this
case_flags-more = { $n } more of this kind; the print view has all.
case_deadlines = Open deadlines
case_no-deadlines = Nothing is due.
case_clock-starts = The clock starts when their node has received it.
case_end-of-day = to the end of { $day }, { $city }
kept_title = Data that is kept
kept_last-day = End of { $day }, { $city }
kept_lapses-soon = Lapses within { $n } days
kept_lapses = kept data lapses { $day }
case_hidden-taken-out = hidden characters are not shown
case_participants = Participants
case_now-there = { $time } now, { $offset }
case_link-up = Link up
case_link-down = Link down
case_link-unknown = Nothing sent yet
case_link-heard = heard { $moment }
case_fingerprint = Key fingerprint
case_review-title = Released at night: a colleague has to look at it
case_review-text = Look by { $moment }, and put what you find on record.
case_review-button = Review the release
case_done-reviewed = Your review is on record.
case_done-export = The file is ready.
case_answer-of = Answer to question { $n }
case_by-line = { $authority }, { $role }, officer { $number }
case_by-line-named = { $authority }, { $role }, officer { $number } ({ $name })

status_case-unopened = Not opened
status_case-rejected = Given back by their node
status_case-submitted = Submitted
status_case-acknowledged = Acknowledged
status_case-in-triage = In triage
status_case-waiting-for-information = Waiting for information
status_case-conditional = Conditions proposed
status_case-postponed = Postponed
status_case-in-execution = In execution
status_case-answered-in-part = Answered in part
status_case-answered = Answered
status_case-preserved = Preserved
status_case-refused = Refused
status_case-declined = Declined
status_case-withdrawn = Withdrawn
status_case-closed = Closed



expected_submit = Submit the request
expected_submit-again = Correct the request and submit it again
expected_acknowledge = Acknowledge the request
expected_triage = Say what can be done and by when
expected_answer = Execute what was asked, or refuse it with reasons
expected_answer-questions = Answer the questions
expected_send-request-for-disclosure = Send the request for disclosure before the last day, or close the case
expected_consider-refusal = Consider the reasons: ask again in a new case, or close this one
expected_decide-on-conditions = Accept the conditions, or decline them
expected_resume = Go on with the execution
expected_consider-answer = Consider the answer, and close the case when nothing is open
expected_disclose-information = Disclose the information, talk over other conditions, or withdraw the offer
expected_consider-information = Consider the information, and close the case when nothing is open
expected_close = Stop execution and close the case
expected_erase = Erase what was asked, or say why not
expected_nothing = Nothing is owed

because_no-request = No request stands in the case yet.
because_given-back = The other node gave the request back.
because_not-acknowledged = The request was submitted; nobody has taken it up yet.
because_not-answered = The request has no answer on substance yet.
because_questions-open = The requested side asked for information and cannot go on without it.
because_preserved = The data is kept for a time; after that it may be gone.
because_refused = The request was refused, with reasons.
because_information-offered = Information is offered under conditions.
because_information-disclosed = The information was disclosed.
because_conditions-declined = The conditions were declined; the information is still offered.
because_conditions-accepted = The conditions were accepted.
because_declined = The offer was declined.
because_withdrawn = The request was withdrawn.
because_conditions-proposed = The requested side would help on conditions.
because_postponed = The requested side has postponed the execution.
because_in-execution = The request is being executed.
because_answered = The request has its answer.
because_closed = The case is closed.
because_erasure-asked = The other side asked for erasure.


due_acknowledgement = Acknowledgement
due_needed-before = After that it is too late
due_part-wanted = Answer wanted
due_first-answer = First answer
due_expected-result = Result, as they expect it
due_follow-up = Request that was announced
due_translation = Translation that was announced
due_answer-to-questions = Answer to the questions
due_preservation-minimum = Kept at least until
due_preservation-ends = Last day of preservation
due_collection-ends = Last day of live collection
due_erasure = Erasure
due_review = Review of what one officer released alone
due_kind-deadline = deadline
due_kind-minimum = minimum
due_kind-effect-date = after it the data may be gone
due_kind-target = good practice, owed by no treaty
due_kind-asking = as the asking State says, owed by no treaty
due_kind-asked = as whoever waits for it says, owed by no treaty
due_kind-own = as whoever does it says, owed by no treaty
due_kind-house = a rule of this house, owed by no treaty
due_held-questions-open = Held until the questions are answered
due_held-withdrawn = Stopped: the request was withdrawn
due_held-refused = Stopped: the request was refused

proof_queued = Signed and queued
proof_sent = Sent
proof_delivered = Accepted by their node
proof_delivered-here = Accepted by our node
proof_rejected = Given back by their node

case_other-basis = Basis in the words of the requesting side
case_other-basis-citation = Where that basis is written

proof_opened = Before them when they acted
case_proof = Proof
proof_waiting = On its way

sensitivity_normal = Normal
sensitivity_restricted = Restricted
sensitivity_sealed = Sealed

measure_preservation = Preservation
measure_preserved-traffic-disclosure = Preserved traffic data
measure_stored-data-access = Stored data
measure_subscriber-info = Subscriber information
measure_domain-registration-data = Domain registration data
measure_realtime-traffic = Traffic data, live
measure_interception = Content, live
measure_search-and-seizure = Search and seizure
measure_examination-of-objects-and-sites = Examination of objects and sites
measure_testimony = Statement or testimony
measure_service-of-documents = Service of documents
measure_information-and-records = Information and records
measure_bank-account-identification = Bank accounts
measure_locate-or-identify-person = Locating or identifying a person
measure_tracing = Tracing of proceeds
measure_freezing = Freezing
measure_confiscation = Confiscation
measure_asset-return = Return of assets
measure_extradition = Extradition
measure_provisional-arrest = Provisional arrest
measure_spontaneous-information = Spontaneous information
measure_emergency-mla = Emergency assistance
measure_joint-investigation = Joint investigation
measure_transfer-of-sentenced-person = Transfer of a sentenced person
measure_transfer-of-proceedings = Transfer of proceedings
measure_emergency-disclosure-by-provider = Emergency disclosure by a provider

ground_name-dual-criminality = Dual criminality
ground_name-political-offence = Political offence
ground_name-essential-interests = Essential interests
ground_name-domestic-law-prohibits-action = Our law prohibits the action
ground_name-contrary-to-legal-system = Contrary to our legal system
ground_name-not-in-conformity = Not in conformity with the instrument
ground_name-de-minimis = A matter of small weight
ground_name-available-otherwise = Available in another way
ground_name-nationality = Own national
ground_name-own-jurisdiction = Own jurisdiction
ground_name-discrimination = Danger of discrimination
ground_name-death-penalty = Death penalty
ground_name-ne-bis-in-idem = Already judged
ground_name-penalty-threshold = The penalty is too low
ground_name-offence-not-covered = Offence outside the instrument
ground_name-data-protection = Data protection
ground_name-fiscal = It also concerns tax
ground_name-confidentiality-risk = The secrecy may suffer
ground_name-confidentiality = It asks for confidentiality
ground_name-form-electronic = It came electronically
ground_name-speciality = Use for another purpose
ground_name-own-proceedings = Own proceedings
ground_name-bank-secrecy = Bank secrecy
ground_name-domestic-law-or-treaty = Our law or another treaty does not allow it
ground_name-time-bar = Lapse of time
ground_name-insufficient-evidence = Not enough evidence
ground_name-military-offence = Military offence
ground_name-pending-case = Own case pending
ground_name-trial-in-absence = Tried in absence
ground_name-amnesty = Amnesty
ground_name-age = Too young
ground_name-serve-at-home = Sentence served at home
ground_name-immunity = Immunity or privilege
ground_name-fundamental-rights = Fundamental rights

flag_equivocation = { $authority } signed different acts for one place in the log.
flag_second-request = A second request or offer came in the same case and has no effect. See by whom the case was opened.
flag_other-state-named = The request names { $from } and { $to }; it was signed by { $requesting } for { $requested }.
flag_closing-crossed = The case was closed while a statement of the other side was on its way.
flag_withdrawal-crossed = A withdrawal crossed an answer. Execution stops; both stand.
flag_said-twice = Two authorities said the same thing differently; the later one holds.
flag_answers-crossed = Two authorities answered without having seen each other.
flag_answered-without-information = Whoever answered had not seen a question or an answer that was on its way.
flag_claimed-ahead = The claimed time is later than the receipt: a clock is wrong.
flag_claimed-behind = The act arrived later than claimed: it waited on the way, or a clock is wrong.
stated_malformed = As it came

expected_answer-consultation = Answer the consultation
expected_decide-on-warning = Say whether to go on with the preservation
expected_decide-on-extension = Extend the preservation, or say why not
expected_answer-costs = Say who bears the costs
expected_confirm-receipt = Confirm what arrived
expected_decide-on-use = Decide on the other use
because_answer-consultation = The other side consults before it decides.
because_decide-on-warning = The requested side warns that preserving may do harm.
because_decide-on-extension = The requesting side asks that the data be kept longer.
because_answer-costs = The requested side announced costs out of the ordinary.
because_confirm-receipt = Something was handed over; nobody has confirmed its receipt.
because_decide-on-use = The requesting side asks to use what it got for another purpose.
due_reply = Reply
due_postponement-ends = End of the postponement
due_held-ended = Ended

moves_handling = Take it up
moves_information = Information
moves_terms = Terms
moves_execution = Execution
moves_collecting = Live collection
moves_answers = Answer
moves_preserving = Preservation
moves_results = Results
moves_ending = End
moves_record = Record

case_about-parts = About
case_contents-of-treaty = What the treaty between both asks for
case_unnamed = A case with { $state }
case_unnamed-told = Information from { $state }
case_unnamed-told-on = Information from { $state }, { $day }
case_unnamed-given = Information for { $state }
case_unnamed-given-on = Information for { $state }, { $day }
case_call-back-first-contact = Nobody here has dealt with { $authority } before. Call back by the published number, never by one in the message, before anything is done.
case_call-back-keys-changed = The other State’s keys are new since { $moment }. Call back by the published number, never by one in the message, before anything is done.
case_call-back-number = The number that they have published
case_called-back-button = We called back: it is them
case_called-back-not = If it is not them, or nobody there knows of it: do nothing of what is asked, and tell a supervisor.
case_called-back = Called back by { $name }, { $moment }: it is them
case_done-called-back = Kept: it was you who called back, and when. The other State is not told.
case_done-told-us = Kept: it was us, who said so, and when. The other State is not told.
case_done-told-nobody = Kept: nobody here was told, who said so, and when. The other State does not know it yet: call them, and tell them in writing.
case_done-told-open = Kept: the answer is taken back, who said so, and when. It is asked again. The other State is not told.
case_in-doubt = { $n ->
        [one] { $n } act of this case came with a key that { $authority } has since revoked: from { $since } on it may have been in other hands. Call back by the published number and ask which acts are theirs. Nothing was removed.
       *[other] { $n } acts of this case came with a key that { $authority } has since revoked: from { $since } on it may have been in other hands. Call back by the published number and ask which acts are theirs. Nothing was removed.
    }
case_in-doubt-here = { $n ->
        [one] { $n } act of { $authority } in this case came after { $since }: from then on two officers here doubt what comes from there. Ask by a number that came in a diplomatic note whether it is theirs. Nothing was removed.
       *[other] { $n } acts of { $authority } in this case came after { $since }: from then on two officers here doubt what comes from there. Ask by a number that came in a diplomatic note which are theirs. Nothing was removed.
    }
case_act-in-doubt = Came with a key that may have been in other hands since { $since }. Ask whether it is theirs.
case_call-back = To make sure that a message is theirs, call
case_call-back-from = the number that they have published
case_call-from-message = (as the request says; it proves nothing)
case_emergencies-of-year =
    { $asked ->
        [one] The only emergency that came from there within a year; treated as less: { $lowered }
       *[other] Emergencies from there within a year: { $asked }, of which { $lowered } were treated as less
    }
case_emergencies-in-time-here = Acknowledged here in time: { $inTime } of { $over }
case_emergencies-in-time-there = Emergencies from here to there within a year that were acknowledged in time: { $inTime } of { $over }
case_treated-as = Treated as
case_lowered = { $state } treats this as less urgent than it was asked: { $reasons } What you say next calls their watch as urgent, not as an emergency. If it is one, telephone.
case_lowered-own = It is treated here as less urgent than it was asked: { $reasons }
