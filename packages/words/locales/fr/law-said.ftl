### Français: drafted by machine, not yet reviewed by a native lawyer.

law-said_quoted = { $law }
law-said_quoted-from = { $law } ({ $cite })
law-said_of-instrument = { $instrument } :
law-said_verify-with-depositary = Vérifiez auprès du dépositaire.

law-said_bound = { $how ->
        [through-since] { $instrument } : lie cette partie ({ $state } ; par : { $by }) depuis le { $since }.
        [through] { $instrument } : lie cette partie ({ $state } ; par : { $by }).
        [since] { $instrument } : lie cette partie ({ $state }) depuis le { $since }.
       *[undated] { $instrument } : lie cette partie ({ $state }).
    }
law-said_applies-from = Applicable à partir du { $day }.
law-said_takes-part = { $how ->
        [since] { $state } : participe depuis le { $since } à un instrument qui n’oblige personne : { $instrument }.
       *[undated] { $state } : participe à un instrument qui n’oblige personne : { $instrument }.
    }
law-said_only-recalled = Cela n’est pas confirmé.
law-said_day-recalled = Ce jour est cité de mémoire ; personne ne l’a vérifié.
law-said_not-yet-applicable = { $instrument } : en vigueur, mais applicable seulement à partir du { $day }.
law-said_made-for-members = { $state } : a conclu cet instrument pour ses États membres ({ $instrument }). Adressez-vous à l’autorité centrale de l’un d’eux.
law-said_within-own-competence = { $state } : Partie dans la limite de sa propre compétence ({ $instrument }). Lequel de ses organes envoie ou exécute ne figure pas dans les données de Comity. Adressez-vous à l’autorité centrale d’un État membre.
law-said_left-out-by = { $instrument } : l’État dont relève ce territoire ({ $by }) l’en a exclu ({ $state }).
law-said_left-out = { $instrument } : l’État dont relève ce territoire l’en a exclu ({ $state }).
law-said_not-taking-part = { $state } : ne participe pas ({ $instrument }).
law-said_cannot-be-party = { $state } : ne peut soi-même être Partie ({ $instrument }).
law-said_parties-unknown = { $instrument } : les données de Comity ne disent pas si cet instrument lie cette partie ({ $state }).
law-said_perhaps-since = { $state } : non Partie jusqu’au { $day } ({ $instrument }) ; une adhésion ultérieure n’a pas été recherchée.
law-said_perhaps-bound = { $instrument } : lie peut-être cette partie ({ $state }) le { $on }.
law-said_start-not-found = { $instrument } : le jour d’entrée en vigueur n’a pas été trouvé.
law-said_extension-effect = L’extension à ce territoire ({ $state }) a été reçue et prend effet le { $day }.
law-said_extension-effect-later = L’extension à ce territoire ({ $state }) a été reçue et prend effet un jour ultérieur.
law-said_consented = { $how ->
        [consented-bound] { $state } : a consenti le { $consented } ; l’instrument ne lie qu’à partir du { $inForce }.
        [consented] { $state } : a consenti le { $consented }.
        [bound] { $state } : a consenti un jour antérieur ; l’instrument ne lie qu’à partir du { $inForce }.
       *[undated] { $state } : a consenti un jour antérieur.
    }
law-said_enters-only-on = { $instrument } : n’entre en vigueur que le { $day }.
law-said_not-in-force = { $instrument } : n’est pas en vigueur le { $on }, autant qu’on le sache.
law-said_quorum = { $wait ->
        [some] Il faut { $needed } instruments de consentement, puis { $length } ; { $deposited ->
            [0] aucun n’est connu
            [1] un seul est connu
           *[other] { $deposited } sont connus
        } ce jour-là ({ $pinpoint }).
       *[none] Il faut { $needed } instruments de consentement ; { $deposited ->
            [0] aucun n’est connu
            [1] un seul est connu
           *[other] { $deposited } sont connus
        } ce jour-là ({ $pinpoint }).
    }
