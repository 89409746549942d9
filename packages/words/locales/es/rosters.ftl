### Español: drafted by machine, not yet reviewed by a native lawyer.

roster_title = Cuadro de guardias
roster_title-week = Cuadro de guardias, { $from } a { $until }
roster_lead = { $authority }. Horas de { $city } ({ $offset }); es { $moment }.
roster_weeks-nav = Otras semanas
roster_before = La semana anterior
roster_after = La semana siguiente
roster_week = Turnos de la semana
roster_shifts = Turnos
roster_both-hours = { $here } · { $utc } UTC
roster_hours-of = { $hours }
roster_named = { $name }
roster_theirs = { $name }, { $moment }
roster_free = no es día laborable
roster_none = Nadie figura en el cuadro de guardias esta semana.
roster_then = después { $name }
roster_gone = { $name }: suspendido, o ya no trabaja en casos; allí no suena ninguna alarma.
roster_gone-held = { $name } tiene este turno.
roster_gone-nobody = Nadie tiene este turno.
roster_fallback-gone = { $name }: suspendido, o ya no trabaja en casos; nombre a otra persona
roster_now = De guardia ahora
roster_double = figura dos veces a esta hora
roster_gap = Nadie de { $from } a { $until } ({ $span }).
roster_has-nobody = Nadie
roster_name-somebody = Nombrar a alguien
roster_if-nobody = Si nadie se hace cargo de una emergencia
roster_at-once = de inmediato
roster_ladder-after = tras { $span }
roster_ladder-again = El último paso se repite cada { $span } hasta que una persona se haga cargo.
roster_seen-abroad = Lo que ven otros Estados
roster_seen-nothing = No se ha publicado nada de esta autoridad.
roster_seen-text = El horario y los números publicados, y cómo se respondió a las pruebas. Nunca un nombre, ni nada de este cuadro de turnos.
roster_seen-link = Nuestra entrada en el directorio
roster_covered =
    { $n ->
        [0] Lo que el cuadro cubre de la semana: ningún hueco
        [one] Lo que el cuadro cubre de la semana: un hueco
       *[other] Lo que el cuadro cubre de la semana: { $n } huecos
    }
roster_on-duty = De guardia
roster_next = Siguiente
roster_until = { $names }, hasta { $moment }
roster_from = { $names }, desde { $moment }
roster_nobody-now = Nadie según el cuadro de guardias
roster_next-none = No se nombra a nadie
roster_reaches = El cuadro llega hasta { $moment }.
roster_reaches-none = No hay turnos previstos.
roster_unplanned-from = A partir del { $moment } no hay nadie previsto ni suplente general designado: las alarmas sonarán entonces para todos los agentes de guardia.
roster_unplanned-now = Ahora no hay nadie previsto ni suplente general designado: las alarmas suenan para todos los agentes de guardia.
roster_unplanned-plan = Planifique las horas o designe un suplente general
roster_unplanned-tell = Avise a quien planifica el turno.
roster_who-plans = Fiscales, juristas del ministerio y supervisores de esta autoridad cambian el cuadro de guardias. Para cambiar un turno suyo por otro, ábralo.
roster_enter = Registrar turnos
roster_days = En qué días
roster_begins = Empieza
roster_begins-hint = Según el reloj de { $city }, como 08:30.
roster_ends = Termina
roster_ends-hint = Al día siguiente si no es posterior al inicio.
roster_first = A partir de este día
roster_weeks = Durante cuántas semanas
roster_officer = Agente
roster_choose = Elegir
roster_substitute = Suplente
roster_substitute-hint = Se le llama con los supervisores cuando el agente no responde.
roster_repeat = Repetir esta semana
roster_repeat-weeks = En cuántas semanas siguientes
roster_repeat-do = Repetirla
roster_fallback = Cuando nadie está de guardia
roster_fallback-lead = Un cuadro con huecos solo se guarda cuando se nombra a alguien para ellos. A un agente lo llaman las alarmas; otra oficina se muestra con su número, y las alarmas llaman a todos los agentes de guardia.
roster_fallback-officer = Un agente
roster_fallback-none = Ningún agente
roster_fallback-office = U otra oficina
roster_fallback-telephone = Su teléfono
roster_fallback-keep = Guardar
roster_fallback-nobody = No se nombra a nadie.
roster_fallback-is = { $name }, { $telephone }
roster_hand-overs = Últimos relevos
roster_no-hand-overs = Ninguno aún.
roster_accepted-after = aceptado por { $name } tras { $span }
roster_not-accepted = aún no aceptado
roster_take-over = Tomar el relevo de { $name }
roster_take-over-text =
    { $n ->
        [0] Relevo hecho { $moment }. Hasta que usted acepte, las alarmas suenan también allí, durante cuatro horas como máximo.
        [one] Relevo hecho { $moment } con un caso. Hasta que usted acepte, las alarmas suenan también allí, durante cuatro horas como máximo.
       *[other] Relevo hecho { $moment } con { $n } casos. Hasta que usted acepte, las alarmas suenan también allí, durante cuatro horas como máximo.
    }
