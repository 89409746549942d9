### Français: drafted by machine, not yet reviewed by a native lawyer.

call_subject-emergency = Comity : situation d’urgence, { $state }
call_subject-urgent = Comity : déclaration urgente, { $state }
call_subject-unreached = Comity : { $state }, personne n’a répondu à notre demande en situation d’urgence
call_subject-told = Comity : { $state } dit avoir prévenu notre bureau. Était-ce nous ?
call_subject-lapse = Comity : ce qui est conservé pour nous expire dans les 24 heures, { $state }
call_subject-test = Comity : essai de votre alarme
call_rings = Sonne depuis { $time } UTC.
call_open = Ouvrez la permanence de nuit, et dites que vous vous en chargez :
call_time =
    { $n ->
        [one] C’est le premier appel.
       *[other] C’est l’appel numéro { $n }.
    }
call_subject-answer = Comity : réponse à notre demande en situation d’urgence, { $state }
call_subject-release = Comity : un envoi de notre part en situation d’urgence attend l’accord d’un agent
call_subject-ping = Comity : un test ({ $state }), tout va bien
call_digest-subject = Comity : bulletin du matin, { $day }
call_digest-open = Ouvrez le bulletin :
call_subject-wake = Comity : il faut réveiller un agent
