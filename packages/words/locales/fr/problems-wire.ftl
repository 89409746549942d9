### Français: drafted by machine, not yet reviewed by a native lawyer.

problem_json-too-large = Le message a { $bytes } octets ; { $max } au plus sont lus.
problem_json-too-deep = Il est imbriqué sur plus de { $max } niveaux.
problem_json-too-many = Il a plus de { $max } valeurs, ou membres d’un même objet.
problem_json-not-utf8 = Ce n’est pas du texte UTF-8.
problem_json-duplicate-name = Le membre « { $name } » est donné deux fois.
problem_json-forbidden-name = Un membre ne peut s’appeler « { $name } ».
problem_json-lone-surrogate = Un texte contient la moitié d’une paire de substitution.
problem_json-number = Seuls des nombres entiers jusqu’à 2^53 - 1 sont utilisés ici.
problem_json-syntax = { $wanted ->
        [end] Quelque chose suit la valeur.
        [colon] Il manque un deux-points.
        [comma] Il manque une virgule.
        [text] Un texte entre guillemets est attendu.
        [escape] Cet échappement n’existe pas.
       *[value] Une valeur est attendue.
    }
problem_json-not-canonical = Le JSON n’est pas en forme canonique : ordre, espaces ou échappements diffèrent.
problem_schema = Cela ne correspond pas à son format ({ $rule }).
problem-next_schema = Comparez avec la page de son format ; les membres inconnus ne sont pas admis.
problem_text-too-long = Le texte a { $length } caractères ; { $max } au plus tiennent ici.
problem_text-lone-surrogate = Le texte contient la moitié d’un caractère.
problem_text-hidden-characters = { $n ->
        [one] Le texte contient { $n } caractère de contrôle caché, { $first }.
       *[other] Le texte contient { $n } caractères de contrôle cachés, le premier est { $first }.
    }
problem-next_text-hidden-characters = Retirez-les : ils peuvent faire lire une phrase autrement sur un autre écran.
problem_pinpoint-form = « { $typed } » n’est pas une disposition.
problem-next_pinpoint-form = Écrivez instrument, deux-points, article, paragraphes entre parenthèses, comme CETS185:29(7).

problem_kem-length = Un chiffré X-Wing a { $size } octets.
problem_kem-public-key = La clé de chiffrement n’est pas une clé publique X-Wing.
problem_kem-low-order = Le point X25519 est d’ordre faible : il donnerait un secret que chacun connaît.

problem_link-gap = La liaison en est à l’époque { $ofEpoch }, position { $last } ; époque { $epoch }, position { $seq } est venue trop tôt.
problem-next_link-gap = Renvoyez à partir de la position qui suit la tête que nomme la réponse.
problem_link-fork = { $how ->
        [taken] La liaison a déjà une autre entrée à l’époque { $epoch }, position { $seq }.
       *[past] L’entrée pour l’époque { $epoch }, position { $seq } suit un autre passé que celui de cette liaison.
    }
problem-next_link-fork = Arrêtez et comparez les deux journaux de liaison ; deux enveloppes revendiquent une même position.
problem_link-parties = L’entrée { $entry } appartient à la liaison de { $from } à { $to }.
problem_journal-authority = L’entrée { $entry } est d’une autre autorité.
problem_journal-gap = L’entrée { $entry } manque.
problem_journal-broken = L’entrée { $entry } ne suit pas l’entrée précédente telle qu’elle est enregistrée ici.

