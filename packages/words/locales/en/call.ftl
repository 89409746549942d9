### What an officer reads or hears when called away from the desk: that something rings, and nothing of it.

call_subject-emergency = Comity: emergency from { $state }
call_subject-urgent = Comity: urgent statement from { $state }
call_subject-unreached = Comity: nobody in { $state } has answered our emergency
call_subject-told = Comity: { $state } says that it told our office. Was that us?
call_subject-lapse = Comity: what { $state } keeps for us lapses within a day
call_subject-test = Comity: test of your alarm
call_rings = Ringing since { $time } UTC.
call_open = Open the night desk, and say that you have it:
call_time =
    { $n ->
        [one] This is the first call.
       *[other] This is call number { $n }.
    }
call_subject-answer = Comity: { $state } answers in our emergency
call_subject-release = Comity: something of ours in an emergency waits for the agreement of an officer
call_subject-ping = Comity: a test from { $state }, nothing is wrong
call_digest-subject = Comity: morning digest, { $day }
call_digest-open = Open the digest:
call_subject-wake = Comity: an officer has to be woken
