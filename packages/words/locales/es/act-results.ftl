### Español: drafted by machine, not yet reviewed by a native lawyer.

act-name_evidence-delivered-in-part = Resultados entregados en parte
move_evidence-delivered-in-part = Entregar una parte de los resultados
act-name_evidence-delivered = Resultados entregados
move_evidence-delivered = Entregar los resultados
act-name_evidence-received = Recepción confirmada
move_evidence-received = Confirmar la recepción
act-name_evidence-returned = Objetos devueltos
move_evidence-returned = Devolver objetos
act-name_traffic-disclosed = Recorrido de la comunicación revelado
move_traffic-disclosed = Revelar el recorrido
act-name_statement-taken = Declaración tomada
move_statement-taken = Comunicar que se tomó una declaración
act-name_document-served = Documento notificado
move_document-served = Comunicar la notificación
act-name_search-made = Registro efectuado
move_search-made = Comunicar un registro
act-name_nothing-found = Nada encontrado
move_nothing-found = Comunicar que no se encontró nada
act-name_execution-impossible = Ejecución imposible
move_execution-impossible = Comunicar que no es posible
act-name_outcome-reported = Desenlace comunicado
move_outcome-reported = Comunicar el desenlace
