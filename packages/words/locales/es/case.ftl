### Español: drafted by machine, not yet reviewed by a native lawyer.

case_parties = De { $from } a { $to }
case_basis = Fundamento
case_urgency-claimed = Pedida como
case_priority-given = Prioridad dada
case_asked-in-full = Lo que se pide, completo
case_due-of-part = { $due }, parte { $n }
case_whose-move = A quién le toca
case_acts = Actos
case_acts-earlier = Actos anteriores
case_acts-later = Actos posteriores
case_acts-of = Actos { $first } a { $last } de { $of }
case_act-number = acto { $n }
case_without-effect = Sin efecto
case_proofs = Pruebas de este acto, en el orden en que llegaron
case_next = Lo que puede hacer a continuación
case_next-due = Lo que se espera ahora
case_next-onward = Lo que hace avanzar el caso
case_no-rule = no se conoce ninguna norma
case_not-now = No abierto ahora
case_next-others = También posible
case_next-others-note = { $n ->
        [one] { $n } acto que nada espera
       *[other] { $n } actos que nada espera
    }
case_with-reasons =
    { $n ->
        [one] { $n }, con su razón
       *[other] { $n }, con razones
    }

avenue_rank = Puesto { $n }
avenue_channel = Conducto
avenue_clocks = Plazos
avenue_limits = Limitaciones
avenue_written-to = { $office }, publicada por el otro Estado, que la mantuvo por última vez el { $day }
avenue_why = Por qué está abierta
avenue_why-uncertain = Por qué es incierta
avenue_sources = Fuentes
avenue_closed = Cerradas en esta fecha
avenue_closed-count =
    { $n ->
        [one] { $n }, con su razón
       *[other] { $n }, cada una con su razón
    }

ground_not-found = No se encuentra en los datos jurídicos de Comity
ground_available = Disponible
ground_judgement = A su juicio

case_measure = Medida
case_item = Elemento { $n }
case_confidential-yes = Se mantiene confidencial, en lo que la ley permita
case_confidential-no = No solicitada
case_log-good =
    { $n ->
        [one] Registro verificado, { $n } acto
       *[other] Registro verificado, { $n } actos
    }
case_log-broken = Registro roto
case_log-broken-title = El registro guardado de este caso no se verifica
case_log-broken-text = No confíe en esta página. Exporte lo que hay, avise a su administrador y pida a la otra parte la copia que ella tiene.
case_newest-first = Los más recientes primero. Horas de { $city }.
case_export = Exportar y verificar
case_print = Vista para imprimir
case_normal-view = Volver a la vista habitual
case_no-acts = Aún no se ha hecho ningún acto en este caso.
case_claimed-at = Declarado { $here }.
case_claimed-at-both = Declarado { $here } · { $there }.
case_received-at = Recibido { $here }.
case_received-at-both = Recibido { $here } · { $there }.
case_not-received = Aún no recibido.

stated_capability = Medios
stated_capacity = Personas
stated_resources = Se dedica a ello
stated_priority = Prioridad
stated_expected-date = Se espera el
stated_reference = Referencia
stated_wanted-by = Se necesita para
stated_preserved = Se conserva
stated_holder = En poder de
stated_since = Desde
stated_last-day = Último día
stated_legal-basis = Fundamento jurídico
said_yes = Sí
said_no = No
stated_about = Sobre
stated_act = Acto
stated_reason = Razón
stated_acts = Actos
stated_why = Razón
stated_text = Texto

case_detail = El acto completo
case_detail-note =
    { $n ->
        [one] { $n } entrada
       *[other] { $n } entradas
    }
case_erased-text = El texto se destruyó. El encabezado firmado prueba que existió.
case_unreadable-text = El texto está sellado con una clave que esta autoridad no tiene.
case_waiting-text = Actos de { $authority } que aún no pueden situarse: { $n }. No ha llegado un acto anterior de esa autoridad.
case_flags = Mire esto
case_flags-more = { $n } más de esta clase; la vista para imprimir los tiene todos.
case_deadlines = Plazos abiertos
case_no-deadlines = Nada está pendiente.
case_clock-starts = El plazo empieza cuando el nodo de la otra parte la ha recibido.
case_end-of-day = hasta el fin del { $day }, { $city }
kept_title = Datos que se conservan
kept_last-day = Fin del { $day }, { $city }
kept_lapses-soon = Vence en { $n } días como máximo
kept_lapses = la conservación vence el { $day }
case_hidden-taken-out = los caracteres ocultos no se muestran
case_participants = Participantes
case_now-there = { $time } ahora, { $offset }
case_link-up = Enlace activo
case_link-down = Enlace caído
case_link-unknown = Aún no se ha enviado nada
case_link-heard = última señal { $moment }
case_fingerprint = Huella de las claves
case_review-title = Enviada de noche: un colega debe examinarla
case_review-text = Examínela antes de { $moment } y deje constancia de lo que observe.
case_review-button = Revisar el envío
case_done-reviewed = Su revisión consta en el registro.
case_done-export = El archivo está listo.
case_answer-of = Respuesta a la pregunta { $n }
case_by-line = { $authority }, { $role }, agente { $number }
case_by-line-named = { $authority }, { $role }, agente { $number } ({ $name })

