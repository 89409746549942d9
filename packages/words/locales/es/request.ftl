### Español: drafted by machine, not yet reviewed by a native lawyer.

request_step-facts = Hechos
request_step-avenue = Vía
request_step-contents = Contenido
request_step-check = Comprobación
request_step-approve = Aprobar y enviar
request_choose = Elija uno
request_change = Cambiar
request_remove = Quitar
request_save = Guardar
request_leave = Dejarlo para más tarde
request_saved = Guardado.
request_saved-with =
    { $n ->
        [one] Guardado. Una cosa debe corregirse antes de poder enviarlo
       *[other] Guardado. { $n } cosas deben corregirse antes de poder enviarlo
    }
request_wrong =
    { $n ->
        [one] Una cosa debe corregirse antes de poder enviarlo
       *[other] { $n } cosas deben corregirse antes de poder enviarlo
    }
request_missing-title =
    { $n ->
        [one] Una cosa impide que esta solicitud esté completa
       *[other] { $n } cosas impiden que esta solicitud esté completa
    }
request_returned = Un colega lo devolvió
request_approved-once = Un colega ha aprobado este borrador. Guardar un cambio anula la aprobación, porque se dio a otro texto.
request_go-all-the-same = Ver las vías de todos modos
request_conflict-title = Este borrador se guardó en otro lugar mientras usted escribía
request_conflict-text = Su texto se conserva en el formulario de abajo y aún no está guardado. Lo guardó un colega, o usted en otra pestaña. Lea lo guardado, ponga en el formulario lo que debe quedar y guarde de nuevo: el formulario sustituye entonces al texto guardado.
request_conflict-theirs = Tal como está guardado, donde difiere del suyo
request_conflict-same = Nada difiere en esta página.
request_conflict-blank = en blanco
request_field-numbered = { $field }, elemento { $n }
request_field-in-part = { $field }, parte { $part }
request_field-in-part-numbered = { $field }, parte { $part }, elemento { $n }
request_field-missing = { $field }: no se indica
request_facts-title = ¿Qué ha ocurrido, y qué se necesita?
request_facts-lead = Empiece por los hechos; los tratados vienen después. Todo se conserva tal como se escribe, también lo que no está terminado.
request_facts-go = Guardar y ver las vías
request_need-measure = Elija la medida: de ella dependen las vías
request_need-to = Elija el Estado al que se pide: de él dependen las vías
request_parts = Qué se pide
request_parts-hint = Cada una puede enviarse como solicitud. La conservación va primero: los datos que ya no existen no pueden entregarse. Cada parte se responde por separado.
request-hint_to = Donde están los datos o la persona. Los Estados de esta red aparecen primero. Un Estado sin nodo está fuera de esta red: las vías se responden igualmente, y la solicitud va en papel.
request_state = { $name } ({ $code })
request_no-node = { $name } ({ $code }), sin nodo
request_no-node-here = { $state } no tiene nodo en esta red: la solicitud no puede enviarse desde aquí. Imprima esta página y envíela por el conducto de la vía
request-hint_toAuthority = Del directorio de esta red. Si se deja en blanco, se elige según lo que se pide: lo que no puede esperar va al punto 24/7.
request_usual-authority = La habitual: el punto 24/7 para lo que no puede esperar
request-hint_title = Como lo llamarán los colegas de ambas partes, sin datos personales.
request-hint_offences = Decide la conducta, no el nombre: elija el delito más próximo e indique al lado su propia disposición.
request-add_offences-known = Añadir un delito de la lista
request-add_offences-other = Añadir otro delito, en palabras
request_offence-n = Delito { $n }
request_offence-item = { $title }, { $pinpoint }
penalty_years =
    { $n ->
        [one] hasta { $n } año
       *[other] hasta { $n } años
    }
penalty_months =
    { $n ->
        [one] hasta { $n } mes
       *[other] hasta { $n } meses
    }
request-hint_conduct = Quién hizo qué, cuándo y cómo, hasta donde se sabe. La doble incriminación se examina con estas frases.
request_row-title = Elemento { $n }: { $kind }
request-ask_urgency-level = ¿Qué urgencia tiene?
priority-hint_routine = Por su turno.
priority-hint_urgent = Antes que otras: esperar puede hacer que se pierdan datos o el procedimiento.
priority-hint_emergency = Al instante: un riesgo significativo e inminente para la vida o la seguridad de una persona.
request-hint_urgency-why = Qué ocurre, a quién, y para cuándo, si no se hace nada.
request-hint_sensitivity = Con qué reserva debe tratarse el caso. Se envía: la otra parte lo lee y se le pide que haga lo mismo.
request-ask_confidentialityRequested = ¿Se pide a la otra parte que lo mantenga confidencial?
request-answer_confidentialityRequested-yes = Sí, y que no se informe al usuario
request-answer_confidentialityRequested-no = No
request_language-item = { $name }
request-hint_language = El idioma en que usted escribe los textos de este formulario.
request_fact-title = Los hechos
request_fact-case = Caso
request_fact-from = De
request_fact-to = A
request_fact-on = Día
request_open_0 = Ninguna vía está abierta
request_open_1 = Una vía está abierta
request_open_2 = Dos vías están abiertas
request_open_3 = Tres vías están abiertas
request_open_4 = Cuatro vías están abiertas
request_open_5 = Cinco vías están abiertas
request_open_6 = Seis vías están abiertas
request_open_7 = Siete vías están abiertas
request_open_8 = Ocho vías están abiertas
request_open_9 = Nueve vías están abiertas
request_open-many =
    { $n ->
       *[other] { $n } vías están abiertas
    }
