### What officers of one authority do among themselves: who has a case, notes, shifts, views, what is taken out.

office_only-here = Only here
office_never-sent = never sent
office_case-title = Who has it, and notes
office_case-lead = This stays in this authority. It is not sent, not exported with the case, and not printed.
office_assigned = Who has this case
office_assign = Assign it
office_nobody = Nobody
office_nobody-has = nobody has it yet
office_everybody = Everybody
office_mine = Mine
office_officer = Officer
office_since = since { $moment }
office_name-standing-in = { $name } ({ $n } open, away: { $other })
office_notes = Notes
office_no-notes = There is no note yet.
office_note-damaged = This note is damaged and cannot be read.
office_add-note = Add a note
office_add-note-hint = For colleagues of this authority. It cannot be changed afterwards; add another one.
office_keep-note = Keep the note
office_open =
    { $n ->
        [0] Assign it, or add a note
        [one] Assign it, and { $n } note
       *[other] Assign it, and { $n } notes
    }
office_dates-of-case = Dates for a calendar
office_done-assigned = Assigned.
office_done-noted = The note is kept.
office_done-handed-over = The shift waits for the next officer.
office_done-handed-some = The shift waits for the next officer. Cases for named officers only are not part of it: hand each to one of its officers, on the page of the case.
office_done-take = You have the shift; its cases are yours.
office_done-stand-in = Kept.
office_done-view-dropped = The view is gone.
office_shift-title = Hand over a shift
office_shift-damaged = What was handed over here cannot be read: ask who handed it over before you take it.
office_shift-lead = The cases that you choose become those of the colleague who takes the shift. Until then they stay yours.
office_shifts-waiting = Waiting for the next officer
office_no-shifts = No shift waits.
office_take-shift = Take this shift
office_hand-over = Hand over
office_nothing-open = No open case is yours, and none is nobody’s.
office_which-cases = Which cases?
office_note-for = For the next officer, on { $reference }
office_shift-note = About the shift as a whole
office_stand-in = While you are away
office_stand-in-lead = Your cases then stand among those of the colleague who stands in for you, and remain yours.
office_stand-in-who = Who stands in for you
office_stand-in-until = Through
office_stand-in-until-hint = The last day, as 2026-12-24.
office_stand-in-save = Keep
office_views = Your views
office_views-title = Your views of the work list
office_views-lead = A view is a filter under a name. Only you see yours.
office_no-views = You have kept no view yet. Filter the work list, then keep it.
office_manage-views = Manage
office_keep-view = Keep this view
office_view-name = Name of the view
office_take-list = Take out as a table (CSV)
office_take-dates = My dates for a calendar (iCalendar)
office_column-reference = Reference
office_column-state = State
office_column-direction = Direction
office_column-request = Request
office_column-measure = Measure
office_column-status = Status
office_column-priority = Urgency
office_column-move = Whose move
office_column-due = Due (UTC)
office_column-due-what = What is due
office_column-officer = Officer
office_column-opened = Opened (UTC)
office_column-limits = Limits on use
office_colleague = { $name } ({ $n } open)
office_history = { $measure }, { $state }: of { $n } answers half came within { $median }, nine in ten within { $most }.
