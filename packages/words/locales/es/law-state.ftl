### Español: drafted by machine, not yet reviewed by a native lawyer.

states_title = Estados y otras jurisdicciones
states_lead = Cada uno tiene una página: a quién escribir, qué lo obliga y desde cuándo, sus declaraciones, y su propia ley hasta donde alguien la ha estudiado.
states_profiled = Ley propia estudiada
states_others = Ley propia aún no estudiada

state_missing = Aquí no hay ninguna jurisdicción «{ $code }»
state_lead = { $kind }. El derecho como está el { $day }.
state_kind-state = Estado
state_kind-organisation = Organización
state_kind-territory = Territorio
state_of = Territorio de
state_member = Miembro de
state_parts = Partes de esta página
state_updated = Revisado el { $day }.
state_unknown = Nadie ha estudiado aún la ley de { $state }. Un lugar vacío no dice nada de { $state }, solo de esta página.
state_ask = ¿Qué se puede pedir a { $state }?
state_substantive = Derecho sustantivo: delitos
state_procedural = Derecho procesal: facultades
state_cooperation = Cooperación
state_capacity = Capacidad
state_prevention = Prevención
state_sources = Fuentes de todo el perfil, para los hechos que no nombran ninguna
state_head-empty = No consta nada para este día.
state_region = { $title }; la tabla se desplaza hacia los lados
state_offence = Delito
state_criminalised = ¿Es delito?
state_statute = Dónde figura
state_penalty = Pena máxima
state_penalty-fine = solo multa
state_penalty-grave = forma más grave { $length }
state_applies = Se aplica
state_power = Facultad
state_available = ¿Tiene la facultad?
state_limits = Limitaciones
state_suspended = Suspendido desde el { $from } hasta antes del { $to }: { $why }
state_present-yes = En su ley
state_present-partly = En parte
state_present-no = No está en su ley
state_present-unknown = Se desconoce
state_binds = Qué lo obliga, y desde cuándo
state_binds-none = No consta ningún instrumento que lo obligue.
state_declarations = Sus reservas y declaraciones
state_no-declarations = No consta ninguna, lo que no prueba nada: se leyeron las declaraciones de parte de las Partes en el Convenio de Budapest y, en otros tratados, de pocos Estados. Decide la lista del depositario.
state_gap = Lagunas respecto de un instrumento
state_gap-lead = Un signo de interrogación no dice nada del Estado, solo que nadie ha mirado.
state_gap-offences = Delitos
state_gap-liability = Responsabilidad, sanciones y jurisdicción
state_gap-powers = Facultades
state_gap-tile = Artículo { $article }, { $title }: { $present }
state_gap-rows = Artículo por artículo, con dónde figura y con qué certeza
state_gap-against = Lagunas respecto de
state_gap-counts = { $yes } en su ley, { $partly } en parte, { $no } no están en su ley; de { $unknown } nadie ha mirado.
state_article = Artículo
state_gap-present = ¿En su ley?
state_gap-statutes = Dónde
state_yes = Sí
state_no = No
state_nothing = no se sabe aquí

profile_centralAuthority = Autoridad central
profile_point24x7 = Punto de contacto 24/7
profile_extraditionAuthority = Autoridad de extradición
profile_channels = Conductos
profile_languages = Idiomas
profile_thresholds = Umbrales
profile_dualCriminality = Doble incriminación
profile_nationalityRule = Nacionales propios
profile_domesticGroundsForRefusal = Motivos de denegación en su propia ley
profile_reciprocityRequired = Reciprocidad
profile_deathPenaltyOrOtherAssurances = Garantías
profile_actOnMutualAssistance = Ley de asistencia judicial recíproca
profile_extraditionAct = Ley de extradición
profile_notes = Notas
profile_units = Unidades
profile_programmes = Programas
profile_training = Formación
profile_hotline = Línea de atención
profile_reportingPortal = Dónde denunciar
profile_awarenessAgency = Sensibilización
profile_name = Nombre
profile_contactPublic = Dirección pública
profile_mla = Asistencia judicial recíproca
profile_extradition = Extradición
profile_rule = Norma
profile_extraditesOwnNationals = Extradita a nacionales propios
profile_constitutionalBar = Prohibición en la constitución
profile_cite = Cita
profile_text = En palabras propias
profile_note = Nota
profile_asOf = A fecha de
profile_mandatory = ¿Debe denegarse?
profile_scope = Alcance
profile_title = Título
profile_from = Desde
profile_amended = Modificada
profile_provisionalArrest = Detención provisional
profile_extraditionRequestingMinMaxMonths = Pena máxima mínima exigida en el Estado requirente, meses
profile_extraditionRequestedMinMaxMonths = Pena máxima mínima exigida aquí, meses
profile_extraditionStrictlyMore = Debe superarla
profile_extraditionNote = Sobre el umbral
profile_mlaMinMaxMonths = Pena máxima mínima exigida para la asistencia, meses
profile_searchWarrantMinMaxMonths = Pena máxima mínima exigida para un registro, meses
profile_searchStrictlyMore = Debe superarla para un registro
profile_deMinimis = Asuntos de poca importancia
profile-value_required = Se exige
profile-value_may-refuse = Su falta puede ser motivo de denegación
profile-value_by-treaty = Según el tratado
profile-value_coercive-only = Se exige solo para medidas coercitivas
profile-value_not-required-generally = Por regla general no se exige
profile-value_by-act = Según la ley
profile-value_treaty-needed = Sí, salvo que un tratado la prevea
profile-value_unknown = Se desconoce
profile-value_yes = Sí
profile-value_no = No
profile-value_discretionary = A su discreción
profile-value_eu-and-courts-only = Solo a Estados de la Unión Europea y tribunales internacionales
profile-value_with-return-guarantee = Si se garantiza la devolución
profile-value_only-by-treaty = Solo por tratado
profile-value_with-consent = Si la persona consiente
profile-value_no-with-exception = No, con una excepción
profile-value_conditional = Con condiciones

