### Español: drafted by machine, not yet reviewed by a native lawyer.

directory_title = Directorio
directory_lead = A quién se puede escribir. Compare una huella con la de la nota diplomática, grupo por grupo, antes de confiar en una clave nueva.
directory_self = este nodo
directory_fingerprint = Huella de las claves raíz
directory_authorities = Autoridades
directory_link = Enlace
directory_waiting =
    { $n ->
        [0] Nada espera a ser entregado
        [one] { $n } acto espera a ser entregado
       *[other] { $n } actos esperan a ser entregados
    }
directory_heard = Última señal { $moment }
directory_never-heard = Nunca hubo señal
directory_write = Nueva solicitud a { $state }
directory_kind-central-authority = Autoridad central
directory_kind-contact-point-24-7 = Punto de contacto 24/7
directory_kind-judicial-authority = Autoridad judicial
directory_kind-competent-authority = Autoridad competente
directory_empty = Aún no se ha admitido a ningún otro participante. Dos agentes admiten a uno comparando huellas.

export_title = Exportar y verificar
export_lead = El caso entero en un solo archivo: cada acto con su firma, cada acuse, las claves que los respaldan, sellado por su autoridad. Se verifica sin este nodo y sin red.
export_what = Qué contiene el archivo
export_acts =
    { $n ->
        [one] { $n } acto de ambas partes
       *[other] { $n } actos de ambas partes
    }
export_receipts = Los acuses de ambos nodos, con su lugar en el registro
export_keys = Las declaraciones de claves de ambos participantes
export_erased = Donde se borró un texto: la prueba de que existió, y nada de él
export_recorded = El hecho de que usted tome este archivo consta en el registro de auditoría de su autoridad.
export_purpose = ¿Ante quién se usa, para lo que indica la solicitud?
export_purpose-hint = El tratado permite este uso y ningún otro. Nombre el tribunal o la autoridad y el proceso; queda en su diario y en el registro de auditoría.
export_read = Condiciones en palabras propias
export_read-hint = Figuran arriba. Consta, con su nombre, que las ha leído.
export_read-by = Yo, { $name }, las he leído y saco el caso respetándolas.
export_button = Descargar el caso
export_how = Cómo lo verifica cualquiera
export_how-1 = Copie el archivo a cualquier equipo que tenga Comity; no necesita servidor ni línea.
export_how-2 = Ejecute, con el nombre del archivo:
export_how-3 = Responde «válido», o nombra el primer elemento roto: una firma, un eslabón de la cadena, un acuse, un borrado.
export_compare = Compare después las huellas que imprime con las del directorio:
export_failed = El archivo no pudo crearse

passkey_title = Sus claves de acceso
passkey_lead = Una clave de acceso la guarda su dispositivo o llave de seguridad. Sustituye a la contraseña y al código, y no puede robarse con engaños.
passkey_who = Usted es { $name }, { $role }, agente { $number }, { $authority }.
passkey_button = Añadir una clave de acceso de este dispositivo
passkey_needs-script = Añadir una clave de acceso necesita JavaScript en este navegador. Todo lo demás funciona sin él.
passkey_done-added = La clave de acceso se ha añadido. Úsela la próxima vez que inicie sesión.
passkey_failed = La clave de acceso no se añadió. Inténtelo de nuevo, o use otro dispositivo.

directory_restored-title = Este nodo se restauró
directory_restored = Se repuso a partir de un estado anterior; lo advirtió { $moment }.
directory_restored-as-of = Se repuso a partir de un estado anterior; lo advirtió { $moment }. Lo último que para entonces había recibido de los demás era de { $last }.
directory_restored-gone = Los borradores, notas, aprobaciones y agentes registrados desde entonces se han perdido: revise los suyos y registre de nuevo lo que falta.
directory_restored-walls = Lo que desde entonces se reservó solo a agentes designados vuelve a estar abierto a todos: quien responde de un caso así designe de nuevo a sus agentes, antes que nada.
directory_restored-ways = Todos han tenido que iniciar sesión de nuevo, y los tokens de los sistemas de casos esperan a dos agentes. Quien fue suspendido desde entonces debe suspenderse otra vez.
directory_restored-waits = Lo dicho en los casos desde entonces se está recuperando de { $states }. Hasta que eso termine no se dice nada nuevo en los casos anteriores con ellos; puede abrirse un caso nuevo.
directory_restored-whole = Lo dicho en los casos desde entonces se ha recuperado de aquellos a quienes se dijo.

