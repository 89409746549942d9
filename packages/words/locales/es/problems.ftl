### Español: drafted by machine, not yet reviewed by a native lawyer.

nav_work = Lista de trabajo
nav_new-request = Nueva solicitud
nav_clocks = Plazos
nav_night = Guardia nocturna
nav_drafts = Borradores
nav_proposals = Por acordar
nav_law = Derecho
nav_directory = Directorio
nav_participants = Participantes

http_to-work-list = Ir a la lista de trabajo
http_not-found_title = Aquí no existe tal página
http_not-found_text = La dirección está mal, o su autoridad no conserva lo que nombra. Compruebe la dirección, o mire en la lista de trabajo.
http_broken_title = Esta página no pudo crearse
http_broken_text = El fallo es nuestro y consta en el registro. No se envió nada. Vuelva atrás, compruebe si su último paso se guardó e inténtelo de nuevo.
http_broken_reference = Referencia para su administrador:
http_too-large_title = Es más texto del que cabe
http_too-large_field = El campo «{ $field }» tiene { $size } caracteres; caben como máximo { $limit }. No se guardó ni se envió nada.

field_reasons = Razones
field_remarks = Observaciones
field_text = Mensaje
field_why = Por qué
field_preserved = Qué se conserva
field_holder = Quién los tiene
field_legalBasis = Disposición de su ley
field_resources = Qué se dedica a ello
field_questions = Pregunta
field_answer = Respuesta
field_ground = Otro motivo
field_consultation = Cómo consultó
field_remark = Lo que usted observa
field_conduct = Conducta
field_user-name = Nombre de usuario
field_password = Contraseña

http_too-large_whole = El formulario tiene { $size } KiB; caben como máximo { $limit } KiB. No se guardó ni se envió nada.
http_too-large_fields = El formulario tiene más de { $limit } campos. No se guardó ni se envió nada.
http_too-large_back = Su navegador aún tiene lo que escribió: use su botón Atrás, acorte el texto y envíe de nuevo. Nombre el material extenso con su resumen criptográfico y entréguelo por fuera.
http_too-large_link = Volver al formulario
http_session-ended_title = Su sesión ha terminado; lo que escribió se conserva
http_session-ended_text = Inicie sesión de nuevo en otra pestaña y deje abierta esta página. Después vuelva aquí y envíe. Hasta ahora no se ha enviado nada.
http_session-ended_sign-in = Iniciar sesión (abre otra pestaña)
http_session-ended_again = Enviar lo que escribí
http_stale-form_title = Usted inició sesión de nuevo después de abrirse este formulario
http_stale-form_text = Lo que escribió se conserva y no se ha enviado nada. Continúe si usted mismo envió este formulario.
http_stale-form_again = Continuar con lo que escribí
http_foreign-form_title = Este formulario no vino de Comity
http_foreign-form_text = No se hizo nada. Abra la página de nuevo desde la lista de trabajo y repita allí el paso.

problem_missing = Aquí no se indica nada.
problem-next_missing = Rellénelo.
problem_unknown-field = No existe tal campo.
problem-next_unknown-field = Omítalo.
problem_not-allowed = El campo no admite este valor.
problem-next_not-allowed = Elija entre lo que se ofrece.
problem_too-many = Se indican { $n }; aquí caben como máximo { $max }.
problem_too-few = Indique al menos { $min }.
problem_number-out-of-range = No es un número entero de { $min } a { $max }.
problem_one-line = Es una sola línea; contiene un salto de línea.
problem_date-impossible = «{ $typed }» no es un día del calendario.
problem_day-impossible = «{ $typed }» no es un día del calendario.
problem_day-over = Ese día ya pasó.
problem_day-to-come = Ese día aún no ha llegado.
problem_day-far = Ese día está a más de cincuenta años.
problem_zone-unknown = «{ $typed }» no es una zona horaria.
problem-next_zone-unknown = Escriba un lugar como Asia/Tokyo, UTC, o un desfase como +09:00.
problem_zone-missing = No se indica la zona horaria.
problem-next_zone-missing = Indique la zona en que están escritas las horas: sin ella, un proveedor encuentra a otro usuario.
problem_start-missing = Se indica el fin del período, pero no su inicio.
problem-next_start-missing = Indique el inicio.
problem_time-does-not-exist = Los relojes de { $zone } saltaron { $time }.
problem-next_time-does-not-exist = Indique la hora en UTC, o con el desfase como zona ({ $early } o { $late }).
problem_time-ambiguous = Los relojes de { $zone } marcaron { $time } dos veces.
problem-next_time-ambiguous = Indique la hora en UTC, o con el desfase como zona ({ $early } o { $late }).
problem_code-form = «{ $typed }» no está escrito como tal código.
problem_field-name = Un campo tiene un nombre que ningún instrumento usa.
problem_ip-form = «{ $typed }» no es una dirección IP.
problem-next_ip-form = Escriba una sola dirección, como 203.0.113.7 o 2001:db8::7, sin puerto ni máscara.
problem_ip-not-public = { $use ->
        [private] { $address } es de uso privado: existe en todas las casas a la vez.
        [shared] { $address } se comparte dentro de la red de un proveedor y no se ve fuera de ella.
        [loopback] { $address } es el nombre que cada máquina se da a sí misma.
        [link-local] { $address } vale solo en un mismo cable o enlace de radio.
        [multicast] { $address } se dirige a muchas máquinas a la vez.
        [benchmarking] { $address } está reservada para medir equipos.
        [translation] { $address } está reservada para la traducción entre versiones de IP dentro de una red.
        [anycast] A { $address } responde la máquina más próxima.
        [protocol] { $address } está reservada para un protocolo y no designa ningún equipo.
        [discard] { $address } es donde las redes desechan tráfico.
        [reserved] { $address } está reservada.
        [unassigned] { $address } nunca se asignó a nadie.
        [broadcast] { $address } se dirige a todos en una red.
       *[no-host] { $address } no designa ningún equipo.
    }
