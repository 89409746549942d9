### Words of the new request, step by step.

request_step-facts = Facts
request_step-avenue = Avenue
request_step-contents = Contents
request_step-check = Check
request_step-approve = Approve and send
request_choose = Choose one
request_change = Change
request_remove = Remove
request_save = Save
request_leave = Leave it for later
request_saved = Saved.
request_saved-with =
    { $n ->
        [one] Saved. One thing needs correction before it can be sent
       *[other] Saved. { $n } things need correction before it can be sent
    }
request_wrong =
    { $n ->
        [one] One thing needs correction before it can be sent
       *[other] { $n } things need correction before it can be sent
    }
request_missing-title =
    { $n ->
        [one] One thing keeps this request from being complete
       *[other] { $n } things keep this request from being complete
    }
request_returned = A colleague gave this back
request_approved-once = A colleague has approved this draft. Saving a change takes the approval back, because it was given to another text.
request_go-all-the-same = See the avenues all the same
request_conflict-title = This draft was saved elsewhere while you were typing
request_conflict-text = Your text is kept in the form below and is not saved yet. A colleague saved it, or you did in another tab. Read what is saved, put into the form what should stay, and save again: the form then replaces the saved text.
request_conflict-theirs = As it is saved, where it differs from yours
request_conflict-same = Nothing on this page differs.
request_conflict-blank = left blank
request_field-numbered = { $field }, item { $n }
request_field-in-part = { $field }, part { $part }
request_field-in-part-numbered = { $field }, part { $part }, item { $n }
request_field-missing = { $field }: not given
request_facts-title = What has happened, and what is needed?
request_facts-lead = Begin with the facts; the treaties come after them. Everything is kept as typed, also what is not finished.
request_facts-go = Save and see the avenues
request_need-measure = Choose the measure: the avenues hang on it
request_need-to = Choose the State that is asked: the avenues hang on it
request_parts = What is asked for
request_parts-hint = Each of these can be sent as a request. Preservation comes first: data that is gone cannot be handed over. Each part is answered for itself.
request-hint_to = Where the data or the person is. States of this network come first. A State without a node is outside this network: the avenues are still answered, and the request goes on paper.
request_state = { $name } ({ $code })
request_no-node = { $name } ({ $code }), no node
request_no-node-here = { $state } has no node in this network: the request cannot be sent from here. Print this page and send it by the channel of the avenue
request-hint_toAuthority = From the directory of this network. Left open, it is chosen by what is wanted: what cannot wait goes to the 24/7 point.
request_usual-authority = The usual one: the 24/7 point for what cannot wait
request-hint_title = As colleagues on both sides will call it, without personal data.
request-hint_offences = The conduct decides, not the name: choose the offence that comes nearest, and give your own provision beside it.
request-add_offences-known = Add an offence from the list
request-add_offences-other = Add another offence, in words
request_offence-n = Offence { $n }
request_offence-item = { $title }, { $pinpoint }
penalty_years =
    { $n ->
        [one] up to { $n } year
       *[other] up to { $n } years
    }
penalty_months =
    { $n ->
        [one] up to { $n } month
       *[other] up to { $n } months
    }
request-hint_conduct = Who did what, when and how, as far as it is known. Dual criminality is tested on these sentences.
request_row-title = Item { $n }: { $kind }
request-ask_urgency-level = How urgent is it?
priority-hint_routine = In its turn.
priority-hint_urgent = Before others: data or proceedings may be lost by waiting.
priority-hint_emergency = At once: a significant and imminent risk to somebody’s life or safety.
request-hint_urgency-why = What happens, to whom, and by when, if nothing is done.
request-hint_sensitivity = How closely the case is to be held. It is sent: the other side reads it and is asked to do the same.
request-ask_confidentialityRequested = Is the other side asked to keep it confidential?
request-answer_confidentialityRequested-yes = Yes, and not to tell the user
request-answer_confidentialityRequested-no = No
request_language-item = { $name }
request-hint_language = The language in which you write the texts of this form.
request_fact-title = The facts
request_fact-case = Case
request_fact-from = From
request_fact-to = To
request_fact-on = On
request_open_0 = No avenue is open
request_open_1 = One avenue is open
request_open_2 = Two avenues are open
request_open_3 = Three avenues are open
request_open_4 = Four avenues are open
request_open_5 = Five avenues are open
request_open_6 = Six avenues are open
request_open_7 = Seven avenues are open
request_open_8 = Eight avenues are open
request_open_9 = Nine avenues are open
request_open-many =
    { $n ->
       *[other] { $n } avenues are open
    }
