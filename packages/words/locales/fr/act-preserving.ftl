### Français: drafted by machine, not yet reviewed by a native lawyer.

act-name_preservation-warning = Avertissement avant conservation
move_preservation-warning = Avertir avant de conserver
act_preservation-warning_title = Conserver serait-il nuisible ?
act_preservation-warning_lead = Pour les affaires où conserver les données ne les mettrait pas en sûreté, alerterait la personne ou nuirait à l’enquête. L’autre partie ({ $state }) dit alors si vous continuez.
act_preservation-warning_button = Avertir ({ $state })
act_preservation-warning_done = L’avertissement est en route (destinataire : { $state }).

act-name_preservation-answered = Réponse à l’avertissement
move_preservation-answered = Répondre à l’avertissement
act_preservation-answered_title = La conservation doit-elle se faire ({ $state }) ?
act_preservation-answered_lead = L’autre partie ({ $state }) vous a averti avant de conserver. Vous décidez si la conservation se fait malgré tout.
act_preservation-answered_button = Envoyer la réponse ({ $state })
act_preservation-answered_done = Votre réponse est en route (destinataire : { $state }).

act-name_extension-requested = Prolongation demandée
move_extension-requested = Demander une prolongation
act_extension-requested_title = Jusqu’à quand les données doivent-elles être conservées ?
act_extension-requested_lead = Dites pourquoi la demande portant sur les données elles-mêmes n’est pas encore là.
act_extension-requested_button = Vérifier la demande
act_extension-requested_done = La demande de prolongation est signée et en route (destinataire : { $state }).

act-name_preservation-extended = Conservation prolongée
move_preservation-extended = Prolonger la conservation
act_preservation-extended_title = Jusqu’à quand les données sont-elles conservées maintenant ?
act_preservation-extended_lead = Vous confirmez à l’autre partie ({ $state }) que les données sont conservées, selon votre propre loi, jusqu’au nouveau jour.
act_preservation-extended_button = Vérifier la prolongation
act_preservation-extended_done = La prolongation est signée et en route (destinataire : { $state }), avec le nouveau dernier jour.

act-name_extension-declined = Prolongation refusée
move_extension-declined = Refuser la prolongation
act_extension-declined_title = Pourquoi ne sont-elles pas conservées plus longtemps ?
act_extension-declined_lead = Le dernier jour reste ce qu’il était. L’autre partie ({ $state }) a jusque-là pour demander les données.
act_extension-declined_button = Vérifier la réponse
act_extension-declined_done = La réponse est signée et en route (destinataire : { $state }).

act-name_preservation-ended = Conservation terminée
move_preservation-ended = Mettre fin à la conservation
act_preservation-ended_title = Pourquoi les données ne sont-elles plus conservées ?
act_preservation-ended_lead = Ensuite, les données peuvent disparaître. L’autre partie ({ $state }) en est informée aussitôt.
act_preservation-ended_button = Vérifier la fin
act_preservation-ended_done = La fin de la conservation est signée et en route (destinataire : { $state }).
