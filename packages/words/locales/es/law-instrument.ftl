### Español: drafted by machine, not yet reviewed by a native lawyer.

instruments_title = Instrumentos
instruments_lead = Tratados, sistemas, acuerdos y vías sin tratado, como están el { $day }.
instruments_count = Obligados
instruments_name = Instrumento
instruments_in-force = En vigor desde
instruments_conventions = Convenciones y protocolos
instruments_regional = Instrumentos y sistemas regionales
instruments_bilateral = Tratados entre dos, o con la Unión Europea
instruments_ways = Vías sin tratado
instruments_texts = Textos modelo y leyes

instrument_missing = Aquí no hay ningún instrumento «{ $id }»
instrument_on = Mostrar la situación el
instrument_day-wrong = No se entendió el día
instrument_what = Qué es
instrument_kind = Clase
instrument_id = Se cita como
instrument_opened = Hecho o abierto
instrument_in-force = En vigor
instrument_not-in-force = No está en vigor el { $day }, hasta donde se sabe.
instrument_in-force-by = a más tardar el { $day }
instrument_no-start = Sin día propio: no es un tratado.
instrument_quorum =
    { $n ->
        [one] tras { $n } instrumento de consentimiento
       *[other] tras { $n } instrumentos de consentimiento
    }
instrument_applies = Se aplica desde
instrument_entry = Un Estado queda obligado
instrument_entry-rule = { $length } después de su consentimiento, { $counting }
instrument_leaving = La denuncia surte efecto
instrument_leaving-rule = { $length } después de la notificación, { $counting }
instrument_binding = ¿Obliga?
instrument_binds = Sí, a quienes son partes.
instrument_binds-nobody = No: no obliga a nadie.
instrument_parent = Está junto a
instrument_bound-now = Obligados el { $day }
instrument_deposited-now = Habían consentido el { $day }
instrument_gaps = No se trata aquí
instrument_over-time = Partes a lo largo del tiempo
instrument_over-time-none = No consta ningún día en que alguien quedara obligado.
instrument_over-time-note = Se cuenta por el día de la entrada en vigor para cada uno; la firma no obliga a nadie y no se cuenta.
instrument_over-time-table = Lo mismo como tabla
instrument_chart = { $name }, partes obligadas: { $first } el { $start }, { $last } el { $end }; { $now } el { $day }.
instrument_day = Desde
instrument_bound = Obligados
instrument_who = Quién llegó, o se fue
instrument_left = se fueron: { $states }
instrument_parties = Quién está en qué situación el { $day }
instrument_parties-region = La tabla de partes; se desplaza hacia los lados
instrument_party = Jurisdicción
instrument_status = Situación
instrument_signed = Firmado
instrument_consented = Consentido
instrument_force = En vigor
instrument_sure = Grado de certeza, y dónde se leyó
instrument_parties-none = No consta ninguna parte.
instrument_between = entre el { $from } y el { $to }
instrument_not-before = no antes del { $from }
instrument_not-after = a más tardar el { $to }
instrument_applies-on = se aplica desde el { $day }
instrument_ended-on = terminó el { $day }
instrument_articles = Artículos
instrument_articles-none = Sus artículos no se resumen aquí. Lea su texto.
instrument_declarations = Reservas y declaraciones el { $day }
instrument_declarations-none = No consta ninguna que se aplique en este día.
instrument_declarations-ended = Ya no, o todavía no, en efecto
instrument_goes-with = Lo que va con él
instrument_how-sure = Cuán seguro es
instrument_sure-of = Los obligados el { $day }, según la certeza de su dato.
instrument_in-force-since = En vigor desde el { $day }
instrument_clocks = Plazos
instrument_forms = Formularios en blanco

map_title = En el mapa, { $day }
map_spoken = Mapa del mundo, { $name }, { $day }: { $parties } partes, { $consented } que han consentido y no están obligadas, { $signatories } signatarios. La lista de abajo los nombra.
map_party = Partes, obligadas
map_consented = Han consentido, aún no obligados
map_signatory = Solo firmado
map_invited = Invitados
map_dots = Los puntos representan jurisdicciones demasiado pequeñas para dibujarlas
map_borders = Las fronteras proceden de datos cartográficos públicos y son solo contexto; no toman partido en ninguna controversia. Lo que vale es la lista. Los territorios se muestran como constan ante los depositarios.

standing_none = No es parte
standing_invited = Invitado
standing_signatory = Solo firmado
standing_consented = Ha consentido, aún no obligado
standing_party = Parte
standing_party-unsure = Parte, incierto
standing_perhaps-party = Quizá parte
standing_extension-pending = Extensión pendiente
standing_excluded-territory = Territorio excluido
standing_not-participating = No participa
standing_ineligible = No puede adherirse
standing_suspended = Suspendido
standing_ended = Terminado

forms_title = Formularios en blanco
forms_lead = Lo que una solicitud debe decir en virtud de cada instrumento, como formulario vacío para imprimir. Cada campo tiene su disposición.

form-blank_title = { $measure } ({ $instrument }): formulario en blanco
form-blank_lead = Primero los campos del instrumento, con su disposición. La buena práctica sigue y nunca es obligatoria.
form-blank_from = Autoridad requirente
form-blank_to = Autoridad requerida
form-blank_reference = Referencia
form-blank_date = Fecha
form-blank_fields = Lo que pide el instrumento
form-blank_fields-none = No consta ninguna lista de contenido de este instrumento para esta medida.
form-blank_route = Solo por esta vía: { $route }
form-blank_practice = Buena práctica
form-blank_signature = Nombre, cargo y firma
form-blank_from-practice = práctica
form-blank_missing = No existe tal formulario

map_list = La lista que vale
