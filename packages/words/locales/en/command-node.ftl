### What commands at a node, and the check of a bundle, lay out for people.

command-node_no-case = No case yet.
command-node_case = case
command-node_authority = authority
command-node_with = with
command-node_measures = measures
command-node_status = status
command-node_changed = last change
command-node_act = act
command-node_kind = kind
command-node_author = author
command-node_stored = stored
command-node_case-to = to { $authority }
command-node_case-from = from { $authority }
command-node_body = { $state ->
        [erased] body erased
        [damaged] act damaged
        [unreadable] body cannot be read
       *[kept] body kept
    }
command-node_acts-damaged = { $n ->
        [one] One act is damaged: comity log check --deep names it and has it mended.
       *[other] { $n } acts are damaged: comity log check --deep names them and has them mended.
    }
command-node_mending-begun = Damaged rows told to the repair: { $n }; mended by now: { $mended }.
command-node_mending-waits = waits for { $peer }: { $row }
command-node_mending-refused = { $peer } gave no copy that holds ({ $code }): { $row }
command-node_mending-none = cannot be mended, nobody else has it: { $row }
command-node_mending-beyond = cannot be mended from a peer: { $log } of { $of }
command-node_next-wait = Next: let the node run; it asks again every ten minutes. Then check again.
command-node_next-peer = Next: have the peer run comity log check --deep on its side, then check again.
command-node_next-restore = Next: keep a copy of the database as it is, find who changed it, and restore the last backup in which this check is whole; what was said since comes back from the peers.
command-node_next-again = Next: run this check again; what was mended holds then.
command-node_erase-proposed = It is proposed to destroy the body of act { $act }. Nothing is destroyed yet.
command-node_erase-agree = { $n ->
        [one] One officer agrees at the desk: page Waiting for agreement.
       *[other] { $n } officers agree at the desk: page Waiting for agreement.
    }
command-node_log = log
command-node_of = of
command-node_ok = ok
command-node_broken = broken
command-node_entries = { $n ->
        [one] 1 entry
       *[other] { $n } entries
    }
command-node_case-of = case { $case } of { $authority }
command-node_all-whole = All chains are whole.
command-node_was-changed = Something was changed or removed behind the node.
command-node_statement-of = { $participant }, version { $version } of { $issued }, at { $url }
command-node_fingerprint = Fingerprint: { $fingerprint }
command-node_fingerprint-words = The same in words and digits, as the other side compares it:
command-node_statement-send = Send the statement by any way; words and digits by another one (a diplomatic note).
command-node_written-to = Written to { $file }.
command-node_since = since { $time }
command-node_admitted = admitted { $time } by { $officers }
command-node_proposed = proposed { $time }; two officers compare it at the desk
command-node_compared = proposed { $time }, compared by { $officer }; a second officer confirms at the desk
command-node_peer-state = { $state ->
        [self] this node
        [up] up
        [down] down
        [suspended] suspended here
        [proposed] proposed
       *[unknown] unknown
    }
command-node_key-proposed = { $n ->
        [one] Proposed. Nothing has changed yet: one officer agrees at the desk, page Participants, Keys.
       *[other] Proposed. Nothing has changed yet: { $n } officers agree at the desk, page Participants, Keys.
    }
command-node_keys-of = { $participant }: statement { $version } of { $issued }
command-node_key-in-use = in use
command-node_key-earlier = earlier
command-node_key-in-doubt = revoked, in doubt since { $since }
command-node_key-change-rotated = waits for officers: new keys for { $whose }, proposed { $time }
command-node_key-change-revoked = waits for officers: old keys of { $whose } revoked, in doubt since { $since }, proposed { $time }
command-node_key-node = the node itself
command-node_key-peer = { $participant }: statement { $version } of { $issued }
command-node_key-peer-revoked = revoked a key of { $authority }: in doubt since { $since }, ended { $ended }
command-node_is-proposed = { $participant } is proposed. Nobody believes it yet.
command-node_compare = Two officers sign in at the desk and compare it with the note: page Participants.

