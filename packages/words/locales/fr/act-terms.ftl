### Français: drafted by machine, not yet reviewed by a native lawyer.

act-name_consultation-opened = Consultation ouverte
move_consultation-opened = Ouvrir une consultation
act_consultation-opened_title = Consulter : { $state }
act_consultation-opened_lead = Discutez-en avant que l’un de vous ne décide. Lorsqu’un instrument exige une consultation avant un refus ou un report, c’est celle-ci.
act_consultation-opened_button = Demander l’avis ({ $state })
act_consultation-opened_done = Votre consultation est en route (destinataire : { $state }).

act-name_consultation-answered = Réponse à la consultation
move_consultation-answered = Répondre à la consultation
act_consultation-answered_title = Répondre à la consultation : { $state }
act_consultation-answered_lead = Votre avis est versé au dossier. Il ne décide rien par lui-même.
act_consultation-answered_button = Envoyer la réponse ({ $state })
act_consultation-answered_done = Votre réponse est en route (destinataire : { $state }).

act-name_conditions-proposed = Conditions proposées
move_conditions-proposed = Proposer des conditions
act_conditions-proposed_title = À quelles conditions pouvez-vous aider ?
act_conditions-proposed_lead = Vous aideriez l’autre partie ({ $state }) si elle accepte ces conditions. Dès leur arrivée, c’est à elle d’agir.
act_conditions-proposed_button = Vérifier les conditions
act_conditions-proposed_done = Les conditions sont signées et en route (destinataire : { $state }).

act-name_conditions-accepted = Conditions acceptées
move_conditions-accepted = Accepter les conditions
act_conditions-accepted_title = Accepter les conditions : { $state }
act_conditions-accepted_lead = Dès l’arrivée de cet acte, les conditions lient votre autorité pour tout ce qui résulte de ces parties de la demande.
act_conditions-accepted_button = Vérifier l’acceptation
act_conditions-accepted_done = L’acceptation est signée et en route (destinataire : { $state }).

act-name_conditions-declined = Conditions refusées
move_conditions-declined = Refuser les conditions
act_conditions-declined_title = Refuser les conditions : { $state }
act_conditions-declined_lead = L’autre partie ({ $state }) décide alors de nouveau si et comment aider.
act_conditions-declined_button = Vérifier ce que vous refusez
act_conditions-declined_done = Votre réponse est signée et en route (destinataire : { $state }).

act-name_costs-announced = Frais annoncés
move_costs-announced = Annoncer les frais
act_costs-announced_title = Frais extraordinaires
act_costs-announced_lead = Les frais ordinaires sont en général à votre charge. Dites ici ce qui les dépasse, avant que cela ne survienne.
act_costs-announced_button = Informer ({ $state })
act_costs-announced_done = Les frais sont annoncés ; la déclaration est en route (destinataire : { $state }).

act-name_costs-answered = Réponse sur les frais
move_costs-answered = Répondre sur les frais
act_costs-answered_title = Qui prend ces frais à sa charge ?
act_costs-answered_lead = Vous dites à l’autre partie ({ $state }) si votre État prend à sa charge ce qui a été annoncé.
act_costs-answered_button = Envoyer la réponse ({ $state })
act_costs-answered_done = Votre réponse est en route (destinataire : { $state }).

act-name_use-consent-asked = Accord demandé pour une autre utilisation
move_use-consent-asked = Demander l’accord pour une autre utilisation
act_use-consent-asked_title = Utilisation à une autre fin
act_use-consent-asked_lead = Ce que l’autre partie ({ $state }) vous a remis est lié à l’affaire pour laquelle elle l’a remis. Demandez avant de l’utiliser autrement ou de le remettre à d’autres.
act_use-consent-asked_button = Vérifier la question
act_use-consent-asked_done = La question est signée et en route (destinataire : { $state }).

act-name_use-consent-given = Accord donné pour l’utilisation
move_use-consent-given = Donner l’accord pour l’utilisation
act_use-consent-given_title = Donner l’accord pour l’utilisation demandée : { $state }
act_use-consent-given_lead = La limite n’est levée que pour cette fin.
act_use-consent-given_button = Vérifier l’accord
act_use-consent-given_done = L’accord est signé et en route (destinataire : { $state }).

act-name_use-consent-refused = Accord refusé pour l’utilisation
move_use-consent-refused = Refuser l’utilisation
act_use-consent-refused_title = Refuser l’utilisation demandée : { $state }
act_use-consent-refused_lead = La limite reste telle quelle.
act_use-consent-refused_button = Vérifier le refus
act_use-consent-refused_done = Le refus est signé et en route (destinataire : { $state }).

act-name_use-notified = Utilisation notifiée
move_use-notified = Notifier une utilisation
act_use-notified_title = Notifier une utilisation : { $state }
act_use-notified_lead = Pour une utilisation que votre loi exige quoi qu’il ait été convenu, comme celle de ce qui est à décharge. Si vous le pouvez, informez l’autre partie ({ $state }) avant.
act_use-notified_button = Vérifier l’avis
act_use-notified_done = L’avis est signé et en route (destinataire : { $state }).
