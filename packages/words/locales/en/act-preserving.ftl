### What happens to data that is kept.

act-name_preservation-warning = Warning before preserving
move_preservation-warning = Warn before preserving
act_preservation-warning_title = Would preserving do harm?
act_preservation-warning_lead = For cases in which keeping the data would not secure it, or would alert the person, or harm the investigation. { $state } then says whether you go on.
act_preservation-warning_button = Warn { $state }
act_preservation-warning_done = The warning is on its way to { $state }.

act-name_preservation-answered = Warning answered
move_preservation-answered = Answer the warning
act_preservation-answered_title = Shall { $state } go on?
act_preservation-answered_lead = { $state } warned you before it preserves. You decide whether it goes on all the same.
act_preservation-answered_button = Send the answer to { $state }
act_preservation-answered_done = Your answer is on its way to { $state }.

act-name_extension-requested = Longer preservation asked
move_extension-requested = Ask for a longer preservation
act_extension-requested_title = Until when shall the data be kept?
act_extension-requested_lead = Say why the request for the data itself is not there yet.
act_extension-requested_button = Check the question
act_extension-requested_done = The question is signed and on its way to { $state }.

act-name_preservation-extended = Preservation extended
move_preservation-extended = Extend the preservation
act_preservation-extended_title = Until when is the data kept now?
act_preservation-extended_lead = You confirm to { $state } that the data is kept, under your own law, until the new day.
act_preservation-extended_button = Check the extension
act_preservation-extended_done = The extension is signed and on its way to { $state }, with the new last day.

act-name_extension-declined = Longer preservation declined
move_extension-declined = Decline a longer preservation
act_extension-declined_title = Why is it not kept longer?
act_extension-declined_lead = The last day stays as it was. { $state } has until then to ask for the data.
act_extension-declined_button = Check the answer
act_extension-declined_done = The answer is signed and on its way to { $state }.

act-name_preservation-ended = Preservation ended
move_preservation-ended = End the preservation
act_preservation-ended_title = Why is the data kept no longer?
act_preservation-ended_lead = After this the data may be gone. { $state } is told at once.
act_preservation-ended_button = Check the end
act_preservation-ended_done = The end of the preservation is signed and on its way to { $state }.
