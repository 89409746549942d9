### The night desk: what rings, who is called, who has the watch.

night_title = Night desk
night_utc = { $time } UTC
night_watch-mine = You have the watch
night_watch-other = { $name } has the watch
night_watch-nobody = Nobody has the watch
night_watch-since = since { $moment }
night_watch-nobody-text = Alarms ring at all duty officers.
night_next = Next if you do not answer
night_next-at = { $whom } at { $time }
night_whom-watch = the watch again
night_whom-supervisors = supervisors and stand-ins
night_whom-everybody = everybody
night_nothing-rings = Nothing rings.
night_arrived = sent { $time }
night_unreached = Nobody in { $state } has taken it in hand
night_unreached-text = Sent { $moment }. Do not wait: telephone them and say the reference { $reference }.
night_test-title = This is a test of your alarm
night_test-text = You asked for it. Nobody else hears it.
night_more-news =
    { $n ->
        [one] { $n } act came since
       *[other] { $n } acts came since
    }
night_acknowledge = Acknowledge
night_acknowledge-unreached = I see to it
night_acknowledge-test = It rang
night_open = Open the case
night_called-screen = On the screen of { $name }, { $time }
night_calling-screen = Called at the screen of { $name }, { $time }: not shown yet
night_called-mail = E-mail to { $name }, { $time }
night_calling-mail = E-mail to { $name }: not sent yet
night_called-gateway = Telephone of { $name }, { $time }
night_calling-gateway = Telephone of { $name }: not taken yet
night_call-failed = E-mail or telephone of { $name }: not taken, it is tried again
night_nobody-yet = No person has it in hand yet
night_until = until { $here }, { $there } there
night_done-taken = You have it in hand. The other State is told by an act.
night_done-seen = You have it in hand.
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
night_links = Links
night_links-up = { $up } of { $all } up
night_link-up = Up
night_link-down = Down
night_link-unknown = Not heard yet
night_link-waiting =
    { $n ->
        [one] { $n } act waits
       *[other] { $n } acts wait
    }
night_arm = Let this page ring aloud
night_armed = This page rings aloud
night_disarm = Silence this page
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
night_no-mail = This node sends no e-mail. Its administrator sets that up.
night_no-gateway = This node reaches no telephone. Its administrator sets that up.
