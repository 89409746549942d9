### Español: drafted by machine, not yet reviewed by a native lawyer.

command-node_no-case = Aún no hay ningún caso.
command-node_case = caso
command-node_authority = autoridad
command-node_with = con
command-node_measures = medidas
command-node_status = situación
command-node_changed = último cambio
command-node_act = acto
command-node_kind = clase
command-node_author = autor
command-node_stored = guardado
command-node_case-to = a { $authority }
command-node_case-from = de { $authority }
command-node_body = { $state ->
        [erased] cuerpo borrado
        [damaged] acto dañado
        [unreadable] el cuerpo no se puede leer
       *[kept] cuerpo conservado
    }
command-node_acts-damaged = { $n ->
        [one] Un acto está dañado: comity log check --deep lo nombra y lo hace reparar.
       *[other] { $n } actos están dañados: comity log check --deep los nombra y los hace reparar.
    }
command-node_mending-begun = Filas dañadas comunicadas a la reparación: { $n }; reparadas hasta ahora: { $mended }.
command-node_mending-waits = espera a { $peer }: { $row }
command-node_mending-refused = { $peer } no dio ninguna copia válida ({ $code }): { $row }
command-node_mending-none = no puede repararse, nadie más lo tiene: { $row }
command-node_mending-beyond = no puede repararse desde un nodo par: { $log } de { $of }
command-node_next-wait = Siguiente: deje funcionar el nodo; pregunta de nuevo cada diez minutos. Después compruebe otra vez.
command-node_next-peer = Siguiente: haga que el nodo par ejecute comity log check --deep en su lado, y compruebe después otra vez.
command-node_next-restore = Siguiente: guarde una copia de la base de datos como está, averigüe quién la cambió, y restaure la última copia de seguridad en que esta comprobación resulte íntegra; lo dicho desde entonces vuelve desde los demás nodos.
command-node_next-again = Siguiente: ejecute otra vez esta comprobación; lo reparado es válido entonces.
command-node_erase-proposed = Se propone destruir el cuerpo del acto { $act }. Aún no se destruye nada.
command-node_erase-agree = { $n ->
        [one] Un agente da su acuerdo en la mesa: página En espera de acuerdo.
       *[other] { $n } agentes dan su acuerdo en la mesa: página En espera de acuerdo.
    }
command-node_log = registro
command-node_of = de
command-node_ok = bien
command-node_broken = roto
command-node_entries = { $n ->
        [one] 1 entrada
       *[other] { $n } entradas
    }
command-node_case-of = caso { $case } de { $authority }
command-node_all-whole = Todas las cadenas están íntegras.
command-node_was-changed = Algo se cambió o se quitó a espaldas del nodo.
command-node_statement-of = { $participant }, versión { $version } de { $issued }, en { $url }
command-node_fingerprint = Huella: { $fingerprint }
command-node_fingerprint-words = La misma en palabras y cifras, como la compara la otra parte:
command-node_statement-send = Envíe la declaración por cualquier medio; las palabras y cifras, por otro (una nota diplomática).
command-node_written-to = Escrito en { $file }.
command-node_since = desde { $time }
command-node_admitted = admitido { $time } por { $officers }
command-node_proposed = propuesto { $time }; dos agentes lo comparan en la mesa
command-node_compared = propuesto { $time }, comparado por { $officer }; un segundo agente confirma en la mesa
command-node_peer-state = { $state ->
        [self] este nodo
        [up] activo
        [down] caído
        [suspended] suspendido aquí
        [proposed] propuesto
       *[unknown] desconocido
    }
command-node_key-proposed = { $n ->
        [one] Propuesto. Aún no ha cambiado nada: un agente da su acuerdo en la mesa, página Participantes, Claves.
       *[other] Propuesto. Aún no ha cambiado nada: { $n } agentes dan su acuerdo en la mesa, página Participantes, Claves.
    }
command-node_keys-of = { $participant }: declaración { $version }, emitida { $issued }
command-node_key-in-use = en uso
command-node_key-earlier = anterior
command-node_key-in-doubt = revocada, en duda desde { $since }
command-node_key-change-rotated = espera a los agentes: claves nuevas ({ $whose }), propuestas { $time }
command-node_key-change-revoked = espera a los agentes: revocar las claves antiguas ({ $whose }), en duda desde { $since }; propuesto { $time }
command-node_key-node = el propio nodo
command-node_key-peer = { $participant }: declaración { $version }, emitida { $issued }
command-node_key-peer-revoked = revocó una clave de la autoridad { $authority }: en duda desde { $since }, terminó { $ended }
command-node_is-proposed = Participante propuesto: { $participant }. Nadie confía en él aún.
command-node_compare = Dos agentes inician sesión en la mesa y lo comparan con la nota: página Participantes.

