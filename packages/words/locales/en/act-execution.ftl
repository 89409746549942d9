### Between the decision to help and its result.

act-name_part-admitted = Assistance granted
move_part-admitted = Grant assistance
act_part-admitted_title = On what basis is it executed?
act_part-admitted_lead = You tell { $state } that what it asked for is executed, and how.
act_part-admitted_button = Check what is granted
act_part-admitted_done = The decision is signed and on its way to { $state }.

act-name_request-referred = Referred to another office
move_request-referred = Refer it to another office
act_request-referred_title = Which office executes it?
act_request-referred_lead = { $state } sees who has it now, and whether that office answers directly.
act_request-referred_button = Tell { $state }
act_request-referred_done = The referral is on its way to { $state }.

act-name_execution-postponed = Execution postponed
move_execution-postponed = Postpone the execution
act_execution-postponed_title = Why, and until when?
act_execution-postponed_lead = Postponing is not refusing: it stays yours to execute. Say what can be done in the meantime.
act_execution-postponed_button = Check the postponement
act_execution-postponed_done = The postponement is signed and on its way to { $state }.

act-name_execution-resumed = Execution resumed
move_execution-resumed = Go on with the execution
act_execution-resumed_title = Go on with the execution
act_execution-resumed_lead = { $state } sees that nothing stands in the way any more.
act_execution-resumed_button = Tell { $state }
act_execution-resumed_done = { $state } is told that the execution goes on.

act-name_progress-reported = Progress reported
move_progress-reported = Report progress
act_progress-reported_title = How far is it?
act_progress-reported_lead = { $state } sees the step that was taken, and what comes next.
act_progress-reported_button = Tell { $state }
act_progress-reported_done = The report is on its way to { $state }.
act-name_urgency-assessed = Urgency assessed
move_urgency-assessed = Say as how urgent it is treated
act_urgency-assessed_title = As what do you treat it, and why?
act_urgency-assessed_lead = { $state } is told at once, with your reasons. What they claimed stands in the record. As less than an emergency nothing rings here for this case as one; what they say next still calls the watch, as urgent. It is counted, and can be taken back: choose again what they claimed.
act_urgency-assessed_button = Tell { $state }
act_urgency-assessed_done = { $state } is told as what you treat it.
act_urgency-assessed_level = Treat it as
act_urgency-assessed_reasons = Why
