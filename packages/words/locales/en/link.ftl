### Words of a one-time link, by which an officer sets up their way in.

link_title = Set up how you sign in
link_once = This link works once, and for one hour. Nobody is let in by it before you have finished here.
link_user-name-hint = At least three letters, figures, full stops or hyphens. You choose it.
link_password-hint = At least twelve characters; a few words are easiest to keep.
link_code-secret = Type this key into your authenticator; it then shows a new code every 30 seconds.
link_code-open = Open it in an authenticator on this device
link_button = Set it up and sign in
link_passkey-hint = The link is used up here: add the passkey on the next page, within five minutes.
link_passkey-button = Go on to add a passkey
link_gone = This link is not good any more
link_gone-next = A link works once, and for one hour. Ask your administrator for a new one.
link_glass-title = The account in the envelope
link_glass = This is the account in the envelope: for when nobody else can come in. It opens once, for one hour, sees no case, and everybody is told.
link_glass-button = Use it now
glass_title = The account in the envelope was used
glass_used = Somebody came in by it on { $moment }.
glass_next = If you do not know who it was and why, find out now: look through officers, links and the audit. A new one is made by two people, under Officers.