verify-check_canonical-form = Forma
verify-check_trust = Confianza
verify-check_act-signatures = Firmas de los actos
verify-check_act-chain = Cadena de cada autor
verify-check_body-commitments = Contenidos
verify-check_erasures = Borrados
verify-check_receipts = Acuses
verify-check_links = Registros del enlace
verify-check_exporter-seal = Sello de quien exportó
verify-verdict_valid = válido
verify-verdict_consistent = coherente; no se comprobó quién creó las claves
verify-verdict_invalid = no válido
command-verify_of-file = { $file }: { $verdict }
command-verify_first-broken = Primer elemento roto: { $broken }
command-verify_ends-with = El archivo termina con:
command-verify_received = { $authority }: acto { $seq }, { $kind }, recibido { $at }
command-verify_claimed = { $authority }: acto { $seq }, { $kind }, { $at } según su propia declaración, sin acuse
command-verify_uncovered = no confirmado por nadie más
command-verify_all-confirmed = La otra parte confirma cada acto.
command-verify_not-confirmed = No confirmados por la otra parte, ni por un acuse ni por un acto que los vio: { $n }.
command-verify_more-after = Si llegó algo después, solo lo muestra el archivo de la otra parte.

command-facts_wrong = Mal:
command-facts_missing = Falta:
command-facts_advice = Consejo:
command-facts_understood = Se entendió:

command-officer_link-for = El enlace de { $officer }; sirve una vez y durante una hora:
command-officer_link-hand-over = Entréguelo por un medio que nadie más lea. Con él, el agente elige una contraseña o añade una clave de acceso en la mesa.
command-officer_suspended = Agente suspendido: { $officer }. Todas sus sesiones han terminado.
command-officer_ahead =
    { $n ->
        [one] Un turno futuro nombra a este agente:
       *[other] { $n } turnos futuros nombran a este agente:
    }
command-officer_ahead-nobody = { $from } a { $until }: ahora no lo tiene nadie. Déselo a alguien del cuadro de guardias.
command-officer_ahead-held = { $from } a { $until }: ahora lo tiene el suplente.
command-officer_ahead-substitute = { $from } a { $until }: como suplente.
command-officer_ahead-more =
    { $n ->
        [one] y uno más
       *[other] y { $n } más
    }
command-officer_ahead-fallback = Este agente también está nombrado para las horas sin turno: nombre a otra persona.
command-officer_let-in = { $officer } puede iniciar sesión de nuevo.
command-officer_role-is = { $officer } es ahora: { $role }.
command-officer_head-officer = agente
command-officer_head-name = nombre
command-officer_head-role = función
command-officer_head-state = estado
command-officer_head-ways = inicia sesión con
command-officer_head-sessions = sesiones
command-officer_glass-name = Cuenta del sobre
command-officer_glass = Para un sobre, guardado donde están las llaves de la casa: se abre una vez, por una hora, no ve ningún caso, y se avisa a todos.
command-token_head-token = token
command-token_head-authority = autoridad
command-token_head-name = sistema
command-token_head-state = estado
command-token_head-number = número
command-token_head-expires = hasta
command-token_head-used = último uso
command-token_asked = El token { $token } está pedido. Dos agentes de la autoridad dan el acuerdo en { $page }, y uno de ellos recoge allí su secreto.
command-token_ended = El token { $token } ha terminado: ya nadie entra con él.
command-officer_state-active = activo
command-officer_state-suspended = suspendido
command-officer_state-no-way-in = aún no ha entrado

command-log_audit = auditoría
command-log_journal = diario
command-log_link = enlace
command-log_records = constancias
command-log_acts = actos
command-log_receipts = acuses
command-log_keys = claves
command-log_anchors = cabezas que conservan los demás nodos
command-node_link-of = { $lane ->
        [emergency] { $from } a { $to }, emergencias
       *[normal] { $from } a { $to }
    }

command-duty_at = { $authority }, { $moment }
command-duty_called = Una alarma llama primero a: { $officers }
command-duty_nobody = Nadie está de guardia: una alarma llama a todos los agentes de guardia y, si no los hay, a todos
command-duty_unrelieved = y además, aún sin relevar: { $officers }
command-duty_next = Siguiente: { $officers }, desde { $moment }
command-duty_no-next = No hay turnos previstos
command-duty_fallback = Para las horas sin turno: { $who }
command-duty_no-fallback = No se nombra a nadie para las horas sin turno
command-duty_head-authority = autoridad
command-duty_head-from = desde
command-duty_head-until = hasta
command-duty_head-officer = agente
command-duty_head-substitute = suplente
command-duty_gone = suspendidos, o no trabajan en casos: { $officers }
command-duty_no-shift = Ningún turno en esta semana.
command-duty_no-gap = { $authority }: alguien tiene todas las horas hasta el último turno
command-duty_gaps-of =
    { $n ->
        [one] { $authority }: no lo tiene nadie
       *[other] { $authority }: no lo tiene nadie, { $n } veces
    }
