### What is wrong with a command, its options or what a node needs to start, by code.

problem_port-form = A port is a number from 1 to 65535, not “{ $typed }”.
problem_arguments = The command line cannot be read: { $reason }
problem_training-listens-here = A training node lets anybody in by one click: it listens on this machine only.
problem-next_training-listens-here = Leave out --host, --exchange-host, --api-host, --metrics-host, or --training.
problem_ports-same = Desk and exchange listen on two ports.
problem-next_ports-same = Choose another one.
problem_origin-form = Write the desk as https://desk.example, without a path.
problem_proxy-form = Write a proxy as an address or network: 10.0.0.1, 10.0.0.0/8.
problem_desk-tls-files = TLS at the desk takes both --desk-tls-key and --desk-tls-certificate.
problem_desk-tls-origin = The desk ends TLS itself, so its address begins with https.
problem_api-in-clear = The interface for programs would take tokens in clear from other machines: --api-host is not this machine, and nothing ends TLS.
problem-next_api-in-clear = Set --api-host to 127.0.0.1; or give --desk-tls-key and --desk-tls-certificate, or the --trusted-proxy that ends TLS.
problem_tls-files = Mutual TLS takes all of --tls-key, --tls-certificate, --tls-peers.
problem_quota-form = Write acts, MiB, new cases and acts in one case an hour: --quota normal=1200/256/120/240; at least { $least }, one batch.
problem_spoken-hours-form = Write whole hours, 1 to { $most }: --spoken-hours 12.
problem_drain-seconds-form = Write whole seconds, 0 to { $most }: --drain-seconds 5.
problem_participant-not-said = Say for whom the node speaks: --participant JPN.
problem_keys-not-said = Say where the keys are: --keys FOLDER.
problem_law-not-said = Say where the law data is: --law FOLDER.
problem_database-not-said = Say where the database is: DATABASE_URL=postgresql://...
problem_peer-form = Write peers as --peer USA=FILE, with the file of their key statement.
problem_language-without-words = Comity has no words in the language “{ $typed }”.
problem_ports-no-room = { $n ->
        [one] --port { $port } leaves no room for { $n } node.
       *[other] --port { $port } leaves no room for { $n } nodes.
    }
problem-next_ports-no-room = Choose a smaller one.
problem_not-running = No training network with { $participant } runs in { $folder }.
problem-next_not-running = Start it with npm start, or name the folder that it was started with.
problem_port-in-use = Port { $port } is in use by another program.
problem-next_port-in-use = Stop that program, or choose with --port.
problem_port-not-allowed = Port { $port } may not be used by this account.
problem-next_port-not-allowed = Choose one above 1023 with --port.
problem_cannot-start = The node cannot start: { $reason }
problem-next_cannot-start = The whole of it stands in node.log.

problem_command-unknown = { $how ->
        [near] There is no command “{ $typed }”; did you mean { $known }?
       *[list] There is no command “{ $typed }”; there are { $known }.
    }
problem_command-which = Say which: { $known }.
problem_question-unknown = { $how ->
        [near] There is no question “{ $typed }”; did you mean { $known }?
       *[list] There is no question “{ $typed }”; there are { $known }.
    }
problem_word-missing = { $word } is missing.
problem-next_word-missing = As in { $example }
problem_word-extra = “{ $typed }” is one word too many.
problem_word-unknown = “{ $typed }” is none of { $known }.
problem_option-unknown = { $how ->
        [near] There is no option --{ $name }; did you mean { $known }?
       *[list] There is no option --{ $name }; there are { $known }.
    }
problem_option-strange = There is no option { $typed }.
problem_option-missing = --{ $name } { $value } is missing.
problem_option-twice = --{ $name } is given twice.
problem_option-value = --{ $name } needs a value: { $value }.
problem_option-no-value = --{ $name } takes no value.
problem_options-together = --{ $name } is missing: { $all } go together, or all are left out.
problem_months-form = “{ $typed }” is no number of months.
problem_penalties-contradict = { $n ->
        [one] { $n } month contradicts the { $both } of --max-penalty, which sets both laws.
       *[other] { $n } months contradict the { $both } of --max-penalty, which sets both laws.
    }
problem_law-files = { $n ->
        [one] The law data cannot be used: { $reasons }
       *[other] The law data cannot be used, for { $n } reasons: { $reasons }
    }
problem-next_law-files = Mend the files that are named; npm test -- law-files lists everything.
problem_law-files-of-node = { $n ->
        [one] The law data in { $folder } cannot be used: { $reasons }
       *[other] The law data in { $folder } cannot be used, for { $n } reasons: { $reasons }
    }
problem-next_law-files-of-node = Put the files back as they came with this version of Comity, or install it again; or name another folder of law data with law: in comity.yaml.
problem_law-folder-missing = There is no law data in { $folder }.
problem-next_law-folder-missing = Put the folder back, name another one with law: in comity.yaml, or remove that line: the law data that comes with Comity is used then.

