### The night desk: what rings, who is called, who has the watch.

night_title = Night desk
night_utc = { $time } UTC
night_watch-mine = You have the watch
night_watch-other = { $name } has the watch
night_watch-nobody = Nobody has the watch
night_watch-until = until { $moment }
night_watch-over = it ended { $moment }, and nobody has taken it: alarms ring at whom the roster names, and at this officer too for four hours after the end
night_watch-roster = Alarms ring at whom the roster names.
night_watch-nobody-text = Alarms ring at all duty officers.
night_next = Next, if nobody answers
night_next-at = { $whom } at { $time }
night_whom-watch = the watch again
night_whom-supervisors = supervisors and stand-ins
night_whom-everybody = everybody
night_nothing-rings = Nothing rings.
night_arrived = sent { $time }
night_lapse = What { $state } keeps for us lapses within a day
night_lapse-text = Ask for the data, or for a longer preservation. Else it may be gone.
night_unreached = Nobody in { $state } has taken it in hand
night_unreached-text = Sent { $moment }. Do not wait: telephone them and say the reference { $reference }.
night_told-title = { $state } says that it told your office
night_told-panel = Said to have been told to us
night_told-asks = { $authority } says that it told your office ({ $way }), { $moment }, with “{ $with }”. Was that you?
night_told-asks-unread = { $authority } says that it told your office by another way; what it says of that cannot be read here. Was that you?
night_told-us = Yes, that was us
night_told-nobody = Nobody here was told
night_told-open = That answer was a mistake
night_told-why = Who answers is kept here, and not sent. What they ask for rings on until an officer has it in hand.
night_told-was-us = { $name }, { $moment }: that was us.
night_told-was-nobody = { $name }, { $moment }: nobody here was told.
night_told-was-open = { $name }, { $moment }: that answer was a mistake.
night_told-more =
    { $n ->
        [one] { $n } more is not shown here.
       *[other] { $n } more are not shown here.
    }
night_told-then = They may have spoken with somebody who is none of ours, and rely on it. Call them by the number that their State has published, and tell them in writing.
night_told-write = Tell them in writing
night_test-title = This is a test of your alarm
night_test-text = You asked for it; nobody else hears it. Press the button when all your ways have reached you: until then it comes again every 15 minutes.
night_emergency-waits = “{ $title }”: a request in an emergency to { $state }, begun { $moment }, waits for the agreement of an officer. It has not left.
night_emergency-look = Read it and agree
night_says-all = All of it
night_more-ring =
    { $n ->
        [one] { $n } more alarm rings than this page shows; take one in hand, and the next is shown.
       *[other] { $n } more alarms ring than this page shows; take one in hand, and the next is shown.
    }
night_more-news =
    { $n ->
        [one] { $n } statement came since
       *[other] { $n } statements came since
    }
night_acknowledge = I have it
night_acknowledge-unreached = I am telephoning them
night_acknowledge-told = I am asking my colleagues
night_acknowledge-lapse = I am seeing to it
night_acknowledge-test = It rang
night_open = Open the case
night_call-back = Call back
night_keys-since = Keys known since { $day }; number for a call-back in the directory
night_called-screen = On the screen of { $name }, { $time }
night_calling-screen = Called at the screen of { $name }, { $time }: not shown yet
night_called-mail = E-mail for { $name } handed to the mail server, { $time }
night_calling-mail = E-mail for { $name }: not handed over yet
night_called-gateway = Passed to the telephone gateway for { $name }, { $time }
night_calling-gateway = Telephone of { $name }: not passed on yet
night_call-failed = E-mail or telephone of { $name }: could not be sent, and is tried again
night_nobody-yet = No person has it in hand yet
night_until = until { $here }, { $there } there
night_done-taken = You have it in hand, and the other State is told so by an act. What it asks still waits: see the case.
night_done-seen = It is still for some minutes, and rings again if nobody there has it by then.
night_done-asking = It is still for some minutes, and rings again until somebody has said whether it was us.
night_done-seeing = It rings no more. What is kept lapses all the same, unless it is asked for or kept longer.
night_done-tested = Your alarm rings now: on this page, and at your e-mail and telephone if you gave them.
night_done-watch = You have the watch.
night_done-kept = Kept.
night_queue = Live queue
night_queue-lead =
    { $n ->
        [0] nothing waits for us
        [one] { $n } waits for us, soonest first
       *[other] { $n } wait for us, soonest first
    }
