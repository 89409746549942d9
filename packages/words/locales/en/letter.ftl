### Statements of a case as plain text: read out on the telephone, or put into an e-mail.

letter_page = The statements as text
letter_lead = To be read out on the telephone, or put into an e-mail when the other node cannot be reached. It carries no signature: what counts is the signed statement, which goes out as soon as the line is back.
letter_download = Download as text
letter_title = STATEMENTS BETWEEN AUTHORITIES, BY COMITY
letter_case = Id of the case
letter_about = Title
letter_requesting = Requesting side
letter_requested = Requested side
letter_receives = Receiving side
letter_gives = Giving side
letter_made = This text was made
letter_standing = A reading copy without signature. What counts is the signed statement in the log of the case, which both sides hold; its digest below finds it again there and in an exported case file (comity verify).
letter_act = Statement { $n }: { $title }
letter_by = Stated by
letter_claimed = Stated (as the author says)
letter_received = Received
letter_provisions = Provisions relied on
letter_no-effect = Without effect, because
letter_says = What it says
letter_act-id = Id of the statement
letter_digest = Digest of the signed statement (SHA-256)
letter_proofs = Proofs
letter_proof = { $name }: { $at }, { $by }
letter_end = { $n ->
        [one] End. { $n } statement.
       *[other] End. { $n } statements.
    }