status_case-unopened = No abierto
status_case-rejected = Devuelto por el otro nodo
status_case-submitted = Presentada
status_case-acknowledged = Acuse de recibo
status_case-in-triage = En evaluación
status_case-waiting-for-information = En espera de información
status_case-conditional = Condiciones propuestas
status_case-postponed = Aplazada
status_case-in-execution = En ejecución
status_case-answered-in-part = Respondida en parte
status_case-answered = Respondida
status_case-preserved = Datos conservados
status_case-refused = Denegada
status_case-declined = Ofrecimiento no aceptado
status_case-withdrawn = Retirada
status_case-closed = Cerrado

expected_submit = Presentar la solicitud
expected_submit-again = Corregir la solicitud y presentarla de nuevo
expected_acknowledge = Acusar recibo de la solicitud
expected_triage = Decir qué puede hacerse y para cuándo
expected_answer = Ejecutar lo pedido, o denegarlo con razones
expected_answer-questions = Responder a las preguntas
expected_send-request-for-disclosure = Enviar la solicitud de revelación antes del último día, o cerrar el caso
expected_consider-refusal = Considerar las razones: pedirlo de nuevo en un caso nuevo, o cerrar este
expected_decide-on-conditions = Aceptar las condiciones, o rechazarlas
expected_resume = Continuar con la ejecución
expected_consider-answer = Considerar la respuesta, y cerrar el caso cuando nada quede abierto
expected_disclose-information = Comunicar la información, hablar de otras condiciones, o retirar el ofrecimiento
expected_consider-information = Considerar la información, y cerrar el caso cuando nada quede abierto
expected_close = Detener la ejecución y cerrar el caso
expected_erase = Borrar lo pedido, o decir por qué no
expected_nothing = No se debe nada

because_no-request = Aún no hay solicitud en el caso.
because_given-back = El otro nodo devolvió la solicitud.
because_not-acknowledged = La solicitud se presentó; nadie se ha hecho cargo aún.
because_not-answered = La solicitud aún no tiene respuesta sobre el fondo.
because_questions-open = La parte requerida pidió información y no puede continuar sin ella.
because_preserved = Los datos se conservan por un tiempo; después pueden desaparecer.
because_refused = La solicitud se denegó, con razones.
because_information-offered = Se ofrece información con condiciones.
because_information-disclosed = La información se comunicó.
because_conditions-declined = Las condiciones se rechazaron; la información sigue ofrecida.
because_conditions-accepted = Las condiciones se aceptaron.
because_declined = El ofrecimiento se rechazó.
because_withdrawn = La solicitud se retiró.
because_conditions-proposed = La parte requerida ayudaría con condiciones.
because_postponed = La parte requerida ha aplazado la ejecución.
because_in-execution = La solicitud se está ejecutando.
because_answered = La solicitud tiene su respuesta.
because_closed = El caso está cerrado.
because_erasure-asked = La otra parte pidió el borrado.

due_acknowledgement = Acuse de recibo
due_needed-before = Después es demasiado tarde
due_part-wanted = Respuesta deseada
due_first-answer = Primera respuesta
due_expected-result = Resultado, según lo prevén
due_follow-up = Solicitud anunciada
due_translation = Traducción anunciada
due_answer-to-questions = Respuesta a las preguntas
due_preservation-minimum = Se conserva al menos hasta
due_preservation-ends = Último día de la conservación
due_collection-ends = Último día de la obtención en tiempo real
due_erasure = Borrado
due_review = Revisión de lo que un funcionario envió solo
due_kind-deadline = plazo
due_kind-minimum = mínimo
due_kind-effect-date = después los datos pueden desaparecer
due_kind-target = buena práctica, no debida por ningún tratado
due_kind-asking = según el Estado requirente, no debida por ningún tratado
due_kind-asked = según quien lo espera, no debida por ningún tratado
due_kind-own = según quien lo hace, no debida por ningún tratado
due_kind-house = una regla de la casa, no debida por ningún tratado
due_held-questions-open = Suspendido hasta que se respondan las preguntas
due_held-withdrawn = Detenido: la solicitud se retiró
due_held-refused = Detenido: la solicitud se denegó

proof_queued = Firmado y en cola
proof_sent = Enviado
proof_delivered = Aceptado por el otro nodo
proof_delivered-here = Aceptado por nuestro nodo
proof_rejected = Devuelto por el otro nodo

