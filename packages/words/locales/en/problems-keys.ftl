### What may be wrong with a change of keys, and with what another State says of its own.

problem_key-change-unknown = No such change of keys waits here.
problem-next_key-change-unknown = Look at the page of keys; a colleague may have agreed or stopped it.
problem_key-change-own-twice = You have agreed; the second agreement is a colleague’s.
problem-next_key-change-own-twice = Ask a colleague to open this page.
problem_key-change-stale = The keys have been changed since this was proposed.
problem-next_key-change-stale = Stop it, and have it proposed anew if it is still wanted.
problem_key-change-role = Your role does not agree to new keys.
problem-next_key-change-role = Ask a supervisor, prosecutor or lawyer.
problem_compromise-ahead = The day since when the keys are in other hands lies ahead.
problem-next_compromise-ahead = Give the first moment at which somebody else may have had them.
problem_keys-other-root = { $participant } states new root keys: its node was made anew, or somebody pretends to be it. Nothing new that it signs is believed.
problem-next_keys-other-root = Ask for its note with the new fingerprint, and admit the new statement by two officers, as at first.
problem_keys-forked = { $participant } has signed two different statements of its keys with one number. The one that came first counts.
problem-next_keys-forked = Call it by a number that you trust: its root keys may be in other hands.
problem_keys-not-given = { $participant } says that it has a newer statement of its keys, and does not give it.
problem-next_keys-not-given = Ask its operator; until then the statement that is here counts.
