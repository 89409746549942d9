### What is said of keys of backups in shares, of the secret of a node, and of backups by schedule.

backup_joined = Made from shares: { $identity } opens backups.
backup_share-strange = { $file } is not what was handed out; the others give the key without it.
backup_share-head = Share { $x } of { $of } of the key { $id }, which opens the backups of a Comity node. Any { $need } shares open them together; fewer say nothing.
backup_share-keep = Keep it where no other share is. It may be printed and typed again: only the lines with numbers count.
backup_share-use = To put a node back: comity restore FOLDER --share FILE --share FILE
backup_shares-made = Made: { $recipient } seals backups; of these shares any { $need } open them:
backup_shares-hand-out = Hand each to another person, and leave none here.
backup_shares-of-kept = The key itself lies in { $identity } as before: destroy it once every share is handed over.
backup_secret-kept = { $by ->
    [plain] node.secret lies open in the folder of keys; its owner alone can read it.
    [passphrase] node.secret is wrapped, and the passphrase in { $what } opens it.
    [credential] node.secret is wrapped, and the credential { $what } of the unit opens it.
   *[command] node.secret is wrapped, and this program opens it: { $what }
}
backup_secret-open = node.secret lies open in the folder of keys: comity key wrap keeps it as comity.yaml says.
backup_policy-in-home = { $setting }: the file is { $file } now, from the backup; comity.yaml says so.
backup_file-missing = { $setting }: { $file } is not on this machine, and no backup holds it. Put it back before the node starts, or change the setting.
doctor_at-secret = node's secret
option_backup-share = a share of the identity in place of its file; once for each
option_backup-fingerprint = the fingerprint of this node’s root keys, from your own note: a backup signed under other ones is refused
option_backup-unsigned = takes a backup though nothing shows who made it: one of before backups were signed
option_backup-join = a share; of enough of them the file is made again; once for each
option_backup-split = as in 3/5: no file opens the backups by itself, but any 3 of 5 shares, which 5 persons keep
option_init-backup-key = makes the key of backups too: FILE.pub, which the settings then name, and FILE or the shares of --split
command-does_key-wrap = Keeps node.secret, which opens all keys, as comity.yaml says under secret: wrapped by a passphrase, by a credential of systemd or by a program of your own, or open. Killed on the way, it is kept as before.
setting_secret-passphrase = A file outside this folder with a passphrase of 20 characters or more, which wraps node.secret, and by it all keys. One of three ways; comity key wrap takes up a change.
setting_secret-credential = The same by a credential that systemd hands to the unit: its name, as in LoadCredentialEncrypted=NAME:FILE.
setting_secret-command = The same by a program of your own, as a list of words. It is called with wrap or unwrap as one word more, reads from standard input, writes to standard output, and has ten seconds.
setting_backup-to = The folder that the node writes backups to by itself, on another disk or one mounted from elsewhere. Left out, they are made by comity backup alone.
setting_backup-recipient = The .pub file that backups are sealed to, of comity backup key. Without it the node's own keys open them, and are not in them.
setting_backup-at = The hours of the day at which a backup is made, by the clock of the zone above. One that was missed is made as soon as the node runs.
setting_backup-keep = How many backups stay in that folder, 2 to 1000. Older ones are removed, and only once a newer one was read to its end.
home_made-anew = The node is made anew. Send its new fingerprint to every peer by a note; once two officers there and two here have admitted each other, its cases come back sealed to the new keys, and are provable by the old statements.
option_earlier = what this participant stated before its keys were lost: the file of comity statement --of at a peer
option_earlier-fingerprint = the fingerprint of the root keys of then, from your own note; once for each root in the file
option_statement-of = instead: what this peer has stated so far, as a file for it, should it be made anew
option_secret-command = with --keys: the program, with its words, that unwraps the secret of that folder; no other is run
setting_backup-same-disk = That folder is meant to be on the disk of this home. Otherwise it is told as wrong: a disk that is not mounted looks so.
setting_api-private-addresses = Officers may have case systems told at addresses that are not public: on this machine, or in the network of the ministry.
backup_ahead = Passed over, for it is dated ahead of this machine's clock: { $file }. To take it all the same, name the file.
backup_signed-under = Signed under the root keys with this fingerprint; compare it with your own note: { $fingerprint }
backup_signed-by-nobody = Nobody signed it: nothing shows who made it.
option_restore-earlier = what a peer has of this node’s key statements, where keys or addresses were changed since the backup: the file of comity statement --of there
backup_keys-then = Its keys are those of statement { $version } of { $participant }. If a peer knows a later one (comity peers there, page Keys), it takes nothing from this node: remove the home and restore with --earlier, the file of comity statement --of { $participant } --out FILE at that peer.
backup_keys-later = { $made ->
    [no] It goes on from what { $peer } knows of its keys: statement { $version }. No key was missing.
   *[yes] It goes on from what { $peer } knows of its keys: keys that no backup holds were made anew, and statement { $version } names them. Peers take it up by themselves.
}
