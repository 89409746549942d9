### What is wrong with shares, with how the secret of a node is kept, and with backups by schedule.

problem_share-form = { $file } is no share of a key that opens backups.
problem-next_share-form = A share has five lines, each a number and five words.
problem_share-line = Line { $line } of { $file } is not as it was written.
problem-next_share-line = Compare it with the paper, letter by letter.
problem_share-of-another = { $file } is a share of another key than the first share.
problem-next_share-of-another = Name shares of one splitting of one key: the id of the key stands above the lines.
problem_share-twice = { $file } has the number of another share that was named.
problem-next_share-twice = Name each share once.
problem_shares-few = It takes more shares: { $need }. Those named: { $n }.
problem-next_shares-few = Ask further holders, and name each file with --share.
problem_shares-false = The shares do not give the key that they are of: one at least is not what was handed out.
problem-next_shares-false = Name one or two more: with more than it takes, the false one is told.
problem_split-form = A key is split as in 3/5: any 3 of 5 shares open it; 2 of 2 up to 16 of 16.
problem_split-or-join = A key is either split or put together.
problem-next_split-or-join = Give --split or --share, not both.
problem_secret-ways = Two ways are set to wrap node.secret.
problem-next_secret-ways = Keep one of passphrase-file, credential and command.
problem_secret-short = The passphrase in { $place } has fewer than { $least } characters.
problem-next_secret-short = Make one: openssl rand -base64 32.
problem_secret-no-credential = systemd has handed over no credential { $name }, which opens the keys.
problem-next_secret-no-credential = Start it as the unit does: systemd-run --pipe --wait --uid=comity -p LoadCredentialEncrypted=NAME:FILE comity ...
problem_secret-command = The program that keeps node.secret wrapped did not do its work ({ $reason }): { $command }
problem-next_secret-command = Run it by hand and see what it says: it reads from standard input, writes to standard output, and has ten seconds.
problem_secret-does-not-open = { $file } was wrapped by something else than what is to open it now.
problem-next_secret-does-not-open = Put back the passphrase, credential or key of when comity key wrap was last run.
problem_secret-otherwise = node.secret, which opens all keys, is not kept as comity.yaml says.
problem-next_secret-otherwise = Run comity key wrap.
problem_secret-inside = { $file } lies in the home of the node: whoever takes a copy of that has both.
problem-next_secret-inside = Keep the passphrase elsewhere, name that place in comity.yaml, and run comity key wrap.
problem_backup-at-form = The hours of backups are written as in ["03:30", "15:30"], one to 24 of them.
problem_backup-keep-form = How many backups are kept is a number from { $least } to { $most }.
problem_backup-failed = The backup of { $at } by schedule was not made ({ $code }).
problem-next_backup-failed = comity backup, by hand, says what is in the way. The node tries again by itself.
problem_wal-not-archived = PostgreSQL does not archive its WAL; it last failed at { $at }.
problem-next_wal-not-archived = See archive_command and the log of PostgreSQL. Until it works the last backup is all there is.