directory_search = Buscar una autoridad
directory_search-q = Estado, autoridad o código
directory_any-language = Cualquier idioma
directory_language = Escribe en
directory_any-measure = Cualquier medida
directory_measure = Hace por sí misma
directory_item = { $name }
directory_any-network = Cualquier red
directory_network = Red
directory_found =
    { $n ->
        [0] No se encuentra a nadie
        [one] { $n } Estado
       *[other] { $n } Estados
    }
directory_column-state = Estado
directory_column-authorities = Autoridades
directory_column-now = Ahora
directory_column-from = De dónde se sabe
directory_from-state = publicado por el Estado
directory_from-depositary = nombrado ante los depositarios
directory_more = y { $n } más
directory_nobody-named = No se nombra a nadie
directory_open-entry = Autoridades y horario de { $state }
directory_unread =
    { $n ->
        [one] { $n } publicación es aquí de una clase que esta versión no conoce. Se conserva y no cambia nada.
       *[other] { $n } publicaciones son aquí de clases que esta versión no conoce. Se conservan y no cambian nada.
    }
directory_said-besides = Dice además algo que esta versión no conoce y que no cambia nada del resto: { $names }
directory_waits = Este nodo se restauró. Antes de publicar nada, debe saber de { $states } hasta dónde se conocen allí sus publicaciones.
directory_time-there = Es { $time } en { $city }, { $day } ({ $offset })
directory_time-here = { $time } en { $city }
directory_any-hour = A cualquier hora
directory_open-until = Abierta ahora, cierra en { $span }
directory_closed-in = Cerrada, abre en { $span }: { $moment }
directory_holiday-in = Hoy es festivo allí, abre en { $span }: { $moment }
directory_until-then = Hasta entonces: { $office }
directory_until-then-none = Según los horarios publicados, ninguna otra oficina de ese Estado a la que se pueda llamar está abierta ahora.
directory_person-in = A esta hora allí ({ $hour }) responde una persona en
directory_person-in-any = Responde una persona en
directory_person-of =
    { $n ->
        [one] mediana de una prueba respondida, según publicó ese Estado
       *[other] mediana de { $n } pruebas respondidas, según publicó ese Estado
    }
directory_closed = Cerrada
directory_hours-unknown = Su zona no se conoce aquí
directory_reach-first = A quién acudir primero, a esta hora, para todo lo urgente
directory_reach-closed = Nadie está abierto a esta hora. Abre primero
directory_call-back = Número para devolver la llamada
directory_call-doubtful = Lo que este Estado publica aquí está en duda. No llame conforme a ello; use un número que llegó en una nota diplomática.
directory_call-doubtful-link = Qué está mal
directory_call-stale =
    { $days ->
        [one] confirmado por última vez hace { $days } día
       *[other] confirmado por última vez hace { $days } días
    }
directory_call-this = Llame a este número, nunca a uno que llegó en un mensaje.
directory_call-given = Facilitado mediante: { $way }
directory_no-number = No hay publicado un número para devolver la llamada. Llame a la oficina al número de abajo, y no diga nada del caso hasta saber quién está allí.
directory_authorities-of = Autoridades
directory_not-in-force = Ya no, o todavía no
directory_ended-why = Motivo: { $why }
directory_instead = Escriba a { $office } en su lugar.
directory_ended = Terminó el { $day }
directory_not-yet = Desde el { $day }
directory_telephone = Teléfono
directory_email = Correo electrónico
directory_certificate-until = certificado válido hasta el { $day }
directory_certificate = Certificado para correo electrónico
directory_nodes-seen = Nodos de otros, tal como los halló el nodo de esta oficina
directory_address = Dirección
directory_reached-through = Se llega a ella por medio de
directory_languages = Idiomas
directory_serves = Actúa en virtud de
directory_hours = Horario, { $city }
directory_holidays-unknown = Los días festivos de allí no se conocen aquí.
directory_hours-always = las 24 horas, todos los días
directory_hours-line = { $from } a { $to }, { $days }
directory_names = Otros nombres
directory_validity = Vigencia
directory_valid-since = desde el { $from }
directory_valid-until = del { $from } hasta el { $until }, este día excluido
directory_remarks = Observaciones
directory_does = Qué puede hacer cada una por sí misma
directory_does-lead = para que nadie escriba a la oficina equivocada
directory_column-measure = Medida
directory_does-itself = por sí misma
directory_does-court = con un tribunal
directory_does-passes = la transmite
directory_does-not = no esta oficina
directory_fresh = Cómo de reciente es esto
directory_column-entry = Entrada
directory_column-checked = Mantenida por última vez
directory_days-ago =
    { $n ->
        [0] hoy
        [one] hace { $n } día
       *[other] hace { $n } días
    }
