### What comes of a part.

act-name_evidence-delivered-in-part = Results delivered in part
move_evidence-delivered-in-part = Deliver a part of the results
act_evidence-delivered-in-part_title = What is handed over, and what is still to come?
act_evidence-delivered-in-part_lead = What is handed over outside the network is listed here, so that { $state } can tell whether all of it arrived as it left.
act_evidence-delivered-in-part_button = Check the list
act_evidence-delivered-in-part_done = The list is signed and on its way to { $state }.

act-name_evidence-delivered = Results delivered
move_evidence-delivered = Deliver the results
act_evidence-delivered_title = What is handed over?
act_evidence-delivered_lead = What is handed over outside the network is listed here, so that { $state } can tell whether all of it arrived as it left.
act_evidence-delivered_button = Check the list
act_evidence-delivered_done = The list is signed and on its way to { $state }.

act-name_evidence-received = Receipt confirmed
move_evidence-received = Confirm receipt
act_evidence-received_title = Did everything arrive?
act_evidence-received_lead = You confirm to { $state } what arrived, and whether it is what was listed.
act_evidence-received_button = Confirm to { $state }
act_evidence-received_done = Your confirmation is on its way to { $state }.

act-name_evidence-returned = Things returned
move_evidence-returned = Return things
act_evidence-returned_title = What goes back to { $state }?
act_evidence-returned_lead = For objects and originals that were to come back.
act_evidence-returned_button = Check the return
act_evidence-returned_done = The return is signed and on its way to { $state }.

act-name_traffic-disclosed = Path of the communication disclosed
move_traffic-disclosed = Disclose the path
act_traffic-disclosed_title = Through which provider did it go?
act_traffic-disclosed_lead = So much traffic data that { $state } can tell the provider and the path. Where another State appears, { $state } can ask there.
act_traffic-disclosed_button = Check the disclosure
act_traffic-disclosed_done = The disclosure is signed and on its way to { $state }.

act-name_statement-taken = Statement taken
move_statement-taken = Report that a statement was taken
act_statement-taken_title = Whose statement was taken, and how?
act_statement-taken_lead = The record itself goes the way of evidence. Here { $state } sees what was done.
act_statement-taken_button = Check the report
act_statement-taken_done = The report is signed and on its way to { $state }.

act-name_document-served = Document served
move_document-served = Report the service
act_document-served_title = Was it served?
act_document-served_lead = Here { $state } sees when, on whom and how it was served, or why it was not.
act_document-served_button = Check the report
act_document-served_done = The report is signed and on its way to { $state }.

act-name_search-made = Search made
move_search-made = Report a search
act_search-made_title = Where was searched, and what was seized?
act_search-made_lead = What was seized is handed over by a statement of its own.
act_search-made_button = Check the report
act_search-made_done = The report is signed and on its way to { $state }.

act-name_nothing-found = Nothing found
move_nothing-found = Report that nothing was found
act_nothing-found_title = Where was it looked for?
act_nothing-found_lead = { $state } sees where you looked, so that it need not ask twice.
act_nothing-found_button = Check the report
act_nothing-found_done = The report is signed and on its way to { $state }.

act-name_execution-impossible = Execution not possible
move_execution-impossible = Report that it is not possible
act_execution-impossible_title = Why can it not be done?
act_execution-impossible_lead = This is no refusal: what was asked cannot be done. Say what could be asked instead.
act_execution-impossible_button = Check the report
act_execution-impossible_done = The report is signed and on its way to { $state }.

act-name_outcome-reported = Outcome reported
move_outcome-reported = Report the outcome
act_outcome-reported_title = What became of it?
act_outcome-reported_lead = { $state } learns what its help led to.
act_outcome-reported_button = Tell { $state }
act_outcome-reported_done = The outcome is on its way to { $state }.
act-name_hearing-held = Hearing held
move_hearing-held = Report a hearing
act_hearing-held_title = What was heard, and how?
act_hearing-held_lead = A witness or expert was heard for { $state }, before you or by a line to its court.
act_hearing-held_button = Check the report
act_hearing-held_done = The report of the hearing is signed and on its way to { $state }.
act_hearing = How it was held
hearing_in-person = In person
hearing_by-video = By video
hearing_by-telephone = By telephone
missing_hearing = Say how it was held

act-name_files-received = Receipt by files
move_files-received = Confirm receipt file by file
act_files-received_title = What arrived, file by file?
act_files-received_lead = Work out the digests where the files arrived and paste them. The machine compares them with the list of { $state }; you say what it cannot tell.
act_files-received_button = Check the receipt
act_files-received_done = The receipt is signed and on its way to { $state }.
act_files-received_files = Files
act_files-received_files-row = File { $n }
act_files-received_files-add = Add a file
act_files-received_files-name = Name
act_files-received_files-bytes = Size in bytes
act_files-received_files-digest = Digest as it arrived
act_files-received_files-found = What became of it
act_files-received_complete = Everything on the list arrived
act_files-received_verified = Every file is the one that was listed
act_files-sums = Output of sha256sum
act_files-sums-hint = In the folder where the files are: sha256sum * (Windows: Get-FileHash, as digest, two spaces, name). Paste all lines. A listed file that is not among them counts as missing unless you say otherwise.
act_files-compare = Compare with the list
act_files-listed = As listed:
act_files-seen = As it arrived:
act_files-found = What became of it
act_files-bytes = Its size in bytes, as it arrived
case_file-bytes = { $n ->
    [one] { $n } byte
   *[other] { $n } bytes
}
file-found_same = Same as listed
file-found_other = Not the same
file-found_missing = Missing
file-found_arrived = Arrived; nothing to compare it by
file-found_not-listed = Not on the list
