### Words of the directory, the export and passkeys.

directory_title = Directory
directory_lead = Who can be written to. Compare a fingerprint with the one in the diplomatic note, group by group, before you rely on a new key.
directory_self = this node
directory_fingerprint = Fingerprint of the root keys
directory_authorities = Authorities
directory_link = Link
directory_waiting =
    { $n ->
        [0] Nothing waits to be delivered
        [one] { $n } act waits to be delivered
       *[other] { $n } acts wait to be delivered
    }
directory_heard = Last heard { $moment }
directory_never-heard = Never heard
directory_write = New request to { $state }
directory_kind-central-authority = Central authority
directory_kind-contact-point-24-7 = 24/7 point of contact
directory_kind-judicial-authority = Judicial authority
directory_kind-competent-authority = Competent authority
directory_empty = No other participant is admitted yet. Two officers admit one by comparing fingerprints.

export_title = Export and verify
export_lead = The whole case as one file: every statement with its signature, every receipt, the keys behind them, sealed by your authority. It verifies without this node and without a network.
export_what = What the file holds
export_acts =
    { $n ->
        [one] { $n } statement of both sides
       *[other] { $n } statements of both sides
    }
export_receipts = The receipts of both nodes, with their place in the log
export_keys = The key statements of both participants
export_erased = Where a text was erased: the proof that it was there, and nothing of it
export_recorded = That you take this file is put on record in the audit log of your authority.
export_button = Download the case
export_how = How anybody verifies it
export_how-1 = Copy the file to any machine that has Comity; it needs no server and no line.
export_how-2 = Run, with the name of the file:
export_how-3 = It answers “valid”, or names the first element that is broken: a signature, a link of the chain, a receipt, an erasure.
export_compare = Then compare the fingerprints it prints with those in the directory:
export_failed = The file could not be made

passkey_title = Your passkeys
passkey_lead = A passkey is kept by your device or security key. It replaces password and code, and cannot be phished.
passkey_who = You are { $name }, { $role }, officer { $number }, { $authority }.
passkey_button = Add a passkey of this device
passkey_needs-script = Adding a passkey needs JavaScript in this browser. Everything else works without it.
passkey_done-added = The passkey is added. Use it the next time you sign in.
passkey_failed = The passkey was not added. Try it again, or use another device.

# Above every page of a node that was put back from an older state.
directory_restored-title = This node was restored
directory_restored = It was put back from an older state; it noticed so on { $moment }.
directory_restored-as-of = It was put back from an older state; it noticed so on { $moment }. The last that it had heard from others by then was on { $last }.
directory_restored-gone = Drafts, notes, approvals and officers entered since are gone: look through yours, and enter again what is missing.
directory_restored-waits = What was said in cases since is being taken back from { $states }. Until that is done nothing new is stated in older cases with them; a new case can be opened.
directory_restored-whole = What was said in cases since has been taken back from those it was said to.
