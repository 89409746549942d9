### What is wrong with the home of a node and its settings, by code.

problem_home-exists = There is a node in { $folder } already, the one of { $participant }.
problem-next_home-exists = Start it with comity serve; a lost sign-in link is made anew by comity officer link.
problem_home-strange = { $folder } holds something else.
problem-next_home-strange = Name a folder that is empty, or that does not exist.
problem_home-half-made = An init of { $participant } was cut off in { $folder }, with other words than these.
problem-next_home-half-made = Say the same again to go on with it, or remove the folder.
problem_home-not-there = There is no node in { $folder }.
problem-next_home-not-there = Make one with comity init, or name its folder with --home.
problem_home-unfinished = The node in { $folder } was not made to its end.
problem-next_home-unfinished = Give comity init the same words again: it goes on where it was cut off.
problem_yaml-broken = This is not YAML: { $reason }.
problem-next_yaml-broken = Mend the line; values with a colon or a # want quotation marks.
problem_setting-unknown = { $how ->
        [near] There is no setting { $name }; did you mean { $known }?
       *[list] There is no setting { $name }; there are { $known }.
    }
problem_setting-missing = The setting { $name } is missing.
problem-next_setting-missing = Write it; comity init --help tells its meaning.
problem_setting-kind = { $kind ->
        [texts] { $name } wants a list, as in [a, b].
        [switch] { $name } wants true or false.
        [port] { $name } wants a number from 1 to 65535.
        [hours] { $name } wants a whole number of hours.
        [seconds] { $name } wants a whole number of seconds.
        [authorities] { $name } wants a list of authorities, each with id, kind and name.
       *[text] { $name } wants a text.
    }
problem_setting-database = database is embedded or own.
problem_name-form = A name has 1 to { $max } characters.
problem_exchange-url-form = Write the exchange as https://comity.example.no, without a path.
problem_authority-form = An authority is written ID:KIND:NAME, as in { $example }; the id begins with the participant, id and kind have small letters, figures and hyphens.
problem_authority-twice = The authority { $authority } is named twice.
problem_authority-left-out = The key statement names the authority { $authority }, and comity.yaml does not.
problem-next_authority-left-out = Put it back: peers keep acts that it signed.
problem_participant-changed = The keys are those of { $is }, and comity.yaml says { $asked }.
problem-next_participant-changed = Put the participant back; another one takes a home of its own.
problem_database-there = The server has a database { $name } already, which this home did not make.
problem-next_database-there = Name another server, or remove that database if nobody needs it.
problem_logins-missing = { $file } with the logins of the database is missing or cannot be read.
problem-next_logins-missing = Put it back from your backup.
problem_file-open-to-others = { $file } can be read by others than its owner.
problem-next_file-open-to-others = Take their rights away: chmod go= { $file }.
problem_envelope-in-home = { $file } still lies in the home: whoever reads it comes in as the account in the envelope.
problem-next_envelope-in-home = Print it, seal it, lay it where the keys of the house are, and remove the file.
problem_statement-behind = comity.yaml says something else of this node than its key statement.
problem-next_statement-behind = The next start states it anew, for peers to admit; put comity.yaml back if that is not meant.
problem_disk-low = The disk that holds { $folder } has { $mb } MiB left, less than { $least }.
problem-next_disk-low = Make room before the node can store nothing more.
problem_disk-free = The disk that holds { $folder } has { $mb } MiB left.
problem_clock-with-peers = The clock of this node is { $seconds } seconds from those of other States’ nodes, by the median of { $n }.
problem_peers-answer = Nodes of other States, of which none is silent: { $n }.
problem_administrators-there = People who keep the node and have a way in: { $n }.
problem_sign-ins-few = At most { $n } wrong passwords or codes within { $minutes } minutes, with one name or from one address.
problem_port-silent = The node runs, but nothing answers on port { $port }.
problem-next_port-silent = Look into node.log, and start the node again.
problem_tls-not-together = The key { $key } is not that of the certificate { $certificate }.
problem-next_tls-not-together = Name the key that the certificate was made for.
problem_tls-ends = The certificate { $certificate } ends on { $day }.
problem-next_tls-ends = Put a new one in its place, and start the node again.
problem_schema-behind = { $n ->
        [one] The database lacks one change of this version.
       *[other] The database lacks { $n } changes of this version.
    }