search_title = Buscar en el derecho
search_lead = Una disposición, como CETS185:29(7), una palabra, o el nombre o código de un Estado.
search_label = Disposición, palabra o Estado
search_button = Buscar
search_title-for = Buscar en el derecho: { $q }
search_found =
    { $n ->
        [0] No se encontró nada.
        [one] Se encontró una cosa.
       *[other] Se encontraron { $n } cosas.
    }
search_nothing-next = Pruebe con una palabra de la materia, un artículo, como CETS185:29, o el nombre de un Estado en inglés.
search_states = Estados y otras jurisdicciones
search_instruments = Instrumentos
search_provisions = Disposiciones
search_declarations = Reservas y declaraciones
search_practices = Buena práctica
search_shown = { $shown } de { $n }

state_write-first = Escriba primero a
state_basics = En general
state_role-central-authority = Para una solicitud
state_role-contact-point-24-7 = Si los datos pueden desaparecer, o de noche
state_role-extradition-authority = Para la extradición
state_role-asset-recovery-office = Para rastrear activos
state_tradition = Tradición jurídica
state_official = Idiomas oficiales
state_accepted = Acepta solicitudes en
state_death-penalty = Pena de muerte
state_nationals = Nacionales propios
state_nationals-yes = Pueden ser extraditados.
state_nationals-conditional = Se extraditan con condiciones.
state_nationals-no = No se extraditan.
state_without-treaty = Extradición sin tratado
state_without-treaty-yes = Posible.
state_without-treaty-no = Solo por tratado.
state_at-any-hour = Punto de contacto a cualquier hora
state_at-any-hour-since = Debe tener uno desde el { $day }.
state_treaty-list = Dónde enumera sus tratados
law-tradition_civil = derecho romano-germánico
law-tradition_common = common law
law-tradition_islamic = derecho islámico
law-tradition_customary = derecho consuetudinario
law-tradition_socialist = derecho socialista
law-death_abolished = Abolida para todos los delitos.
law-death_ordinary-abolished = Abolida salvo para delitos excepcionales, como en guerra.
law-death_unused = En su ley y, por práctica establecida, no se ejecuta.
law-death_retained = En su ley.

coverage_title = Qué se abarca y qué no
coverage_lead = Contado el { $day }. Un lugar donde nadie ha mirado no dice nada del Estado, solo de estas páginas.
coverage_counted = Qué se abarca y qué no
coverage_all = Estado por Estado
coverage_note = Oscuro: se sabe por una fuente. Más claro: en parte, o sin confirmar. Donde nadie ha mirado, cada respuesta lo dice y nombra dónde mirar.
coverage_profile = Su propia ley
coverage_authority = Autoridad central
coverage_language = Idiomas que acepta
coverage_at-any-hour = Punto de contacto a cualquier hora
coverage_assistance = Tratados entre dos sobre asistencia, buscados
coverage_extradition = Tratados entre dos sobre extradición, buscados
coverage_of = { $known } de { $of }
coverage_of-part = { $known } de { $of }, { $part } en parte
coverage_rows-state = Estados
coverage_rows-territory = Territorios y jurisdicciones propias
coverage_known = Se sabe
coverage_part = En parte
coverage_unknown = Se desconoce

## What changed on which day.

change_lately = Cambios recientes
change_in-force = { $instrument }: entró en vigor para { $who }.
change_applies = { $instrument }: se aplica desde este día.
change_bound = { $who }: vinculación por { $instrument }.
change_ended = { $who }: fin de la vinculación por { $instrument }.
change_suspended = { $instrument }: aplicación suspendida ({ $who }).
change_suspension-ended = { $instrument }: vuelve a aplicarse ({ $who }).
change_all-parties = sus primeras partes
change_states = { $n ->
        [one] un Estado
       *[other] { $n } Estados
    }
change_count = { $n ->
        [one] un cambio desde { $year }
       *[other] { $n } cambios desde { $year }
    }
change_none = No se conoce ningún día en que un tratado empezara o dejara de obligar.
change_unconfirmed = día sin confirmar
state_history = Historial de sus tratados
