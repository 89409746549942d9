### Español: drafted by machine, not yet reviewed by a native lawyer.

ask_title = ¿Qué puede { $from } pedir a { $to }?
ask_title-open = ¿Qué puede un Estado pedir a otro?
ask_lead = Elija quién pide, a quién se pide, y el día. Cada respuesta viene con sus artículos y sus razones.
ask_begin = Cuatro respuestas para empezar
ask_from = Pide
ask_to = Se pide a
ask_on = Día
ask_offence = Delito
ask_measure = Medida
ask_swap = Intercambiar
ask_swap-spoken = Intercambiar las dos jurisdicciones
ask_button = Preguntar a la ley
ask_choose = Elegir
ask_side = { $code } { $name }
ask_no-offence = No indicado
ask_offence-other = Otro delito, ninguno de la lista
ask_problems =
    { $n ->
        [one] Una cosa impide que la ley responda
       *[other] { $n } cosas impiden que la ley responda
    }
ask_months = Indique la pena máxima en meses enteros, de 0 a 1200
ask_since = Desde el día anterior:
ask_since-none = nada ha cambiado entre los dos.
ask_since-counts = { $opened } abiertas, { $limited } con limitaciones, { $closed } cerradas.
ask_opened =
    { $n ->
        [one] { $n } respuesta
       *[other] { $n } respuestas
    }
ask_today = Hoy
ask_days = Días en que cambió la respuesta
ask_days-none = Ningún tratado que conste aquí obliga a ambos, en ningún día.
ask_days-now = este día
ask_days-from = { $instrument }: obliga a ambos
ask_days-until = { $instrument }: ya no obliga a ambos

matrix_caption = Medidas por instrumento: { $from } pide a { $to }, { $day }
matrix_region = La tabla de medidas por instrumento; se desplaza hacia los lados
matrix_measure = Medida
matrix_both-since = ambos desde { $year }
matrix_cell = { $measure }, { $instrument }: { $state }, { $article }
matrix_cell-bare = { $measure }, { $instrument }: { $state }
matrix_article = Artículo { $article }
matrix_not-asked = { $measure }, { $instrument }: no es una vía para ello
matrix_state-open = abierta
matrix_state-limited = limitada
matrix_state-uncertain = incierta
matrix_state-closed = cerrada
matrix_legend-open = Abierta en este día
matrix_legend-limited = Limitada: depende de los hechos o de la ley de la otra parte
matrix_legend-uncertain = Incierta: un hecho no se ha indicado, o hay que preguntar antes al depositario
matrix_legend-closed = Cerrada en este día
matrix_legend-numbers = Los números son artículos; cada celda abre sus razones
matrix_none = Ningún instrumento ni ninguna vía sin tratado está abierta para ninguna medida en este día.
matrix_shut = Cerrada para todas las medidas
matrix_parties = { $instrument }: partes obligadas

reason_title = { $measure }: { $instrument }
reason_all = Todas las vías: { $measure }
reason_start = Empezar una solicitud con este fundamento
reason_steps = Razones, en el orden en que se aplicaron

avenues_title = { $measure }: lo que { $from } puede pedir a { $to }
avenues_lead = El { $day }. Ordenadas por el deber de responder; después, lo abierto antes que lo limitado, y las reglas entre los dos antes que las más amplias.
avenues_facts = En qué se basa la respuesta
avenues_missing = Hechos que decidirían más
avenues_missing-lead = Indique lo que sabe y pregunte de nuevo. No se supone nada que no se haya indicado, y no se conserva nada.
avenues_missing-none = No falta ningún hecho para una respuesta.
avenues_missing-elsewhere = Ningún hecho del caso lo decide; lo decide el depositario.
avenues_not-stated = No indicado
avenues_yes = Sí
avenues_no = No
avenues_met = Delito en ambos
avenues_unmet = No es delito allí
avenues_advice = Consejo de la práctica
avenues_none-open = Ninguna vía está abierta o es incierta en este día.
avenues_why = Por qué
avenues_rules-from = { $treaty } va primero en cuanto a forma, contenido y denegación.
avenues_blank = Formulario en blanco
avenues_provider-form = Página del instrumento

