### What a node cannot do for its officers, by code (`problem_`), and what they can do (`problem-next_`).

problem_session-unknown = There is no such session of yours.
problem-next_session-unknown = Look at the list again; it may have ended.
problem_sign-in-failed = These do not belong together: user name, password and code.
problem-next_sign-in-failed = Check all three. A code works once and for half a minute.
problem_sign-in-busy = Too many people are signing in at this moment.
problem-next_sign-in-busy = Try again in a few seconds, or sign in with a passkey.
problem_sign-in-locked = Too many attempts failed from here. It opens again at { $time } UTC.
problem-next_sign-in-locked = Wait, sign in with a passkey, or ask your administrator.
problem_sign-in-again = A new passkey wants a sign-in of the last minutes.
problem-next_sign-in-again = Sign in again; you come back here.
problem_passkey-refused = The passkey was not accepted.
problem-next_passkey-refused = Try again, or sign in with password and code.

problem_case-unknown = There is no such case at your authority.
problem-next_case-unknown = Look in the work list, or search by word, State or measure.
problem_review-own = You released this at night; a colleague reviews it.
problem-next_review-own = Ask a colleague of your authority.
problem_review-none = Nothing waits for a review here.
problem_content-too-large = The act is larger than one message may be (about 400,000 characters).
problem-next_content-too-large = Shorten the texts; documents and data travel as evidence, not in the act.
problem_recipient-own-node = { $authority } is an authority of this node; inside a State work is referred.
problem-next_recipient-own-node = Choose an authority of another State.
problem_case-not-whole = This node was restored, and what it has lost of the case is still being taken back.
problem-next_case-not-whole = Try again in a minute. What cannot wait goes as a new request, by telephone, or by letter.
problem_case-damaged = Something that this node stored of the case is damaged and is being mended.
problem-next_case-damaged = Try again in a minute. If it stays so, tell your administrator.
problem_case-other-peer = The case { $case } is not one with { $authority }.
problem-next_case-other-peer = Open a case of its own with this authority, and refer to this one.
problem_receipt-other-place = The receipt for position { $seq } names another head of the link than ours.
problem_act-not-written = This authority wrote no such act.
problem_act-not-rejected = The act was not given back: it is on its way or has arrived.
problem-next_act-not-rejected = Wait for its receipt.

problem_draft-damaged = The draft cannot be read: its row in the database is not what this node wrote.
problem-next_draft-damaged = Nothing of it can be sent. Ask who keeps the node to bring the database back from a backup, or discard the draft and type it again.
problem_came-meanwhile = { $n ->
        [one] { $n } statement of the other side came while this page was open. Nothing was sent.
       *[other] { $n } statements of the other side came while this page was open. Nothing was sent.
    }
problem-next_came-meanwhile = Read what came; send again if it still stands.
problem_draft-unknown = There is no such draft at your authority.
problem-next_draft-unknown = Look in the list of drafts; a colleague may have discarded it.
problem_draft-sent = This request was sent; its text stands.
problem-next_draft-sent = Open the case to add to it, or to withdraw it.
problem_entry-of-other-authority = { $authority } signs at this node and speaks for itself.
problem-next_entry-of-other-authority = Ask an officer of { $authority } to publish it.
problem_publications-today = Your State has published { $max } times within a day; others take in no more.
problem-next_publications-today = Publish again tomorrow. If something must be known tonight, tell the others by telephone.
problem_entry-changed-meanwhile = This entry of the directory was changed after the form was opened. Nothing was published.
problem-next_entry-changed-meanwhile = It is shown as it stands now; take over what you need, and send again.
problem_draft-changed-meanwhile = This draft was saved after you opened it.
problem-next_draft-changed-meanwhile = Both texts are shown: take over what you need and save again.
problem_draft-incomplete = { $n ->
        [one] The request cannot be released: { $n } thing is missing or wrong.
       *[other] The request cannot be released: { $n } things are missing or wrong.
    }
problem-next_draft-incomplete = Open the check page; it names each one.
problem_other-basis-missing = A basis outside the law data is given with its text and its citation.
problem-next_other-basis-missing = Write both on the page of avenues, under “Another basis”.
problem_addressee-missing = Choose the authority that the request goes to.
problem-next_addressee-missing = The directory lists the authorities of each participant of the network.

