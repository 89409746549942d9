### Français: drafted by machine, not yet reviewed by a native lawyer.

backup_joined = Fait à partir des parts : { $identity } ouvre les sauvegardes.
backup_share-strange = { $file } n’est pas ce qui a été remis ; les autres donnent la clé sans elle.
backup_share-head = Part { $x } sur { $of } de la clé { $id }, qui ouvre les sauvegardes d’un nœud Comity. { $need } parts quelconques les ouvrent ensemble ; moins ne disent rien.
backup_share-keep = Gardez-la là où n’est aucune autre part. On peut l’imprimer et la taper de nouveau : seules comptent les lignes numérotées.
backup_share-use = Pour remettre un nœud : comity restore FOLDER --share FILE --share FILE
backup_shares-made = Fait : { $recipient } scelle les sauvegardes ; parmi ces parts, { $need } quelconques les ouvrent :
backup_shares-hand-out = Remettez chacune à une personne différente, et n’en laissez aucune ici.
backup_shares-of-kept = La clé elle-même se trouve dans { $identity } comme avant : détruisez-la une fois toutes les parts remises.
backup_secret-kept = { $by ->
    [plain] node.secret est en clair dans le dossier des clés ; son propriétaire seul peut le lire.
    [passphrase] node.secret est enveloppé, et la phrase secrète de { $what } l’ouvre.
    [credential] node.secret est enveloppé, et la donnée d’identification { $what } de l’unité l’ouvre.
   *[command] node.secret est enveloppé, et ce programme l’ouvre : { $what }
}
backup_secret-open = node.secret est en clair dans le dossier des clés : comity key wrap le garde comme le dit comity.yaml.
backup_policy-in-home = { $setting } : le fichier est désormais { $file }, tiré de la sauvegarde ; comity.yaml le dit.
backup_file-missing = { $setting } : { $file } n’est pas sur cette machine, et aucune sauvegarde ne le contient. Remettez-le avant de démarrer le nœud, ou changez le réglage.
doctor_at-secret = secret du nœud
option_backup-share = une part de la clé, à la place de son fichier ; une fois pour chacune
option_backup-fingerprint = l’empreinte des clés racines de ce nœud, d’après votre propre note : une sauvegarde signée sous d’autres est refusée
option_backup-unsigned = accepte une sauvegarde bien que rien ne montre qui l’a faite : une d’avant la signature des sauvegardes
option_backup-join = une part ; avec assez de parts, le fichier est refait ; une fois pour chacune
option_backup-split = par exemple 3/5 : aucun fichier n’ouvre seul les sauvegardes, mais 3 parts quelconques sur 5, gardées par 5 personnes
option_init-backup-key = fait aussi la clé des sauvegardes : FILE.pub, que nomment alors les réglages, et FILE ou les parts de --split
command-does_key-wrap = Garde node.secret, qui ouvre toutes les clés, comme le dit comity.yaml sous secret : enveloppé par une phrase secrète, par une donnée d’identification de systemd ou par un programme à vous, ou en clair. Interrompu, il reste gardé comme avant.
setting_secret-passphrase = Un fichier hors de ce dossier avec une phrase secrète de 20 caractères ou plus, qui enveloppe node.secret, et par lui toutes les clés. Une voie sur trois ; comity key wrap applique un changement.
setting_secret-credential = De même par une donnée d’identification que systemd remet à l’unité : son nom, comme dans LoadCredentialEncrypted=NAME:FILE.
setting_secret-command = De même par un programme à vous, en liste de mots. On l’appelle avec wrap ou unwrap comme dernier mot ; il lit l’entrée standard, écrit sur la sortie standard, et a dix secondes.
setting_backup-to = Le dossier où le nœud écrit lui-même des sauvegardes, sur un autre disque ou un disque monté d’ailleurs. Sans lui, seul comity backup en fait.
setting_backup-recipient = Le fichier .pub auquel les sauvegardes sont scellées, de comity backup key. Sans lui, les propres clés du nœud les ouvrent, et n’y sont pas.
setting_backup-at = Les heures du jour où une sauvegarde est faite, à l’heure du fuseau ci-dessus. Une sauvegarde manquée est faite dès que le nœud fonctionne.
setting_backup-keep = Combien de sauvegardes restent dans ce dossier, de 2 à 1000. Les plus anciennes sont supprimées, et seulement une fois qu’une plus récente a été lue jusqu’au bout.
home_made-anew = Le nœud est refait. Envoyez sa nouvelle empreinte à chaque pair par une note ; une fois que deux agents là-bas et deux ici se sont admis, ses affaires reviennent scellées aux nouvelles clés, et sont prouvables par les anciennes déclarations.
option_earlier = ce que ce participant a déclaré avant la perte de ses clés : le fichier de comity statement --of chez un pair
option_earlier-fingerprint = l’empreinte des clés racines d’alors, tirée de votre propre note ; une fois par racine du fichier
option_statement-of = à la place : ce que ce pair a déclaré jusqu’ici, en fichier pour lui, s’il est refait
option_secret-command = avec --keys : le programme, avec ses mots, qui ouvre le secret de ce dossier ; aucun autre n’est lancé
setting_backup-same-disk = Ce dossier est à dessein sur le disque de ce répertoire. Sinon cela est signalé : un disque non monté se présente ainsi.
setting_api-private-addresses = Les agents peuvent faire avertir des systèmes de dossiers à des adresses non publiques : sur cette machine ou dans le réseau du ministère.
backup_ahead = Laissée de côté, car datée en avance sur l’horloge de cette machine : { $file }. Pour la prendre malgré tout, nommez le fichier.
backup_signed-under = Signée sous les clés racines portant cette empreinte ; comparez-la à votre propre note : { $fingerprint }
backup_signed-by-nobody = Personne ne l’a signée : rien ne montre qui l’a faite.
option_restore-earlier = ce qu’un pair a des déclarations de clés de ce nœud, si des clés ou adresses ont changé depuis la sauvegarde : le fichier de comity statement --of chez lui
backup_keys-then = Ses clés sont celles de la déclaration { $version } de { $participant }. Si un pair en connaît une plus récente (comity peers chez lui, page Clés), il n’accepte rien de ce nœud : retirez le dossier et restaurez avec --earlier, le fichier de comity statement --of { $participant } --out FILE chez ce pair.
backup_keys-later = { $made ->
    [no] Il continue à partir de ce que { $peer } sait de ses clés : déclaration { $version }. Aucune clé ne manquait.
   *[yes] Il continue à partir de ce que { $peer } sait de ses clés : les clés qu’aucune sauvegarde ne contient ont été refaites, et la déclaration { $version } les nomme. Les pairs la reprennent d’eux-mêmes.
}
