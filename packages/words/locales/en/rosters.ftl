### Who is on duty when: the roster of an authority.

roster_title = Roster
roster_title-week = Roster, { $from } to { $until }
roster_lead = { $authority }. Times are { $city } ({ $offset }); it is { $moment }.
roster_weeks-nav = Other weeks
roster_before = The week before
roster_after = The week after
roster_week = Shifts of the week
roster_shifts = Shifts
roster_both-hours = { $here } · { $utc } UTC
roster_hours-of = { $hours }
roster_named = { $name }
roster_theirs = { $name }, { $moment }
roster_free = not a working day
roster_none = Nobody is on the roster in this week.
roster_then = then { $name }
roster_gone = { $name } is suspended, or works on no cases any more: no alarm rings there.
roster_gone-held = { $name } has this shift.
roster_gone-nobody = Nobody has this shift.
roster_fallback-gone = { $name }, who is suspended or works on no cases any more: name somebody else
roster_now = On duty now
roster_double = is named twice at this time
roster_gap = Nobody from { $from } to { $until } ({ $span }).
roster_has-nobody = Nobody
roster_name-somebody = Name somebody
roster_if-nobody = If nobody takes an emergency in hand
roster_at-once = at once
roster_ladder-after = after { $span }
roster_ladder-again = The last of these comes again every { $span } until a person takes it in hand.
roster_seen-abroad = What other States see
roster_seen-nothing = Nothing is published of this authority.
roster_seen-text = The hours and numbers that are published, and how tests were answered. Never a name, and nothing of this roster.
roster_seen-link = Our entry in the directory
roster_covered =
    { $n ->
        [0] What the roster covers of the week: no gap
        [one] What the roster covers of the week: one gap
       *[other] What the roster covers of the week: { $n } gaps
    }
roster_on-duty = On duty
roster_next = Next
roster_until = { $names }, until { $moment }
roster_from = { $names }, from { $moment }
roster_nobody-now = Nobody by the roster
roster_next-none = Nobody is named
roster_reaches = The roster reaches to { $moment }.
roster_reaches-none = No shift is planned ahead.
roster_unplanned-from = From { $moment } nobody is planned, and no fallback is named: alarms then ring at all duty officers.
roster_unplanned-now = Nobody is planned now, and no fallback is named: alarms ring at all duty officers.
roster_unplanned-plan = Plan the hours, or name a fallback
roster_unplanned-tell = Tell whoever plans the roster.
roster_who-plans = Prosecutors, lawyers of the ministry and supervisors of this authority change the roster. To swap a shift of yours, open it.
roster_enter = Enter shifts
roster_days = On which days
roster_begins = Begins
roster_begins-hint = By the clock in { $city }, such as 08:30.
roster_ends = Ends
roster_ends-hint = On the next day where it is not later than the begin.
roster_first = From this day on
roster_weeks = For how many weeks
roster_officer = Officer
roster_choose = Choose
roster_substitute = Substitute
roster_substitute-hint = Is called with the supervisors when the officer does not answer.
roster_repeat = Repeat this week
roster_repeat-weeks = In how many weeks after it
roster_repeat-do = Repeat it
roster_fallback = Where nobody is on duty
roster_fallback-lead = A roster with gaps is kept only when somebody is named for them. An officer is called by alarms; another office is shown with its number, and alarms ring at all duty officers.
roster_fallback-officer = An officer
roster_fallback-none = No officer
roster_fallback-office = Or another office
roster_fallback-telephone = Its telephone
roster_fallback-keep = Keep
roster_fallback-nobody = Nobody is named.
roster_fallback-is = { $name }, { $telephone }
roster_hand-overs = Last hand-overs
roster_no-hand-overs = None yet.
roster_accepted-after = accepted by { $name } after { $span }
roster_not-accepted = not accepted yet
roster_take-over = Take over from { $name }
roster_take-over-text =
    { $n ->
        [0] Handed over { $moment }. Until you accept, alarms ring there too, for four hours at most.
        [one] Handed over { $moment } with one case. Until you accept, alarms ring there too, for four hours at most.
       *[other] Handed over { $moment } with { $n } cases. Until you accept, alarms ring there too, for four hours at most.
    }
roster_accept-watch = Accept the watch
roster_see-notes = See all notes
roster_swaps = Swaps that wait for an answer
roster_waits-swaps =
    { $n ->
        [one] A colleague asks you to take a shift
       *[other] Colleagues ask you to take { $n } shifts
    }
roster_waits-hand-overs =
    { $n ->
        [one] One hand-over waits for you to accept it
       *[other] { $n } hand-overs wait to be accepted
    }