problem-next_schema-behind = comity serve makes them at its start.
problem_clock-apart = The clocks of this machine and of its database are { $seconds } seconds apart.
problem-next_clock-apart = Set both by a time service (NTP).
problem_clock-apart-from-peers = The clock of this node is { $seconds } seconds from those of other States’ nodes, by the median of { $n }.
problem-next_clock-apart-from-peers = Set the clock of this machine by a time service (NTP). Until then times in what it signs are wrong.
problem_clock-not-compared = Whether the clock of this machine is right is not known: fewer than two other nodes have said their time within the last hour.
problem-next_clock-not-compared = Compare it by hand with a time service (NTP).
problem_no-peers = No other participant is admitted yet.
problem-next_no-peers = Propose one with comity admit.
problem_peer-keys = { $peer } has stated newer keys that were not taken up, since { $since }: they do not follow from those admitted here, or were not given. Nothing under them is believed.
problem-next_peer-keys = Keys says why. Ask { $peer } by a way that you trust; under other root keys two officers here admit it anew, with its fingerprint compared.
problem_peer-silent = { $trouble ->
    [tls] The line to { $peer } breaks off at TLS: a certificate is not believed, at one end or the other. Last heard { $since }.
    [keys] { $peer } does not take our keys, or we not its keys. Last heard { $since }.
    [clock] { $peer } refuses what we send because the clocks are apart. Last heard { $since }.
    [suspended] { $peer } has suspended the admission of this node. Last heard { $since }.
    [admission] { $peer } is not admitted here, or we not there. Last heard { $since }.
    [behind] { $peer } remembers less than we do of what was exchanged, or the two remember different things. Last heard { $since }.
    [busy] The node of { $peer } answers, and cannot take anything now. Last heard { $since }.
    [refused] { $peer } answers, and refuses what we send. Last heard { $since }.
   *[silent] { $peer } does not answer; it was last heard { $since }.
}
problem-next_peer-silent = { $trouble ->
    [tls] Look at the days and the authorities of both certificates (exchange.tls).
    [keys] Look at Keys. After a restore from before a change of keys, rotate the keys.
    [clock] Set the clock of this machine by a time service (NTP), and ask { $peer } to do so.
    [suspended] Call an office of { $peer } by a number that you know: two of its officers let this node in again.
    [admission] Look at Participants, and ask { $peer } whether it has admitted this node.
    [behind] It mends itself while the node tries. If it stays for an hour, ask { $peer } whether it was restored.
    [busy] It is tried again by itself. If it stays, call { $peer }.
    [refused] Look for link-down in node.log, which names the code, and ask { $peer }.
   *[silent] Look whether this machine reaches the network, then ask { $peer } whether its node runs.
}
problem_peer-queue = { $n ->
        [one] One act has waited for { $peer } for more than half an hour.
       *[other] { $n } acts have waited for { $peer } for more than half an hour.
    }
problem-next_peer-queue = Look for link-down in node.log, and ask the peer.
problem_no-administrator = No administrator has set up a way in yet.
problem-next_no-administrator = Make a link with comity officer link, and open it at the desk.
problem_accounts-one-name = The accounts { $officers } have one name and may be one person’s, who would agree twice where two have to.
problem-next_accounts-one-name = If they are one person’s, say so on the page of either, under Officers; another officer agrees to it. If they are two people’s, nothing is to be done.
problem_accounts-one-mailbox = The accounts { $officers } are called at one mailbox and may be one person’s, who would agree twice where two have to.
problem-next_accounts-one-mailbox = If they are one person’s, say so on the page of either, under Officers; another officer agrees to it. A mailbox that an office shares is no sign of it.
problem_backup-none = No backup of this node is known.
problem-next_backup-none = Make one each day: comity backup --to FOLDER --recipient KEYFILE.

problem_backup-age = The last backup is { $hours } hours old: { $file }.
problem_backup-old = The last backup is { $hours } hours old: { $file }.
problem-next_backup-old = Make one now: comity backup --to FOLDER --recipient KEYFILE; and see why the daily one was not made.
problem_backup-moved = The last backup, { $hours } hours old, is not at { $file } any more.
problem-next_backup-moved = Check it where it is now: comity backup check FOLDER.
problem_backup-not-there = There is no backup in { $folder }.
problem-next_backup-not-there = Name the folder that comity backup --to wrote to, or the file itself.
problem_backup-format = { $file } is no backup that this version of Comity reads.
problem-next_backup-format = Use the version that made it, or a newer one.
problem_backup-newer = { $file } was made by a version of Comity whose tables this one does not know.
problem-next_backup-newer = Restore it with that version or a newer one.
problem_backup-digest = { $file } is not the file that its digest was taken of.
problem-next_backup-digest = Copy it from where it was kept once more, or take the backup before it.
problem_backup-no-digest = The digest of { $file } is missing beside it.
problem-next_backup-no-digest = Copy FILE.sha256 too; both are written together.
problem_backup-damaged = { $file } was changed or cut off.
problem-next_backup-damaged = Copy it from where it was kept once more, or take the backup before it.
problem_backup-other-identity = { $file } was sealed to somebody else.
problem-next_backup-other-identity = Take the identity whose .pub file it was sealed with.
problem_backup-own-keys = { $file } was sealed for the node's own keys, to no recipient.
problem-next_backup-own-keys = Name a copy of the node's key folder with --keys.
problem_backup-key-form = { $file } is no key of this kind.
problem-next_backup-key-form = comity backup key makes a pair: FILE opens, FILE.pub seals.
problem_restore-no-key = Nothing was named that opens the backup.
problem-next_restore-no-key = Name the identity with --identity, or a copy of the node's key folder with --keys.
problem_restore-database-url = { $own ->
        [yes] The node worked on a PostgreSQL of its own.
       *[no] The node worked on the embedded server.
    }
