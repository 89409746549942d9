### Español: drafted by machine, not yet reviewed by a native lawyer.

law_title = Derecho
law_views = Partes de las páginas jurídicas
law_view-ask = Dos Estados y un día
law_view-instruments = Instrumentos
law_view-states = Estados
law_view-forms = Formularios en blanco
law_view-search = Buscar
law_permanent = Dirección permanente
law_data = Datos
law_print = Memorando de dos páginas
law_tools = Esta página como dirección, datos y papel
law_version = Hechos revisados hasta el { $day }. Ningún Estado ha dicho que esté de acuerdo con estas respuestas; verifique con el depositario lo que importe.
law_source = Fuente
law_comma = { ", " }
law_cite = artículo { $article }{ $path }
law_cite-of = artículo { $article }{ $path } ({ $instrument })
law_cite-other = cualquier otro delito
law_unknown = desconocido
law_day-hint = Año, mes, día, como 2012-11-01
law_show = Mostrar
law_near = Quizá quiso decir
law_not-found-search = Buscar en el derecho
law_article_title = { $pinpoint }: { $title }
law_article_gist = En palabras propias
law_article_lead = { $domain }, { $instrument }
law_article_not-text = Un resumen en palabras nuestras, no el texto del tratado. Lea el texto antes de citarlo.
law_article_limits = Condiciones y limitaciones
law_article_force = Qué fuerza tiene
law_article_paragraphs = Párrafos de este artículo
law_article_only = Sus párrafos no se exponen uno por uno.
law_article_here = esta página
law_article_left-out = Los párrafos que no se enumeran no se resumen aquí; nada se dice de ellos.
law_article_emergency-only = Solo para emergencias.
law_article_fallback-only = Solo cuando ningún tratado de asistencia judicial recíproca obliga a los dos.
law_article_hangs = Lo que depende de él
law_article_hangs-none = Nada de lo que consta aquí se basa en él.
law_article_rules = Lo que se sigue de él
law_article_clocks = Plazos
law_article_contents = Campos de una solicitud
law_article_declarations = Reservas y declaraciones
law_article_profiles = Lo que dice al respecto la ley propia de los Estados
law_article_missing = Aquí no hay ninguna disposición { $pinpoint }
law_article_missing-lead = Puede estar mal escrita, o es un párrafo que no se resume aquí. La página del artículo nombra los párrafos que sí.
law_required = obligatorio
law_if-available = si se dispone de ello
law_from = desde el { $day }
law_until = hasta antes del { $day }
law_start-of-party = desde su propia entrada en vigor
law_length-none = No se da ninguna cifra
law_length-hours =
    { $n ->
        [one] { $n } hora
       *[other] { $n } horas
    }
law_length-days =
    { $n ->
        [one] { $n } día
       *[other] { $n } días
    }
law_length-months =
    { $n ->
        [one] { $n } mes
       *[other] { $n } meses
    }
law_length-years =
    { $n ->
        [one] { $n } año
       *[other] { $n } años
    }
law_value-minimum = al menos { $figure }
law_value-maximum = como máximo { $figure }
law_in-both = { $own } ({ $original })
law_starts = Empieza con
law_start-if = { $start }, solo si { $condition }
law_owes = Quién debe
law_counting = Cómo se cuenta

law-domain_substantive = Delitos
law-domain_criminalization = Delitos
law-domain_liability = Responsabilidad y sanciones
law-domain_procedural = Facultades de la policía y los tribunales
law-domain_cooperation = Cooperación
law-domain_cooperation-general = Cooperación en general
law-domain_final = Cláusulas finales
law-domain_general = Disposiciones generales
law-domain_jurisdiction = Jurisdicción
law-domain_extradition = Extradición
law-domain_mla = Asistencia judicial recíproca
law-domain_law-enforcement = Aplicación de la ley
law-domain_asset-recovery = Recuperación de activos
law-domain_data-protection = Protección de datos
law-domain_network = Redes de puntos de contacto
law-domain_preservation = Conservación
law-domain_prevention = Prevención
law-domain_technical-assistance = Asistencia técnica
law-domain_mechanism = Órganos y examen

