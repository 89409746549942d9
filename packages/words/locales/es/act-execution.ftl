### Español: drafted by machine, not yet reviewed by a native lawyer.

act-name_part-admitted = Asistencia concedida
move_part-admitted = Conceder la asistencia
act-name_request-referred = Remitida a otra oficina
move_request-referred = Remitirla a otra oficina
act-name_execution-postponed = Ejecución aplazada
move_execution-postponed = Aplazar la ejecución
act-name_execution-resumed = Ejecución reanudada
move_execution-resumed = Reanudar la ejecución
act-name_progress-reported = Informe de avance
move_progress-reported = Informar del avance
act-name_urgency-assessed = Urgencia valorada
move_urgency-assessed = Decir con qué urgencia se trata
