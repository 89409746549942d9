### Français: drafted by machine, not yet reviewed by a native lawyer.

act-name_consultation-opened = Consultation ouverte
move_consultation-opened = Ouvrir une consultation
act-name_consultation-answered = Réponse à la consultation
move_consultation-answered = Répondre à la consultation
act-name_conditions-proposed = Conditions proposées
move_conditions-proposed = Proposer des conditions
act-name_conditions-accepted = Conditions acceptées
move_conditions-accepted = Accepter les conditions
act-name_conditions-declined = Conditions refusées
move_conditions-declined = Refuser les conditions
act-name_costs-announced = Frais annoncés
move_costs-announced = Annoncer les frais
act-name_costs-answered = Réponse sur les frais
move_costs-answered = Répondre sur les frais
act-name_use-consent-asked = Accord demandé pour un autre usage
move_use-consent-asked = Demander l’accord pour un autre usage
act-name_use-consent-given = Accord donné pour l’usage
move_use-consent-given = Donner l’accord pour l’usage
act-name_use-consent-refused = Accord refusé pour l’usage
move_use-consent-refused = Refuser l’usage
act-name_use-notified = Usage notifié
move_use-notified = Notifier un usage