verify-check_canonical-form = Form
verify-check_trust = Trust
verify-check_act-signatures = Signatures of the acts
verify-check_act-chain = Chain of each author
verify-check_body-commitments = Contents
verify-check_erasures = Erasures
verify-check_receipts = Receipts
verify-check_links = Link logs
verify-check_exporter-seal = Seal of the exporter
verify-verdict_valid = valid
verify-verdict_consistent = consistent; who made the keys was not checked
verify-verdict_invalid = not valid
command-verify_of-file = { $file }: { $verdict }
command-verify_first-broken = First broken element: { $broken }
command-verify_ends-with = The file ends with:
command-verify_received = { $authority }: act { $seq }, { $kind }, received { $at }
command-verify_claimed = { $authority }: act { $seq }, { $kind }, { $at } by its own claim, no receipt
command-verify_uncovered = confirmed by nobody else
command-verify_all-confirmed = The other side confirms every act.
command-verify_not-confirmed = Not confirmed by the other side, neither by a receipt nor by an act that saw it: { $n }.
command-verify_more-after = Whether more came after, only the other side’s file shows.

command-facts_wrong = Wrong:
command-facts_missing = Missing:
command-facts_advice = Advice:
command-facts_understood = Understood:

command-officer_link-for = The link of { $officer }; it works once and for one hour:
command-officer_link-hand-over = Hand it over by a way that nobody else reads. With it the officer chooses a password or adds a passkey at the desk.
command-officer_suspended = { $officer } is suspended; every session has ended.
command-officer_ahead =
    { $n ->
        [one] One shift ahead names this officer:
       *[other] { $n } shifts ahead name this officer:
    }
command-officer_ahead-nobody = { $from } to { $until }: nobody has it now. Give it to somebody on the roster.
command-officer_ahead-held = { $from } to { $until }: the substitute has it now.
command-officer_ahead-substitute = { $from } to { $until }: as the substitute.
command-officer_ahead-more =
    { $n ->
        [one] and one more
       *[other] and { $n } more
    }
command-officer_ahead-fallback = This officer is also named for hours without a shift: name somebody else.
command-officer_let-in = { $officer } may sign in again.
command-officer_role-is = { $officer } is now: { $role }.
command-officer_head-officer = officer
command-officer_head-name = name
command-officer_head-role = role
command-officer_head-state = state
command-officer_head-ways = signs in by
command-officer_head-sessions = sessions
command-officer_glass-name = Account in the envelope
command-officer_glass = For an envelope, kept where the keys of the house are: it opens once, for one hour, sees no case, and everybody is told.
command-token_head-token = token
command-token_head-authority = authority
command-token_head-name = system
command-token_head-state = state
command-token_head-number = number
command-token_head-expires = until
command-token_head-used = last came
command-token_asked = The token { $token } is asked for. Two officers of the authority agree to it at { $page }, and one of them takes its secret there.
command-token_ended = The token { $token } has ended: nobody comes in by it any more.
command-officer_state-active = active
command-officer_state-suspended = suspended
command-officer_state-no-way-in = has not come in yet

command-log_audit = audit
command-log_journal = journal
command-log_link = link
command-log_records = records
command-log_acts = acts
command-log_receipts = receipts
command-log_keys = keys
command-log_anchors = heads kept by peers
command-node_link-of = { $lane ->
        [emergency] { $from } to { $to }, emergencies
       *[normal] { $from } to { $to }
    }

command-duty_at = { $authority }, { $moment }
command-duty_called = An alarm calls first: { $officers }
command-duty_nobody = Nobody is on duty: an alarm calls all duty officers, and where there are none everybody
command-duty_unrelieved = and besides, not relieved yet: { $officers }
command-duty_next = Next: { $officers }, from { $moment }
command-duty_no-next = No shift is planned ahead
command-duty_fallback = For hours without a shift: { $who }
command-duty_no-fallback = Nobody is named for hours without a shift
command-duty_head-authority = authority
command-duty_head-from = from
command-duty_head-until = until
command-duty_head-officer = officer
command-duty_head-substitute = substitute
command-duty_gone = suspended, or works on no cases: { $officers }
command-duty_no-shift = No shift in this week.
command-duty_no-gap = { $authority }: somebody has every hour to the last shift
command-duty_gaps-of =
    { $n ->
        [one] { $authority }: nobody has
       *[other] { $authority }: nobody has, { $n } times
    }