law-said_not-yet-adopted = Adopté seulement le { $day }.
law-said_not-yet-open = Ouvert à la signature seulement le { $day }.
law-said_signature-gives-nothing = { $state } : a signé ; une signature seule ne donne rien.
law-said_consent-starts-nothing = { $state } : a consenti, ce qui ne fait pas entrer l’instrument en vigueur.
law-said_no-longer-bound = { $instrument } : a cessé de lier cette partie ({ $state }) le { $day }.
law-said_only-signed = { $state } : a seulement signé ({ $instrument }) ; une signature seule ne donne rien.
law-said_only-invited = { $state } : a reçu une invitation à adhérer et ne l’a pas fait ({ $instrument }).
law-said_not-party = { $state } : non Partie le { $on } ({ $instrument }).
law-said_list-ends = Ses Parties ont été lues jusqu’au { $day }.
law-said_bound-from = Lié à partir du { $day }.
law-said_day-unknown = { $what ->
        [bound] Peut-être déjà lié : le jour n’est pas connu.
        [suspended] Peut-être déjà suspendu : le jour n’est pas connu.
        [deposited] Peut-être déjà déposé : le jour n’est pas connu.
        [signed] Peut-être déjà signé : le jour n’est pas connu.
       *[invited] Peut-être déjà invité : le jour n’est pas connu.
    }
law-said_withdrawal-decided = Un retrait a été décidé ; à partir de quand il opère n’a pas été trouvé (pas avant le { $day }).
law-said_invitation-ended = L’invitation a valu cinq ans, jusqu’au { $day } ; aucune démarche ultérieure n’a été vue.
law-said_suspended = { $how ->
        [since-by] Suspendu depuis le { $since } par notification : { $by }.
        [since] Suspendu depuis le { $since }.
        [by] Suspendu par notification : { $by }.
       *[plain] Suspendu.
    }
law-said_other-arrangement = Un autre arrangement en tient lieu.
law-said_territory-not-in-data = Cet État ({ $state }) est Partie ; si cela s’étend à ce territoire n’est pas enregistré ici.
law-said_way-has-no-parties = { $instrument } : voie sans traité, personne n’y est Partie. Demandez les voies.
law-said_model-binds-nobody = { $instrument } : texte type, qui ne lie personne.
law-said_statute-has-no-parties = { $instrument } : loi d’un seul État, sans Parties.

law-said_hub-only = { $instrument } : lie cette Partie ({ $hub }) avec chacune des autres, non les autres entre elles.
law-said_no-way-before = { $instrument } : n’existe pas avant le { $day }.
law-said_no-access = { $n ->
        [1] { $state } : n’y a pas accès ({ $instrument }).
       *[other] { $state }, { $other } : n’y ont pas accès ({ $instrument }).
    }
law-said_turn-to-member = Adressez-vous à l’autorité centrale d’un État membre.
law-said_both-have-point = Les deux ont un point de contact : { $instrument }.
law-said_access-unknown = Si les deux y ont accès n’est pas enregistré ici.
law-said_parts-of-one-state = Ce sont des parties d’un même État ({ $from }, { $to }) : aucun traité et aucune voie diplomatique n’existe entre elles. Voyez le droit de cet État et, s’il en existe un, l’arrangement entre ses parties.
law-said_not-applied-between = { $instrument } : ne s’applique pas entre les deux ({ $from }, { $to }).
law-said_perhaps-suspended-between = { $instrument } : peut-être suspendu entre les deux ({ $from }, { $to }) ; le jour n’a pas été trouvé.
law-said_treaty-binds = { $instrument } : lie les deux le { $on }.
law-said_treaty-uncertain = Il n’est pas certain que cet instrument lie les deux le { $on } : { $instrument }.
law-said_treaty-to-verify = Si cet instrument lie les deux est à vérifier auprès du dépositaire : { $instrument } ; s’il les lie, vaut ce qui suit :
law-said_no-treaty-known = Comity ne connaît aucun traité de ce genre qui lie les deux le { $on }.
law-said_treaty-conditions-apply = { $instrument } : lie les deux ; ses propres conditions et motifs s’appliquent.
law-said_treaty-perhaps = { $instrument } : lie peut-être les deux.
law-said_extradition-conditions-first = { $instrument } : lie les deux ; ses conditions d’extradition passent en premier.
law-said_first-read-with = La base reste { $instrument }, à lire avec ce qui complète cet instrument : { $instruments }.
law-said_may-agree-to-use = Les deux peuvent convenir de les utiliser malgré tout ({ $pinpoint }).

