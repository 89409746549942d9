### Who has been reached at the other State in an emergency of ours.

reach_title = Who has been reached
reach_link = Who has been reached there
reach_nobody = Nobody in { $state } has it in hand yet
reach_somebody = A person in { $state } has it in hand
reach_not-accepted = Their node has not accepted it yet
reach_lead = You need not wait: telephone.
reach_sent = Signed and sent by us
reach_accepted = Accepted by their node, with a signed receipt
reach_not-accepted-step = Not accepted by their node yet
reach_whom-watch = The watch there was called
reach_whom-supervisors = Supervisors and stand-ins there were called
reach_whom-everybody = Everybody there was called
reach_again =
    { $n ->
        [one] and once more, last at { $time }
       *[other] and { $n } times more, last at { $time }
    }
reach_by-screen = on a screen
reach_by-mail = by e-mail
reach_by-gateway = by telephone or pager
reach_way = { $way }, { $time }
reach_way-not = { $way }: not reached yet
reach_other-word = Called there: { $word }
reach_no-person = No person has acknowledged yet
reach_verdict-nobody = No person yet
reach_verdict-person = A person has it
reach_in = in { $span }
reach_later = +{ $span }
reach_also = A person has it in { $n } of { $all } States
reach_due-later = Due later
reach_may-third = Ask another State
reach_may-third-note = where the data lies elsewhere: the same form, filled in
reach_next-watch = The watch there is called again
reach_next-supervisors = Supervisors and stand-ins there are called
reach_next-everybody = Everybody there is called
reach_tell = An alarm rings here: telephone them
reach_person = An officer there has it: { $act }, { $role }
reach_as-of = As their node said at { $time }. It names no officer.
reach_trouble-reach-no-answer = Their node does not answer just now.
reach_trouble-reach-not-said = Their node does not say whom it has called.
reach_said-nothing = Their node has not said yet whom it has called.
reach_say-title = To say on the telephone
reach_say-aside = no names, no contents
reach_say = This is { $authority }, { $us }. We sent you a request in an emergency at { $time } your time. Its reference is { $reference }. Open it on your desk and acknowledge it. Call us back on the number that stands in your directory, not on one that we say now.
reach_may-title = What you may do
reach_may-message = Add a fact
reach_may-message-note = joins what already rings there
reach_may-withdraw = The danger is over: withdraw the request
reach_may-withdraw-note = tells them at once
reach_may-case = Open the case
reach_call = Call { $city }
reach_no-number = No call-back number is published. Look in the directory for the telephone of the office.
reach_say-not-there = This is { $authority }, { $us }. We sent you a request in an emergency at { $time } your time. It has not reached your node yet. Its reference is { $reference }. Note the reference, and see that your node runs. Call us back on the number that stands in your directory, not on one that we say now.
reach_say-urgent = This is { $authority }, { $us }. We sent you an urgent request at { $time } your time. Its reference is { $reference }. Open it on your desk and acknowledge it. Call us back on the number that stands in your directory, not on one that we say now.
reach_say-not-there-urgent = This is { $authority }, { $us }. We sent you an urgent request at { $time } your time. It has not reached your node yet. Its reference is { $reference }. Note the reference, and see that your node runs. Call us back on the number that stands in your directory, not on one that we say now.
