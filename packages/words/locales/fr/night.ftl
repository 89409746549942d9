### Français: drafted by machine, not yet reviewed by a native lawyer.

night_title = Permanence de nuit
night_utc = { $time } UTC
night_watch-mine = Vous avez la garde
night_watch-other = { $name } a la garde
night_watch-nobody = Personne n’a la garde
night_watch-until = jusqu’au { $moment }
night_watch-over = elle a pris fin le { $moment }, et personne ne l’a prise : les alarmes sonnent chez qui le tableau désigne, et aussi chez cet agent pendant les quatre heures qui suivent la fin
night_watch-roster = Les alarmes sonnent chez qui le tableau désigne.
night_watch-nobody-text = Les alarmes sonnent chez tous les agents de permanence.
night_next = Ensuite, si personne ne répond
night_next-at = { $whom } à { $time }
night_whom-watch = de nouveau la garde
night_whom-supervisors = responsables et remplaçants
night_whom-everybody = tout le monde
night_nothing-rings = Rien ne sonne.
night_arrived = envoyé { $time }
night_lapse = { $state } : ce qui y est conservé pour nous expire dans les 24 heures
night_lapse-text = Demandez les données, ou une prolongation de la conservation. Sinon, elles peuvent être perdues.
night_unreached = { $state } : personne là-bas ne l’a prise en charge
night_unreached-text = Envoyé le { $moment }. N’attendez pas : téléphonez et donnez la référence { $reference }.
night_told-title = { $state } dit avoir prévenu votre bureau
night_told-panel = Ce qui nous aurait été communiqué
night_told-asks = { $authority } dit avoir prévenu votre bureau ({ $way }), { $moment }, en parlant à « { $with } ». Était-ce vous ?
night_told-asks-unread = { $authority } dit avoir prévenu votre bureau par une autre voie ; ce qui en est dit ne peut pas être lu ici. Était-ce vous ?
night_told-us = Oui, c’était nous
night_told-nobody = Personne ici n’a été prévenu
night_told-open = Cette réponse était une erreur
night_told-why = Qui répond est consigné ici, et n’est pas envoyé. Ce qui est demandé continue de sonner jusqu’à ce qu’un agent le prenne en charge.
night_told-was-us = { $name }, { $moment } : c’était nous.
night_told-was-nobody = { $name }, { $moment } : personne ici n’a été prévenu.
night_told-was-open = { $name }, { $moment } : cette réponse était une erreur.
night_told-more =
    { $n ->
        [one] { $n } autre n’est pas affiché ici.
        [many] { $n } autres ne sont pas affichés ici.
       *[other] { $n } autres ne sont pas affichés ici.
    }
night_told-then = Ils ont peut-être parlé à quelqu’un qui n’est pas des nôtres, et s’y fient. Appelez-les au numéro que leur État a publié, et dites-le-leur par écrit.
night_told-write = Le leur dire par écrit
night_test-title = Ceci est un essai de votre alarme
night_test-text = Vous l’avez demandé ; personne d’autre ne l’entend. Appuyez sur le bouton quand tous vos moyens vous ont atteint : d’ici là, il revient toutes les 15 minutes.
night_emergency-waits = « { $title } » : une demande en situation d’urgence ({ $state }), commencée { $moment }, attend l’accord d’un agent. Elle n’est pas partie.
night_emergency-look = La lire et donner l’accord
night_says-all = Le texte entier
night_more-ring =
    { $n ->
        [one] Il sonne { $n } alarme de plus que cette page n’en montre ; prenez-en une en charge, et la suivante s’affiche.
       *[other] Il sonne { $n } alarmes de plus que cette page n’en montre ; prenez-en une en charge, et la suivante s’affiche.
    }
night_more-news =
    { $n ->
        [one] { $n } déclaration arrivée depuis
       *[other] { $n } déclarations arrivées depuis
    }
night_acknowledge = Je m’en charge
night_acknowledge-unreached = Je leur téléphone
night_acknowledge-told = Je demande à mes collègues
night_acknowledge-lapse = Je m’en occupe
night_acknowledge-test = Elle a sonné
night_open = Ouvrir l’affaire
night_call-back = Rappeler
night_keys-since = Clés connues depuis le { $day } ; numéro de rappel dans l’annuaire
night_called-screen = Sur l’écran de { $name }, { $time }
night_calling-screen = Appel à l’écran de { $name }, { $time } : pas encore affiché
night_called-mail = Courriel pour { $name } remis au serveur de messagerie, { $time }
night_calling-mail = Courriel pour { $name } : pas encore remis
night_called-gateway = Passé à la passerelle téléphonique pour { $name }, { $time }
night_calling-gateway = Téléphone de { $name } : pas encore transmis
night_call-failed = Courriel ou téléphone de { $name } : l’envoi a échoué, nouvelle tentative en cours
night_nobody-yet = Personne ne l’a encore prise en charge
night_until = jusqu’à { $here }, { $there } là-bas
night_done-taken = Vous l’avez prise en charge, et l’autre État en est informé par un acte. Ce qui est demandé attend encore : voyez l’affaire.
night_done-seen = Elle se tait quelques minutes, et sonne de nouveau si personne là-bas ne l’a prise en charge d’ici là.
night_done-asking = Elle se tait quelques minutes, et sonne de nouveau jusqu’à ce que quelqu’un ait dit si c’était nous.
night_done-seeing = L’alarme ne sonne plus. Les données expirent malgré tout, sauf si elles sont demandées ou conservées plus longtemps.
night_done-tested = Votre alarme sonne maintenant : sur cette page, et par courriel et téléphone si vous les avez indiqués.
night_done-watch = Vous avez la garde.
night_done-kept = Enregistré.
night_queue = File d’attente en direct
night_queue-lead =
    { $n ->
        [0] rien ne nous attend
        [one] { $n } nous attend, le plus proche d’abord
       *[other] { $n } nous attendent, les plus proches d’abord
    }