request_avenue-lead = Ordenadas por el deber de responder; después, lo abierto antes que lo limitado, y las reglas entre los dos antes que las más amplias. Usted elige; su elección y su razón se conservan con el borrador.
request_of-them-limited =
    { $n ->
        [one] Una de ellas depende de algo más que el tratado.
       *[other] { $n } de ellas dependen de algo más que el tratado.
    }
request_preserve-title = Primero esto: haga conservar los datos
request_preserve-text = Los datos pueden desaparecer antes de que se lea una solicitud de ellos. Los puntos 24/7 pueden asegurarlos ahora. Se crea un segundo borrador con los mismos hechos; este queda.
request_preserve-button = Pedir primero la conservación
request_is-main = Fundamento principal
request_is-second = Fundamento secundario
request_use = Usar esta vía
request_use-both = Usar { $first } y { $second } juntas
request_use-alone = Usar solo la { $n }
request_other-avenues = Otras vías
request_use-instead = Usar esta en su lugar
request_use-second = Nombrarla como fundamento secundario
request_drop-second = Quitarla como fundamento secundario
request_provider-direct = Va directamente a un proveedor: solo información, ninguna solicitud al Estado


request_decide-title = Hechos que decidirían lo que es incierto
request_decide-lead = Solo lo que la ley pregunta. Lo que tiene campo en la solicitud pasa a formar parte de ella; lo demás queda con el borrador y nunca se envía.
request_decide-button = Guardar y preguntar de nuevo a la ley
request_decide-in-facts = Indicarlo en los hechos
request_penalty-of = Pena máxima: { $offence }
request_other-title = Otro fundamento
request_other-lead = Un tratado, un acuerdo o una ley que Comity no conoce. La otra parte lee su texto y su cita, con la nota de que los datos jurídicos no lo tienen.
request_other-text = El fundamento, en palabras
request_other-citation = Dónde está escrito
request_other-text-missing = Diga en palabras cuál es el otro fundamento
request_other-citation-missing = Diga dónde está escrito el otro fundamento
request_other-use = Basarse en este fundamento
request_other-second = Nombrarlo como fundamento secundario
request_choice-title = Su elección
request_choice-why = ¿Por qué no la primera vía abierta?
request_choice-why-hint = El orden de la ley pone primero { $first }. Su razón queda en el diario de su autoridad y nunca se envía.
request_choice-not-sent = Queda en el diario de su autoridad; no se envía.
request_avenue-go = Seguir al contenido
request_contents-window = Contenido de la solicitud
request_contents-title-preservation = ¿Qué debe conservarse?
request_contents-title = ¿Qué dice la solicitud?
request_contents-lead = { $measure }, de { $from } a { $to }, { $instrument }.
request_contents-none-required = El fundamento no exige nada más de lo indicado; lo que usted añada se conserva.
request_contents-shared = Para todas las partes
request_contents-done = Lo que escribió se conserva; campos obligatorios hechos: { $done } de { $of }.
request_contents-go = Guardar y comprobarlo todo
request_asks-label = Lo que se pide
request_asks-title = Lo que la solicitud debe decir
request_asks-count = { $done } de { $of }
request_ask-given = indicado
request_ask-open = falta
request_not-given = No indicado
request_by-the-act = Lo dice el acto firmado; no se escribe nada.
request_known-of = Lo que se sabe de { $state }
request_known-languages = Idiomas: { $languages }
request_known-criminality = Doble incriminación: { $rule }
request_practice = Lo que añade la buena práctica
request_practice-note =
    { $n ->
        [one] { $n } campo, no obligatorio
       *[other] { $n } campos, ninguno obligatorio
    }