law-force_shall = Obliga: las partes deben.
law-force_may = Permite: las partes pueden.
law-force_endeavour = Pide un esfuerzo: las partes procurarán.
law-force_mixed = Obliga en parte y permite en parte.

law-clock_deadline = Plazo
law-clock_minimum = Al menos este tiempo
law-clock_effect-date = Surte efecto entonces
law-clock_target = Buena práctica, no debida por ningún tratado

law-counting_first-of-month-after-months = los meses desde el día, y después el primer día del mes siguiente
law-counting_nth-day-after = el día mismo no se cuenta
law-counting_calendar-days = días naturales, los festivos no influyen
law-counting_eu-1182-71 = según el Reglamento 1182/71: los días pasan de los festivos, las horas no
law-counting_roll-off-holidays = días, que pasan de los días en que no se trabaja
law-counting_months-same-day = hasta el día del mismo número
law-counting_on-receipt = de inmediato

law-rule_own-rule = Un artículo para: { $measure }
law-rule_general = { $measure }, en virtud del deber general de asistir
law-rule_endeavour = Un deber de intentarlo: { $measure }
law-rule_domestic = { $measure }, hasta donde lo permita la ley del Estado requerido
law-rule_none = { $measure }: no está previsto
law-rule_outside = { $measure }: diríjase a otro lugar
law-rule_information = { $measure }: información, ninguna solicitud al Estado
law-rule_ground = Motivo de denegación
law-rule_not-ground = No es motivo de denegación
law-rule_duty = Deber al denegar
law-rule_postponement = Aplazamiento
law-rule_domestic-law = La ley del Estado requerido se aplica junto a ella
law-rule_channel = Quién escribe a quién
law-rule_precedence = Lo que cede ante otro tratado
law-rule_use-limit = Limitación de uso
law-rule_prosecute = Entregar o enjuiciar
law-rule_threshold = Umbral para la extradición
law-rule_competing = Varios Estados piden a una misma persona
law-rule_offence = Se cuenta entre los delitos propios del instrumento
law-rule_condition = Condición
law-rule_entry = Cuándo queda obligado un Estado
law-rule_quorum = Cuándo empieza el instrumento
law-rule_denunciation = Cuándo surte efecto la denuncia
law-rule_withdrawal = Cuándo surte efecto la retirada de una reserva
law-rule_extension = Cuándo surte efecto la extensión a un territorio
law-rule_eligibility = Quién puede adherirse
law-rule_territory = A qué territorios alcanza

law-duty_give-reasons = Dar razones
law-duty_consult-first = Consultar antes
law-duty_inform-promptly = Informar sin demora a la otra parte
law-duty_submit-for-prosecution = Someter el caso para su enjuiciamiento
law-duty_consider-partial-or-conditional = Considerar la concesión en parte o con condiciones
law-duty_warn-requesting-state = Advertir al Estado requirente

law-declared_reservation = Reserva
law-declared_declaration = Declaración

law_filed = Dirección de esta página: { $address }

law_is = Qué es
law_is-rules = Las normas de cooperación de convenciones y tratados, con sus fechas: quién estaba obligado, en qué día, con qué reserva.
law_is-reasons = Una respuesta con sus razones, cada una con el artículo, la fuente y su grado de certeza.
law_is-open = Las mismas normas que los ministerios usan en sus propios nodos: datos abiertos, código abierto.
law_isnt = Qué no es
law_isnt-depositary = No es un depositario. Las fechas que importan se verifican allí.
law_isnt-advice = No es asesoramiento jurídico, y ningún Estado ha dicho que esté de acuerdo con estas respuestas.
law_isnt-channel = No es un medio para enviar una solicitud. Nada de lo que aquí se escribe se conserva.

site_name = El derecho
site_what = público, sin cuentas
site_data = Datos (JSON)
site_changes = Días en que cambió el derecho
site_without-script = Las respuestas para dos Estados, para otro día y para una búsqueda las calcula en su navegador un programa, que está desactivado. Las páginas mismas no lo necesitan.
site_too-old = Este navegador no puede contar los días como la ley lo exige (no tiene Temporal), así que la pregunta no se respondió; lo que se muestra es la página tal como se escribió. Abra esta dirección en un Firefox o Chrome actual, o pregunte a un colega cuyo navegador sea más nuevo.
