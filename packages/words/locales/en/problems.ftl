### Words of the pages that the web framework itself shows.

nav_work = Work list
nav_new-request = New request
nav_drafts = Drafts
nav_law = Law
nav_directory = Directory

http_to-work-list = Go to the work list
http_not-found_title = There is no such page here
http_not-found_text = The address is wrong, or what it names is not kept by your authority. Check the address, or look in the work list.
http_broken_title = This page could not be made
http_broken_text = The fault is on our side and is on record. Nothing was sent. Go back, check whether your last step was kept, and try it again.
http_broken_reference = Reference for your administrator:
http_too-large_title = That is more text than fits
http_too-large_field = The field “{ $field }” has { $size } characters; at most { $limit } fit. Nothing was kept or sent.

field_reasons = Reasons
field_remarks = Remarks
field_text = Message
field_why = Why
field_preserved = What is kept
field_legalBasis = Provision of your law
field_resources = What is put on it
field_questions = Question
field_answer = Answer
field_ground = Another ground
field_consultation = How you consulted
field_remark = What you find
field_conduct = Conduct
field_user-name = User name
field_password = Password

http_too-large_whole = The form has { $size } KiB; at most { $limit } KiB fit. Nothing was kept or sent.
http_too-large_fields = The form has more than { $limit } fields. Nothing was kept or sent.
http_too-large_back = Your browser still holds what you typed: use its Back button, shorten the text, and send again. Long material belongs in an attachment.
http_too-large_link = Back to the form
http_session-ended_title = Your session has ended; what you typed is kept
http_session-ended_text = Sign in again in a new tab and leave this page open. Then come back here and send. Nothing has been sent so far.
http_session-ended_sign-in = Sign in (opens a new tab)
http_session-ended_again = Send what I typed
http_stale-form_title = You signed in again since this form was opened
http_stale-form_text = What you typed is kept and nothing has been sent. Go on if you sent this form yourself.
http_stale-form_again = Go on with what I typed
http_foreign-form_title = This form did not come from Comity
http_foreign-form_text = Nothing was done. Open the page again from the work list and repeat the step there.