law-said_level = { $level ->
        [own-rule] { $instrument } : une disposition porte sur cette mesure même.
        [general] { $instrument } : elle est due au titre de l’obligation générale d’entraide.
        [endeavour] { $instrument } : cette mesure y est nommée.
        [domestic] { $instrument } : s’étend à cette mesure sans obligation propre.
        [own-law] { $instrument } : peut être utilisé pour cette mesure.
        [information] { $instrument } : s’adresse à un fournisseur et n’est pas une demande à un État.
        [outside] { $instrument } : hors de ce réseau.
       *[none] { $instrument } : non couvert.
    }
law-said_not-reached = { $instrument } : ne s’étend pas à cette mesure.
law-said_rules-unknown = Ce que couvre cet instrument ne figure pas dans les données de Comity : { $instrument }. Lisez son texte.
law-said_provider-order = Une injonction ou une demande adressée directement à un fournisseur : aucun État ne doit quoi que ce soit.
law-said_helps-as-it-chooses = Rien n’est dû : la partie requise ({ $state }) aide si son droit le permet et autant qu’elle le veut.
law-said_owed-as-law-permits = Dû seulement dans la mesure où le droit de la partie requise ({ $state }) et les traités entre les deux le permettent.
law-said_owed-endeavour = La partie requise ({ $state }) doit s’efforcer d’aider, et ne doit aucun résultat.
law-said_surrender-barred-instead = La remise doit être refusée : la personne est ressortissante de cet État : { $state }. Demandez plutôt des poursuites sur place ({ $pinpoint }).
law-said_surrender-barred = La remise doit être refusée : la personne est ressortissante de cet État : { $state }. Demandez s’il poursuivra selon son propre droit : rien ne l’y oblige.
law-said_own-national = La personne est ressortissante de cet État : { $state }.
law-said_national-barred = { $by ->
        [constitution] { $owed ->
            [must] La constitution ({ $state }) interdit la remise des propres nationaux : le refus est obligatoire.
           *[must-unless] La constitution ({ $state }) interdit la remise des propres nationaux : le refus est obligatoire, sauf si l’exception prévue est remplie.
        }
       *[statute] { $owed ->
            [must] Le droit interne ({ $state }) interdit la remise des propres nationaux : le refus est obligatoire.
           *[must-unless] Le droit interne ({ $state }) interdit la remise des propres nationaux : le refus est obligatoire, sauf si l’exception prévue est remplie.
        }
    }
law-said_declared = { $state } : { $law }
law-said_declared-from = { $state } à partir du { $day } : { $law }
law-said_no-declaration = { $effect ->
        [convention-extradition-basis] { $state } : aucune déclaration prenant la Convention pour base de l’extradition n’est connue au { $on }.
        [convention-no-extradition-basis] { $state } : aucune déclaration refusant la Convention pour base de l’extradition n’est connue au { $on }.
        [dual-criminality-for-preservation] { $state } : aucune réserve exigeant la double incrimination avant la conservation n’est connue au { $on }.
       *[other] { $state } : aucune déclaration sur ce point n’est connue au { $on }.
    }
law-said_declaration-recalled = La déclaration ({ $state }) n’est pas confirmée ; la liste du dépositaire décide.