problem_parse = Les octets sont illisibles. { $because }
problem-next_parse = Envoyez les octets canoniques de l’enveloppe (RFC 8785) dans la limite de taille.
problem_suite = L’enveloppe n’est pas scellée avec la suite comity-1.
problem-next_suite = Scellez avec cette suite ; il n’y en a pas d’autre et rien ne se négocie.
problem_recipient-unknown = Aucune déclaration de clés connue ici ne permet d’écrire à { $to }.
problem-next_recipient-unknown = Prenez la déclaration de clés actuelle du destinataire et adressez-vous à l’une de ses autorités.
problem_sender-unknown = { $from } n’est pas un participant admis ici.
problem-next_sender-unknown = Deux agents de ce nœud doivent d’abord admettre le participant.
problem_key-unknown = { $authority } n’a déclaré aucune clé de signature { $key }.
problem-next_key-unknown = Faites admettre la déclaration de clés qui porte cette clé, puis renvoyez.
problem_key-not-valid-at-time = La clé { $key } de { $authority } n’était pas valable à ce moment : { $at }.
problem-next_key-not-valid-at-time = Scellez de nouveau avec une clé valable maintenant.
problem_no-encryption-key = { $authority } n’a aucune clé de chiffrement valable à ce moment : { $at }.
problem-next_no-encryption-key = Demandez au participant sa dernière déclaration de clés.
problem_signature = La signature de l’enveloppe n’est pas bonne.
problem-next_signature = Scellez de nouveau ; si cela se reproduit, vérifiez la clé et le chemin entre les nœuds.
problem_decrypt = L’enveloppe ne peut être ouverte. { $because }
problem-next_decrypt = Prenez la déclaration de clés actuelle du destinataire et scellez de nouveau pour une clé qui y figure.
problem_encryption-key-gone = { $authority } n’a plus la clé { $key }.
problem_sealed-decrypt = La clé qu’elle nomme ne l’ouvre pas.
problem_body-decrypt = Le corps ne peut être ouvert avec sa clé de données.
problem_body-commitment = Le corps n’est pas celui auquel engage l’en-tête de l’acte.
problem_act-signature = La signature de l’acte { $act } n’est pas bonne.
problem-next_act-signature = Faites signer l’acte de nouveau par l’auteur avec une clé valable de l’autorité.
problem_act-envelope-mismatch = L’acte et son enveloppe divergent sur ce membre : { $member }.
problem-next_act-envelope-mismatch = Scellez l’acte dans une enveloppe aux mêmes parties et à la même affaire.
problem_authority-scope = { $authority } n’est pas une autorité de { $participant }.
problem-next_authority-scope = Seule l’autorité elle-même, sous son propre participant, peut être l’auteur.
problem_envelope-too-large = L’acte scellé a { $bytes } octets ; { $max } au plus sont transportés.
problem-next_envelope-too-large = Abrégez les textes ; les fichiers voyagent comme preuves, pas dans l’acte.
problem_batch-too-large = Le lot a { $bytes } octets ; { $max } au plus sont transportés.
problem-next_batch-too-large = Envoyez moins d’enveloppes à la fois.

problem_header-malformed = L’en-tête de lot n’est pas au format, ou est pour un autre chemin.
problem-next_header-malformed = Comparez-le avec la page de son format.
problem_heads-parties = Les têtes sont d’une liaison entre d’autres.
problem-next_heads-parties = Déclarez les têtes de votre propre liaison avec ce participant.
problem_heads-key = { $participant } n’avait déclaré aucune clé d’accusé { $key } à ce moment.
problem-next_heads-key = Faites admettre la dernière déclaration de clés.
problem_heads-signature = Les signatures des têtes ne sont pas bonnes.
problem-next_heads-signature = Signez de nouveau ; si cela se reproduit, vérifiez la clé et le chemin entre les nœuds.
problem_head-unknown = La tête après laquelle des entrées sont demandées n’est pas dans ce journal.
problem-next_head-unknown = Comparez les deux journaux : les deux bouts se souviennent de passés différents.
problem_returned-place = Ce qui est revenu ne suit pas ce qui est ici.
problem_returned-receipt = Ce qui est revenu n’a pas d’accusé, ou en a un qui porte sur autre chose : cela ne prouve rien.
problem_returned-act = L’acte qui est revenu n’est pas celui que nomme son accusé.
problem_returned-sealed = L’acte qui est revenu ne peut être ouvert avec les clés détenues ici.
problem_header-signature = La signature de l’en-tête de lot n’est pas bonne.
problem-next_header-signature = Signez de nouveau ; si cela se reproduit, vérifiez la clé et le chemin entre les nœuds.
problem_header-body = Le corps n’est pas celui que nomme l’en-tête de lot.
problem-next_header-body = Renvoyez-le ; si cela se reproduit, vérifiez ce qui se trouve entre les nœuds.
problem_header-time = L’en-tête de lot est daté de { $claimed } ; ici il est { $at }.
problem-next_header-time = Signez un en-tête pour l’heure que nomme la réponse, et réglez l’horloge.
problem_header-key = { $from } n’avait déclaré aucune clé d’accusé { $key } qui soit en service maintenant.
problem-next_header-key = Faites admettre par le destinataire votre dernière déclaration de clés.

