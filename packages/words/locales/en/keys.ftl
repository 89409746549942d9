### Words of keys: those of this node, new ones, and those of other participants.

keys_title = Keys
keys_lead = What this node signs and opens with, and what other States say of their keys. New keys are proposed by the administrator; officers agree to them here.
keys_none-waits = No change of keys waits for you.
keys_own = Keys of this node, statement { $n }
keys_of-others = Keys of other States
keys_head-whose = Whose
keys_head-use = For
keys_head-key = Key
keys_head-from = From
keys_head-to = To
keys_head-state = State
keys_head-version = Statement
keys_head-issued = Signed
keys_node = The node itself
keys_use-signing = signing
keys_use-encryption = opening what comes
keys_use-receipt = receipts
keys_in-use = In use
keys_earlier = Earlier key
keys_revoked = Revoked, in doubt since { $moment }
keys_not-followed = Not taken up
keys_they-revoked = A key of { $authority } is revoked: it may have been in other hands since { $since }, and ended { $ended }. Acts that came with it in this time are marked on their cases.
keys_changed-since = What changed since statement { $n }:
keys_changed-none = Nothing of keys, address or authorities.
keys_changed-root = The root keys are other ones.
keys_changed-receipt = Receipts are signed with a new key.
keys_changed-address = The node’s address was { $from } and is { $to }.
keys_changed-kinds = Kinds of acts that it understands: { $from } before, { $to } now.
keys_changed-added = New authority: { $authority }
keys_changed-gone = No longer stated: { $authority }
keys_changed-kind = { $authority } is another kind of office now.
keys_changed-named = { $from } is called { $to } now.
keys_changed-zone = { $authority }: time zone { $from } before, { $to } now.
keys_changed-signing = { $authority } signs with a new key since { $moment }.
keys_changed-encryption = What goes to { $authority } is sealed to a new key since { $moment }.
keys_changed-revoked = A key of { $authority } was revoked: in doubt since { $moment }.
keys_wanted-keys-rotated = New keys in place of the old ones
keys_wanted-keys-revoked = The old keys are to be revoked
keys_since = In other hands since
keys_on-their-way = Acts still on their way
keys_proposed = Proposed
keys_by-shell = by the command line
keys_agreed = Agreed
keys_agreed-none = { $n ->
        [one] Nobody yet; one officer is enough
       *[other] Nobody yet; { $n } officers are needed
    }
keys_does-rotate = The next act is signed with the new keys. What is on its way arrives with the old ones, which peers take for thirty days more. Other nodes learn of it by themselves.
keys_does-revoke = A node refuses what is signed with the old keys once both are true: ten minutes have passed since the change, and it has heard of it. What other States got and get with them since that day stays, and is shown there as doubtful. Call them.
keys_does-revoke-drain = Acts are on their way that were signed with the old keys: so that they arrive, other nodes take these keys for 24 hours more, and for as long as they have not heard of the change. What they got and get with them since that day is shown there as doubtful. Call them.
keys_agree = Agree
keys_stop = Do not change the keys
keys_lost = Are the root keys lost or stolen? Then no statement of yours can be followed any more: make a new node, send the note with its fingerprint, and the other States admit you again as at first. What was signed before stays provable.
keys_done-first-officer = You have agreed. A second officer does the same before anything changes.
keys_done-changed = The new keys are in use, and other nodes are being told.
keys_done-stopped = The proposal is gone; the keys stay as they are.