problem-next_restore-database-url = Give --database-url or DATABASE_URL where it is its own, and none where it is embedded.
problem_file-not-written = { $file } was not written: { $reason }.
problem-next_file-not-written = Name a file that is not there yet, in a folder that can be written to.
problem_link-not-whole = What was said with { $peer } before is not all here; nothing new is stated in old cases with it ({ $trouble }).
problem-next_link-not-whole = Let the node run: it takes back from { $peer } what is missing as soon as that answers. New cases go on.
problem_link-of-two-pasts = { $peer } and this node remember different pasts of what went between them ({ $trouble }).
problem-next_link-of-two-pasts = Let both nodes run: who sent takes up what the other has receipted. Should it last for hours, call the other side: one of the two was restored, or is not honest.
problem_cases-held = { $n ->
        [one] One case waits over damaged rows: { $rows }. The copies of { $peer } mend them.
       *[other] { $n } cases wait over damaged rows: { $rows }. The copies of { $peer } mend them.
    }
problem-next_cases-held = Let the node run; comity log check --deep names them.
problem_rows-nowhere-else = { $n ->
        [one] One case waits over damaged rows that nobody else has: { $rows }.
       *[other] { $n } cases wait over damaged rows that nobody else has: { $rows }.
    }
problem-next_rows-nowhere-else = comity log check --deep names them; only a backup from before the damage has them.
problem_operator-mail-form = One of the operator's addresses is none.
problem_operator-without-server = The operator is to be written to, but there is no mail server.
problem-next_operator-without-server = Set alarms.mail.server and alarms.mail.from.
problem_operator-not-called = Nobody is told when something of this node goes wrong.
problem-next_operator-not-called = Set operator.mail or operator.webhook in comity.yaml, then try it: comity doctor --tell.
problem_sign-ins-tried = Somebody has tried { $n } wrong passwords or codes within { $minutes } minutes, with one name or from one address.
problem-next_sign-ins-tried = Look in the audit of your authorities for sign-in-failed, and at the log of the proxy for where it comes from; the node itself holds such tries up.
problem_calls-on-pages-only = Alarms ring on open pages only: no mail server and no gateway to telephones is set.
problem-next_calls-on-pages-only = Set alarms.mail or alarms.gateway in comity.yaml, so that officers are reached away from the desk.

problem_timer-late = { $timer ->
    [alarms] Alarms were last gone through without a fault at { $since }: what comes may ring at nobody.
    [pings] Other States' nodes were last looked at, and tests of persons made, at { $since }: who cannot be reached is not noticed.
    [digests] Morning digests were last gone through without a fault at { $since }: officers who want one may get none.
    [cover] What other States are told of our duty was last looked at without a fault at { $since }: it may be out of date.
   *[missed] Dates that pass were last gone through without a fault at { $since }: what was missed is not on record.
}
problem-next_timer-late = Look for alarms-not-looked-at, missed-not-noted, lapses-not-rung, dues-not-filled, pings-not-looked-at, digests-not-looked-at or cover-not-told in node.log, and start the node again.
problem_timers-stand = The node does not run: nothing rings, and no date that passes is noted.
problem_relay-waits-long = What is carried for { $peer } has waited here for more than an hour: { $n }.
problem-next_relay-waits-long = See whether the node of { $peer } answers, and telephone its operator. What is over its day is thrown away, and its sender is told.
problem_relay-off-with-more = This node carries nothing for others any more, and holds what is for { $peer }: { $n }.
problem-next_relay-off-with-more = Switch exchange.relay on until it is handed over, or let its day pass: its sender goes on by other ways.
problem_provider-away = The sign-in of the ministry at { $issuer } cannot be read, or calls itself another ({ $reason }).
problem-next_provider-away = Compare the issuer with what the ministry says, letter by letter, and look whether this machine reaches it and believes its certificate; officers have their other ways in meanwhile.
problem_peer-suspended = { $peer } is suspended here: nothing of it is accepted, and nothing is sent. Acts that wait for it: { $n }.
problem-next_peer-suspended = Two officers let it in again, on the page Participants.
