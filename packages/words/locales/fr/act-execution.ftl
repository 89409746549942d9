### Français: drafted by machine, not yet reviewed by a native lawyer.

act-name_part-admitted = Entraide accordée
move_part-admitted = Accorder l’entraide
act_part-admitted_title = Sur quel fondement est-ce exécuté ?
act_part-admitted_lead = Vous dites à l’autre partie ({ $state }) que ce qui a été demandé est exécuté, et comment.
act_part-admitted_button = Vérifier ce qui est accordé
act_part-admitted_done = La décision est signée et en route (destinataire : { $state }).

act-name_request-referred = Transmise à un autre service
move_request-referred = La transmettre à un autre service
act_request-referred_title = Quel service l’exécute ?
act_request-referred_lead = L’autre partie ({ $state }) voit qui en est chargé maintenant, et si ce service répond directement.
act_request-referred_button = Informer ({ $state })
act_request-referred_done = La transmission à un autre service est en route (destinataire : { $state }).

act-name_execution-postponed = Exécution reportée
move_execution-postponed = Reporter l’exécution
act_execution-postponed_title = Pourquoi, et jusqu’à quand ?
act_execution-postponed_lead = Reporter n’est pas refuser : l’exécution reste à votre charge. Dites ce qui peut être fait entre-temps.
act_execution-postponed_button = Vérifier le report
act_execution-postponed_done = Le report est signé et en route (destinataire : { $state }).

act-name_execution-resumed = Exécution reprise
move_execution-resumed = Reprendre l’exécution
act_execution-resumed_title = Poursuivre l’exécution
act_execution-resumed_lead = L’autre partie ({ $state }) voit que plus rien n’y fait obstacle.
act_execution-resumed_button = Informer ({ $state })
act_execution-resumed_done = L’autre partie ({ $state }) apprend que l’exécution se poursuit.

act-name_progress-reported = Point d’avancement
move_progress-reported = Faire le point
act_progress-reported_title = Où en est-on ?
act_progress-reported_lead = L’autre partie ({ $state }) voit l’étape accomplie, et ce qui suit.
act_progress-reported_button = Informer ({ $state })
act_progress-reported_done = Le point d’avancement est en route (destinataire : { $state }).
act-name_urgency-assessed = Urgence appréciée
move_urgency-assessed = Dire quelle urgence est retenue
act_urgency-assessed_title = À quel niveau la traitez-vous, et pourquoi ?
act_urgency-assessed_lead = L’autre partie ({ $state }) en est informée aussitôt, avec votre justification. Ce qu’elle a invoqué reste au dossier. Traitée comme moins qu’une situation d’urgence, l’affaire ne fait plus rien sonner ici à ce titre ; ce que l’autre partie dira ensuite appelle encore la garde, comme urgent. Cela est compté, et vous pouvez y revenir : choisissez de nouveau ce qu’elle a invoqué.
act_urgency-assessed_button = Informer ({ $state })
act_urgency-assessed_done = L’autre partie ({ $state }) apprend à quel niveau vous la traitez.
act_urgency-assessed_level = La traiter comme
act_urgency-assessed_reasons = Pourquoi
