### Français: drafted by machine, not yet reviewed by a native lawyer.

problem-next_date-impossible = Écrivez d’abord l’année, comme 2025-07-15 ou 2025-07-15 13:05:22.
problem-next_day-impossible = Corrigez le jour, le mois ou l’année.
problem-next_day-over = Indiquez aujourd’hui ou un jour ultérieur.
problem-next_day-to-come = Indiquez aujourd’hui ou un jour antérieur.
problem-next_day-far = Corrigez l’année.
problem_zone-sign = « { $typed } » signifie { $means } dans les tables de fuseaux horaires, à l’inverse de ce que la plupart entendent.
problem-next_zone-sign = Écrivez { $means } ou { $other }, selon ce que montrait l’horloge.
problem_zone-letters = « { $typed } » désigne plus d’un fuseau horaire.
problem-next_zone-letters = Écrivez un lieu comme Asia/Tokyo, UTC, ou un décalage comme +09:00.
problem_text-unassigned-character = Le texte contient le caractère { $first }, qu’Unicode ne connaît pas.
problem-next_text-unassigned-character = Retirez-le, ou dites en mots ce qu’il montrait.
problem_defanged = « { $typed } » est écrit de façon inoffensive, afin que personne ne le suive par erreur.
problem-next_defanged = Écrivez-le { $meant }, si c’est ce qui est voulu.
problem_signs-around = « { $typed } » porte des signes du texte dont il vient.
problem-next_signs-around = Écrivez seulement { $meant }, si c’est ce qui est voulu.
problem_time-counted = « { $typed } » compte depuis 1970, comme le font les machines.
problem-next_time-counted = Écrivez { $meant }, si c’est le moment voulu.
problem_ip-with-port = { $address } est suivie du port { $port }.
problem-next_ip-with-port = Écrivez { $address } ici, et { $port } dans le champ du port.
problem_ip-port-form = « { $typed } » n’est pas un port.
problem-next_ip-port-form = Écrivez un nombre de 1 à 65535, ou un bloc comme 1024-2047.
problem_protocol-form = « { $typed } » n’est pas un protocole au-dessus d’IP que Comity connaît.
problem-next_protocol-form = Écrivez TCP ou UDP, comme l’indique le journal technique.
problem_host-at-home = { $host } désigne une autre machine dans chaque réseau.
problem-next_host-at-home = Indiquez le nom par lequel on trouve la machine depuis Internet.
problem_telephone-form = « { $typed } » n’est pas un numéro de téléphone.
problem-next_telephone-form = Écrivez-le avec plus et l’indicatif du pays, comme +81 3 1234 5678.
problem_telephone-national = « { $typed } » ne dit pas à quel pays il appartient.
problem-next_telephone-national = Écrivez-le avec plus et l’indicatif du pays, comme +81 3 1234 5678.
problem_wallet-form = « { $typed } » n’est pas écrit comme l’adresse d’un portefeuille.
problem-next_wallet-form = Copiez l’adresse seule, lettre par lettre.
problem_transaction-form = « { $typed } » n’est pas écrit comme l’identifiant d’une transaction.
problem-next_transaction-form = Copiez l’identifiant seul, lettre par lettre.
problem_device-form = « { $typed } » n’est pas un numéro d’appareil.
problem-next_device-form = Écrivez l’IMEI, l’adresse MAC ou le numéro de série seul.

problem_ip-no-port = Aucun port source n’est indiqué : derrière une adresse partagée, des milliers de personnes viennent d’une même adresse au même moment.
problem-next_ip-no-port = Indiquez le port source d’après le journal technique, ou dites qu’il n’y figure pas.
problem_time-coarse = L’heure n’est pas donnée à la seconde : les adresses partagées changent de mains en moins d’une seconde.
problem-next_time-coarse = Indiquez-la comme dans le journal technique, par exemple 2025-07-15 13:05:22.
problem_period-broad = { $days ->
        [one] La période couvre { $days } jour ; une plus courte reçoit plus vite réponse et se justifie plus aisément.
       *[other] La période couvre { $days } jours ; une plus courte reçoit plus vite réponse et se justifie plus aisément.
    }
