### Français: drafted by machine, not yet reviewed by a native lawyer.

reach_title = Qui a été joint
reach_link = Qui a été joint là-bas
reach_nobody = { $state } : personne ne l’a encore prise en charge
reach_somebody = { $state } : une personne l’a prise en charge
reach_not-accepted = Leur nœud ne l’a pas encore acceptée
reach_lead = Vous n’avez pas à attendre : téléphonez.
reach_sent = Signée et envoyée par nous
reach_accepted = Acceptée par leur nœud, avec un accusé signé
reach_not-accepted-step = Pas encore acceptée par leur nœud
reach_whom-watch = La garde y a été appelée
reach_whom-supervisors = Responsables et remplaçants y ont été appelés
reach_whom-everybody = Tout le monde y a été appelé
reach_again =
    { $n ->
        [one] et une fois encore, la dernière à { $time }
       *[other] et { $n } fois encore, la dernière à { $time }
    }
reach_by-screen = à l’écran
reach_by-mail = par courriel
reach_by-gateway = par téléphone ou récepteur d’appel
reach_way = { $way }, { $time }
reach_way-not = { $way } : pas encore joint
reach_other-word = Appelés là-bas : { $word }
reach_no-person = Personne n’a encore accusé réception
reach_verdict-nobody = Personne encore
reach_verdict-person = Une personne s’en occupe
reach_in = dans { $span }
reach_later = +{ $span }
reach_also = Une personne s’en occupe dans { $n } État(s) sur { $all }
reach_due-later = À faire ensuite
reach_may-third = Demander à un autre État
reach_may-third-note = si les données sont ailleurs : le même formulaire, rempli
reach_next-watch = La garde y est appelée de nouveau
reach_next-supervisors = Responsables et remplaçants y sont appelés
reach_next-everybody = Tout le monde y est appelé
reach_tell = Une alarme sonne ici : téléphonez-leur
reach_person = Un agent l’a prise en charge là-bas : { $act }, { $role }
reach_as-of = Selon leur nœud à { $time }. Il ne nomme aucun agent.
reach_trouble-reach-no-answer = Leur nœud ne répond pas en ce moment.
reach_trouble-reach-not-said = Leur nœud ne dit pas qui il a appelé.
reach_said-nothing = Leur nœud n’a pas encore dit qui il a appelé.
reach_say-title = À dire au téléphone
reach_say-aside = aucun nom, aucun contenu
reach_say = Ici { $authority }, { $us }. Nous vous avons envoyé une demande en situation d’urgence à { $time }, votre heure. Sa référence est { $reference }. Ouvrez-la sur votre bureau et accusez réception. Rappelez-nous au numéro qui figure dans votre annuaire, non à un numéro que nous disons maintenant.
reach_may-title = Ce que vous pouvez faire
reach_may-message = Ajouter un fait
reach_may-message-note = rejoint ce qui y sonne déjà
reach_may-withdraw = Le danger est passé : retirer la demande
reach_may-withdraw-note = les informe aussitôt
reach_may-case = Ouvrir l’affaire
reach_call = Appeler { $city }
reach_no-number = Aucun numéro de rappel n’est publié. Cherchez dans l’annuaire le téléphone du service.
reach_say-not-there = Ici { $authority }, { $us }. Nous vous avons envoyé une demande en situation d’urgence à { $time }, votre heure. Elle n’a pas encore atteint votre nœud. Sa référence est { $reference }. Notez la référence, et veillez à ce que votre nœud fonctionne. Rappelez-nous au numéro qui figure dans votre annuaire, non à un numéro que nous disons maintenant.
reach_say-urgent = Ici { $authority }, { $us }. Nous vous avons envoyé une demande urgente à { $time }, votre heure. Sa référence est { $reference }. Ouvrez-la sur votre bureau et accusez réception. Rappelez-nous au numéro qui figure dans votre annuaire, non à un numéro que nous disons maintenant.
reach_say-not-there-urgent = Ici { $authority }, { $us }. Nous vous avons envoyé une demande urgente à { $time }, votre heure. Elle n’a pas encore atteint votre nœud. Sa référence est { $reference }. Notez la référence, et veillez à ce que votre nœud fonctionne. Rappelez-nous au numéro qui figure dans votre annuaire, non à un numéro que nous disons maintenant.