problem_receipt-signer = { $by } a signé pour { $for }.
problem_receipt-key = { $by } n’avait déclaré aucune clé d’accusé { $key }.
problem_receipt-path = L’accusé n’est pas dans le lot qu’il nomme.
problem_receipt-signature = Les signatures du lot ne sont pas bonnes.

problem_fingerprint-mismatch = La déclaration de { $participant } a une autre empreinte : { $fingerprint }.
problem-next_fingerprint-mismatch = Ne l’admettez pas. Interrogez le participant par une voie à laquelle vous vous fiez déjà.
problem_participant-unknown = { $participant } n’a pas été admis.
problem-next_participant-unknown = Deux agents comparent l’empreinte et l’admettent.
problem_statement-signature = La version { $version } de la déclaration de clés de { $participant } n’est pas signée par les clés racines qu’elle nomme.
problem-next_statement-signature = Demandez au participant sa déclaration par une autre voie et comparez l’empreinte.
problem_statement-authority = { $authority } est nommée deux fois ou n’est pas une autorité de { $participant }.
problem_statement-key-id = La clé { $key } est nommée deux fois ou n’est pas l’identifiant de sa clé.
problem_statement-succession = { $how ->
        [not-newer] La version { $version } n’est pas plus récente que la version { $last }, qui est connue.
        [participant] C’est la déclaration d’un autre participant.
        [root] Les clés racines ne sont pas les mêmes qu’avant.
        [version] La version { $version } ne vient pas juste après la version { $last }.
        [prev] Elle ne suit pas la version précédente telle qu’elle est connue ici.
        [date] Elle est datée d’avant la précédente.
       *[key] La clé { $key } a été retirée ou modifiée ; une clé peut seulement prendre fin.
    }
problem-next_statement-succession = Prenez les versions intermédiaires, ou comparez les empreintes et admettez de nouveau le participant.

problem_act-of-other-case = L’acte { $act } appartient à l’affaire { $case }.
problem_act-not-proven = Acte { $seq } de { $authority } ({ $kind }) : { $because }
problem_act-twice = L’acte { $act } est ici deux fois.
problem_act-missing = L’acte { $seq } de { $authority } manque ou est ici deux fois.
problem_act-out-of-order = L’acte { $seq } de { $authority } ({ $kind }) ne suit pas l’acte précédent.
problem_act-saw-more = { $n ->
        [one] L’acte { $seq } de { $authority } ({ $kind }) avait vu { $n } acte de { $of } ; le fichier en contient { $held }.
       *[other] L’acte { $seq } de { $authority } ({ $kind }) avait vu { $n } actes de { $of } ; le fichier en contient { $held }.
    }
problem_body-not-signed = Le corps de l’acte { $seq } de { $authority } ({ $kind }) n’est pas celui que son auteur a signé.
problem_body-not-here = Le corps de l’acte { $seq } de { $authority } ({ $kind }) manque, et aucun acte ne dit qu’il a été effacé.
problem_receipt-of-other-case = L’accusé appartient à l’affaire { $case }.
problem_receipt-act-not-here = L’accusé accepte l’acte { $act }, qui n’est pas tel quel dans le fichier.
problem_link-not-receipted = Aucun accusé ne nomme l’entrée { $seq } de la liaison de { $from } à { $to }.
problem_receipt-link-not-here = La place du journal de liaison que nomme cet accusé n’est pas dans le fichier.
problem_fingerprint-not-trusted = L’empreinte de { $participant } n’est aucune de celles auxquelles vous vous fiez : { $fingerprint }.
problem_seal-broken = Le sceau de { $authority } n’est pas bon : quelque chose a été modifié dans le fichier.

