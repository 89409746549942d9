### What an officer reads or hears when called away from the desk: that something rings, and nothing of it.

call_subject-emergency = Comity: emergency from { $state }
call_subject-urgent = Comity: something urgent from { $state }
call_subject-unreached = Comity: nobody in { $state } has taken our emergency
call_subject-test = Comity: test of your alarm
call_rings = It rings since { $time } UTC.
call_open = Open the night desk and acknowledge:
call_time =
    { $n ->
        [one] You are called for the first time.
       *[other] You are called for time number { $n }.
    }