problem_fingerprint-form = “{ $typed }” is no fingerprint.
problem_which-file = Which case file?
problem_one-file = One case file at a time.
problem_file-not-there = There is no file { $file }.
problem-next_file-not-there = Check the path, which begins in the folder of the command where it is relative.
problem_file-is-folder = { $file } is a folder; name the case file in it.
problem_file-forbidden = { $file } may not be read by this account.
problem-next_file-forbidden = Give this account the right to read it, or give the command as the account that owns it.
problem_file-unreadable = { $file } cannot be read ({ $reason }).
problem-next_file-unreadable = Make a copy of it that can be read, and name that.
problem_file-unwritable = { $file } cannot be written ({ $reason }).
problem-next_file-unwritable = Give this account the right to write there, make room, or name another place.
problem_file-too-large = { $file } has { $bytes } bytes; a case file has at most { $max }.

problem_participant-form = “{ $typed }” is no code of a State or organisation.
problem-next_participant-form = Write a State by its three capital letters, as in JPN; an organisation by 3 to 16 capital letters, digits or hyphens, as in INTERPOL.
problem_place-not-said = Say where the node is, in one way.
problem-next_place-not-said = Give --home FOLDER, or --keys FOLDER and DATABASE_URL, or --data FOLDER of a running training network.
problem_keys-not-there = { $folder } holds no keys of a node.
problem-next_keys-not-there = Name the folder that the node is started with.
problem_keys-of-other = The keys in { $folder } are of { $is }, not { $asked }.
problem_no-statement = { $file } is no key statement.
problem-next_no-statement = Give the file that comity statement --out wrote at the node of the other State.
problem_authority-not-here = This node has no authority { $authority }; it has { $known }.
problem_database-unavailable = The database of the node does not let us in ({ $reason }).
problem-next_database-unavailable = Check that the database runs.
problem_database-login = The database of the node does not let us in ({ $reason }).
problem-next_database-login = Check user, password and database in DATABASE_URL.
problem_database-rights = The database does not allow its user what a node needs ({ $reason }).
problem-next_database-rights = Give the user of DATABASE_URL the rights to make databases and roles (CREATEDB, CREATEROLE) and, where the roles of this node exist already, the right to administer them (GRANT role TO user WITH ADMIN OPTION); or name another user.
problem_database-old = The database of the node does not let us in ({ $reason }).
problem-next_database-old = Start the node once: it brings its database up to date.
problem_failed-inside = The command failed: { $reason }
problem-next_failed-inside = If it happens again, run it with COMITY_STACK=1 and report what it shows.
problem_refused = The node refused it without a reason.
problem_audit-line-changed = Line { $line } is not what was written.
problem_entry-changed = Entry { $entry } is not what was written.
problem_element-does-not-hold = { $rule }: { $subject }
problem_log-was-cut = Line { $line } of the { $log } log is not what { $peer } was told at { $at }: the log was cut or changed.
problem_anchors-not-compared = Not compared: { $peer } does not answer.
problem_link-head-other = The newest entry is not the head that was receipted.
problem_record-contradicts = { $n ->
        [one] { $rule }: { $subject } ({ $n } in all)
       *[other] { $rule }: { $subject } ({ $n } in all)
    }

### What a node process is doing before it is ready.

starting_database = opening the database
starting_law = reading the law data
starting_schema = bringing the database up to date
starting_restored = this node was restored from an older state: what it has lost is taken back from its peers, and nothing new is stated in an old case before

problem_which-facts = Say which file of facts is to be checked.
problem_no-avenue-open = No way to ask { $to } for { $measure } is open on { $on }, as far as Comity’s law data knows.
problem-next_no-avenue-open = See comity law avenues for the reasons, or rely on another ground.
problem_mail-server-form = Write the mail server as smtps://user@mail.example.no or smtp://mail.example.no:587, with the address that sends; a user goes with a file for the password, and no password stands in the address.
problem_mail-from-missing = Say whose mail it is: one address, as in comity@police.example.no.
problem_gateway-form = Write the gateway as https://sms.example.no/comity, with the file of the secret that both know; without TLS only on this machine.
problem_gateway-secret = The gateway’s secret in { $file } is missing or shorter than 24 bytes.
problem-next_gateway-secret = Write 24 random bytes or more into it, in base64, and give the same to the gateway.
problem_after-version = --after-version wants a whole number, as 7; “{ $typed }” is none.
problem-next_after-version = Look it up at a peer: comity peers, or the page Keys.
problem_relay-bounds-form = Write consignments, MiB and days: --relay-bounds 50/64/3; at least { $least } MiB, one consignment, and at most { $most } days.
problem_relay-after-form = Write the lane and the seconds: --relay-after emergency=60; at least { $least }.