command-duty_silent = No suena nada.
command-duty_rings = { $authority }: { $sort }, { $peer }, desde { $time }
command-duty_sort-emergency = emergencia
command-duty_sort-unreached = una emergencia nuestra de la que nadie allí se ha hecho cargo
command-duty_sort-told = lo que otro Estado dice habernos comunicado, y nadie aquí ha confirmado
command-duty_sort-lapse = datos conservados para nosotros que vencen en un día
command-duty_sort-answer = una respuesta en una emergencia nuestra
command-duty_sort-urgent = acto urgente
command-duty_sort-release = algo nuestro de una emergencia espera el acuerdo de un agente
command-duty_sort-test = prueba
command-duty_by-screen = pantalla
command-duty_by-mail = correo electrónico
command-duty_by-gateway = teléfono
command-duty_reached = { $officer }, { $way }: le llegó { $time }
command-duty_not-reached = { $officer }, { $way }: llamado { $time }, aún no le llegó
command-duty_reach-said = { $peer } dijo, { $time }, a quién ha llamado en { $case }
command-duty_reach-silent = { $peer } no ha dicho a quién ha llamado en { $case }

command-directory_head-state = Estado
command-directory_head-authority = autoridad
command-directory_head-name = nombre
command-directory_head-call-back = para devolver la llamada
command-directory_head-open = abierta ahora
command-directory_open-yes-cover = sí, de guardia
command-directory_open-yes-hours = sí, según su horario
command-directory_open-no-cover = no, nadie de guardia
command-directory_open-no-hours = no, según su horario
command-directory_open-unknown = no se sabe
command-directory_in-doubt = en duda: no llame
command-directory_none = Ningún Estado ha publicado tal autoridad.
command-duty_sort-wake = hay que despertar a los agentes que están tras una barrera

command-does_relay = decir qué se lleva para otros y por otros, solo en cantidades y antigüedad, y quién lo ha acordado
command-relay_carried = Se lleva para otros:
command-relay_given = Entregado a repetidores y sin acuse aún:
command-relay_none = nada
command-relay_named-by = Lo nombran como repetidor: { $states }
command-relay_named-by-nobody = Nadie nombra este nodo como repetidor.
command-relay_named = { $authority } nombra como repetidores: { $relays }
command-relay_agreed = Dos funcionarios publican qué repetidores nombra una autoridad, y lo retiran, en su página del directorio. Si este nodo lleva algo lo dice el ajuste exchange.relay.
command-relay_head-from = de
command-relay_head-to = para
command-relay_head-by = por
command-relay_head-lane = carril
command-relay_head-waiting = en espera
command-relay_head-bytes = bytes
command-relay_head-oldest = más antiguo
command-relay_head-answered = respondido
command-officer_signed-out = { $n ->
    [one] Ha terminado una sesión de { $officer }.
   *[other] Sesiones de { $officer } terminadas: { $n }.
}
command-node_standing-asked = Propuesto. Nada ha cambiado todavía. Agentes que lo acuerdan en el escritorio, página Participantes: { $n }
command-does_authority = en un nodo: sus autoridades, con agentes y claves
command-does_authority-list = las autoridades de este nodo: agentes, huso horario, desde cuándo vale la clave de firma, y cómo se añade una
command-does_backup-list = las copias que hay donde el nodo escribe las suyas, primero la más reciente, y cuáles se leyeron hasta el final
command-does_officer-waiting = los cambios de agentes que esperan a una segunda persona
command-officer_waiting-agree = Un agente que ha iniciado sesión los acepta o los detiene en el escritorio (Cambios de agentes en espera). Ninguna orden lo hace: quien lleva la máquina no es la segunda persona.
command-does_peers-changed = lo que las declaraciones de claves de otros Estados dicen de otro modo que antes de un día: claves, direcciones, autoridades
option_changed-since = desde este día, según el reloj de la primera autoridad: lo que este nodo ha tomado desde entonces
command-node_changed-peer = { $participant }: declaración { $version }, tomada aquí { $moment }
command-node_changed-new = Se conoce aquí solo desde entonces.
command-node_changed-none = Ningún Estado ha declarado otra cosa de sus claves desde entonces.
command-node_key-backup = { $by ->
    [node] Una vez hecho, las copias de antes contienen claves que los pares ya no aceptan. El nodo hace entonces una por sí mismo; compruébelo: comity backup list.
   *[hand] Una vez hecho, las copias de antes contienen claves que los pares ya no aceptan. Haga entonces una: comity backup --to FOLDER --recipient KEYFILE.
}