directory_stale = { $n } días
directory_signed-by = firmado por { $state }
directory_ask-again = Se pide que una entrada se confirme cada { $n } días. Una más antigua puede estar equivocada.
directory_of-depositary = De la lista de un depositario o de otra fuente, no confirmada por el Estado
directory_as-of = como la fuente lo mostraba el { $day }
directory_as-of-unknown = no se conoce el día de la fuente
directory_force-not = No está en vigor
directory_force = En vigor
directory_force-since = En vigor desde el { $day }
directory_force-unsure = Incierto: verifíquelo
directory_week = Los próximos siete días, en ambas zonas
directory_networks = Redes y ley
directory_all-law = Lo que obliga a { $state }
directory_key = Clave y línea
directory_not-admitted = { $state } no tiene un nodo admitido aquí: desde aquí no se le puede enviar nada.
directory_changes = Cambios
directory_change-published = publicada
directory_change-changed = cambiada
directory_change-confirmed = confirmada
directory_change-ended = terminada
directory_change-by = { $role }, agente { $number }
directory_number-new = Nuevo desde el { $day }: compruébelo por otra vía
directory_change-before = Antes:
directory_change-after = Desde entonces:
directory_change-nothing = nada
directory_changes-all =
    { $n ->
        [one] El cambio, antes y después
       *[other] Los { $n } cambios, antes y después
    }
directory_changes-title = Qué ha cambiado { $state } en sus entradas
directory_changes-of = Cambios { $first } a { $last } de { $all }, el más reciente primero
directory_changes-newer = Más recientes
directory_changes-older = Más antiguos
directory_organisation = Una organización: aquí lee y publica. No se le pide asistencia judicial, ni ella la pide.
directory_take = Para llevar
directory_card = Ficha para imprimir
directory_json = JSON
directory_csv = CSV
directory_vcard = vCard
directory_certificates = Certificados para correo electrónico (PEM)
directory_none-published = { $state } no ha publicado nada aquí.
directory_no-participant = { $state } no participa en esta red. Lo que aquí figura se comunicó a un depositario o se leyó en otra fuente: compruébelo antes de usarlo, por nota o a través de INTERPOL.
directory_check-before-use = El propio Estado no ha dicho esto aquí: compruébelo antes de usarlo.
directory_declared-under = Declarada en virtud de { $instruments }
directory_nobody-known = No se conoce a nadie con quien contactar en { $state }. Pregunte por vía diplomática o a través de su oficina de INTERPOL.
directory_show-all = Mostrar los { $n }
directory_whom-to-reach = A quién dirigirse allí, con ficha y archivos
directory_publish-own = Publicar una autoridad
directory_edit = Cambiar
directory_confirm = Confirmar que sigue siendo correcta
directory_end = Terminar esta entrada
directory_done-published = Publicado. Todo Estado que le sigue lo tiene en menos de un minuto.
directory_card-title = { $state }: a quién acudir
directory_card-as-of = Como se sabe aquí, { $moment }. Llame al número de abajo, nunca a uno que llegó en un mensaje.

