### What is wrong with bytes, keys, signatures, logs and files, by code (`problem_`), and what the
### reader can do (`problem-next_`). Spoken to officers, administrators and the command line.

problem_json-too-large = The message has { $bytes } bytes; at most { $max } are read.
problem_json-too-deep = It is nested in more than { $max } levels.
problem_json-too-many = It has more than { $max } values, or members of one object.
problem_json-not-utf8 = It is not UTF-8 text.
problem_json-duplicate-name = The member “{ $name }” is given twice.
problem_json-forbidden-name = A member may not be called “{ $name }”.
problem_json-lone-surrogate = A text holds half of a surrogate pair.
problem_json-number = Only whole numbers up to 2^53 - 1 are used here.
problem_json-syntax = { $wanted ->
        [end] Something follows the value.
        [colon] A colon is missing.
        [comma] A comma is missing.
        [text] A text in quotation marks is expected.
        [escape] There is no such escape.
       *[value] A value is expected.
    }
problem_json-not-canonical = The JSON is not in canonical form: order, spacing or escapes differ.
problem_schema = It does not fit its format ({ $rule }).
problem-next_schema = Compare it with the page of its format; unknown members are not allowed.
problem_text-too-long = The text has { $length } characters; at most { $max } fit here.
problem_text-lone-surrogate = The text holds half of a character.
problem_text-hidden-characters = { $n ->
        [one] The text holds { $n } hidden control character, { $first }.
       *[other] The text holds { $n } hidden control characters, the first is { $first }.
    }
problem-next_text-hidden-characters = Remove them: they can make a sentence read differently on another screen.
problem_pinpoint-form = “{ $typed }” is no pinpoint.
problem-next_pinpoint-form = Write instrument, colon, article, paragraphs in brackets, as in CETS185:29(7).

problem_kem-length = An X-Wing ciphertext has { $size } bytes.
problem_kem-public-key = The encryption key is no X-Wing public key.
problem_kem-low-order = The X25519 point is of low order: it would give a secret that everybody knows.

problem_link-gap = The link stands at epoch { $ofEpoch }, position { $last }; epoch { $epoch }, position { $seq } came too early.
problem-next_link-gap = Send again from the position after the head that the answer names.
problem_link-fork = { $how ->
        [taken] The link already holds another entry at epoch { $epoch }, position { $seq }.
       *[past] The entry for epoch { $epoch }, position { $seq } follows another past than the one this link has.
    }
problem-next_link-fork = Stop and compare both link logs; two envelopes claim one position.
problem_link-parties = Entry { $entry } belongs to the link from { $from } to { $to }.
problem_journal-authority = Entry { $entry } is another authority’s.
problem_journal-gap = Entry { $entry } is missing.
problem_journal-broken = Entry { $entry } does not follow the entry before it as recorded here.

problem_parse = The bytes cannot be read. { $because }
problem-next_parse = Send the canonical bytes of the envelope (RFC 8785) within the size limit.
problem_suite = The envelope is not sealed with the suite comity-1.
problem-next_suite = Seal with that suite; there is no other and no negotiation.
problem_recipient-unknown = No key statement known here lets { $to } be addressed.
problem-next_recipient-unknown = Fetch the recipient’s current key statement and address one of its authorities.
problem_sender-unknown = { $from } is not admitted here.
problem-next_sender-unknown = Two officers of this node have to admit the participant first.
problem_key-unknown = { $authority } has stated no signing key { $key }.
problem-next_key-unknown = Have the key statement that carries this key admitted, then send again.
problem_key-not-valid-at-time = The key { $key } of { $authority } was not valid at { $at }.
problem-next_key-not-valid-at-time = Seal again with a key that is valid now.
problem_no-encryption-key = { $authority } has no encryption key that is valid at { $at }.
problem-next_no-encryption-key = Ask the participant for its newest key statement.
problem_signature = The signature of the envelope does not hold.
problem-next_signature = Seal again; if it happens twice, check the key and the way between the nodes.
problem_decrypt = The envelope cannot be opened. { $because }
problem-next_decrypt = Fetch the recipient’s current key statement and seal again to a key that it lists.
problem_encryption-key-gone = { $authority } no longer holds the key { $key }.
problem_sealed-decrypt = The key that it names does not open it.
problem_body-decrypt = The body cannot be opened with its data key.
problem_body-commitment = The body is not the one that the act’s header commits to.
problem_act-signature = The signature of act { $act } does not hold.
problem-next_act-signature = Have the author sign the act again with a valid key of the authority.
problem_act-envelope-mismatch = The act and its envelope disagree on this member: { $member }.
problem-next_act-envelope-mismatch = Seal the act in an envelope with the same parties and case.
problem_authority-scope = { $authority } is no authority of { $participant }.
problem-next_authority-scope = Only the authority itself, under its own participant, can be the author.
problem_envelope-too-large = The sealed act has { $bytes } bytes; at most { $max } are carried.
problem-next_envelope-too-large = Shorten the texts; files go as evidence, not in the act.
problem_batch-too-large = The batch has { $bytes } bytes; at most { $max } are carried.
problem-next_batch-too-large = Send fewer envelopes at once.

