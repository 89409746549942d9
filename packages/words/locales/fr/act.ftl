### Français: drafted by machine, not yet reviewed by a native lawyer.

act-name_request-submitted = Demande
act-name_request-acknowledged = Accusé de réception de la demande
act-name_request-triaged = Évaluation : ce qui est possible
act-name_information-requested = Informations demandées
act-name_information-supplied = Réponses aux questions
act-name_preservation-confirmed = Conservation confirmée
act-name_preservation-confirmed-until = Conservation confirmée jusqu’au { $day }
act-name_assistance-refused = Entraide refusée
act-name_message-sent = Message
act-name_request-withdrawn = Demande retirée
act-name_case-closed = Affaire close
act-name_erasure-requested = Effacement demandé
act-name_body-erased = Texte effacé
act-name_unknown = Un acte d’une version ultérieure de Comity ({ $kind })
move_acknowledge = Accuser réception de la demande
move_triage = Dire ce qui est possible
move_ask = Demander des informations
move_answer = Répondre aux questions
move_confirm = Confirmer la conservation
move_refuse = Refuser, avec motifs
move_message = Écrire un message
move_withdraw = Retirer la demande
move_close = Clore l’affaire
move_erase = Demander l’effacement
act-name_part-withdrawn = Partie retirée
move_part-withdrawn = Retirer une partie
