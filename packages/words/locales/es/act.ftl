### Español: drafted by machine, not yet reviewed by a native lawyer.

act-name_request-submitted = Solicitud
act-name_request-acknowledged = Acuse de recibo de la solicitud
act-name_request-triaged = Evaluación: lo que puede hacerse
act-name_information-requested = Información solicitada
act-name_information-supplied = Respuestas a las preguntas
act-name_preservation-confirmed = Conservación confirmada
act-name_preservation-confirmed-until = Conservación confirmada hasta el { $day }
act-name_assistance-refused = Asistencia denegada
act-name_message-sent = Mensaje
act-name_request-withdrawn = Solicitud retirada
act-name_case-closed = Caso cerrado
act-name_erasure-requested = Borrado solicitado
act-name_body-erased = Texto borrado
act-name_unknown = Un acto de una versión posterior de Comity ({ $kind })
move_acknowledge = Acusar recibo de la solicitud
move_triage = Decir lo que puede hacerse
move_ask = Pedir información
move_answer = Responder a las preguntas
move_confirm = Confirmar la conservación
move_refuse = Denegar, con motivos
move_message = Escribir un mensaje
move_withdraw = Retirar la solicitud
move_close = Cerrar el caso
move_erase = Pedir el borrado
act-name_part-withdrawn = Parte retirada
move_part-withdrawn = Retirar una parte
