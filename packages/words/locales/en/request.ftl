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
request_conflict-title = A colleague saved this draft while you were typing
request_conflict-text = Your text is kept in the form below and is not saved yet. Read what your colleague wrote, put into the form what should stay, and save again: the form then replaces the saved text.
request_conflict-theirs = Saved by your colleague, where it differs from yours
request_conflict-same = Nothing on this page differs.
request_conflict-blank = left blank
request_field-numbered = { $field }, row { $n }
request_field-missing = { $field }: not given
request_facts-title = What has happened, and what is needed?
request_facts-lead = Begin with the facts; the treaties come after them. Everything is kept as typed, also what is not finished.
request_facts-go = Save and see the avenues
request_need-measure = Choose the measure: the avenues hang on it
request_need-to = Choose the State that is asked: the avenues hang on it
request_measure = What is asked for
request_measure-hint = Each of these can be sent as a request. Preservation comes first: data that is gone cannot be handed over. A preservation is also confirmed with its last day; other measures are answered by triage, questions, messages or a refusal.
request_to = State that is asked
request_to-state-hint = Where the data or the person is. States of this network come first. A State without a node is outside this network: the avenues are still answered, and the request goes on paper.
request_no-node = { $code } { $name } (no node)
request_no-node-here = { $state } has no node in this network: the request cannot be sent from here. Print this page and send it by the channel of the avenue
request_to-authority = Authority it goes to
request_to-authority-hint = From the directory of this network.
request_usual-authority = The usual one: the 24/7 point for what cannot wait
request_state-unknown = “{ $code }” is no State that the law data knows.
request_state-unknown-next = Choose the State from the list.
request_state-unknown-near = Choose it from the list. Near to it: { $near }.
request_title = Name of the request
request_title-hint = As colleagues on both sides will call it, without personal data.
request_offences = Offences
request_offences-hint = The conduct decides, not the name: choose the offence that comes nearest, and give your own provision beside it.
request_offences-add = Add an offence
request_add-known = Add an offence from the list
request_add-other-offence = Add another offence, in words
request_offence-title = Offence { $n }
request_offence-known = Offence
request_offence-item = { $title }, { $pinpoint }
request_offence-description = Offence, in words
request_offence-provision = Provision of your law
request_offence-penalty = Maximum penalty
request_offence-unit = In
request_unit-years = years
request_unit-months = months
request_up-to-years =
    { $n ->
        [one] up to { $n } year
       *[other] up to { $n } years
    }
request_up-to-months =
    { $n ->
        [one] up to { $n } month
       *[other] up to { $n } months
    }
request_conduct = What was done
request_conduct-hint = Who did what, when and how, as far as it is known. Dual criminality is tested on these sentences.
request_targets = What the request is about
request_targets-hint = Accounts, addresses, sites, devices: one row each.
request_targets-add = Add what the request is about
request_add-account = Add an account
request_add-ip = Add an IP address
request_add-url = Add a web address
request_add-domain = Add a domain
request_add-device = Add a device
request_add-other = Add something else
request_kind-account = account
request_kind-ip = IP address
request_kind-url = web address
request_kind-domain = domain
request_kind-device = device
request_kind-other = something else
request_target-title = Item { $n }: { $kind }
request_target-kind = Kind
request_target-service = Service or provider
request_target-identifier = Account name, number or address
request_target-address = IP address
request_target-port = Port
request_target-url = Web address
request_target-domain = Domain
request_target-description = Description
request_target-custodian = Who holds it, or where
request_target-from = From
request_target-to = To
request_target-zone = Time zone of these times
request_port-hint = An address without port and time can belong to thousands of people.
request_from-hint = As 2024-05-31 or 2024-05-31 13:06
request_to-hint = Blank for one day or one moment
request_zone-hint = As Asia/Tokyo, UTC or +09:00
request_custodian-hint = The provider or company, and the place of its system.
request_urgency = How urgent is it?
request_urgency-routine = In its turn.
request_urgency-urgent = Before others: data or proceedings may be lost by waiting.
request_urgency-emergency = At once: life or limb, or harm that cannot be undone.
request_urgency-why = Why it is urgent
request_urgency-why-hint = What happens, to whom, and by when, if nothing is done.
request_investigation = Investigation it belongs to
request_investigation-reference = Reference
request_investigation-authority = Authority in charge
request_sensitivity = Sensitivity
request_sensitivity-hint = How closely the case is held at your own authority.
request_confidentiality = Is the other side asked to keep it confidential?
request_confidentiality-yes = Yes, and not to tell the user
request_confidentiality-no = No
request_language = Language of the request
request_language-item = { $name }
request_language-hint = The language in which you write the texts of this form.
request_half-typed =
    { $n ->
        [one] { $n } item not finished
       *[other] { $n } items not finished
    }
request_fact-title = The facts
request_fact-case = Case
request_fact-from = From
request_fact-to = To
request_fact-on = On
request_fact-measure = Measure
request_fact-offence = Offence
request_fact-conduct = Conduct
request_fact-concerns = Concerns
request_fact-urgency = Urgency
request_nothing-missing = All that the law needed was there: no fact is missing for an answer.
request_some-missing =
    { $n ->
        [one] One fact would decide what is uncertain. It is asked for below the avenues.
       *[other] { $n } facts would decide what is uncertain. They are asked for below the avenues.
    }
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
request_avenue-lead = Ranked by duty to answer, then by speed. You choose; your choice and your reason are kept with the draft.
request_preserve-title = Do this first: have the data preserved
request_preserve-text = The data may be gone before a request for it is read. The 24/7 points can secure it now. A second draft with the same facts is made; this one stays.
request_preserve-button = Ask for preservation first
request_proof = The reasoning, step by step
request_proof-first = Why it is open, and why it is first
request_is-main = Main basis
request_is-second = Second basis
request_use = Use this avenue
request_use-instead = Use this one instead
request_use-second = Name it as second basis
request_drop-second = Take it out as second basis
request_clock-minimum = At least { $length } from: { $starts }
request_clock-within = Within { $length } of: { $starts }
request_clock-none = No number of days; on: { $starts }
request_hours =
    { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }
request_days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
request_months =
    { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
request_years =
    { $n ->
        [one] { $n } year
       *[other] { $n } years
    }
request_rules-from = Form and refusal follow { $treaty } first
request_binds-nobody = Obliges nobody: the other side may answer
request_provider-direct = Goes straight to a provider: information only, no request to the State

request-when_urgent = (if urgent)
request-when_emergency = (in an emergency)
request-when_non-coercive = (without coercion)

request_decide-title = Facts that would decide what is uncertain
request_decide-lead = Only what the law asks for. They become part of the facts.
request_decide-button = Save and ask the law again
request_decide-in-facts = State it in the facts
request_decide-elsewhere = A draft has no field for it yet: state it in the contents. The avenue stays uncertain here, and can be used all the same.
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