case_other-basis = Fundamento en palabras de la parte requirente
case_other-basis-citation = Dónde está escrito ese fundamento

proof_opened = A la vista de la otra parte cuando actuó
case_proof = Prueba
proof_waiting = En camino

sensitivity_normal = Normal
sensitivity_restricted = Restringida
sensitivity_sealed = Reservada

measure_preservation = Conservación
measure_preserved-traffic-disclosure = Datos de tráfico conservados
measure_stored-data-access = Datos almacenados
measure_subscriber-info = Información del abonado
measure_domain-registration-data = Datos de registro de dominio
measure_realtime-traffic = Datos de tráfico en tiempo real
measure_interception = Contenido en tiempo real
measure_search-and-seizure = Registro e incautación
measure_examination-of-objects-and-sites = Examen de objetos y lugares
measure_testimony = Declaración o testimonio
measure_service-of-documents = Notificación de documentos
measure_information-and-records = Información y registros
measure_bank-account-identification = Cuentas bancarias
measure_locate-or-identify-person = Localización o identificación de una persona
measure_tracing = Rastreo del producto del delito
measure_freezing = Embargo preventivo
measure_confiscation = Decomiso
measure_asset-return = Devolución de activos
measure_extradition = Extradición
measure_provisional-arrest = Detención provisional
measure_spontaneous-information = Información espontánea
measure_emergency-mla = Asistencia de emergencia
measure_joint-investigation = Investigación conjunta
measure_transfer-of-sentenced-person = Traslado de una persona condenada
measure_transfer-of-proceedings = Remisión de actuaciones penales
measure_emergency-disclosure-by-provider = Revelación de emergencia por un proveedor

ground_name-dual-criminality = Doble incriminación
ground_name-political-offence = Delito político
ground_name-essential-interests = Intereses esenciales
ground_name-domestic-law-prohibits-action = Nuestra ley prohíbe la actuación
ground_name-contrary-to-legal-system = Contraria a nuestro ordenamiento jurídico
ground_name-not-in-conformity = No se ajusta al instrumento
ground_name-de-minimis = Asunto de poca importancia
ground_name-available-otherwise = Puede obtenerse de otro modo
ground_name-nationality = Nacional propio
ground_name-own-jurisdiction = Jurisdicción propia
ground_name-discrimination = Peligro de discriminación
ground_name-death-penalty = Pena de muerte
ground_name-ne-bis-in-idem = Ya juzgado
ground_name-penalty-threshold = La pena es demasiado baja
ground_name-offence-not-covered = Delito fuera del instrumento
ground_name-data-protection = Protección de datos
ground_name-fiscal = También se refiere a cuestiones tributarias
ground_name-confidentiality-risk = El secreto puede verse afectado
ground_name-confidentiality = Pide confidencialidad
ground_name-form-electronic = Llegó por vía electrónica
ground_name-speciality = Uso para otro fin
ground_name-own-proceedings = Procedimiento propio
ground_name-bank-secrecy = Secreto bancario
ground_name-domestic-law-or-treaty = Nuestra ley u otro tratado no lo permite
ground_name-time-bar = Prescripción
ground_name-insufficient-evidence = Pruebas insuficientes
ground_name-military-offence = Delito militar
ground_name-pending-case = Causa propia pendiente
ground_name-trial-in-absence = Juzgado en ausencia
ground_name-amnesty = Amnistía
ground_name-age = Demasiado joven
ground_name-serve-at-home = Pena cumplida en el propio país
ground_name-immunity = Inmunidad o privilegio
ground_name-fundamental-rights = Derechos fundamentales

flag_equivocation = { $authority } firmó actos distintos para un mismo lugar del registro.
flag_second-request = Llegó una segunda solicitud u ofrecimiento en el mismo caso y no tiene efecto. Vea quién abrió el caso.
flag_other-state-named = La solicitud nombra a { $from } y a { $to }; la firmó { $requesting } para { $requested }.
flag_closing-crossed = El caso se cerró mientras un acto de la otra parte estaba en camino.
flag_withdrawal-crossed = Una retirada se cruzó con una respuesta. La ejecución se detiene; ambas quedan.
flag_said-twice = Dos autoridades dijeron lo mismo de modo distinto; vale lo posterior.
flag_answers-crossed = Dos autoridades respondieron sin haberse visto una a otra.
flag_answered-without-information = Quien respondió no había visto una pregunta o una respuesta que estaba en camino.
flag_claimed-ahead = La hora declarada es posterior al acuse: un reloj está mal.
flag_claimed-behind = El acto llegó más tarde de lo declarado: esperó en el camino, o un reloj está mal.
stated_malformed = Tal como llegó