law-said_answer-hangs-on-it = La réponse en dépend :
law-said_taken-as-usual = Présumé, comme d’ordinaire ; non indiqué.
law-said_side-is = { $side ->
        [requesting] Partie requérante : { $state }.
       *[requested] Partie requise : { $state }.
    }
law-said_fact-holds = { $fact ->
        [dual-criminality] Les faits sont une infraction des deux côtés.
        [coercive] L’exécution exige une mesure de contrainte.
        [de-minimis] L’affaire est de peu d’importance.
        [available-otherwise] La même aide peut être obtenue par une autre disposition.
        [basic-concepts-conflict] Aider heurterait les concepts fondamentaux du système juridique.
        [person-national-of-requested] La personne est ressortissante de l’État requis.
        [requested-has-jurisdiction] L’État requis est lui-même compétent.
        [emergency] La vie ou la sécurité est en danger imminent.
        [transnational] L’affaire est transnationale.
        [organized-criminal-group] Trois personnes ou plus ont agi de concert dans un but lucratif.
        [fiscal] L’infraction touche aussi à la fiscalité.
        [only-fiscal] L’infraction est seulement fiscale.
        [offence-by-computer] L’infraction a été commise au moyen d’un système informatique.
        [prosecution-asked-for] L’État requérant demande des poursuites à la place de l’extradition.
        [urgent] La demande est urgente.
        [consent-of-person] La personne consent.
        [convention-as-basis] L’État requis prend la convention comme base légale de l’extradition, ou n’a besoin d’aucun traité.
       *[capital-offence] L’infraction est passible de la peine de mort.
    }
law-said_fact-fails = { $fact ->
        [dual-criminality] Les faits ne sont pas une infraction là-bas.
        [coercive] L’exécution n’exige aucune mesure de contrainte.
        [de-minimis] L’affaire n’est pas de peu d’importance.
        [available-otherwise] La même aide ne peut être obtenue par une autre disposition.
        [basic-concepts-conflict] Rien ne heurte les concepts fondamentaux du système juridique.
        [person-national-of-requested] La personne n’est pas ressortissante de l’État requis.
        [requested-has-jurisdiction] L’État requis n’est pas lui-même compétent.
        [emergency] Ce n’est pas une situation d’urgence.
        [transnational] L’affaire n’est pas transnationale.
        [organized-criminal-group] Aucun groupe de trois personnes ou plus n’est soupçonné.
        [fiscal] L’infraction ne touche pas à la fiscalité.
        [only-fiscal] L’infraction n’est pas seulement fiscale.
        [offence-by-computer] L’infraction n’a pas été commise au moyen d’un système informatique.
        [prosecution-asked-for] L’État requérant n’a pas demandé de poursuites.
        [urgent] La demande n’est pas urgente.
        [consent-of-person] La personne ne consent pas.
        [convention-as-basis] L’État requis a besoin d’un traité et ne prend pas la convention comme tel.
       *[capital-offence] Aucune peine de mort n’est en cause.
    }
law-said_any-offence = Toute infraction pénale est couverte.
law-said_offence-wanted = { $instrument } : répond différemment pour ses propres infractions et pour toute autre infraction.
law-said_offences-covered = Couvertes : { $offences }.
law-said_offences-none-of = Pas parmi les infractions propres à l’instrument ({ $instrument }) : { $offences }.
law-said_offences-partly = Couvertes : { $inside }. Non couvertes : { $outside }.
law-said_offences-differ = La réponse diffère entre ces infractions : { $inside } ; { $outside }.
law-said_ask-each-apart = Interrogez pour chaque infraction séparément.
law-said_penalty-needed = { $bound ->
        [more] Il faut une peine maximale de plus de { $length } dans le droit interne ({ $state }).
       *[least] Il faut une peine maximale d’au moins { $length } dans le droit interne ({ $state }).
    }
law-said_penalty-too-low = { $bound ->
        [more] Le maximum dans le droit interne ({ $state }) est de { $is } ; il faut plus de { $length }.
       *[least] Le maximum dans le droit interne ({ $state }) est de { $is } ; il faut au moins { $length }.
    }