directory_fault-forked = { $state } muestra entradas distintas a Estados distintos.
directory_fault-forked-next = Antes de confiar en lo que dice aquí, llame a una de sus oficinas a un número que llegó en una nota diplomática, y pregunte cuál es la correcta.
directory_fault-proof = Lo prueban dos declaraciones que firmó el nodo de ese Estado. Se conservan aquí y se transmiten a otros Estados.
directory_fault-proof-take = Extraer la prueba, para verificarla en otra parte
directory_fault-rolled-back = El nodo de { $state } muestra un estado de lo que ha publicado anterior al que se conoce aquí.
directory_fault-rolled-back-next = Vale el más nuevo. Puede que se haya restaurado: recupera por sí solo lo que ha perdido.
directory_fault-settled = El nodo de { $state } mostró un estado anterior de lo que ha publicado, { $moment }; desde entonces está de nuevo donde estaba.
directory_fault-damaged = Lo que se conserva aquí de lo publicado por { $state } no es lo que firmó.
directory_fault-damaged-next = Nada de ello se muestra. Avise a quien mantiene este nodo.
directory_fault-key-in-doubt = Lo que { $office } publica aquí se firmó con una clave que puede haber estado en otras manos desde { $since }, y nada muestra que sea anterior.
directory_fault-key-in-doubt-next = No se ofrece ningún número suyo. Diríjase a otra oficina de ese Estado, o llame a un número que llegó en una nota diplomática, y pida que la entrada se publique de nuevo.
directory_fault-noticed = Advertido { $moment }, mostrado por el nodo de { $peer }.
directory_fork-title = Dos canales: { $state }
directory_fork-look = Comparar los dos y decir cuál vale
directory_fork-lead = Llame a una oficina de { $state } a un número que llegó en una nota diplomática, nunca a uno de los de abajo. Pregunte el número de su última publicación y pida que le lean los grupos de su cabeza. Preguntan dos funcionarios, cada uno por su cuenta; desde entonces se sigue el lado que ambos nombran, y el otro se conserva al lado como prueba.
directory_fork-here = Como se sigue aquí
directory_fork-shown = Mostrado por el nodo de { $peer }
directory_fork-last = Número de la última publicación
directory_fork-groups = Grupos de su cabeza
directory_fork-signed = Firmado, según él mismo
directory_fork-said = Lo que dice donde los dos difieren
directory_fork-says-nothing = Nada sobre autoridades que se lea aquí.
directory_fork-not-given = Ningún nodo lo ha dado todavía: no se sabe lo que dice, y no puede elegirse.
directory_fork-side = Qué lado vale
directory_fork-option = { $whose }: publicación { $n }
directory_fork-note = Cómo lo averiguó
directory_fork-note-hint = Cuándo llamó, a quién, a qué número y de dónde tiene ese número
directory_fork-choose = Vale este lado
directory_fork-asked = { $name } eligió un lado el { $moment } y escribe: «{ $note }». Un segundo funcionario pregunta y lo dice también; solo entonces se sigue.
directory_fork-stop = Retirar la elección
directory_fork-none = Aquí nada se contradice que no esté decidido.
directory_done-first-officer = Guardado. En cuanto un segundo funcionario nombre el mismo lado, se seguirá.
directory_done-chosen = Este lado se sigue desde ahora. El otro se conserva.
directory_done-stopped = Retirado. No se ha elegido ningún lado.
directory_fault-chosen = Se mostraron aquí dos canales de { $state }; desde el { $moment } vale el que dos funcionarios han nombrado.
directory_change-figures = cifras de pruebas publicadas
directory_answers = Pruebas respondidas
directory_answers-hour = A esta hora allí ({ $hour }): { $times }
directory_answers-said =
    { $n ->
        [one] según su propio recuento, del { $first } al { $last }, pruebas de un Estado
       *[other] según su propio recuento, del { $first } al { $last }, pruebas de { $n } Estados
    }
directory_relays = Retransmisores
directory_relays-note = Sus nodos pueden llevar, el primero antes que el siguiente, lo que no se le puede entregar directamente. No pueden leerlo.
directory_name-relays = Nombrar retransmisores
directory_change-relays = retransmisores nombrados
directory_by-cover = según lo que dice de su guardia
directory_by-hours = según su horario publicado
directory_known-by = Se sabe por
directory_cover = Guardia, según dice ella misma
directory_cover-duty = De guardia hasta { $moment }
directory_cover-on-call = Localizable hasta { $moment }
directory_cover-instead = Se llama a otra oficina hasta { $moment }
directory_cover-nobody = Nadie hasta { $moment }
directory_cover-nobody-planned = No hay nadie previsto
directory_cover-over = Lo que decía de su guardia terminó { $moment }.
directory_cover-told = Dicho { $at }, vale hasta { $until }.
directory_cover-whole = En todas estas horas hay alguien de la oficina.
directory_cover-gaps =
    { $n ->
        [one] Un tramo sin nadie de la oficina
       *[other] { $n } tramos sin nadie de la oficina
    }
directory_cover-gap-nobody = { $from } a { $until }: nadie
directory_cover-gap-instead = { $from } a { $until }: se llama a otra oficina
directory_change-cover = desde aquí dice cuándo hay alguien de guardia
directory_change-cover-end = ya no dice cuándo hay alguien de guardia
directory_fork-decided = Lo que dos funcionarios han decidido
directory_fork-followed = se sigue
directory_fork-not-followed = ya no se sigue
directory_fork-decided-side = Cuenta el canal de { $n } publicaciones, con estos grupos:
directory_fork-decided-note = { $name } escribe: «{ $note }»
directory_fork-decided-look = Quién lo decidió y cómo lo averiguó
directory_say-wrong = Decir que esta entrada es errónea
directory_call-questioned = Otro Estado dice desde el { $day } que este número es erróneo
directory_questioned = { $state } dice desde el { $day }: { $part }, erróneo. «{ $noticed }»
directory_questioned-own = Corríjalo cambiando la entrada, o confirme que es correcta.
