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
problem_home-file-unreadable = { $file } cannot be read ({ $reason }).
problem-next_home-file-unreadable = Give it to the account that runs Comity, or put it back from your backup.
problem_yaml-broken = This is not YAML: { $reason }.
problem-next_yaml-broken = Mend the line; values with a colon or a # want quotation marks.
problem_setting-unknown = { $how ->
        [near] There is no setting { $name }; did you mean { $known }?
       *[list] There is no setting { $name }; there are { $known }.
    }
problem_setting-missing = The setting { $name } is missing.
problem-next_setting-missing = Write it; comity init --help tells its meaning.
problem_setting-kind = { $name } wants { $kind ->
        [texts] a list, as in [a, b]
        [switch] true or false
        [port] a number from 1 to 65535
        [authorities] a list of authorities, each with id, kind and name
       *[text] a text
    }.
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