law-said_penalty-of = { $side ->
        [requesting] { $bound ->
            [more] Il faut une peine maximale de plus de { $length } dans le droit de l’État requérant.
           *[least] Il faut une peine maximale d’au moins { $length } dans le droit de l’État requérant.
        }
        [requested] { $bound ->
            [more] Il faut une peine maximale de plus de { $length } dans le droit de l’État requis.
           *[least] Il faut une peine maximale d’au moins { $length } dans le droit de l’État requis.
        }
       *[both] { $bound ->
            [more] Il faut une peine maximale de plus de { $length } dans le droit des deux États.
           *[least] Il faut une peine maximale d’au moins { $length } dans le droit des deux États.
        }
    }
law-said_threshold-of-treaty = Le chiffre est celui du traité ({ $instrument }).
law-said_threshold-unknown = { $instrument } : fixe la peine minimale entre les deux ; Comity n’a pas ce chiffre.
law-said_no-home-threshold = Comity ne connaît aucune peine minimale dans le droit de l’extradition ({ $state }).
law-said_both-without-treaty = Le droit des deux ({ $from }, { $to }) permet l’extradition sans traité, sous réserve de réciprocité.
law-said_needs-treaty = À la connaissance de Comity, le droit interne ({ $state }) n’extrade pas sans traité.
law-said_without-treaty-unknown = Les données de Comity ne disent pas si le droit interne ({ $state }) extrade sans traité : interrogez son autorité centrale.
law-said_both-without-treaty-unknown = Sans traité, l’infraction ne donne lieu à extradition qu’entre États qui n’en exigent pas. Les données de Comity ne disent pas si celui-ci en exige un ({ $state }) : interrogez son autorité centrale.
law-said_surrenders-without-treaty = Le droit interne ({ $state }) extrade sans traité.

law-said_outside-scope = L’infraction est hors de ce que l’instrument couvre pour cette mesure.
law-said_offence-covered = L’infraction est couverte.
law-said_condition-not-met = Sa condition n’est pas remplie.
law-said_hangs-on-unstated = Cela dépend de ce qui n’est pas encore indiqué.
law-said_treaty-grounds-first = Les motifs du traité ({ $instrument }) passent en premier ; { $pinpoint } ne s’applique que si les deux en conviennent.
law-said_treaty-grounds-first-here = Les motifs du traité ({ $instrument }) passent en premier ; cette règle ne s’applique que si les deux en conviennent.
law-said_treaty-grounds-perhaps-first = Il n’est pas certain que cet instrument lie les deux : { $instrument } ; s’il les lie, ses propres motifs passent en premier.
law-said_grounds-unknown = Les motifs de cet instrument ({ $instrument }) pour cette mesure ne figurent pas dans les données de Comity : lisez son texte.
law-said_home-law-unknown = Comity ne sait rien du droit interne ({ $state }).
law-said_refusal-is = { $owed ->
        [must] Le refus est obligatoire.
       *[may] Le refus est facultatif.
    }
law-said_power = { $there ->
        [yes] Le droit interne ({ $state }) donne ce pouvoir à ses propres autorités.
        [partly] Le droit interne ({ $state }) donne en partie ce pouvoir à ses propres autorités.
        [no] Le droit interne ({ $state }) ne donne pas ce pouvoir à ses propres autorités.
       *[unknown] On ne sait pas si le droit interne ({ $state }) donne ce pouvoir à ses propres autorités.
    }
law-said_reciprocity-asked = La réciprocité est exigée ({ $law }).
law-said_reciprocity-asked-somehow = La réciprocité est exigée (portée non connue).
law-said_source-of-home-law = { $topic ->
        [dual-criminality] { $state } : double incrimination
        [own-nationals] { $state } : propres nationaux
        [whole] Droit interne : { $state }
       *[reciprocity] { $state } : réciprocité
    }