roster_span = { $from } to { $until }
roster_swap-give = { $from } asks { $to } to take { $shift }.
roster_swap-for = { $from } asks { $to } to take { $shift }, and takes { $instead } for it.
roster_swap-accept = Accept
roster_swap-decline = Decline
roster_shift-title = Shift of { $moment }
roster_hours = Hours
roster_swap = Swap this shift
roster_swap-lead = It stays yours until your colleague has accepted.
roster_swap-with = Whom do you ask?
roster_swap-instead = Which shift do you take for it?
roster_swap-none = None
roster_swap-ask = Ask
roster_give = Give it to somebody else
roster_give-do = Change the shift
roster_nobody = Nobody: take it off the roster
roster_done-enter = The shifts are on the roster.
roster_done-repeat = The week is repeated.
roster_done-fallback = Kept.
roster_done-accept = You have the watch, and the cases that came with it.
roster_done-swap-accept = The shifts are swapped.
roster_done-swap-decline = You have declined.
roster_done-swap = Your colleague has been asked.
roster_done-give = The roster is changed.
roster_short = less than { $hours } h of rest before
roster_takes = Who takes the hours that nobody has?
roster_takes-first = first who is free and has { $hours } h of rest
roster_takes-hours = { $from } to { $until } ({ $span })
roster_takes-officer = Officer
roster_takes-rest-before = Rest before
roster_takes-rest-after = Rest after
roster_takes-planned = On duty this week
roster_takes-note = Note
roster_takes-take = Give
roster_takes-no-shift = no shift within a week
roster_takes-no-rest = none
roster_takes-free = free
roster_takes-short = only with a reason; it is kept
roster_takes-named-officer = has a shift then
roster_takes-named-substitute = substitute then
roster_takes-reason = Why with less rest
roster_takes-do = Give it
roster_takes-nobody = None of them? Name who is called where nobody is on duty
roster_print = Print the week
roster_whole = { $n } of { $all } shifts have an officer and a substitute.
roster_done-fill = The hours are on the roster.

calendar_title = Calendar of duty
calendar_lead = Shifts and deadlines for a calendar of your own. Officers stand in it by their number, a deadline by its State: nothing of a case.
calendar_file = As a file
calendar_file-mine = My shifts and deadlines
calendar_file-all = All shifts and deadlines of the authority
calendar_clock = How its hours are written
calendar_clock-utc = As instants, in UTC
calendar_clock-office = By the clock of the office, with its changes of summer time
calendar_link = As an address
calendar_link-lead = A calendar program asks this address again and again. Whoever has the address can read the calendar: keep it to yourself, and end it when a device is lost.
calendar_link-mine = An address of my shifts and deadlines
calendar_link-all = An address of all shifts and deadlines
calendar_links = Your addresses
calendar_made-at = Made { $moment }.
calendar_read-on = Last read on { $day }.
calendar_not-read = Not read yet.
calendar_again = A new address wants a sign-in of the last minutes. Sign in again; you come back here.
calendar_others = Addresses of colleagues
calendar_no-links = You have none.
calendar_end = End it
calendar_made = Your new address
calendar_made-text = It is shown once. Put the address of this desk before it and give it to your calendar program.
calendar_made-office = The same by the clock of the office, for a program that shows the hours of the place:
calendar_done-ended = The address is dead.
calendar_is-address = This is the address of a calendar. Give it to a calendar program, with .ics at its end.
calendar_on-duty = On duty: { $number }
calendar_mine = On duty
calendar_substitute = Substitute
calendar_due = Due: { $state }
roster_seen-cover = The hours and numbers that are published, in which hours somebody is on duty, and how tests were answered. Never a name.
roster_cover-title = What other States are told of our duty
roster_cover-off = They are told our published hours, and nothing of this roster.
roster_cover-on = They are told in which hours somebody is on duty.
roster_cover-what = For two weeks ahead it tells in which hours somebody is on duty or on call, in which another office is called, and so also in which hours nobody is there. It tells no name, and not how many there are. The number of the officer who agrees last is told with it once; after that the node tells it without one. The moment at which duty ends and call begins is told too, and whoever keeps what was told before sees from the difference which shift fell out.
roster_cover-whom =
    { $n ->
        [one] It is part of our feed: the one State admitted here reads it, and whoever admits us later. It is kept there and can be passed on.
       *[other] It is part of our feed: all { $n } States admitted here read it, and whoever admits us later. It is kept there and can be passed on.
    }
roster_cover-danger = Whoever wants to act while nobody is there would look for exactly this, at any of them. What was told once is never taken back.
roster_cover-again = The node tells it anew once the roster has changed and stood still for five minutes, without asking again, until one of you ends it here. After its last hour it is shown as out of date and never as “nobody”. Where the roster names another fallback, the office below is told no more until you name it anew.
roster_cover-stands = What was told last
roster_cover-told-at = Told
roster_cover-holds = Holds until
roster_cover-ended-at = Out of date since
roster_cover-decided = Decided by
roster_cover-by = Officer { $number }
roster_cover-end = Tell it no longer
roster_cover-ahead = What would be told now
roster_cover-nothing = Nothing: no shift is planned ahead, and no fallback is named.
roster_cover-damaged = Nothing: the fallback of the roster cannot be read. Name it anew on the roster.
roster_cover-missing = Hours of another office are told without saying which: choose it.
roster_cover-rest = To { $moment }. In hours that are not named nobody is planned.
roster_cover-who = Prosecutors, lawyers of the ministry and supervisors of this authority decide whether it is told.
roster_cover-no-entry = Publish the entry of this authority first: nobody reads the duty of an office that is not in the directory.
roster_cover-instead = Office that is called in hours of another office
roster_cover-instead-hint = One that is published: others call the number of its entry. The number of the fallback is not told.
roster_cover-instead-none = Not named
roster_cover-tell = Tell other States
roster_cover-tell-anew = Decide it anew
roster_cover-two = A second officer agrees before anything is told, unless the policy of your State says that one is enough. To end it takes one.
roster_done-cover-tell = Other States are told from now on.
roster_done-cover-end = Other States are told no longer.