problem_header-malformed = The batch header is none of the format, or is for another path.
problem-next_header-malformed = Compare it with the page of its format.
problem_heads-parties = The heads are of a link between others.
problem-next_heads-parties = State the heads of your own link with this participant.
problem_heads-key = { $participant } had stated no receipt key { $key } at that time.
problem-next_heads-key = Have the newest key statement admitted.
problem_heads-signature = The signatures of the heads do not hold.
problem-next_heads-signature = Sign again; if it happens twice, check the key and the way between the nodes.
problem_head-unknown = The head after which entries are asked for is not in this log.
problem-next_head-unknown = Compare both logs: the two ends remember different pasts.
problem_returned-place = What came back does not follow what is here.
problem_returned-receipt = What came back has no receipt, or one that is about something else: it proves nothing.
problem_returned-act = The act that came back is not the one that its receipt names.
problem_returned-sealed = The act that came back cannot be opened with the keys held here.
problem_header-signature = The signature of the batch header does not hold.
problem-next_header-signature = Sign again; if it happens twice, check the key and the way between the nodes.
problem_header-body = The body is not the one that the batch header names.
problem-next_header-body = Send it again; if it happens twice, check what stands between the nodes.
problem_header-time = The batch header is of { $claimed }; here it is { $at }.
problem-next_header-time = Sign a header for the time that the answer names, and set the clock.
problem_header-key = { $from } had stated no receipt key { $key } that is in use now.
problem-next_header-key = Have the recipient admit your newest key statement.

problem_receipt-signer = { $by } signed for { $for }.
problem_receipt-key = { $by } had stated no receipt key { $key }.
problem_receipt-path = The receipt is not in the batch that it names.
problem_receipt-signature = The signatures of the batch do not hold.

problem_fingerprint-mismatch = The statement of { $participant } has another fingerprint: { $fingerprint }.
problem-next_fingerprint-mismatch = Do not admit it. Ask the participant by a way that you trust already.
problem_participant-unknown = { $participant } has not been admitted.
problem-next_participant-unknown = Two officers compare the fingerprint and admit it.
problem_statement-signature = Version { $version } of the key statement of { $participant } is not signed by the root keys it names.
problem-next_statement-signature = Ask the participant for its statement by another way and compare the fingerprint.
problem_statement-authority = { $authority } is named twice or is no authority of { $participant }.
problem_statement-key-id = The key { $key } is named twice or is not the id of its key.
problem_statement-succession = { $how ->
        [not-newer] Version { $version } is not newer than version { $last }, which is known.
        [participant] It is the statement of another participant.
        [root] The root keys are others than before.
        [version] Version { $version } does not come next after version { $last }.
        [prev] It does not follow the version before it as known here.
        [date] It is dated before its predecessor.
       *[key] The key { $key } was dropped or altered; a key can only be ended.
    }
problem-next_statement-succession = Fetch the versions between, or compare fingerprints and admit the participant again.

### What is wrong in a case file.