problem-next_ip-not-public = Indique la dirección pública desde la que se vio la conexión, con puerto y hora.
problem_url-form = «{ $typed }» no es una dirección web completa.
problem-next_url-form = Escríbala con su comienzo, como https://example.org/page.
problem_url-scheme = Una dirección con «{ $scheme }» no designa ningún servidor en Internet.
problem-next_url-scheme = Use http, https o ftp, o describa el objetivo como otra cosa.
problem_url-credentials = La dirección lleva un nombre de usuario antes del servidor { $host }.
problem-next_url-credentials = Quite lo que precede a «@»; indique una cuenta como objetivo propio.
problem_domain-form = «{ $typed }» no es un nombre de dominio.
problem-next_domain-form = Escriba solo el nombre, como example.org, sin http ni página.
problem_end-before-start = El fin es anterior al inicio.
problem-next_end-before-start = Corrija uno de los dos.
problem_preservation-under-minimum = Los datos se conservan menos de { $days } días; deben conservarse al menos hasta el { $enough }.
problem-next_preservation-under-minimum = Consérvelos más tiempo, o diga en las observaciones por qué no es posible.
problem_not-asked-for = La solicitud no pide la conservación.
problem_ground-not-in-law-data = El motivo no figura en los datos jurídicos de Comity.
problem_other-state-named = La solicitud nombra a { $said }, y el acto se refiere a { $is }.
problem-next_other-state-named = Corrija el Estado.
problem_author-incomplete = El autor no está nombrado por completo.
problem-next_author-incomplete = Un acto lo firman una autoridad, una función y un número de agente.
problem_not-a-party = { $participant } no es parte en este caso.
problem_same-state = El Estado al que se pide es el Estado que pide.
problem-next_same-state = Elija el Estado donde están los datos o la persona.
problem_wrong-addressee = El acto se dirige a { $participant }, que no es la otra parte.
problem-next_wrong-addressee = Diríjalo a una autoridad del otro Estado.
problem_other-side-only = Solo la otra parte puede hacerlo.
problem_before-request = No hay solicitud en este caso.
problem_use-limited = { $n ->
        [one] Lo que usted tiene de este caso está sujeto a una limitación de uso.
       *[other] Lo que usted tiene de este caso está sujeto a { $n } limitaciones de uso.
    }
