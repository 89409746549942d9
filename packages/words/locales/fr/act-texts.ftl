### Français: drafted by machine, not yet reviewed by a native lawyer.

act-name_request-supplemented = Demande complétée
move_request-supplemented = Compléter la demande
act-name_translation-added = Traduction
move_translation-added = Ajouter une traduction
act-name_act-corrected = Rectification
move_act-corrected = Rectifier une déclaration
act-name_case-reopened = Affaire rouverte
move_case-reopened = Rouvrir l’affaire

act-name_receipt-read = Lu par un agent
move_receipt-read = Dire que vous l’avez lu
