### How long what an authority was told is kept, what is due to be erased, and what is held.

retention_title = Due to be erased
retention_lead = What is due now, and what will be within thirty days. Texts of closed cases go after the period that your State has set, by two officers, as any erasure. What is held stays. Nothing goes by itself.
retention_none = Nothing is due, and nothing will be within thirty days.
retention_more = There is more than this page shows. What is erased or held makes room for it.
retention_due =
    { $n ->
        [0] nothing due yet
        [one] { $n } text due
       *[other] { $n } texts due
    }
retention_later =
    { $n ->
        [0] { "" }
        [one] { $n } is kept longer
       *[other] { $n } are kept longer
    }
retention_closed-until = { $state }, closed { $closed }; the first text is kept through { $until }
retention_held = held through { $until } by { $name }
retention_agreed-by = { $name } has agreed
retention_case-title = How long it is kept
retention_case-open = The case is open. Its periods run from the day on which it is closed.
retention_case-closed = Closed { $day }. Periods run from that day.
retention_weak = The periods are Comity’s own proposal and no law. Ask whoever keeps the node for those of your State.
retention_text = What was said
retention_through = Kept through
retention_by-rule =
    { $months ->
        [one] { $months } month: { $source }
       *[other] { $months } months: { $source }
    }
retention_no-law = no law of any State
retention_is-due = due to be erased now
retention_erase-title = Erase what is due
retention_erase-lead = The texts go for good, with their copies in drafts, proposals and the journal, and the other State is told so. Headers, signatures and receipts stay. Another officer agrees before anything goes.
retention_erase = Agree to erase what is due
retention_holds = Holds
retention_no-holds = Nothing holds this case.
retention_hold-line = { $name } holds it through { $until }, since { $moment }
retention_hold-ended = { $name } ended it, { $moment }
retention_hold-over = It ran out.
retention_why-damaged = The reason is damaged and cannot be read.
retention_hold-title = Hold it
retention_hold-lead = While a hold stands nothing of the case is erased, whoever asks.
retention_until = Through
retention_until-hint = The last day, as 2027-06-30.
retention_why = Why
retention_why-hint = For your authority. It stays in the journal and is never sent.
retention_hold = Hold it
retention_end-ask = Ask to end the hold
retention_end-agree = Agree: end the hold
retention_end-asked = { $name } asks that it be ended, { $moment }
retention_end-needs = It ends when another officer agrees.
retention_end-why = Why it is ended
retention_link-case = How long it is kept
retention_link-due = Due to be erased
retention_done-held = It is held.
retention_done-end-asked = Asked. The hold stands until another officer agrees.
retention_done-ended = The hold is ended.
retention_done-erased = Erased, and the other State is told so.
retention_done-proposed = You have agreed. It goes when another officer agrees too.