command-duty_silent = Nothing rings.
command-duty_rings = { $authority }: { $sort }, { $peer }, since { $time }
command-duty_sort-emergency = emergency
command-duty_sort-unreached = an emergency of ours that nobody there has in hand
command-duty_sort-told = what another State says that it told us, and nobody here has confirmed
command-duty_sort-lapse = data kept for us that lapses within a day
command-duty_sort-answer = an answer in an emergency of ours
command-duty_sort-urgent = urgent statement
command-duty_sort-release = something of ours in an emergency waits for the agreement of an officer
command-duty_sort-test = test
command-duty_by-screen = screen
command-duty_by-mail = e-mail
command-duty_by-gateway = telephone
command-duty_reached = { $officer }, { $way }: reached { $time }
command-duty_not-reached = { $officer }, { $way }: called { $time }, not reached yet
command-duty_reach-said = { $peer } said at { $time } whom it has called in { $case }
command-duty_reach-silent = { $peer } has not said whom it has called in { $case }

command-directory_head-state = State
command-directory_head-authority = authority
command-directory_head-name = name
command-directory_head-call-back = call back
command-directory_head-open = open now
command-directory_open-yes-cover = yes, on duty
command-directory_open-yes-hours = yes, by its hours
command-directory_open-no-cover = no, nobody on duty
command-directory_open-no-hours = no, by its hours
command-directory_open-unknown = not known
command-directory_in-doubt = in doubt: do not call
command-directory_none = No State has published such an authority.
command-duty_sort-wake = officers behind a wall have to be woken

command-does_relay = say what is carried for others and by others, in counts and ages alone, and who has agreed to it
command-relay_carried = Carried for others:
command-relay_given = Given to relays, and not receipted yet:
command-relay_none = nothing
command-relay_named-by = Named as a relay by: { $states }
command-relay_named-by-nobody = Nobody names this node as a relay.
command-relay_named = { $authority } names as its relays: { $relays }
command-relay_agreed = Two officers publish which relays an authority names, and take it back, on its page of the directory. Whether this node carries at all is the setting exchange.relay.
command-relay_head-from = from
command-relay_head-to = to
command-relay_head-by = by
command-relay_head-lane = lane
command-relay_head-waiting = waiting
command-relay_head-bytes = bytes
command-relay_head-oldest = oldest
command-relay_head-answered = answered
command-officer_signed-out = { $n ->
    [one] One session of { $officer } has ended.
   *[other] Sessions of { $officer } that have ended: { $n }.
}
command-node_standing-asked = Proposed. Nothing has changed yet. So many officers agree to it at the desk, page Participants: { $n }
command-does_authority = at a node: its authorities, with officers and keys
command-does_authority-list = the authorities of this node: officers, time zone, since when the signing key counts, and how one is added
command-does_backup-list = the backups that lie where the node writes its own, newest first, and which were read to their end
command-does_officer-waiting = changes of officers that wait for a second person
command-officer_waiting-agree = A signed-in officer agrees to them or stops them at the desk (To agree, Changes of officers that wait). No command does: who runs the machine is not the second person.
command-does_peers-changed = what other States’ key statements say otherwise than before a day: keys, addresses, authorities
option_changed-since = from this day on, by the clock of the first authority: what this node has taken up since
command-node_changed-peer = { $participant }: statement { $version }, taken up here { $moment }
command-node_changed-new = Known here only since then.
command-node_changed-none = No State has stated anything else of its keys since then.
command-node_key-backup = { $by ->
    [node] Once that is done, backups of before hold keys that peers take no more. The node makes one by itself then; see that it did: comity backup list.
   *[hand] Once that is done, backups of before hold keys that peers take no more. Make one then: comity backup --to FOLDER --recipient KEYFILE.
}
