### Español: drafted by machine, not yet reviewed by a native lawyer.

act-name_consultation-opened = Consulta abierta
move_consultation-opened = Abrir una consulta
act-name_consultation-answered = Consulta respondida
move_consultation-answered = Responder a la consulta
act-name_conditions-proposed = Condiciones propuestas
move_conditions-proposed = Proponer condiciones
act-name_conditions-accepted = Condiciones aceptadas
move_conditions-accepted = Aceptar las condiciones
act-name_conditions-declined = Condiciones rechazadas
move_conditions-declined = Rechazar las condiciones
act-name_costs-announced = Costes anunciados
move_costs-announced = Anunciar los costes
act-name_costs-answered = Respuesta sobre los costes
move_costs-answered = Responder sobre los costes
act-name_use-consent-asked = Consentimiento para otro uso solicitado
move_use-consent-asked = Pedir consentimiento para otro uso
act-name_use-consent-given = Consentimiento para el uso otorgado
move_use-consent-given = Consentir el uso
act-name_use-consent-refused = Consentimiento para el uso denegado
move_use-consent-refused = Denegar el uso
act-name_use-notified = Uso notificado
move_use-notified = Notificar un uso
