### Español: drafted by machine, not yet reviewed by a native lawyer.

act-name_consultation-opened = Consulta abierta
move_consultation-opened = Abrir una consulta
act_consultation-opened_title = Consultar a { $state }
act_consultation-opened_lead = Háblenlo antes de que uno de los dos decida. Cuando un instrumento pide una consulta antes de una denegación o una demora, es esta.
act_consultation-opened_button = Pedir su parecer a { $state }
act_consultation-opened_done = Su consulta está en camino a { $state }.

act-name_consultation-answered = Consulta respondida
move_consultation-answered = Responder a la consulta
act_consultation-answered_title = Responder a lo que { $state } le consulta
act_consultation-answered_lead = Su parecer queda en el registro. Por sí mismo no decide nada.
act_consultation-answered_button = Enviar la respuesta a { $state }
act_consultation-answered_done = Su respuesta está en camino a { $state }.

act-name_conditions-proposed = Condiciones propuestas
move_conditions-proposed = Proponer condiciones
act_conditions-proposed_title = ¿Con qué condiciones puede ayudar?
act_conditions-proposed_lead = Usted ayudaría a { $state } si acepta estas condiciones. Desde el momento en que llegan, le toca a la otra parte.
act_conditions-proposed_button = Comprobar las condiciones
act_conditions-proposed_done = Las condiciones están firmadas y en camino a { $state }.

act-name_conditions-accepted = Condiciones aceptadas
move_conditions-accepted = Aceptar las condiciones
act_conditions-accepted_title = Aceptar las condiciones de { $state }
act_conditions-accepted_lead = Desde el momento en que esto llega, las condiciones obligan a su autoridad en todo lo que resulte de estas partes.
act_conditions-accepted_button = Comprobar la aceptación
act_conditions-accepted_done = La aceptación está firmada y en camino a { $state }.

act-name_conditions-declined = Condiciones rechazadas
move_conditions-declined = Rechazar las condiciones
act_conditions-declined_title = Rechazar las condiciones de { $state }
act_conditions-declined_lead = { $state } decide entonces de nuevo si ayuda y cómo.
act_conditions-declined_button = Comprobar lo que rechaza
act_conditions-declined_done = Su respuesta está firmada y en camino a { $state }.

act-name_costs-announced = Costes anunciados
move_costs-announced = Anunciar los costes
act_costs-announced_title = Costes extraordinarios
act_costs-announced_lead = Los costes ordinarios suelen correr por su cuenta. Diga aquí lo que los excede, antes de que surja.
act_costs-announced_button = Informar a { $state }
act_costs-announced_done = Los costes quedan anunciados; el acto está en camino a { $state }.

act-name_costs-answered = Respuesta sobre los costes
move_costs-answered = Responder sobre los costes
act_costs-answered_title = ¿Quién asume estos costes?
act_costs-answered_lead = Usted dice a { $state } si su Estado asume lo que anunció.
act_costs-answered_button = Enviar la respuesta a { $state }
act_costs-answered_done = Su respuesta está en camino a { $state }.

act-name_use-consent-asked = Consentimiento para otro uso solicitado
move_use-consent-asked = Pedir consentimiento para otro uso
act_use-consent-asked_title = Uso para otro fin
act_use-consent-asked_lead = Lo que { $state } le dio está ligado al caso para el que se dio. Pregunte antes de usarlo de otro modo o de transmitirlo.
act_use-consent-asked_button = Comprobar la petición
act_use-consent-asked_done = La petición está firmada y en camino a { $state }.

act-name_use-consent-given = Consentimiento para el uso otorgado
move_use-consent-given = Consentir el uso
act_use-consent-given_title = Consentir el uso por el que pregunta { $state }
act_use-consent-given_lead = La limitación se levanta solo para este fin.
act_use-consent-given_button = Comprobar el consentimiento
act_use-consent-given_done = El consentimiento está firmado y en camino a { $state }.

act-name_use-consent-refused = Consentimiento para el uso denegado
move_use-consent-refused = Denegar el uso
act_use-consent-refused_title = Denegar el uso por el que pregunta { $state }
act_use-consent-refused_lead = La limitación queda como está.
act_use-consent-refused_button = Comprobar la denegación
act_use-consent-refused_done = La denegación está firmada y en camino a { $state }.

act-name_use-notified = Uso notificado
move_use-notified = Notificar un uso
act_use-notified_title = Comunicar un uso a { $state }
act_use-notified_lead = Para un uso que su ley exige cualquiera que sea lo acordado, como lo que favorece a un acusado. Si puede, comuníquelo antes a { $state }.
act_use-notified_button = Comprobar la comunicación
act_use-notified_done = La comunicación está firmada y en camino a { $state }.