night_asked-by = nous demande
night_asked-of = demandé par nous
night_on-duty = De permanence
night_take-watch = Prendre la garde
night_hand-over = Passer la garde
night_awake = Qui est ouvert
night_hours-only = Le service là où un État le dit, sinon ses horaires publiés : lequel des deux, c’est dit à côté de chacun. Un essai montre si quelqu’un répond.
night_map-spoken = Carte du monde avec le jour et la nuit. D’après leurs propres dires, de service : { $duty }, personne des leurs : { $gap }. D’après les horaires publiés, ouverts : { $open }, fermés : { $closed }. Non publié : { $unsaid }. La liste ci-dessous dit la même chose
night_map-us = Nous
night_map-unmanned = Nous, fermés ou sans personne de permanence
night_own-officer = De permanence selon notre tableau, jusqu’au { $moment }
night_own-fallback = Personne selon notre tableau ; appelé à la place : { $name }
night_own-nobody = Personne selon notre tableau jusqu’au { $moment }
night_own-nobody-planned = Personne selon notre tableau, et personne n’est prévu
night_own-unknown = Nous ne tenons pas de tableau : ceci suit nos heures publiées.
night_map-duty = De service ou d’astreinte, d’après ses dires
night_map-gap = Personne des siens n’est là, d’après ses dires
night_map-open = Ouvert selon ses heures publiées
night_map-closed = Fermé : la liste dit quand il ouvre
night_map-unsaid = Heures non publiées : téléphonez
night_fallback = Puis : { $name }
night_links = Liaisons avec les autres États
night_links-up = établies : { $up } sur { $all }
night_link-up = Établie
night_link-down = Coupée
night_link-unknown = Pas encore entendu
night_link-waiting =
    { $n ->
        [one] { $n } déclaration attend
       *[other] { $n } déclarations attendent
    }
night_arm = Activer la sonnerie de ce navigateur
night_armed = La sonnerie de ce navigateur est activée
night_disarm = Faire taire ce navigateur
night_arm-blocked = Le navigateur le garde muet jusqu’à ce que vous cliquiez n’importe où sur la page.
night_notification = Comity : une alarme sonne
night_again = Regarder de nouveau
night_renew = Actualiser cette page toutes les { $seconds } secondes
night_renew-stop = La laisser immobile
night_test = Essayer l’alarme
night_addresses = Comment vous êtes appelé
night_addresses-lead = Une alarme sonne sur les pages ouvertes. Loin du bureau, elle vous atteint par courriel et par téléphone ou récepteur d’appel. Ce qui est envoyé dit que quelque chose sonne et de quel État cela vient : jamais un nom, une référence ou un texte.
night_address-mail = Courriel
night_address-mail-hint = Une seule adresse. Vide : pas de courriel.
night_address-telephone = Téléphone ou récepteur d’appel
night_address-telephone-hint = Avec l’indicatif du pays, comme +81 3 5550 0177. Vide : aucun.
night_address-keep = Enregistrer
night_no-mail = Ce nœud n’envoie pas de courriel. Demandez à votre administrateur de le configurer.
night_no-gateway = Ce nœud n’atteint aucun téléphone. Demandez à votre administrateur de le configurer.
night_answers = répond à notre demande en situation d’urgence
night_not-told = Vous vous en êtes chargé, et elle ne sonne plus. L’autre État n’en a pas été informé : téléphonez.
night_emergency = Une vie est en danger : demander aussitôt
night_release-request = Une demande en situation d’urgence ({ $state }) attend l’accord d’un agent
night_release-act = { $act } : attend l’accord d’un agent
night_release-text = Ce n’est pas parti. { $name } a donné son accord ; il en faut un de plus.
night_release-look = Le lire et donner l’accord, ou le renvoyer
night_acknowledge-release = Je le lis
night_release-since = depuis { $time }
night_release-nobody = un État qui n’est pas encore nommé
night_release-somebody = Un collègue
night_done-answered = Le test a sa réponse. L’État qui l’a demandé apprend quand, et non qui.
night_digest = Bulletin du matin par courriel
night_digest-lead = Des nombres, et des références de votre propre autorité : ce qui est en retard et attendu aujourd’hui, ce qui sonne, ce qui vous attend. Rien d’une affaire.
night_digest-hour = À partir de quelle heure, à votre horloge
night_digest-none = Pas par courriel
night_digest-no-mail = Il y faut votre adresse de courriel ci-dessus.
night_digest-from = { $hour }:00
night_done-rang = Votre alarme fonctionne : vous avez appuyé sur le bouton.
night_done-reading = Elle se tait deux minutes, et sonne de nouveau sauf envoi, modification ou renvoi d’ici là.
night_done-ended = Elle ne sonne plus. Personne n’a été informé de nouveau : il y avait déjà été répondu.
problem_alarm-of-own-release = Vous avez déjà donné votre accord ; ceci sonne pour un collègue.
problem-next_alarm-of-own-release = Laissez sonner, ou téléphonez à un collègue.
night_done-waking = Elle se tait quelques minutes, et sonne de nouveau si aucun d’eux ne l’a prise en charge d’ici là.
