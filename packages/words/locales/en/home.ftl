### The settings of a node, as the comments of comity.yaml say them, and what is said while a home is made.

setting_head = Settings of this Comity node. comity doctor checks them; comity serve reads them at its start.
setting_left-out = Not set. Take away the # to set it.
setting_participant = The State or organisation that the node speaks for, as in NOR. Fixed when the home was made.
setting_name = Its name, as officers and peers read it.
setting_zone = The time zone of its offices, as in Europe/Oslo, unless an authority has one of its own.
setting_authorities = The authorities of this node: id (NOR.point-247), kind (contact-point-24-7, central-authority), name, and where it differs the zone. One that is added gets keys at the next start, and peers take up the new key statement by themselves.
setting_desk-url = How officers' browsers name the desk: https://desk.example.no, without a path. Passkeys are bound to it.
setting_desk-host = The address of this machine that the desk listens on.
setting_desk-port = The port that the desk listens on.
setting_languages = The languages that officers may choose; the first is for whoever wishes none of them.
setting_public-law = The law pages and blank forms are open to everybody without sign-in; nothing else is.
setting_exchange-url = Where other nodes find this one: https://comity.example.no. It stands in the key statement; peers take up a change by themselves.
setting_exchange-host = The address of this machine that the exchange listens on.
setting_exchange-port = The port that the exchange listens on.
setting_private-addresses = Peers may be on addresses that are not public: in a closed network of States, or on one machine for a trial.
setting_quota = What is borne of each peer in an hour and lane: acts, MiB, new cases, acts in one case, as in normal=1200/256/120/240 and emergency=600/128/60/120.
setting_desk-tls-key = Where the desk ends TLS itself: the file with its key, in PEM. Both, or none where a proxy ends TLS. Renewed files are taken for the next connection.
setting_desk-tls-certificate = The file with the desk's certificate, and those between it and its authority, in PEM.
setting_tls-key = Where the exchange ends mutual TLS itself: the file with its own key, in PEM. All three, or none where a proxy ends TLS.
setting_tls-certificate = The file with its own certificate.
setting_tls-peers = The file with the authorities of peers' certificates.
setting_database = embedded: the server that comes with Comity, with its data in this home. own: a PostgreSQL of your own; its logins are in database-logins.json.
setting_mail-server = The mail server that takes alarms to officers: smtps://user@mail.example.no, or smtp://mail.example.no:587, where the line is made secure before anything is said. Unset: no e-mail.
setting_mail-from = Whose mail it is: one address.
setting_mail-password = The file with the password of the user in the server’s address.
setting_gateway = Where alarms are posted that go on to a telephone or pager: https://sms.example.no/comity. Each is signed as Standard Webhooks has it. Unset: no telephone.
setting_gateway-secret = The file with the secret that the gateway knows too: at least 24 bytes in base64.
setting_operator-mail = Addresses of whoever runs this machine: told what comity doctor finds wrong, at two looks in a row, each day while it goes on, and when it is over. They are written to by alarms.mail.server.
setting_operator-url = Where the same is posted for a program of yours: https://watch.example.no/comity. Each is signed as Standard Webhooks has it.
setting_operator-secret = The file with the secret that this program knows too: at least 24 bytes in base64.
setting_api-port = The port at which the State’s own case systems ask, by tokens: /api/v1. Without it they ask at the address of the desk.
setting_api-host = The address of that port. It is known by the name of the desk, and by its certificate.
setting_provider-issuer = The issuer of your ministry’s own sign-in (OpenID Connect): officers come in by it, too. Register the node there with the address of the desk and /sign-in/provider/back.
setting_provider-client = What the node is called there.
setting_provider-secret = The file with the secret that both know.
setting_provider-officer = The claim that names the officer, by number or id: one that nobody sets for themselves. Whoever is not entered here does not come in, unless “gives” enters them.
setting_provider-roles = Which claim is needed for which role, as ROLE=CLAIM:VALUE: an officer comes in by it only with the claim of their role here. Without any the provider asks for none.
setting_provider-gives = What claims give, as ROLE@AUTHORITY=CLAIM:VALUE, one a line: whoever has the claim comes in with that role at that authority, and is entered here or given that role by it. The first line that fits counts. Whoever sets this lets whoever sets those claims decide who sees cases: each change stands in the audit. Without any line no claim gives anything.
setting_metrics-port = The port at which programs of the operator read figures of this node, as OpenMetrics: /metrics. Without it nothing is read.
setting_metrics-host = The address of that port. It asks nobody for a name: see to it yourself that only the operator’s machines reach it.
setting_trusted-proxies = Addresses or networks of proxies whose word on the caller's address is taken, as in 10.0.0.1.
setting_approval-rules = A file with your own policy on how many people a release, an erasure or an act takes.
setting_law = A folder of law data in the place of the one that comes with Comity.
setting_peer = A peer whose key statement lies on this machine (training).
setting_training = Marks every page, and lets anybody in by one click.
setting_stories = In training, the desks begin with real cases.