night_asked-by = asks us
night_asked-of = asked by us
night_on-duty = On duty
night_take-watch = Take the watch
night_hand-over = Hand over
night_awake = Who is open
night_hours-only = Duty where a State says it, else its published hours: which of both, stands beside each. Whether somebody answers, a test shows.
night_map-spoken = Map of the world with day and night. As they say themselves, on duty: { $duty }, nobody of their own: { $gap }. By published hours, open: { $open }, closed: { $closed }. Not published: { $unsaid }. The list below says the same
night_map-us = Us
night_map-unmanned = Us, closed or with nobody on duty
night_own-officer = On duty by our roster, until { $moment }
night_own-fallback = By our roster nobody; called instead: { $name }
night_own-nobody = By our roster nobody until { $moment }
night_own-nobody-planned = By our roster nobody, and nobody is planned
night_own-unknown = We keep no roster: this is by our published hours.
night_map-duty = On duty or on call, as it says itself
night_map-gap = Nobody of its own there, as it says itself
night_map-open = Open by its published hours
night_map-closed = Closed: the list says when it opens
night_map-unsaid = Hours not published: telephone them
night_fallback = Then: { $name }
night_links = Lines to other States
night_links-up = { $up } of { $all } up
night_link-up = Up
night_link-down = Down
night_link-unknown = Not heard yet
night_link-waiting =
    { $n ->
        [one] { $n } statement waits
       *[other] { $n } statements wait
    }
night_arm = Let this browser ring aloud
night_armed = This browser rings aloud
night_disarm = Silence this browser
night_arm-blocked = The browser keeps it silent until you click anywhere on the page.
night_notification = Comity: an alarm rings
night_again = Look again
night_renew = Let this page look again every { $seconds } seconds
night_renew-stop = Let it stand still
night_test = Test the alarm
night_addresses = How you are called
night_addresses-lead = An alarm rings on open pages. Away from the desk it reaches you by e-mail and by telephone or pager. What is sent says that something rings and which State it is from: never a name, a reference or a text.
night_address-mail = E-mail
night_address-mail-hint = One address. Empty: no e-mail.
night_address-telephone = Telephone or pager
night_address-telephone-hint = With the country, such as +81 3 5550 0177. Empty: none.
night_address-keep = Keep
night_no-mail = This node sends no e-mail. Ask your administrator to set it up.
night_no-gateway = This node reaches no telephone. Ask your administrator to set it up.
night_answers = answers in our emergency
night_not-told = You have it, and it rings no more. The other State has not been told: telephone.
night_emergency = A life is in danger: ask at once
night_release-request = A request in an emergency to { $state } waits for the agreement of an officer
night_release-act = { $act }: waits for the agreement of an officer
night_release-text = It has not left. { $name } has agreed; one more is needed.
night_release-look = Read it and agree, or give it back
night_acknowledge-release = I am reading it
night_release-since = since { $time }
night_release-nobody = a State that is not named yet
night_release-somebody = A colleague
night_done-answered = The test is answered. The State that asked learns when, and not who.
night_digest = Morning digest by e-mail
night_digest-lead = Numbers, and references of your own authority: how much is late and due today, what rings, what waits for you. Nothing of a case.
night_digest-hour = From which hour on, by your clock
night_digest-none = Not by e-mail
night_digest-no-mail = It needs your e-mail address above.
night_digest-from = { $hour }:00
night_done-rang = Your alarm works: you have pressed the button.
night_done-reading = It is still for two minutes, and rings again unless it is sent, changed or given back by then.
night_done-ended = It rings no more. Nobody was told anew: it had been answered.
problem_alarm-of-own-release = You have agreed already; this rings for a colleague.
problem-next_alarm-of-own-release = Leave it ringing, or telephone a colleague.
night_done-waking = It is still for some minutes, and rings again if none of them has it by then.
