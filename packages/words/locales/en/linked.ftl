### Words of references, and of cases that follow each other.

case_reference = Reference
case_references = References
case_reference-both = Of the case, the same on both sides
case_reference-ours = Ours
case_reference-theirs = Theirs
work_reference-mistaken = One digit of this reference is wrong: its last digit does not fit the others. Ask the caller to say it again.

act-name_request-followed = Request sent that follows this one
move_request-followed = Say that the request for it has been sent
moves_linking = What follows
act_request-followed_title = Which request has followed?
act_request-followed_lead = Where the request went by another authority or another way, { $state } learns here that it was sent, and under which number. What was preserved is then kept as the law says.
act_request-followed_button = Tell { $state }
act_request-followed_done = It is on its way to { $state }.
act_sent = Sent on
act_case = Case that it opened
act_number = Number under which it is found
act_sent-by = Authority that sent it
because_followed = The request for the data has been sent. What is preserved waits for the decision on it.
due_held-until-decision = Kept until the request for it is decided

case_linked = Cases in the same matter
case_linked-earlier = Follows
case_linked-later = Followed by
case_linked-more = More cases are named than are shown here. The acts name them all.
case_linked-not-here = Not with this authority.
case_follow-ups = Begin a request from this one
case_follow-ups-lead = Facts, targets, offences, contact and references are taken over. Urgency, confidentiality and the basis are asked again.
follows_preserved = The data is preserved
follows_other-state = The traffic data leads there
follows_refused = It was refused, or brought nothing
follows_answered = To supplement what was answered
follows_asked = Beside what is asked
follow-up_ask = { $measure } from { $state }
follow-up_another = Another measure from { $state }
move_new-request-of = Ask { $state } for it: { $measure }

request_follows-title = This request follows { $reference }
request_follows-text = Taken over from it: what happened, the offences, what it is about, whom to call, and earlier references. To be judged anew, and left open: how urgent it is, how closely it is held, whether it is confidential, its basis, and what exactly is wanted.
request_follows-names = It names that case to the other side, and tells them there that the request has been sent.
request_follows-silent = { $state } has no part in that case and is told nothing of it. The link stays in this authority.
request_follows-bound = Limits bind the use of what { $giver } gave in that case. Nothing of it was taken over: ask for consent there before you write of it to { $state }.
request_earlier-item = { $reference }, { $state }: { $title }

case_call = Questions:
case_call-second = To confirm:
case_in-charge = In charge:
case_decided-at-home = Decided at home:
follows_told = It was told; as evidence it has to be asked for
move_new-request-to = Begin a request to { $state } from it