problem_conditions-unread = No se han leído las condiciones del otro Estado.
problem-next_use-limited = Pida el consentimiento del otro Estado, o notifíquele antes de una revelación que su ley exija.
problem-next_conditions-unread = Léalas y dígalo.
problem_other-sort-of-case = Un acto así no corresponde a este tipo de caso.
problem-next_other-sort-of-case = Escriba un mensaje o abra para ello un caso propio.
problem_second-request = El caso ya tiene su solicitud.
problem-next_second-request = Abra un caso nuevo para otra solicitud.
problem_case-closed = El caso se cerró.
problem-next_case-closed = Escriba un mensaje, o abra un caso nuevo.
problem_case-open = El caso está abierto.
problem-next_case-open = No hay nada que reabrir: continúe con él.
problem_act-of-others = Su autoridad no escribió ese acto.
problem-next_act-of-others = Elija uno propio. Lo que la otra parte escribió mal, pídale que lo corrija.
problem_request-withdrawn = La solicitud se retiró.
problem-next_request-withdrawn = Cierre el caso.
problem_already-said = Esto ya se dijo.
problem_question-not-open = Lo que se quiere contestar ({ $act }) no es una pregunta abierta de la otra parte.
problem-next_question-not-open = Elija una de las preguntas abiertas.
problem_nothing-asked = No hay preguntas abiertas.
problem-next_nothing-asked = Escriba un mensaje en su lugar.
problem_answer-owed = La solicitud no está respondida ni retirada.
problem-next_answer-owed = Responda primero a la solicitud: confirme, o deniegue con razones.
problem_parts-missing = No dice de qué parte de la solicitud se trata.
problem_part-unknown = La solicitud no tiene parte { $part }.
problem_part-withdrawn = La parte { $part } se retiró.
problem_part-stage = La parte { $part } no está en la etapa en que esto es posible.
problem_act-unknown = Ningún acto { $act } figuraba en el caso que su autor había visto.
problem-next_act-unknown = Elija un acto de este caso.
problem_body-is-record = Un acto sobre un borrado es él mismo su constancia y se conserva.
problem_body-missing = Su contenido no se puede leer, y sin él no significa nada.
problem_content-malformed = Su contenido no tiene la forma que prescribe su clase.
problem_unknown-kind = El nodo destinatario no entendió este acto: no conoce la clase «{ $kind }» o el texto no tenía la forma de esa clase.
problem-next_unknown-kind = El acto se conserva. Dígalo de otro modo o actualice el nodo.
problem_equivocation = Su autor firmó dos actos distintos para un mismo lugar del registro; no se elige ninguno.
problem-next_equivocation = Pregunte al autor cuál de los dos vale; se hace de nuevo como acto nuevo.
problem_rejected = El nodo de { $by } lo devolvió: { $reason }.
problem_penalty-form = «{ $typed }» no es una pena.
problem-next_penalty-form = Escríbala como 10 years, 18 months, 90 days, life, fine o death.
problem_penalty-several = «{ $typed }» nombra más de una pena.
problem-next_penalty-several = Escriba solo la pena de prisión más grave, como 3 years; la multa va con la disposición de su ley.
problem_penalty-unit-missing = «{ $typed }» de qué: ¿años o meses?
problem-next_penalty-unit-missing = Escriba la unidad junto al número, como 10 years.
problem_instrument-twice = { $instrument } se nombra dos veces.
problem_content-missing = { $label }: no se indica.
problem-next_content-missing = Escríbalo aquí: el instrumento invocado lo pide.
problem_statement-missing = { $label }: no se hace la declaración.
problem-next_statement-missing = Hágala, o elija un instrumento que no la pida.
problem_authority-of-other-state = La autoridad elegida pertenece a { $home }, no a { $to }.
problem-next_authority-of-other-state = Elija una autoridad de { $to }.
problem_emergency-without-reason = Se invoca una emergencia sin dar razón.
problem-next_emergency-without-reason = Diga qué ocurrirá a quién y cuándo, o baje el nivel.
problem_kind-not-understood = El nodo de la otra parte no entiende esta clase de acto: se guardará allí sin efecto.
problem-next_kind-not-understood = Dígalo también en un mensaje.
problem_ground-not-available = Según los datos jurídicos, este motivo está cerrado. { $law }
problem_not-consulted = No se consultó antes a la otra parte. { $law }
problem_consulted-off-record = Usted dice que consultó. En este caso no consta ninguna consulta. { $law }
problem-next_consulted-off-record = Diga cuándo, cómo y con quién, o consulte ahora.
problem_refusal-without-provision = La denegación nombra un tratado y ninguno de sus artículos. { $law }
problem-next_refusal-without-provision = Nombre el artículo, para que la otra parte pueda responder.
problem_figures-disagree = Estas cifras no pueden ser todas correctas.
problem-next_figures-disagree = Cuéntelas de nuevo: no más respondidas que hechas, cada hora una sola vez, las sumas iguales.
problem_collection-longer = La solicitud indica un período hasta el { $asked }: esto obtiene datos por más tiempo del pedido.
problem-next_collection-longer = Indique ese día, o asegúrese de que su orden y la solicitud cubren el tiempo mayor.
problem_draft-not-understood = El nodo de ese Estado no conoce borradores mostrados: no se le envía ninguno.
problem-next_draft-not-understood = Háblelo por otra vía o envíe la solicitud.
problem_digest-form = { $name }: esto no es un resumen SHA-256, o no es una línea que escriba sha256sum.
problem-next_digest-form = Pegue la salida tal como la escribió el programa, o quite la línea.
problem_files-contradict = Esto no concuerda con lo que se dice de los archivos.
problem_file-against-digest = { $name }: su resumen dice otra cosa.