problem_act-of-other-case = Act { $act } belongs to the case { $case }.
problem_act-not-proven = Act { $seq } of { $authority } ({ $kind }): { $because }
problem_act-twice = Act { $act } is here twice.
problem_act-missing = Act { $seq } of { $authority } is missing or is here twice.
problem_act-out-of-order = Act { $seq } of { $authority } ({ $kind }) does not follow the act before it.
problem_act-saw-more = { $n ->
        [one] Act { $seq } of { $authority } ({ $kind }) had seen { $n } act of { $of }; the file holds { $held }.
       *[other] Act { $seq } of { $authority } ({ $kind }) had seen { $n } acts of { $of }; the file holds { $held }.
    }
problem_body-not-signed = The body of act { $seq } of { $authority } ({ $kind }) is not the one its author signed.
problem_body-not-here = The body of act { $seq } of { $authority } ({ $kind }) is missing, and no act says that it was erased.
problem_receipt-of-other-case = The receipt belongs to the case { $case }.
problem_receipt-act-not-here = The receipt accepts act { $act }, which is not in the file so.
problem_link-not-receipted = No receipt names the entry { $seq } of the link from { $from } to { $to }.
problem_receipt-link-not-here = The place in the link log that this receipt names is not in the file.
problem_fingerprint-not-trusted = The fingerprint of { $participant } is none of those you trust: { $fingerprint }.
problem_seal-broken = The seal of { $authority } does not hold: something in the file was changed.

### What a check of a case file found that holds.

found_canonical = { $n ->
        [one] { $n } canonical byte
       *[other] { $n } canonical bytes
    }
found_fingerprint = { $participant } { $fingerprint }
found_all-compared = all are fingerprints you trust
found_none-compared = fingerprints as printed, compare them
found_not-compared = not compared: { $participants }
found_signed-on-arrival = { $n ->
        [one] { $n } act signed by a key valid on arrival
       *[other] { $n } acts signed by keys valid on arrival
    }
found_signed-at-claim = { $n ->
        [one] { $n } act by a key valid at the time its author claims
       *[other] { $n } acts by keys valid at the time their authors claim
    }
found_signed-in-doubt = { $n ->
        [one] { $n } act of { $authority } by a key that it has since revoked: from { $since } on the key may have been in other hands, so ask that authority whether it stands by the act
       *[other] { $n } acts of { $authority } by a key that it has since revoked: from { $since } on the key may have been in other hands, so ask that authority whether it stands by them
    }
found_chains = { $n ->
        [one] { $n } author, no gap
       *[other] { $n } authors, no gap
    }
found_bodies = { $n ->
        [one] { $n } body as committed
       *[other] { $n } bodies as committed
    }
found_erased = { $n ->
        [0] nothing was erased
        [one] { $n } erased, by an act
       *[other] { $n } erased, each by an act
    }
found_receipts = { $n ->
        [one] { $n } receipt proven
       *[other] { $n } receipts proven
    }
found_acts-without-receipt = { $n ->
        [one] { $n } act without one
       *[other] { $n } acts without one
    }
found_links = { $n ->
        [one] { $n } place in the link logs, as the receipts say
       *[other] { $n } places in the link logs, as the receipts say
    }
found_sealed = sealed by { $authority } at { $at }
problem_ping-parties = The answer to a test is of others, or to others.
problem-next_ping-parties = Answer for your own node, to whoever asks.
problem_ping-question = The answer is to another question.
problem-next_ping-question = Answer the question that is asked, each time anew.
problem_ping-key = { $participant } had stated no receipt key { $key } at that time.
problem-next_ping-key = Have the newest key statement admitted.
problem_ping-signature = The signatures of the answer to a test do not hold.
problem-next_ping-signature = Sign again; if it happens twice, check the key and the way between the nodes.
problem_reach-parties = The answer is of others, or to others.
problem-next_reach-parties = Answer for your own node, to whoever asks.
problem_reach-key = { $participant } had stated no receipt key { $key } at that time.
problem-next_reach-key = Have the newest key statement admitted.
problem_reach-signature = The signatures of the answer do not hold.
problem-next_reach-signature = Sign again; if it happens twice, check the key and the way between the nodes.
problem_sender-suspended = The other node has suspended the admission of this one, and accepts nothing of it.
problem-next_sender-suspended = Call an office of that State by a number that you know. What waits is kept, and goes when two of its officers let this node in again.