request_avenue-lead = Ranked by the duty to answer; then what is open before what is limited, and rules made for the two before wider ones. You choose; your choice and your reason are kept with the draft.
request_of-them-limited =
    { $n ->
        [one] One of them hangs on more than the treaty.
       *[other] { $n } of them hang on more than the treaty.
    }
request_preserve-title = Do this first: have the data preserved
request_preserve-text = The data may be gone before a request for it is read. The 24/7 points can secure it now. A second draft with the same facts is made; this one stays.
request_preserve-button = Ask for preservation first
request_is-main = Main basis
request_is-second = Second basis
request_use = Use this avenue
request_use-both = Use { $first } and { $second } together
request_use-alone = Use { $n } alone
request_other-avenues = Other ways
request_use-instead = Use this one instead
request_use-second = Name it as second basis
request_drop-second = Take it out as second basis
request_provider-direct = Goes straight to a provider: information only, no request to the State


request_decide-title = Facts that would decide what is uncertain
request_decide-lead = Only what the law asks for. What the request has a field for becomes part of it; the rest stays with the draft and is never sent.
request_decide-button = Save and ask the law again
request_decide-in-facts = State it in the facts
request_penalty-of = Maximum penalty: { $offence }
request_other-title = Another basis
request_other-lead = A treaty, an arrangement or a law that Comity does not know. The other side reads your text and your citation, with the note that the law data does not have it.
request_other-text = The basis, in words
request_other-citation = Where it is written
request_other-text-missing = Say in words what the other basis is
request_other-citation-missing = Say where the other basis is written
request_other-use = Rely on this basis
request_other-second = Name it as second basis
request_choice-title = Your choice
request_choice-why = Why not the first open avenue?
request_choice-why-hint = The law’s order puts { $first } first. Your reason stays in the journal of your authority and is never sent.
request_choice-not-sent = Stays in the journal of your authority; it is not sent.
request_avenue-go = Go on to the contents
request_contents-window = Contents of the request
request_contents-title-preservation = What must be preserved?
request_contents-title = What does the request say?
request_contents-lead = { $measure }, { $from } to { $to }, { $instrument }.
request_contents-none-required = The basis requires nothing beyond what is given; what you add is kept.
request_contents-shared = For all parts
request_contents-done = What you typed is kept; { $done } of { $of } required fields are done.
request_contents-go = Save and check everything
request_asks-label = What is asked
request_asks-title = What the request must say
request_asks-count = { $done } of { $of }
request_ask-given = given
request_ask-open = missing
request_not-given = Not given
request_by-the-act = The signed act says it; nothing is typed.
request_known-of = Known of { $state }
request_known-languages = Languages: { $languages }
request_known-criminality = Dual criminality: { $rule }
request_practice = What good practice adds
request_practice-note =
    { $n ->
        [one] { $n } field, none required
       *[other] { $n } fields, none required
    }