found_canonical = { $n ->
        [one] { $n } octet canonique
       *[other] { $n } octets canoniques
    }
found_fingerprint = { $participant } { $fingerprint }
found_all-compared = toutes sont des empreintes auxquelles vous vous fiez
found_none-compared = empreintes telles qu’imprimées, comparez-les
found_not-compared = non comparés : { $participants }
found_signed-on-arrival = { $n ->
        [one] { $n } acte signé par une clé valable à l’arrivée
       *[other] { $n } actes signés par des clés valables à l’arrivée
    }
found_signed-at-claim = { $n ->
        [one] { $n } acte par une clé valable à l’heure que déclare son auteur
       *[other] { $n } actes par des clés valables à l’heure que déclarent leurs auteurs
    }
found_signed-in-doubt = { $n ->
        [one] { $n } acte de { $authority } par une clé révoquée depuis par cette autorité : à partir du { $since }, la clé a pu être en d’autres mains ; demandez donc à cette autorité si elle maintient l’acte
       *[other] { $n } actes de { $authority } par une clé révoquée depuis par cette autorité : à partir du { $since }, la clé a pu être en d’autres mains ; demandez donc à cette autorité si elle les maintient
    }
found_chains = { $n ->
        [one] { $n } auteur, aucune lacune
       *[other] { $n } auteurs, aucune lacune
    }
found_bodies = { $n ->
        [one] { $n } corps conforme à l’engagement
       *[other] { $n } corps conformes à l’engagement
    }
found_erased = { $n ->
        [0] rien n’a été effacé
        [one] { $n } effacé, par un acte
       *[other] { $n } effacés, chacun par un acte
    }
found_receipts = { $n ->
        [one] { $n } accusé prouvé
       *[other] { $n } accusés prouvés
    }
found_acts-without-receipt = { $n ->
        [one] { $n } acte sans accusé
       *[other] { $n } actes sans accusé
    }
found_links = { $n ->
        [one] { $n } place dans les journaux de liaison, comme le disent les accusés
       *[other] { $n } places dans les journaux de liaison, comme le disent les accusés
    }
found_sealed = scellé par { $authority } : { $at }
problem_ping-parties = La réponse à un test est d’autres, ou pour d’autres.
problem-next_ping-parties = Répondez pour votre propre nœud, à qui demande.
problem_ping-question = La réponse est à une autre question.
problem-next_ping-question = Répondez à la question posée, chaque fois de nouveau.
problem_ping-key = { $participant } n’avait déclaré aucune clé d’accusé { $key } à ce moment.
problem-next_ping-key = Faites admettre la dernière déclaration de clés.
problem_ping-signature = Les signatures de la réponse à un test ne sont pas bonnes.
problem-next_ping-signature = Signez de nouveau ; si cela se reproduit, vérifiez la clé et le chemin entre les nœuds.
problem_reach-parties = La réponse est d’autres, ou pour d’autres.
problem-next_reach-parties = Répondez pour votre propre nœud, à qui demande.
problem_reach-key = { $participant } n’avait déclaré aucune clé d’accusé { $key } à ce moment.
problem-next_reach-key = Faites admettre la dernière déclaration de clés.
problem_reach-signature = Les signatures de la réponse ne sont pas bonnes.
problem-next_reach-signature = Signez de nouveau ; si cela se reproduit, vérifiez la clé et le chemin entre les nœuds.
problem_sender-suspended = L’autre nœud a suspendu l’admission de celui-ci, et n’accepte rien de lui.
problem-next_sender-suspended = Appelez un bureau de cet État à un numéro que vous connaissez. Ce qui attend est gardé, et part quand deux de ses agents admettent de nouveau ce nœud.
