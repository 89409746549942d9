### Words of acts that wait for a second person.

proposals_title = Waiting for agreement
proposals_lead = Acts that your authority's policy lets nobody state alone. Nothing has been said to the other side yet.
proposals_none = Nothing waits for agreement.
proposals_waiting = Acts that wait
proposals_approvals = { $done } of { $of } agreed
proposals_hold-end = End of a hold on erasure before its last day ({ $until })
proposals_given-back = Given back to you: take it up again with all that was typed
proposals_page-lead = Read what would be stated. When you agree it may be signed and sent at once.
proposals_says = What would be stated
proposals_case = Open the case
proposals_who = Who
proposals_by = Proposed by { $name }, { $moment }
proposals_by-shell = Proposed by the command line, which counts as nobody
proposals_agreed = { $name } agreed, { $moment }
proposals_agree = Agree
proposals_why = Why you give it back
proposals_back = Give it back
proposals_done-agreed = You have agreed. Another officer must agree too.
proposals_done-stated = The act is stated, and on its way.
proposals_done-back = It is given back; the reason stands in the journal.
proposals_done-proposed = It waits for a colleague: your policy asks for two people.