law-said_own-law = { $law } : { $length }
law-said_source-profile = { $state } : profil
law-said_source-of-profile = Aucune pour ce seul fait : voir les sources du profil entier
law-said_source-no-row = Aucune ligne du profil n’en parle pour ce jour

law-said_no-rule-on-prosecution = Comity ne connaît, dans cet instrument, aucune règle qui demande des poursuites à la place de l’extradition : { $instrument }.
law-said_refused-solely-for = { $grounds ->
        [nationality] La remise est refusée au seul motif de la nationalité.
        [own-jurisdiction] La remise est refusée au seul motif de la compétence propre.
       *[either] La remise est refusée au seul motif de la nationalité ou de la compétence propre.
    }
law-said_prosecution-is-asked-for = L’État requérant demande des poursuites.
law-said_has-jurisdiction = { $state } : a compétence.
law-said_no-automatic-rule = Aucune règle automatique : toutes les circonstances sont pesées, et l’antériorité n’en est qu’une.
law-said_factor = { $factor ->
        [gravity] gravité des infractions
        [place] lieu des infractions
        [dates] dates des demandes et de leur réception
        [nationality] nationalité de la personne
       *[re-extradition] possibilité d’une réextradition ultérieure
    }

law-said_preserve-first = Les données peuvent disparaître avant que cette demande ne soit lue : faites-les d’abord conserver.
law-said_several-bases = Plus d’un fondement peut être indiqué dans une même demande : { $instruments }.
law-said_office = { $office ->
        [foreign-ministry] Ministère des affaires étrangères ({ $state }), par l’ambassade
       *[national-central-bureau] Bureau central national INTERPOL ({ $state })
    }
law-said_acts-for = { $state } : agit pour ce territoire ({ $territory }).
law-said_recalled-ask-first = Non confirmé : demandez avant d’écrire.
law-said_named-under-another = Désignée au titre de { $instrument } : demandez si elle l’est aussi pour ceci.
law-said_contact-old = { $age ->
        [undated] Sa source n’a pas de date : demandez d’abord.
       *[old] Source ancienne : demandez d’abord.
    }
law-said_point-telephone = Son téléphone n’est pas public : il figure dans l’annuaire du réseau, ouvert aux seuls points de contact.
law-said_authority-of-place = L’autorité compétente pour le lieu et la mesure : l’autorité centrale ou un réseau la désigne.
law-said_nobody-named = Qui est désigné pour cela ({ $state }) ne figure pas dans les données de Comity : demandez par un annuaire ou un réseau.
law-said_point-obliged = { $instrument } : oblige chaque Partie à avoir un point qui répond à toute heure.
law-said_point-unknown = Aucun instrument des données ne l’oblige à avoir un point ce jour-là ; s’il appartient à un réseau volontaire n’est pas public.

law-said_not-researched-between = { $sort ->
        [extradition] Les traités d’extradition entre ces deux seulement ({ $from }, { $to }) n’ont pas été recherchés : qu’il n’en soit montré aucun ne veut pas dire qu’il n’y en ait pas.
       *[assistance] Les traités d’entraide entre ces deux seulement ({ $from }, { $to }) n’ont pas été recherchés : qu’il n’en soit montré aucun ne veut pas dire qu’il n’y en ait pas.
    }
law-said_researched-until = { $sort ->
        [extradition] Les traités d’extradition entre ces deux seulement ({ $from }, { $to }) ont été recherchés jusqu’au { $day } ({ $source }), et aucun plus récent n’est enregistré.
       *[assistance] Les traités d’entraide entre ces deux seulement ({ $from }, { $to }) ont été recherchés jusqu’au { $day } ({ $source }), et aucun plus récent n’est enregistré.
    }
law-said_look-in = { $lists ->
        [both] Cherchez dans { $first }, { $second }, le Recueil des Traités des Nations Unies (treaties.un.org).
        [first] Cherchez dans { $first }, la liste des traités en vigueur du ministère des affaires étrangères ({ $second }), le Recueil des Traités des Nations Unies (treaties.un.org).
       *[none] Cherchez dans la liste des traités en vigueur des ministères des affaires étrangères ({ $first } et { $second }), le Recueil des Traités des Nations Unies (treaties.un.org).
    }
