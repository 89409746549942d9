### Words of the drafts, and the names of the fields of a request where they stand alone.


request-field_measure = What is asked for
request-field_to = State that is asked
request-field_toAuthority = Authority it goes to
request-field_title = Name of the request
request-field_basis = Basis
request-field_offences = Offences
request-field_offences-pinpoint = Offence
request-field_offences-description = Offence, in words
request-field_offences-provision = Provision of your law
request-field_offences-maxPenalty = Maximum penalty
request-field_conduct = What was done
request-field_urgency-why = Why it is urgent
request-field_investigation-reference = Reference of the investigation
request-field_investigation-authority = Prosecutor or court in charge
request-field_investigation-decision = Decision at home
request-hint_investigation-decision = Which court or prosecutor decided, when, and under which number, as in Tokyo District Court, order of 3 March 2026, (wa) 118.
request-field_sensitivity = Sensitivity
request-field_language = Language of the request
request-field_contents-otherBasis = Another basis
request-field_contents-otherBasisCitation = Where the other basis is written

case_done-sent = The request is signed and on its way. Its proofs appear below as they arrive.

drafts_title = Drafts
drafts_lead =
    { $n ->
        [0] { $authority } has no draft.
        [one] { $n } draft of { $authority }.
       *[other] { $n } drafts of { $authority }.
    }
drafts_empty-title = Nothing is being drafted
drafts_empty = A new request is kept here from its first save until it is sent.
drafts_group-yours = Waiting for your approval
drafts_group-others = Waiting for a colleague’s approval
drafts_group-returned = Given back
drafts_group-drafting = Being drafted
drafts_state-yours = Approval awaited
drafts_state-others = Approval awaited
drafts_state-returned = Given back
drafts_state-drafting = In work
drafts_approvals = { $done } of { $of } approvals
drafts_by = Drafted by { $name }, saved { $moment }
drafts_untitled = Draft without a name
drafts_discard = Discard
drafts_discard-title = Discard this draft?
drafts_discard-lead = { $title }, drafted by { $drafter }, saved { $moment }. Its text is destroyed.
drafts_discard-changed = It was saved after you opened this page. Look at it again before you discard it.
drafts_discard-button = Discard the draft
drafts_discard-keep = Keep it
drafts_done-discarded = The draft is gone.
drafts_done-approved = Your approval is on record. A second officer has to agree.
drafts_done-returned = The draft is given back, with your reason.
drafts_done-put-away = The copy of your office is gone.