problem-next_period-broad = Réduisez-la aux moments dont l’enquête a besoin, ou dites pourquoi il la faut entière.
problem_period-future = La période s’étend dans l’avenir : rien n’en est encore stocké.
problem-next_period-future = Corrigez-la, ou demandez une collecte en temps réel.
problem_period-early = La période commence avant 1980.
problem-next_period-early = Revoyez l’année.
problem_period-buddhist = L’année { $year } semble appartenir à l’ère bouddhique : ce serait { $meant }.
problem-next_period-buddhist = Écrivez l’année de l’ère commune.
problem_ip-documentation = { $address } est réservée aux exemples et à la formation : personne ne l’a sur Internet.
problem_ip-holds = { $address } contient l’adresse { $inside } de version 4 : qui détenait alors celle-ci exploitait le tunnel.
problem-next_ip-holds = Demandez aussi { $inside }.
problem_account-name-only = « { $typed } » ressemble à un nom que beaucoup peuvent porter chez { $service }.
problem-next_account-name-only = Indiquez ce par quoi le service trouve un compte : un numéro, une adresse ou un numéro de téléphone.
problem_custodian-entity = « { $typed } » a plusieurs sociétés qui répondent pour différentes parties du monde.
problem-next_custodian-entity = Nommez celle qui est responsable là où se trouve l’utilisateur : { $entities }.
problem_telephone-code-unknown = Aucun pays n’a l’indicatif par lequel commence { $typed }.
problem-next_telephone-code-unknown = Revoyez le numéro.
problem_wallet-checksum = La somme de contrôle de { $typed } n’est pas bonne ({ $rule }) : une lettre est peut-être fausse.
problem-next_wallet-checksum = Comparez avec la source, lettre par lettre.
problem_wallet-other-currency = { $typed } n’est pas écrit comme les adresses de { $currency }.
problem-next_wallet-other-currency = Revoyez la monnaie et l’adresse.
problem_transaction-length = { $typed } n’a pas la longueur des identifiants de transactions de { $currency }.
problem-next_transaction-length = Comparez avec la source, lettre par lettre.
problem_device-check-digit = Le chiffre de contrôle de { $typed } n’est pas bon : un chiffre est peut-être faux.
problem-next_device-check-digit = Comparez avec la source.
problem_device-mac-made-up = { $typed } est une adresse qu’un appareil se forge lui-même : aucun fabricant ne la connaît.
problem-next_device-mac-made-up = Nommez le réseau qui l’a vue, et quand.
problem_device-mac-of-many = { $typed } s’adresse à beaucoup d’appareils à la fois.
problem-next_device-mac-of-many = Revoyez le numéro.
problem_facts-short = { $n ->
        [one] Les faits sont relatés en { $n } mot.
       *[other] Les faits sont relatés en { $n } mots.
    }
problem-next_facts-short = Dites qui a fait quoi, quand, où et comment : la double incrimination s’apprécie là-dessus.
problem_facts-no-date = Les faits ne nomment aucun jour.
problem-next_facts-no-date = Dites quand cela s’est passé, autant qu’on le sait.
problem_facts-no-place = Les faits ne nomment aucun lieu, aucune personne ni aucun service.
problem-next_facts-no-place = Dites où cela s’est passé, ou quel service est concerné.
problem_answer-short = Cela ne dit presque rien.
problem-next_answer-short = Dites-le en une phrase sur laquelle l’autre partie peut agir.
problem_no-link = Rien ne dit quel est le lien entre les données et l’infraction.
problem-next_no-link = Dites comment la cible y a servi, et comment on le sait.
problem_language-not-known = { $language } n’est pas parmi les langues connues ({ $state }) : { $known }.
problem-next_language-not-known = Ajoutez la traduction après l’envoi, dites pour quand elle suit, ou convenez d’abord de la langue avec l’autre partie.
problem_case-small = { $cite ->
        [none] Une affaire trop petite peut être écartée par l’autre partie ({ $state }), et les faits ne nomment aucune somme en jeu. Ce que l’on sait de sa pratique : « { $says } ». Aucune disposition n’est connue.
       *[other] Une affaire trop petite peut être écartée par l’autre partie ({ $state } ; { $cite }), et les faits ne nomment aucune somme en jeu. Ce que l’on sait de sa loi : « { $says } ».
    }