home-step_keys = making the keys
home-step_database = making the database
home-step_officer = entering the first administrator
home-step_statement-next = comity.yaml says something new of this node: its key statement is version { $version } now. Peers take it up by themselves with the next heartbeat, as it is under the same root keys.
home-step_waiting-for-command = a command works on the database; waiting for its end
home-step_database-ended = The database server has ended. The node stops; start it again.
home-step_stopped = stopped

home_first-administrator = First administrator
home_made = The node of { $participant } is made in { $folder }.
home_link = Open this link at the desk within the hour; it works once:
home_envelope = Print { $file }, seal it, lay it where the keys of the house are, and remove the file: it holds the link of the account in the envelope.
home_next-serve = Next: start the node with { $command }, then open the link.
home_password-seen = The password stands in --database-url, where every account of this machine can read it. Give it as PGPASSWORD next time.
home_taken-over = An earlier init was cut off here; it is taken over.

operator_subject-wrong = { $n ->
    [one] Comity { $participant }: something is wrong
   *[other] Comity { $participant }: { $n } things are wrong
}
operator_subject-well = { $n ->
    [one] Comity { $participant }: well again
   *[other] Comity { $participant }: { $n } things are well again
}
operator_subject-trial = Comity { $participant }: a trial
operator_line-wrong = Wrong since { $since }, { $at }:
operator_line-still-wrong = Still wrong, since { $since }, { $at }:
operator_line-well = Well again, { $at }; it was wrong since { $since }:
operator_machine = Said by the node on the machine { $machine }.
operator_ask = comity doctor on that machine says how everything stands.
operator_trial = Nothing is wrong: somebody tries whether this reaches you.
operator_trial-taken = taken: { $way }
operator_trial-refused = not taken: { $way } ({ $because })
operator_subject-glass = Comity { $participant }: the account in the envelope was used
operator_glass = Somebody came in by the account in the envelope on { $moment }.

doctor_looked-at = looked at
doctor_all-well = Nothing is wrong.
doctor_something-wrong = Something is wrong.
doctor_state-ok = ok
doctor_state-wrong = WRONG
doctor_state-unknown = note
doctor_at-settings = settings
doctor_at-home = home
doctor_at-keys = keys
doctor_at-statement = key statement
doctor_at-law = law data
doctor_at-database = database
doctor_at-schema = schema
doctor_at-clock = clock
doctor_at-disk = disk
doctor_at-ports = ports
doctor_at-tls = TLS
doctor_at-peers = peers
doctor_at-peer-keys = keys of peers
doctor_at-holds = held back
doctor_at-officers = officers
doctor_at-sign-ins = sign-ins
doctor_at-timers = timers
doctor_at-processes = processes
doctor_at-calls = calls
doctor_at-provider = sign-in of the ministry
doctor_at-backups = backups

backup_written = Written: { $file }, { $n } KiB.
backup_digest = SHA-256, also beside it: { $digest }
backup_holds = It holds cases: { $cases }, acts: { $acts }, rows in all: { $rows }.
backup_with-keys = The node's keys are in it.
backup_without-keys = The node's keys are not in it, and without them nobody opens it: keep a copy of the folder keys elsewhere.
backup_whole = Whole: the backup of { $participant } of { $at }, { $file }.
backup_not-opened = It was not opened: with --identity or --keys every row is read.
backup_identity-made = Made: { $identity } opens backups, { $recipient } seals them.
backup_identity-apart = Keep the first away from the node, twice: who has it reads every backup, and without it there is none.
backup_restored = The node of { $participant } is put back in { $folder } as it was at { $at }.
backup_peer-gives-back = { $peer }, heard last at { $since }, gives back what was said since, as soon as it answers.
backup_both-lost = What was erased since is erased again. Notes, drafts, officers and settings of the desk since then are lost: nobody else has them.
backup_next-serve = Next: start the node with { $command }; comity doctor says when its links are whole.

upgrade_nothing = The tables are those of this version: the next start changes nothing.
upgrade_steps = { $n ->
        [one] The next start makes one step of the tables:
       *[other] The next start makes { $n } steps of the tables:
    }
setting_retention-rules = A file with your own policy on how long texts of closed cases are kept, and who may end a hold.
setting_spoken-hours = Within how many hours what was asked by voice is confirmed in writing, 1 to 36. It is the limit of this house: no treaty counts the hours.
setting_drain-seconds = For how many seconds what still comes is answered at the end, 0 to 10. Where a proxy stands before several processes: so long as it may take to ask for /ready twice.
setting_relay = Whether this node carries for others what they cannot give each other directly. It cannot read it; it learns who sends to whom, how much and when.
setting_relay-bounds = What it carries of one sender for one recipient in each lane, waiting at once: consignments, MiB, and days after which what was not handed over is thrown away.
setting_relay-after = Seconds for which nothing is taken directly before a relay is used that the recipient names, as in normal=300 and emergency=60.
doctor_at-relay = carried for others
