### Español: drafted by machine, not yet reviewed by a native lawyer.

law-code_high = alta
law-code_medium = media
law-code_low = baja
law-code_yes = sí
law-code_no = no
law-code_none = ninguno
law-code_invited = invitado
law-code_signatory = signatario
law-code_consented = consentido
law-code_party = parte
law-code_extension-pending = extensión pendiente
law-code_excluded-territory = territorio excluido
law-code_not-participating = no participa
law-code_ineligible = no-puede-adherirse
law-code_ended = terminado
law-code_deadline = plazo
law-code_minimum = mínimo
law-code_effect-date = fecha de efecto
law-code_target = buena-práctica
law-code_open = abierta
law-code_closed = cerrada
law-code_limited = limitada
law-code_uncertain = incierta
law-code_unknown = desconocido
law-code_instrument = instrumento
law-code_treaty-between = tratado entre ambos
law-code_requested-state = Estado requerido
law-code_practice = práctica

command-law_parties-head = { $force ->
        [yes] { $instrument } el { $on }: en vigor
       *[no] { $instrument } el { $on }: no en vigor
    }
command-law_parties-counts = { $deposited } habían consentido, { $bound } estaban obligados
command-law_parties-undated = { $bounds ->
        [both] Día no encontrado: { $state }, no antes del { $from }, no después del { $to }
        [from] Día no encontrado: { $state }, no antes del { $from }
        [to] Día no encontrado: { $state }, no después del { $to }
       *[none] Día no encontrado: { $state }
    }
command-law_state = Estado
command-law_name = Nombre
command-law_consented = Consentido
command-law_in-force = En vigor
command-law_confidence = Fiabilidad
command-law_status-head = { $state }, { $instrument }, { $on }: { $status }
command-law_instrument-in-force = Instrumento en vigor
command-law_signed = Firmado
command-law_applies-from = Se aplica desde
command-law_rule = Norma
command-law_source = Fuente
command-law_reservations = Reservas y declaraciones:
command-law_effect-head = { $date } según { $pinpoint } ({ $confidence })
command-law_no-clock = No consta ningún plazo para este instrumento.
command-law_not-running = No está en vigor hasta donde se sabe: ninguno de estos corre aún.
command-law_clock = Plazo
command-law_kind = Clase
command-law_length = Duración
command-law_starts = Empieza
command-law_no-figure = sin cifra
command-law_deadline-head = { $clock } ({ $kind }), desde { $start }: { $due }
command-law_figure = { $name }: { $value } { $unit } ({ $kind })
command-law_exact = exacto
command-law_limit = Limitación: { $limit }
command-law_recorded = Constan: { $paragraphs }. Se omiten otros párrafos.
command-law_source-is = Fuente: { $source }
command-law_avenue = { $rank }. { $title } ({ $instrument }): { $open }; fiabilidad de los datos: { $confidence }
command-law_rules-first = Normas de forma, contenido y denegación: primero { $instrument }.
command-law_channel = Conducto: { $channel }
command-law_whom = A quién escribir:
command-law_to = { $mark } en { $ranks }: { $to }
command-law_of-several = Lo que dicen varios de ellos:
command-law_of-marks = { $marks }: { $text }
command-law_clock-is = Plazo: { $length } ({ $kind }); empieza: { $starts }
command-law_in-practice = En la práctica:
command-law_hangs-on-facts = Depende de lo que no se ha indicado: { $facts }
command-law_facts-missing = Hechos que faltan:
command-law_no-contents = No consta ningún contenido para este instrumento y esta medida.
command-law_field = Campo
command-law_needed = Necesario
command-law_pinpoint = Disposición
command-law_from = De
command-law_meaning = Significado
command-law_if-known = si se sabe
command-law_route = { $label } (vía { $route })
command-law_ground-open = abierto
command-law_ground-must = abierto, debe denegarse
command-law_ground-must-unless = abierto, debe denegarse salvo que valga una excepción
command-law_ground-closed = cerrado
command-law_ground-unknown = depende de un hecho
command-law_not-binding = { $open ->
        [uncertain] { $instrument }: quizá no obliga a ambos el { $on }; si obligara, estas serían las normas.
       *[no] { $instrument }: no obliga a ambos el { $on }; si obligara, estas serían las normas.
    }
command-law_grounds = Motivos:
command-law_no-ground = No es motivo:
command-law_other-law = Otra ley que se admite:
command-law_duties = Deberes:
command-law_postponement = Aplazamiento:
command-law_presumed = Se toma lo habitual, no se ha indicado: { $facts }.
command-law_counterparts = Para encontrar a un homólogo (ningún fundamento, y ningún medio de envío):
command-law_addressed = { $name }, { $language }; fiabilidad: { $confidence }
command-law_addressed-of = { $name }, { $language }; fiabilidad: { $confidence }, a fecha de { $day }
command-law_name-unknown = nombre desconocido
command-law_language-unknown = idioma desconocido
command-law_in-languages = en { $languages }
command-law_in-official = en { $languages } (oficial; no se sabe qué otros se aceptan)
command-law_as-of = A fecha de { $day }
command-law_tradition = Tradición jurídica
command-law_official-languages = Idiomas oficiales
command-law_takes-requests-in = Acepta solicitudes en
command-law_not-known = no se sabe
command-law_death-penalty = Pena de muerte
command-law_nationals = Entrega de nacionales propios
command-law_without-treaty = Extradición sin tratado
command-law_contact-point = Punto de contacto 24/7
command-law_authorities = Autoridades
command-law_instruments = Instrumentos
command-law_authority-row = { $role }: { $name }; { $confidence }. { $source }
command-law_authority-row-of = { $role }: { $name }; { $confidence }, a fecha de { $day }. { $source }
command-law_profile-on = { $name } ({ $state }) el { $on }
command-law_profile = { $name } ({ $state })
command-law_period-unknown = No se sabe desde cuándo
command-law_substantive = Derecho sustantivo
command-law_procedural = Derecho procesal
command-law_cooperation = Cooperación
command-law_capacity = Capacidad
command-law_prevention = Prevención
command-law_max-months = { $period }; máximo en meses: { $months }
command-law_none-recorded = no consta ninguno
command-law_gaps-none = { $instrument }: no pide ningún delito ni facultad en el derecho interno, según lo que consta.
command-law_gaps-head = { $state } y { $instrument } el { $on }: { $gaps } faltan o están en parte, { $unknown } desconocidos
command-law_article = Artículo
command-law_there = Existe
command-law_title = Título
command-law_coverage-states = { $states } Estados el { $on }
command-law_coverage-pairs = { $pairs } pares; tratados buscados: asistencia { $assistance }, extradición { $extradition }
command-law_col-profile = Perfil
command-law_col-authority = Autoridad
command-law_col-language = Idioma
command-law_col-point = 24/7
command-law_col-assistance = Asistencia
command-law_col-extradition = Extradición
