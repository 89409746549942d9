### Français: drafted by machine, not yet reviewed by a native lawyer.

act-name_preservation-warning = Avertissement avant conservation
move_preservation-warning = Avertir avant de conserver
act-name_preservation-answered = Réponse à l’avertissement
move_preservation-answered = Répondre à l’avertissement
act-name_extension-requested = Prolongation demandée
move_extension-requested = Demander une prolongation
act-name_preservation-extended = Conservation prolongée
move_preservation-extended = Prolonger la conservation
act-name_extension-declined = Prolongation refusée
move_extension-declined = Refuser la prolongation
act-name_preservation-ended = Conservation terminée
move_preservation-ended = Mettre fin à la conservation