roster_accept-watch = Aceptar la guardia
roster_see-notes = Ver todas las notas
roster_swaps = Cambios de turno que esperan respuesta
roster_waits-swaps =
    { $n ->
        [one] Un colega le pide que tome un turno
       *[other] Hay colegas que le piden que tome { $n } turnos
    }
roster_waits-hand-overs =
    { $n ->
        [one] Un relevo espera a que usted lo acepte
       *[other] { $n } relevos esperan ser aceptados
    }
roster_span = { $from } a { $until }
roster_swap-give = { $from } pide a { $to } que tome { $shift }.
roster_swap-for = { $from } pide a { $to } que tome { $shift }, y toma a cambio { $instead }.
roster_swap-accept = Aceptar
roster_swap-decline = Rechazar
roster_shift-title = Turno de { $moment }
roster_hours = Horario
roster_swap = Cambiar este turno
roster_swap-lead = Sigue siendo suyo hasta que su colega haya aceptado.
roster_swap-with = ¿A quién se lo pide?
roster_swap-instead = ¿Qué turno toma usted a cambio?
roster_swap-none = Ninguno
roster_swap-ask = Pedir
roster_give = Darlo a otra persona
roster_give-do = Modificar el turno
roster_nobody = Nadie: quitarlo del cuadro
roster_done-enter = Los turnos están en el cuadro de guardias.
roster_done-repeat = La semana se ha repetido.
roster_done-fallback = Guardado.
roster_done-accept = Usted tiene la guardia, y los casos que venían con ella.
roster_done-swap-accept = Los turnos se han cambiado.
roster_done-swap-decline = Usted ha rechazado.
roster_done-swap = Se ha preguntado a su colega.
roster_done-give = El cuadro de guardias ha cambiado.
roster_short = menos de { $hours } h de descanso antes
roster_takes = ¿Quién toma las horas que nadie cubre?
roster_takes-first = primero quien está libre y tiene { $hours } h de descanso
roster_takes-hours = { $from } a { $until } ({ $span })
roster_takes-officer = Funcionario
roster_takes-rest-before = Descanso antes
roster_takes-rest-after = Descanso después
roster_takes-planned = De guardia esta semana
roster_takes-note = Nota
roster_takes-take = Asignar
roster_takes-no-shift = ningún turno en una semana
roster_takes-no-rest = ninguno
roster_takes-free = libre
roster_takes-short = solo con un motivo, que se conserva
roster_takes-named-officer = tiene un turno a esas horas
roster_takes-named-substitute = suplente a esas horas
roster_takes-reason = Por qué con menos descanso
roster_takes-do = Asignar
roster_takes-nobody = ¿Ninguno de ellos? Nombrar a quién se llama cuando nadie está de guardia
roster_print = Imprimir la semana
roster_whole = { $n } de { $all } turnos tienen funcionario y suplente.
roster_done-fill = Las horas están en el cuadro.

