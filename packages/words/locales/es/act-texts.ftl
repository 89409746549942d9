### Español: drafted by machine, not yet reviewed by a native lawyer.

act-name_request-supplemented = Solicitud completada
move_request-supplemented = Completar la solicitud
act-name_translation-added = Traducción
move_translation-added = Añadir una traducción
act-name_act-corrected = Corrección
move_act-corrected = Corregir una declaración propia
act-name_case-reopened = Caso reabierto
move_case-reopened = Reabrir el caso

act-name_receipt-read = Leído por un agente
move_receipt-read = Decir que lo ha leído
