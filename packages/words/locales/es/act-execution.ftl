### Español: drafted by machine, not yet reviewed by a native lawyer.

act-name_part-admitted = Asistencia concedida
move_part-admitted = Conceder la asistencia
act_part-admitted_title = ¿Sobre qué fundamento se ejecuta?
act_part-admitted_lead = Usted informa a { $state } de que lo que pidió se ejecuta, y cómo.
act_part-admitted_button = Comprobar lo que se concede
act_part-admitted_done = La decisión está firmada y en camino a { $state }.

act-name_request-referred = Remitida a otra oficina
move_request-referred = Remitirla a otra oficina
act_request-referred_title = ¿Qué oficina la ejecuta?
act_request-referred_lead = { $state } ve quién la tiene ahora, y si esa oficina responde directamente.
act_request-referred_button = Informar a { $state }
act_request-referred_done = La remisión está en camino a { $state }.

act-name_execution-postponed = Ejecución aplazada
move_execution-postponed = Aplazar la ejecución
act_execution-postponed_title = ¿Por qué, y hasta cuándo?
act_execution-postponed_lead = Aplazar no es denegar: la ejecución le sigue correspondiendo. Diga qué puede hacerse entretanto.
act_execution-postponed_button = Comprobar el aplazamiento
act_execution-postponed_done = El aplazamiento está firmado y en camino a { $state }.

act-name_execution-resumed = Ejecución reanudada
move_execution-resumed = Reanudar la ejecución
act_execution-resumed_title = Continuar con la ejecución
act_execution-resumed_lead = { $state } ve que ya nada lo impide.
act_execution-resumed_button = Informar a { $state }
act_execution-resumed_done = Se comunica a { $state } que la ejecución continúa.

act-name_progress-reported = Informe de avance
move_progress-reported = Informar del avance
act_progress-reported_title = ¿Hasta dónde se ha llegado?
act_progress-reported_lead = { $state } ve el paso que se dio, y lo que sigue.
act_progress-reported_button = Informar a { $state }
act_progress-reported_done = El informe está en camino a { $state }.
act-name_urgency-assessed = Urgencia valorada
move_urgency-assessed = Decir con qué urgencia se trata
act_urgency-assessed_title = ¿Con qué urgencia la trata, y por qué?
act_urgency-assessed_lead = { $state } lo sabe de inmediato, con sus razones. Lo que la otra parte alegó queda en el registro. Si es menos que una emergencia, aquí nada suena por este caso como emergencia; lo que la otra parte diga después sigue llamando a la guardia, como urgente. Se cuenta, y puede revertirse: elija de nuevo lo que alegaron.
act_urgency-assessed_button = Informar a { $state }
act_urgency-assessed_done = Se comunica a { $state } con qué urgencia la trata usted.
act_urgency-assessed_level = Tratarla como
act_urgency-assessed_reasons = Por qué
