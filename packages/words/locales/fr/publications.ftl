### Français: drafted by machine, not yet reviewed by a native lawyer.

authority-kind_central-authority = Autorité centrale
authority-kind_contact-point-24-7 = Point 24/7
authority-kind_prosecution-office = Parquet
authority-kind_executing-police-unit = Service de police, exécute
authority-kind_judicial-authority = Tribunal
authority-kind_foreign-ministry = Ministère des affaires étrangères
authority-kind_interpol-bureau = Bureau INTERPOL
authority-kind_secretariat = Secrétariat

opening_always = À toute heure, tous les jours
opening_by-hours = Aux heures ci-dessous

weekday_monday = Lundi
weekday_tuesday = Mardi
weekday_wednesday = Mercredi
weekday_thursday = Jeudi
weekday_friday = Vendredi
weekday_saturday = Samedi
weekday_sunday = Dimanche

publication_authority-published = Entrée d’une autorité
publication_authority-confirmed = Entrée confirmée
publication_authority-ended = Entrée terminée

publish_title-authority-published = Publier une autorité
publish_title-authority-ended = Mettre fin à une entrée
publish_stands-now = L’entrée telle qu’elle est maintenant
publish_lead = Chaque État qui vous suit le lira. N’écrivez rien sur des personnes : seulement services, numéros et heures.
publish_check-title = Vérifier ce que chacun lira
publish_check-lead =
    { $people ->
        [1] Vous signez pour { $authority } ; c’est publié aussitôt.
       *[other] Vous signez pour { $authority } ; un second agent doit donner son accord avant la publication.
    }
publish_continue = Vérifier
publish_sign = Signer
publish_change = Modifier
publish_cancel = Abandonner
publish_authority = Nom court de l’autorité
publish_authority-hint = Comme dans sa clé, par exemple { $example }. Un service sans nœud en a un aussi : il reste le même pour toujours.
publish_names = Noms
publish_names-hint = D’abord dans votre propre langue, puis dans celles où d’autres vous écrivent.
publish_names-add = Ajouter un nom
publish_names-row = Nom
publish_names-language = Langue
publish_names-name = Nom du service
publish_kinds = Ce qu’elle est pour les autres États
publish_call-back = Numéro de rappel
publish_call-back-hint = Avec l’indicatif du pays, comme +81 3 5550 0142. Les autres États l’appellent pour s’assurer qu’un message est de vous.
publish_call-back-given = Par quelle voie ce numéro a été donné
publish_call-back-given-hint = Par exemple une note diplomatique avec sa date.
publish_telephone = Téléphone
publish_email = Courriel
publish_email-address = Adresse de courriel
publish_email-certificate = Empreinte du certificat (SHA-256)
publish_email-certificate-until = Le certificat est valable jusqu’au
publish_email-certificate-text = Le certificat lui-même
publish_email-certificate-text-hint = X.509 au format PEM, de -----BEGIN CERTIFICATE----- à -----END CERTIFICATE-----. D’autres chiffrent avec lui ; une empreinte seule ne le permet pas. Jamais de clé privée.
publish_certificate-read = Le certificat est établi au nom de { $name }, pour les adresses { $addresses }, valable du { $from } au { $until }.
publish_certificate-other-address = Le certificat n’est pas établi pour cette adresse : les programmes d’autrui peuvent refuser de chiffrer avec lui.
publish_certificate-over = Le certificat est périmé : les programmes d’autrui ne chiffreront pas avec lui.
publish_address = Adresse postale
publish_reached-through = À joindre par
publish_reached-through-hint = Lorsque d’autres ne lui écrivent pas directement.
publish_zone = Fuseau horaire
publish_opening = Quand quelqu’un répond
publish_hours = Heures
publish_hours-hint = À sa propre horloge, de 00:00 à 24:00. Ce qui finit avant de commencer finit le lendemain.
publish_hours-add = Ajouter des heures
publish_hours-row = Heures
publish_hours-days = Jours
publish_hours-from = De
publish_hours-to = À
publish_accepts = Langues dans lesquelles elle reçoit les demandes
publish_does-itself = Décide et fait elle-même
publish_with-court = Fait avec la décision d’un tribunal
publish_passes-on = Transmet à un autre service
publish_provisions = Droit en vertu duquel elle est désignée
publish_networks = Réseaux dans lesquels elle est joignable
publish_remarks = Remarques
publish_from = Valable à partir du
publish_until = Valable jusqu’au
publish_on = Quel jour
publish_successor = À qui l’on écrit à partir de là
publish_why = Pourquoi
publication_answers-published = Comment il a été répondu aux tests
publish_first = Compté à partir du
publish_last = Compté jusqu’au
publish_askers = États qui ont testé
publish_tests = Tests
publish_answered = Une personne a répondu
publish_in-time = Réponse en 5 minutes
publish_median = La moitié en
publish_ninth = 9 sur 10 en
publish_by-hour = Par heure du jour là-bas
publish_nodes = Nœuds des autres, tels que le nôtre les a trouvés
publication_relays-named = Relais nommés
publish_title-relays-named = Nommer des relais
publish_relays = Relais
publish_relays-hint = Participants dont les nœuds peuvent vous porter ce qu’un État ne peut vous remettre directement. Le premier est essayé d’abord, le suivant s’il n’apporte rien. Un relais lit qui envoie à qui, combien, quand, et si c’est une urgence ; non quoi, ni dans quelle affaire, ni par quel agent. Si aucun n’est choisi, rien ne vous est porté.
publish_relays-place = Relais { $n }
publish_relays-no = Aucun
