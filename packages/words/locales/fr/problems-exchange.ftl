### Français: drafted by machine, not yet reviewed by a native lawyer.
rejection_parse = ses octets n’ont pas pu être lus
rejection_schema = il n’a pas la forme prescrite
rejection_suite = il a été scellé autrement que convenu
rejection_recipient-unknown = le destinataire n’y est pas servi
rejection_sender-unknown = nous n’y sommes pas admis
rejection_key-unknown = notre clé n’y est pas connue
rejection_key-not-valid-at-time = notre clé n’était pas valable à ce moment
rejection_signature = la signature de l’enveloppe n’était pas bonne
rejection_link-gap = quelque chose d’intermédiaire n’était pas arrivé
rejection_link-fork = sa place dans la liaison était prise
rejection_decrypt = il n’a pas pu y être ouvert
rejection_act-signature = la signature de l’acte n’était pas bonne
rejection_act-envelope-mismatch = l’acte et l’enveloppe ne concordaient pas
rejection_authority-scope = son auteur n’est pas une autorité qui peut y écrire