expected_answer-consultation = Responder a la consulta
expected_decide-on-warning = Decir si se continúa con la conservación
expected_decide-on-extension = Prorrogar la conservación, o decir por qué no
expected_answer-costs = Decir quién asume los costes
expected_confirm-receipt = Confirmar lo que llegó
expected_decide-on-use = Decidir sobre el otro uso
because_answer-consultation = La otra parte consulta antes de decidir.
because_decide-on-warning = La parte requerida advierte de que conservar puede hacer daño.
because_decide-on-extension = La parte requirente pide que los datos se conserven más tiempo.
because_answer-costs = La parte requerida anunció costes extraordinarios.
because_confirm-receipt = Se entregó algo; nadie ha confirmado su recepción.
because_decide-on-use = La parte requirente pide usar para otro fin lo que recibió.
due_reply = Respuesta
due_postponement-ends = Fin del aplazamiento
due_held-ended = Terminado

moves_handling = Hacerse cargo
moves_information = Información
moves_terms = Condiciones
moves_execution = Ejecución
moves_collecting = Obtención en tiempo real
moves_answers = Respuesta
moves_preserving = Conservación
moves_results = Resultados
moves_ending = Fin
moves_record = Registro

case_about-parts = Sobre
case_contents-of-treaty = Lo que pide el tratado entre ambos
case_unnamed = Un caso con { $state }
case_unnamed-told = Información de { $state }
case_unnamed-told-on = Información de { $state }, { $day }
case_unnamed-given = Información para { $state }
case_unnamed-given-on = Información para { $state }, { $day }
case_call-back-first-contact = Nadie aquí ha tratado antes con { $authority }. Devuelva la llamada al número publicado, nunca a uno del mensaje, antes de hacer nada.
case_call-back-keys-changed = Las claves del otro Estado son nuevas desde { $moment }. Devuelva la llamada al número publicado, nunca a uno del mensaje, antes de hacer nada.
case_call-back-number = El número que han publicado
case_called-back-button = Hemos devuelto la llamada: son ellos
case_called-back-not = Si no son ellos, o si nadie allí sabe nada: no haga nada de lo que se pide y avise a un supervisor.
case_called-back = Llamada devuelta por { $name }, { $moment }: son ellos
case_done-called-back = Anotado: quién devolvió la llamada y cuándo. No se informa al otro Estado.
case_done-told-us = Anotado: fuimos nosotros, quién lo dijo y cuándo. No se informa al otro Estado.
case_done-told-nobody = Anotado: a nadie aquí se le avisó, quién lo dijo y cuándo. El otro Estado aún no lo sabe: llámelo, y comuníqueselo por escrito.
case_done-told-open = Anotado: se retira la respuesta, quién lo dijo y cuándo. Se pregunta de nuevo. No se informa al otro Estado.
case_in-doubt = { $n ->
        [one] { $n } acto de este caso llegó con una clave que la autoridad { $authority } revocó después: desde { $since } puede haber estado en otras manos. Devuelva la llamada al número publicado y pregunte qué actos son de esa autoridad. No se quitó nada.
       *[other] { $n } actos de este caso llegaron con una clave que la autoridad { $authority } revocó después: desde { $since } puede haber estado en otras manos. Devuelva la llamada al número publicado y pregunte qué actos son de esa autoridad. No se quitó nada.
    }
case_in-doubt-here = { $n ->
        [one] { $n } acto de { $authority } en este caso llegó después de { $since }: desde entonces dos agentes de aquí dudan de lo que viene de allí. Pregunte por un número que vino en una nota diplomática si es suyo. No se quitó nada.
       *[other] { $n } actos de { $authority } en este caso llegaron después de { $since }: desde entonces dos agentes de aquí dudan de lo que viene de allí. Pregunte por un número que vino en una nota diplomática cuáles son suyos. No se quitó nada.
    }
case_act-in-doubt = Llegó con una clave que puede haber estado en otras manos desde { $since }. Pregunte si el acto es de la otra parte.
case_call-back = Para asegurarse de que un mensaje es de la otra parte, llame
case_call-back-from = al número que han publicado
case_call-from-message = (según la solicitud; no prueba nada)
case_emergencies-of-year =
    { $asked ->
        [one] La única emergencia que llegó de allí en un año; tratada como menos: { $lowered }
       *[other] Emergencias de allí en un año: { $asked }, de ellas tratadas como menos: { $lowered }
    }
case_emergencies-in-time-here = Acusadas aquí a tiempo: { $inTime } de { $over }
case_emergencies-in-time-there = Emergencias de aquí hacia allí en un año de las que se acusó recibo a tiempo: { $inTime } de { $over }
case_treated-as = Se trata como
case_lowered = { $state } trata esto como menos urgente de lo que se pidió: { $reasons } Lo que usted diga después llama a la guardia de allí como urgente, no como emergencia. Si es una emergencia, llame por teléfono.
case_lowered-own = Aquí se trata como menos urgente de lo que se pidió: { $reasons }