problem_approval-own-twice = You have agreed to this; the second agreement is a colleague’s.
problem-next_approval-own-twice = Ask a colleague of your authority.
problem_approval-role = An administrator does not approve requests.
problem-next_approval-role = Ask a duty officer, prosecutor, lawyer or supervisor.
problem_approval-rules = The policy of approvals is not a list of rules, each different, with one for “release” and one for “act”.
problem-next_approval-rules = Compare it with the one that comes with Comity.
problem_proposal-damaged = The waiting act cannot be read: its row in the database is not what this node wrote.
problem-next_proposal-damaged = It will never be stated. Give it back, and propose the act again; tell who keeps the node.
problem_proposal-unknown = There is no such act waiting at your authority.
problem-next_proposal-unknown = Look at the list; a colleague may have agreed or given it back.
problem_return-reason-missing = Say why you give it back.
problem-next_return-reason-missing = One sentence is enough: what should be changed?

problem_act-not-here = There is no such act in this case.
problem-next_act-not-here = Choose an act of this case.
problem_act-on-its-way = The act is still on its way: the other side has not confirmed it.
problem-next_act-on-its-way = Erase it once the receipt is there.
problem_body-erased-already = The body of this act was erased before.
problem_erasure-reason-missing = Say why, in at most { $max } characters.

problem_admission-unknown = No such participant is proposed here with this statement.
problem-next_admission-unknown = Look at the list of participants; a colleague may have admitted or stopped it.
problem_admission-own-twice = You have compared it; the second comparison is a colleague’s.
problem-next_admission-own-twice = Ask a colleague to open this page with the note in hand.
problem_admission-role = Your role does not admit participants.
problem-next_admission-role = Ask a supervisor, prosecutor or lawyer.
problem_admission-differs = These digits are not those of the statement.
problem-next_admission-differs = Read the note again. If they differ, stop: do not admit it.
problem_digits-missing = Type the five digits from the note.
problem_note-missing = Give number and date of the note.
problem_exchange-address = The address in the statement is not one on the public network.
problem-next_exchange-address = Ask the participant for a statement with the public address of its node.

### Why a release takes one officer or two.

policy_one-officer = { $hours ->
        [one] The policy lets one officer release this; a colleague reviews it within { $hours } hour.
       *[other] The policy lets one officer release this; a colleague reviews it within { $hours } hours.
    }
policy_two-at-any-hour = This measure takes two officers at any hour.
policy_office-open = The office is open, so a second officer can agree.
policy_not-on-duty = At night the duty officer may release alone; you are not on duty.
policy_office-closed = { $hours ->
        [one] The office is closed: the duty officer may release alone, and a colleague reviews it within { $hours } hour.
       *[other] The office is closed: the duty officer may release alone, and a colleague reviews it within { $hours } hours.
    }
problem_hour-passed = This hour has passed. Write day and hour if you mean another one.
problem_hour-not-come = This hour has not come yet.
problem_nobody-asked = Choose at least one State to be asked.
problem_asked-too-many = Choose no more than ten States at once.
problem_retention-rules = The policy of retention is not a list of periods, each different, with one for everything, a reason, and who may end a hold.
problem-next_retention-rules = Compare it with the one that comes with Comity.
problem_mail-certificate-form = This is not a certificate that can be read.
problem-next_mail-certificate-form = Paste one X.509 certificate in PEM, no key and no chain.
problem_mail-certificate-other = The fingerprint is not that of the certificate beside it: { $fingerprint }.
problem-next_mail-certificate-other = Take this fingerprint, or the other certificate.
problem_mail-certificate-until = The certificate beside it is valid to { $day }.
problem-next_mail-certificate-until = Write that day.
problem_participant-not-admitted = { $participant } is not admitted here.
problem-next_participant-not-admitted = The page Participants lists who is.
problem_standing-unknown = This wish does not wait any more.
problem-next_standing-unknown = Somebody has agreed to it or stopped it: look at the page of the participant again.
problem_standing-already = That is how the participant stands already.
problem_standing-asked = A change of this participant waits for agreement already.
problem-next_standing-asked = Agree to that one, or stop it first.
problem_standing-reason-missing = Say why, in at most { $max } characters.
problem_approval-same-person = You have agreed to this under another account; one person is not two.
problem-next_approval-same-person = Ask a colleague. Whoever keeps the node sees under Officers which accounts count as one person’s.
problem_approval-other-office = The rule of this State wants the second agreement from another office.
problem-next_approval-other-office = Ask an officer of another authority of this node.
problem_approval-other-role = The rule of this State wants the second agreement from somebody with another role.
problem-next_approval-other-role = Ask a colleague with another role.
problem_approval-other-task = Who works in your role does not decide this.
problem-next_approval-other-task = Ask a colleague who may propose it.