request_field-from-treaty-between = Asked by { $source }, which binds both.
request_field-from-requested-state = Asked by the requested State: { $source }.
request_field-from-practice = From { $source }.
request_intention = { $state } intends to submit a request for search, seizure or disclosure of this data.
request_check-window = Check the request
request_check-title = Check what will be signed
request_check-title-missing = What is still missing
request_check-lead = This is the whole request, with every value and provision. Each line leads back to where it was typed.
request_check-lead-missing = The request cannot be formed yet. Each line above leads to the field where it is mended; everything typed is kept.
request_check-go = Go on to the approval
request_in-zone = { $city }, { $offset }; it is { $time } there
request_advice-title = A practitioner would add
request_advice-no-reason = No reason is noted for leaving the first open avenue.
request_advice-give-reason = Give the reason
request_release-title = Who approves
request_release-count = { $done } of { $of } approvals
request_policy-two-officers = Two officers approve
request_policy-duty-officer-then-review = One duty officer approves; a colleague reviews
request_approved = Approved
request_approved-by = { $name }, officer { $number }, { $moment }
request_approved-none = Nobody has approved this version yet.
request_lapsed = Ask anew
request_lapsed-by = { $name }, officer { $number }, approved another text, { $moment }. It was changed since, so that approval does not count.
request_approve-title = Approve and send
request_approve-lead = { $title }, drafted by { $drafter }, saved { $moment }.
request_approve-problems = The approval was not given
request_not-draft-changed-meanwhile = The draft was changed after you opened this page. Read it again: what stands below is the text as it is now.
request_approve-what = What is approved
request_approve-not-you = You cannot approve this now
request_approve-first = You approve the text below as it stands. It is not sent yet: a second officer has to agree.
request_approve-sends = With your approval the request is signed by { $authority } and sent to { $state } at once. It cannot be taken back; it can be withdrawn.
request_approve-reviewed = A colleague reviews the release afterwards.
request_approve-and-send = Approve and send to { $state }
request_approve-button = Approve
request_see-missing = See what is missing
request_give-back = Or give it back
request_give-back-why = What should be changed?
request_give-back-hint = The drafter reads it. It does not leave your authority.
request_give-back-button = Give the draft back
request_give-back-missing = Say what should be changed

## Parts, penalties and the stages of a part.

request_part = Part { $n }
request_add-part = Add another measure
request_part-based = Basis chosen
request_part-open = No basis yet
request-field_parts = What is asked for
request-field_wanted = What exactly is wanted
request-field_wantedBy = Needed by
request-hint_parts-wanted = Which data, which person, which deed: so that the other side can say whether it has it.
request-hint_parts-wantedBy = The day after which the answer is of no use; blank if there is none.
penalty_days =
    { $n ->
        [one] up to { $n } day
       *[other] up to { $n } days
    }
penalty_fine = fine only
penalty_life = up to imprisonment for life
penalty_death = up to death
offence-kind_known = from the list
offence-kind_other = in words
act_parts = Which parts is this about?
act_parts-hint = Each part of the request is answered for itself.
act_not-understood = The node of the other side runs an older version and does not understand this kind of statement. It will keep it and confirm its arrival, but neither side will give it an effect. Say the same in a message as well.
stage_asked = Asked
stage_conditional = On conditions
stage_postponed = Postponed
stage_admitted = Admitted
stage_in-execution = In execution
stage_answered-in-part = Answered in part
stage_preserved = Preserved
stage_answered = Answered
stage_nothing-found = Nothing found
stage_impossible = Impossible
stage_refused = Refused
stage_declined = Declined
stage_withdrawn = Withdrawn
request_part-named = Part { $n }: { $measure }
request-field_urgency-level = Urgency
request-field_confidentialityRequested = Confidentiality

request_sections = The questions
request_section-whom = Whom
request_section-measures = What is wanted
request_section-offences = Offences
request_section-conduct = What happened
request_section-urgency = Urgency
request_section-matter = The matter
request_section-handling = Handling
request_section-all = All on one page
request_ask-whom = Who is asked?
request_ask-measures = What is wanted, and what is it aimed at?
request_ask-offences = Which offences?
request_ask-conduct = What happened?
request_ask-urgency = How urgent is it?
request_ask-matter = What belongs to the matter at home?
request_ask-handling = How is it to be handled?
request_lead-whom = Everything is kept as typed, also what is not finished; you can come back to each question.
request_lead-measures = Preservation comes first: data that is gone cannot be handed over. Each measure is a part that is answered for itself.
request_lead-offences = Those of a convention are recognised at the other side; any other is described with its provision.
request_lead-conduct = In a few sentences: who did what, when, and how the data leads to it.
request_lead-urgency = The other side reads it first, and answers for what it does with it.
request_lead-matter = Court or prosecutor in charge, earlier requests, and whom the other side can call.
request_lead-handling = How closely it is held, whether it is confidential, and in which language it is written.
request_facts-on = Save and go on