request_field-from-treaty-between = Lo pide { $source }, que obliga a ambos.
request_field-from-requested-state = Lo pide el Estado requerido: { $source }.
request_field-from-practice = De { $source }.
request_intention = { $state } tiene la intención de presentar una solicitud de registro, incautación o revelación de estos datos.
request_check-window = Comprobar la solicitud
request_check-title = Compruebe lo que se firmará
request_check-title-missing = Lo que aún falta
request_check-lead = Esta es la solicitud completa, con cada valor y cada disposición. Cada línea lleva al lugar donde se escribió.
request_check-lead-missing = La solicitud aún no puede formarse. Cada línea de arriba lleva al campo donde se corrige; todo lo escrito se conserva.
request_check-go = Seguir a la aprobación
request_in-zone = { $city }, { $offset }; allí es { $time }
request_advice-title = Un profesional añadiría
request_advice-no-reason = No consta razón para dejar de lado la primera vía abierta.
request_advice-give-reason = Indicar la razón
request_release-title = Quién aprueba
request_release-count = { $done } de { $of } aprobaciones
request_policy-two-officers = Aprueban dos agentes
request_policy-duty-officer-then-review = Aprueba un agente de guardia; un colega revisa
request_approved = Aprobado
request_approved-by = { $name }, agente { $number }, { $moment }
request_approved-none = Nadie ha aprobado aún esta versión.
request_lapsed = Volver a pedir
request_lapsed-by = { $name }, agente { $number }, aprobó otro texto, { $moment }. Se ha modificado desde entonces: esa aprobación no cuenta.
request_approve-title = Aprobar y enviar
request_approve-lead = { $title }, redactado por { $drafter }, guardado { $moment }.
request_approve-problems = La aprobación no se dio
request_not-draft-changed-meanwhile = El borrador se cambió después de que usted abriera esta página. Léalo de nuevo: lo que figura abajo es el texto como está ahora.
request_approve-what = Qué se aprueba
request_approve-not-you = Usted no puede aprobar esto ahora
request_approve-first = Usted aprueba el texto de abajo tal como está. Todavía no se envía: debe estar de acuerdo un segundo agente.
request_approve-sends = Con su aprobación, { $authority } firma la solicitud y esta se envía a { $state } de inmediato. El envío no puede revertirse; la solicitud puede retirarse.
request_approve-reviewed = Un colega revisa el envío después.
request_approve-and-send = Aprobar y enviar a { $state }
request_approve-button = Aprobar
request_see-missing = Ver lo que falta
request_give-back = O devolverlo
request_give-back-why = ¿Qué debe cambiarse?
request_give-back-hint = Lo lee quien lo redactó. No sale de su autoridad.
request_give-back-button = Devolver el borrador
request_give-back-missing = Diga qué debe cambiarse

request_part = Parte { $n }
request_add-part = Añadir otra medida
request_part-based = Fundamento elegido
request_part-open = Aún sin fundamento
request-field_parts = Qué se pide
request-field_wanted = Qué se quiere exactamente
request-field_wantedBy = Se necesita para
request-hint_parts-wanted = Qué datos, qué persona, qué hecho: para que la otra parte pueda decir si lo tiene.
request-hint_parts-wantedBy = El día después del cual la respuesta ya no sirve; en blanco si no lo hay.
penalty_days =
    { $n ->
        [one] hasta { $n } día
       *[other] hasta { $n } días
    }
penalty_fine = solo multa
penalty_life = hasta prisión perpetua
penalty_death = hasta la pena de muerte
offence-kind_known = de la lista
offence-kind_other = en palabras
act_parts = ¿De qué partes se trata?
act_parts-hint = Cada parte de la solicitud se responde por separado.
act_not-understood = El nodo de la otra parte usa una versión anterior y no entiende esta clase de acto. Lo guardará y confirmará su llegada, pero ninguna de las partes le dará efecto. Dígalo también en un mensaje.
stage_asked = Pedida
stage_conditional = Con condiciones
stage_postponed = Aplazada
stage_admitted = Concedida
stage_in-execution = En ejecución
stage_answered-in-part = Respondida en parte
stage_preserved = Datos conservados
stage_answered = Respondida
stage_nothing-found = Nada encontrado
stage_impossible = Imposible
stage_refused = Denegada
stage_declined = Rechazada
stage_withdrawn = Retirada
request_part-named = Parte { $n }: { $measure }
request-field_urgency-level = Urgencia
request-field_confidentialityRequested = Confidencialidad

request_sections = Las preguntas
request_section-whom = A quién
request_section-measures = Qué se quiere
request_section-offences = Delitos
request_section-conduct = Qué ocurrió
request_section-urgency = Urgencia
request_section-matter = El asunto
request_section-handling = Tratamiento
request_section-all = Todo en una página
request_ask-whom = ¿A quién se pide?
request_ask-measures = ¿Qué se quiere, y a qué se dirige?
request_ask-offences = ¿Qué delitos?
request_ask-conduct = ¿Qué ocurrió?
request_ask-urgency = ¿Qué urgencia tiene?
request_ask-matter = ¿Qué corresponde al asunto en su país?
request_ask-handling = ¿Cómo debe tratarse?
request_lead-whom = Todo se conserva tal como se escribe, también lo que no está terminado; puede volver a cada pregunta.
request_lead-measures = La conservación va primero: los datos que ya no existen no pueden entregarse. Cada medida es una parte que se responde por separado.
request_lead-offences = Los de una convención se reconocen en la otra parte; cualquier otro se describe con su disposición.
request_lead-conduct = En pocas frases: quién hizo qué, cuándo, y cómo los datos conducen a ello.
request_lead-urgency = La otra parte la lee primero, y responde de lo que hace con ella.
request_lead-matter = Tribunal o fiscal a cargo, solicitudes anteriores, y a quién puede llamar la otra parte.
request_lead-handling = Con qué reserva se trata, si es confidencial, y en qué idioma está escrita.
request_facts-on = Guardar y seguir