law-said_not-researched = Non étudié.
law-said_not-researched-for = Non étudié ({ $state }) le { $on }.
law-said_law-unknown = { $beyond ->
        [facts] Le droit interne ({ $state }) est inconnu de Comity au-delà de ces faits : personne ne l’a étudié.
       *[nothing] Le droit interne ({ $state }) est inconnu de Comity : personne ne l’a étudié.
    }

law-said_contents-of-treaty = Ce qu’exige le traité ({ $instrument })
law-said_read-treaty-list = Sa propre liste de contenu passe en premier ; Comity n’a pas son texte : lisez-le.
law-said_field-language = Dans une langue acceptée ({ $state })
law-said_field-reciprocity = Assurance de réciprocité
law-said_field-indispensability = Pourquoi la preuve est indispensable
law-said_field-probable-cause = Faits datés qui établissent une cause probable
law-said_field-equivalent-offence = Les faits, afin qu’ils puissent y être appréciés

law-said_length = { $unit ->
        [hours] { $n ->
            [one] { $n } heure
           *[other] { $n } heures
        }
        [days] { $n ->
            [one] { $n } jour
           *[other] { $n } jours
        }
        [months] { $n ->
            [one] { $n } mois
           *[other] { $n } mois
        }
       *[years] { $n ->
            [one] { $n } an
           *[other] { $n } ans
        }
    }
law-said_at-once = aussitôt
law-said_effect-on-receipt = À la réception, ou à un jour ultérieur que nomme la notification.
law-said_effect-first-of-month = Premier jour du mois suivant { $months } mois à compter du jour.
law-said_effect-nth-day = Jour { $days } après le jour, qui n’est pas compté.
law-said_effect-after = { $length } après le jour.
law-said_starts-only-on = L’instrument lui-même n’entre en vigueur que le { $day }, et lie l’État à partir de là.
law-said_counts-once-in-force = { $instrument } : n’est pas en vigueur autant qu’on le sache ; le jour ne compte qu’une fois qu’il l’est.
law-said_counted-from = Compté à partir de l’instrument numéro { $number }.
law-said_no-figure = Le texte ne donne aucun chiffre : aussitôt, ou comme il le dit.
law-said_nobody-owes-yet = { $instrument } : n’est pas en vigueur le { $on }, autant qu’on le sache : personne ne doit encore cela.
law-said_hours-from-event = { $length } à compter de l’événement, jours non ouvrés compris.
law-said_hours-by-regulation = { $length } selon le règlement 1182/71 : l’heure de l’événement n’est pas comptée, le délai court donc à partir de { $begins } ; les heures continuent de courir la nuit, le week-end et les jours fériés.
law-said_from-receipt = À compter de la réception.
law-said_first-of-next-month = { $length } à compter du jour, puis le premier jour du mois suivant.
law-said_day-of-same-number = { $length } : le jour du même quantième, ou le dernier du mois.
law-said_free-days-count = { $length } : le jour de l’événement n’est pas compté ; les jours non ouvrés n’y changent rien.
law-said_days-roll = { $by ->
        [regulation] { $length } selon le règlement 1182/71 : le jour de l’événement n’est pas compté, le dernier jour finit avec sa dernière heure ;
       *[state] { $length } : le jour de l’événement n’est pas compté, le dernier jour finit avec sa dernière heure ;
    }
law-said_free-days = { $free ->
        [calendar] week-ends et jours fériés non ouvrés : { $state }.
       *[weekend] aucun calendrier n’est connu ({ $state }) : seul le week-end y est non ouvré.
    }
law-said_free-without-state = seuls samedis et dimanches sont non ouvrés, car aucun État n’a été nommé.
law-said_rolls-to = { $last } est un jour non ouvré : report au { $day }.