calendar_title = Calendario de guardias
calendar_lead = Turnos y plazos para un calendario propio. Los agentes figuran en él por su número, un plazo por su Estado: nada de ningún caso.
calendar_file = Como archivo
calendar_file-mine = Mis turnos y plazos
calendar_file-all = Todos los turnos y plazos de la autoridad
calendar_clock = Cómo se escriben sus horas
calendar_clock-utc = Como instantes, en UTC
calendar_clock-office = Por el reloj de la oficina, con sus cambios al horario de verano
calendar_link = Como dirección
calendar_link-lead = Un programa de calendario consulta esta dirección una y otra vez. Quien tiene la dirección puede leer el calendario: guárdela para sí, y termínela cuando se pierda un dispositivo.
calendar_link-mine = Una dirección de mis turnos y plazos
calendar_link-all = Una dirección de todos los turnos y plazos
calendar_links = Sus direcciones
calendar_made-at = Creada { $moment }.
calendar_read-on = Leída por última vez el { $day }.
calendar_not-read = Aún no leída.
calendar_again = Una dirección nueva exige un inicio de sesión de los últimos minutos. Inicie sesión de nuevo; volverá aquí.
calendar_others = Direcciones de colegas
calendar_no-links = No tiene ninguna.
calendar_end = Terminarla
calendar_made = Su nueva dirección
calendar_made-text = Se muestra una sola vez. Póngale delante la dirección de esta mesa y désela a su programa de calendario.
calendar_made-office = La misma por el reloj de la oficina, para un programa que muestra las horas del lugar:
calendar_done-ended = La dirección ya no sirve.
calendar_is-address = Esta es la dirección de un calendario. Désela a un programa de calendario, con .ics al final.
calendar_on-duty = De guardia: { $number }
calendar_mine = De guardia
calendar_substitute = Suplente
calendar_due = Vence: { $state }
roster_seen-cover = Los horarios y números publicados, en qué horas hay alguien de guardia y cómo se respondió a las pruebas. Nunca un nombre.
roster_cover-title = Lo que otros Estados saben de nuestra guardia
roster_cover-off = Se les dice nuestro horario publicado, y nada de este cuadro de guardias.
roster_cover-on = Se les dice en qué horas hay alguien de guardia.
roster_cover-what = Para las dos semanas siguientes dice en qué horas hay alguien de guardia o localizable, en cuáles se llama a otra oficina y, por tanto, también en cuáles no hay nadie. No dice ningún nombre ni cuántos son. El número del funcionario que da el último acuerdo se dice una vez; después el nodo lo dice sin número. También se dice el momento en que acaba la guardia y empieza la localización, y quien guarda lo dicho antes ve por la diferencia qué turno ha caído.
roster_cover-whom =
    { $n ->
        [one] Es parte de nuestro canal: lo lee el único Estado admitido aquí, y quien nos admita después. Allí se conserva y puede transmitirse.
       *[other] Es parte de nuestro canal: lo leen los { $n } Estados admitidos aquí, y quien nos admita después. Allí se conserva y puede transmitirse.
    }
roster_cover-danger = Quien quiera actuar cuando no hay nadie buscaría justamente esto, en cualquiera de ellos. Lo que se dijo una vez no se retira nunca.
roster_cover-again = El nodo lo dice de nuevo cuando el cuadro de guardias ha cambiado y lleva cinco minutos quieto, sin volver a preguntar, hasta que alguien le ponga fin aquí. Pasada su última hora se muestra como caducado y nunca como «nadie». Si el cuadro nombra otro suplente, la oficina de abajo deja de decirse hasta que la nombre de nuevo.
roster_cover-stands = Lo último que se dijo
roster_cover-told-at = Dicho
roster_cover-holds = Vale hasta
roster_cover-ended-at = Caducado desde
roster_cover-decided = Decidido por
roster_cover-by = Funcionario { $number }
roster_cover-end = Dejar de decirlo
roster_cover-ahead = Lo que se diría ahora
roster_cover-nothing = Nada: no hay turnos previstos ni se ha nombrado suplente.
roster_cover-damaged = Nada: el suplente del cuadro de guardias no se puede leer. Nómbrelo de nuevo en el cuadro.
roster_cover-missing = Se dicen horas de otra oficina sin decir cuál: elíjala.
roster_cover-rest = Hasta { $moment }. En las horas que no se nombran no hay nadie previsto.
roster_cover-who = Fiscales, juristas del ministerio y supervisores de esta autoridad deciden si se dice.
roster_cover-no-entry = Publique antes la ficha de esta autoridad: nadie lee la guardia de una oficina que no está en el directorio.
roster_cover-instead = Oficina a la que se llama en horas de otra oficina
roster_cover-instead-hint = Una publicada: los demás llaman al número de su ficha. El número del suplente no se dice.
roster_cover-instead-none = Sin nombrar
roster_cover-tell = Decirlo a otros Estados
roster_cover-tell-anew = Decidirlo de nuevo
roster_cover-two = Un segundo funcionario da su acuerdo antes de que se diga nada, salvo que la norma de su Estado diga que basta uno. Para ponerle fin basta uno.
roster_done-cover-tell = Desde ahora se dice a otros Estados.
roster_done-cover-end = Ya no se dice a otros Estados.