fact_offence = Delito
fact_max-penalty-requesting = Pena máxima en el Estado requirente, en meses
fact_max-penalty-requested = Pena máxima en el Estado requerido, en meses
fact_dual-criminality = ¿Es la conducta delito en ambos?
fact_coercive = ¿Requiere medidas coercitivas?
fact_de-minimis = ¿Es el asunto de poca importancia?
fact_available-otherwise = ¿Puede obtenerse la misma ayuda en virtud de otra disposición?
fact_basic-concepts-conflict = ¿Es contraria a los conceptos básicos del ordenamiento jurídico?
fact_person-national-of = ¿De qué Estado es nacional la persona?
fact_requested-has-jurisdiction = ¿Tiene jurisdicción el propio Estado requerido?
fact_emergency = ¿Está la vida o la seguridad en peligro inminente?
fact_transnational = ¿Cruza fronteras el caso?
fact_organized-criminal-group = ¿Actuaron juntas tres o más personas para obtener un beneficio?
fact_fiscal = ¿Se refiere el delito también a cuestiones tributarias?
fact_only-fiscal = ¿Se refiere el delito solo a cuestiones tributarias?
fact_offence-by-computer = ¿Se cometió por medio de un sistema informático?
fact_prosecution-asked-for = ¿Se pide el enjuiciamiento en lugar de la entrega?
fact_urgent = ¿Es urgente la solicitud?
fact_consent-of-person = ¿Consiente la persona?
fact_capital-offence = ¿Conlleva el delito la pena de muerte?
fact_convention-as-basis = ¿Toma el Estado requerido la convención como base de la extradición?
fact_treaty-between = ¿Obliga un tratado a ambos?
fact_declaration-of-requested-state = ¿Qué declaró el Estado requerido?
fact_declaration-of-requesting-state = ¿Qué declaró el Estado requirente?

law-kind_convention = convención
law-kind_protocol = protocolo
law-kind_mlat = tratado de asistencia
law-kind_regional-mlat = tratado regional de asistencia
law-kind_extradition = tratado de extradición
law-kind_regional-cybercrime = convención regional
law-kind_regional-instrument = instrumento regional
law-kind_cloud-act = acuerdo ejecutivo
law-kind_scheme = sistema que no obliga a nadie
law-kind_channel = conducto
law-kind_comity = sin tratado
law-kind_police = de policía a policía
law-kind_provider = por proveedores
law-kind_model = texto modelo
law-kind_statute = ley de un solo Estado

law-when_always = { "" }
law-when_urgent = cuando es urgente
law-when_emergency = en una emergencia
law-when_agreed = si se acuerda
law-when_non-coercive = sin coerción

avenues_line-duty = Obliga a
avenues_line-through = Por medio de
avenues_line-published = Publicado
avenues_duty-own-rule = { $state }, por una disposición sobre esta misma medida.
avenues_duty-general = { $state }, por el deber general de asistir.
avenues_duty-endeavour = { $state }, a intentarlo; no se debe ningún resultado.
avenues_duty-domestic = { $state }, solo hasta donde lo permitan su ley y los tratados entre los dos.
avenues_duty-information = ningún Estado: una orden o solicitud va directamente a un proveedor.
avenues_duty-nobody = nadie: { $state } ayuda si su ley lo permite y hasta donde quiera.
avenues_within = En un plazo de { $length }.
avenues_no-time = No fija ningún número de días.
avenues_no-channel = No consta ningún conducto; pregunte a la autoridad central.
avenues_who = A quién escribir
avenues_serves = para { $ranks }
avenues_nobody-named = No se nombra a nadie
avenues_languages-accepted = Acepta solicitudes en { $languages }
avenues_languages-official = Idiomas oficiales { $languages }; otros, desconocidos
avenues_languages-unknown = Idiomas desconocidos
avenues_home-law = Lo que añade la ley de { $state }, cualquiera que sea la vía
law-channel_central-authority = autoridad central
law-channel_contact-point-24-7 = punto de contacto 24/7
law-channel_judicial-authority = de autoridad judicial a autoridad judicial
law-channel_competent-authority = autoridades competentes
law-channel_diplomatic = vía diplomática
law-channel_interpol = INTERPOL
law-channel_direct-to-provider = directamente al proveedor

matrix_hint = La tabla sigue hacia el lado: muévala con un dedo, la rueda o las teclas de flecha.