problem-next_case-small = Dites ce qui est en jeu : la somme, le nombre de victimes, ce qui lui donne du poids par ailleurs.
problem_case-small-unknown = D’après sa peine, l’infraction est légère. Aucune règle sur les petites affaires n’est connue ({ $state }).
problem-next_case-small-unknown = Dites ce qui lui donne du poids, ou demandez d’abord à l’autre partie si elle accorde l’entraide dans une telle affaire.
problem_milder-way = Rien ne dit pourquoi une mesure plus légère ne suffit pas.
problem-next_milder-way = Dites ce qui a été tenté, et pourquoi des données moins intrusives ou une période plus courte ne suffisent pas.
problem_kept-no-longer = Ce que l’affaire antérieure a fait conserver l’a été jusqu’au { $day } : cela a pu disparaître.
problem-next_kept-no-longer = Demandez à l’autre partie si elle l’a encore, ou faites-le conserver de nouveau.
problem_kept-answer-unknown = Ce que l’affaire antérieure a fait conserver l’est jusqu’au { $day }. On ne sait pas combien de temps prend une réponse : ce nœud en a vu trop peu. { $rule ->
        [none] Aucune règle n’est connue qui le conserve jusqu’à la décision.
       *[other] Une fois la demande reçue, cela doit être conservé jusqu’à la décision.
    }
problem-next_kept-answer-unknown = { $rule ->
        [none] Faites-le conserver plus longtemps avant d’envoyer cette demande.
       *[other] Envoyez cette demande à temps avant ce jour, ou faites-le d’abord conserver plus longtemps.
    }
problem_kept-too-short = Ce que l’affaire antérieure a fait conserver l’est jusqu’au { $day } ; la moitié des { $answers } dernières réponses de cet État ont pris { $days } jours ou plus. { $rule ->
        [none] Aucune règle n’est connue qui le conserve jusqu’à la décision.
       *[other] Une fois la demande reçue, cela doit être conservé jusqu’à la décision.
    }
problem-next_kept-too-short = { $rule ->
        [none] Faites-le conserver plus longtemps avant d’envoyer cette demande.
       *[other] Envoyez cette demande à temps avant ce jour, ou faites-le d’abord conserver plus longtemps.
    }
problem_kept-too-short-practice = Ce que l’affaire antérieure a fait conserver l’est jusqu’au { $day } ; selon la bonne pratique une réponse prend { $days } jours, et ce nœud en a vu trop peu pour en savoir plus. { $rule ->
        [none] Aucune règle n’est connue qui le conserve jusqu’à la décision.
       *[other] Une fois la demande reçue, cela doit être conservé jusqu’à la décision.
    }
problem-next_kept-too-short-practice = { $rule ->
        [none] Faites-le conserver plus longtemps avant d’envoyer cette demande.
       *[other] Envoyez cette demande à temps avant ce jour, ou faites-le d’abord conserver plus longtemps.
    }
problem_asked-before = { $cases ->
        [one] Une affaire antérieure avec cet État demande la même chose sur la même cible : { $references }.
       *[other] { $cases } affaires avec cet État demandent la même chose sur la même cible : { $references }.
    }
problem-next_asked-before = Regardez-y d’abord ; si cette demande la suit ou la complète, nommez-la comme demande antérieure.
