### Español: drafted by machine, not yet reviewed by a native lawyer.

night_title = Guardia nocturna
night_utc = { $time } UTC
night_watch-mine = Usted tiene la guardia
night_watch-other = { $name } tiene la guardia
night_watch-nobody = Nadie tiene la guardia
night_watch-until = hasta { $moment }
night_watch-over = terminó { $moment }, y nadie la ha tomado: las alarmas llaman a quien nombra el cuadro de guardias, y también a este agente durante las cuatro horas siguientes al final
night_watch-roster = Las alarmas llaman a quien nombra el cuadro de guardias.
night_watch-nobody-text = Las alarmas llaman a todos los agentes de guardia.
night_next = Siguiente, si nadie responde
night_next-at = { $whom } a las { $time }
night_whom-watch = la guardia otra vez
night_whom-supervisors = supervisores y sustitutos
night_whom-everybody = todos
night_nothing-rings = No suena nada.
night_arrived = enviado { $time }
night_lapse = { $state }: lo que allí se conserva para nosotros vence en un día
night_lapse-text = Solicite los datos, o una conservación más larga. De lo contrario, pueden perderse.
night_unreached = { $state }: nadie allí se ha hecho cargo
night_unreached-text = Enviado { $moment }. No espere: llame por teléfono y diga la referencia { $reference }.
night_told-title = { $state } dice que avisó a su oficina
night_told-panel = Lo que dicen habernos comunicado
night_told-asks = { $authority } dice que avisó a su oficina ({ $way }), { $moment }, hablando con «{ $with }». ¿Fueron ustedes?
night_told-asks-unread = { $authority } dice que avisó a su oficina por otra vía; lo que dice de ello no puede leerse aquí. ¿Fueron ustedes?
night_told-us = Sí, fuimos nosotros
night_told-nobody = A nadie aquí se le avisó
night_told-open = Esa respuesta fue un error
night_told-why = Quién responde queda anotado aquí y no se envía. Lo que piden sigue sonando hasta que un funcionario se haga cargo.
night_told-was-us = { $name }, { $moment }: fuimos nosotros.
night_told-was-nobody = { $name }, { $moment }: a nadie aquí se le avisó.
night_told-was-open = { $name }, { $moment }: esa respuesta fue un error.
night_told-more =
    { $n ->
        [one] Hay { $n } más que no se muestra aquí.
        [many] Hay { $n } más que no se muestran aquí.
       *[other] Hay { $n } más que no se muestran aquí.
    }
night_told-then = Pueden haber hablado con alguien que no es de los nuestros, y confiar en ello. Llame al número que su Estado ha publicado, y comuníqueselo por escrito.
night_told-write = Comunicárselo por escrito
night_test-title = Esta es una prueba de su alarma
night_test-text = Usted la pidió; nadie más la oye. Pulse el botón cuando todos sus medios le hayan avisado: hasta entonces vuelve cada 15 minutos.
night_emergency-waits = «{ $title }»: una solicitud de emergencia a { $state }, empezada { $moment }, espera el acuerdo de un agente. No ha salido.
night_emergency-look = Leerla y dar el acuerdo
night_says-all = Todo el texto
night_more-ring =
    { $n ->
        [one] Suena { $n } alarma más de las que muestra esta página; hágase cargo de una y se muestra la siguiente.
       *[other] Suenan { $n } alarmas más de las que muestra esta página; hágase cargo de una y se muestra la siguiente.
    }
night_more-news =
    { $n ->
        [one] Desde entonces llegó { $n } acto
       *[other] Desde entonces llegaron { $n } actos
    }
night_acknowledge = Me hago cargo
night_acknowledge-unreached = Les estoy llamando
night_acknowledge-told = Estoy preguntando a mis colegas
night_acknowledge-lapse = Me ocupo de ello
night_acknowledge-test = Sonó
night_open = Abrir el caso
night_call-back = Devolver la llamada
night_keys-since = Claves conocidas desde { $day }; número para devolver la llamada en el directorio
night_called-screen = En la pantalla de { $name }, { $time }
night_calling-screen = Llamada en la pantalla de { $name }, { $time }: aún no mostrada
night_called-mail = Correo electrónico para { $name } entregado al servidor de correo, { $time }
night_calling-mail = Correo electrónico para { $name }: aún no entregado
night_called-gateway = Pasado a la pasarela telefónica para { $name }, { $time }
night_calling-gateway = Teléfono de { $name }: aún no pasado
night_call-failed = Correo electrónico o teléfono de { $name }: no pudo enviarse, y se intenta de nuevo
night_nobody-yet = Ninguna persona se ha hecho cargo aún
night_until = hasta { $here }, allí { $there }
night_done-taken = Usted se hace cargo, y un acto lo comunica al otro Estado. Lo que pide sigue pendiente: vea el caso.
night_done-seen = Calla unos minutos, y suena de nuevo si para entonces nadie allí se ha hecho cargo.
night_done-asking = Calla unos minutos, y suena de nuevo hasta que alguien diga si fuimos nosotros.
night_done-seeing = Ya no suena. Lo conservado vence igualmente, salvo que se soliciten los datos o se conserven más tiempo.
night_done-tested = Su alarma suena ahora: en esta página, y en su correo electrónico y teléfono si los indicó.
night_done-watch = Usted tiene la guardia.
night_done-kept = Guardado.
night_queue = Cola en vivo
night_queue-lead =
    { $n ->
        [0] nada espera de nosotros
        [one] { $n } espera de nosotros, lo más próximo primero
       *[other] { $n } esperan de nosotros, lo más próximo primero
    }
night_asked-by = nos solicita
night_asked-of = solicitado por nosotros
night_on-duty = De guardia
night_take-watch = Tomar la guardia
night_hand-over = Hacer el relevo
night_awake = Quién está abierto
night_hours-only = La guardia donde un Estado la dice; si no, su horario publicado: cuál de los dos, consta junto a cada uno. Una prueba muestra si alguien responde.
night_map-spoken = Mapa del mundo con el día y la noche. Según dicen ellos mismos, de guardia: { $duty }, nadie propio: { $gap }. Según el horario publicado, abiertas: { $open }, cerradas: { $closed }. Sin publicar: { $unsaid }. La lista de abajo dice lo mismo
night_map-us = Nosotros
night_map-unmanned = Nosotros, cerrados o sin nadie de guardia
night_own-officer = De guardia según nuestro cuadro, hasta { $moment }
night_own-fallback = Nadie según nuestro cuadro; se llama en su lugar a: { $name }
night_own-nobody = Nadie según nuestro cuadro hasta { $moment }
night_own-nobody-planned = Nadie según nuestro cuadro, y no hay nadie previsto
night_own-unknown = No llevamos cuadro de guardias: esto sigue nuestro horario publicado.
night_map-duty = De guardia o localizable, según dice
night_map-gap = Nadie propio, según dice
night_map-open = Abierto según su horario publicado
night_map-closed = Cerrado: la lista dice cuándo abre
night_map-unsaid = Horario no publicado: llame por teléfono
night_fallback = Después: { $name }
night_links = Líneas con otros Estados
night_links-up = { $up } de { $all } activas
night_link-up = Activa
night_link-down = Caída
night_link-unknown = Aún sin señal
night_link-waiting =
    { $n ->
        [one] { $n } acto espera
       *[other] { $n } actos esperan
    }
night_arm = Permitir que este navegador suene en voz alta
night_armed = Este navegador suena en voz alta
night_disarm = Silenciar este navegador
night_arm-blocked = El navegador lo mantiene en silencio hasta que usted haga clic en cualquier lugar de la página.
night_notification = Comity: suena una alarma
night_again = Mirar de nuevo
night_renew = Permitir que esta página mire de nuevo cada { $seconds } segundos
night_renew-stop = Dejarla quieta
night_test = Probar la alarma
night_addresses = Cómo se le llama
night_addresses-lead = Una alarma suena en las páginas abiertas. Lejos de la mesa le llega por correo electrónico y por teléfono o buscapersonas. Lo que se envía dice que algo suena y de qué Estado viene: nunca un nombre, una referencia o un texto.
night_address-mail = Correo electrónico
night_address-mail-hint = Una sola dirección. Vacío: sin correo electrónico.
night_address-telephone = Teléfono o buscapersonas
night_address-telephone-hint = Con el país, como +81 3 5550 0177. Vacío: ninguno.
night_address-keep = Guardar
night_no-mail = Este nodo no envía correo electrónico. Pida a su administrador que lo configure.
night_no-gateway = Este nodo no llega a ningún teléfono. Pida a su administrador que lo configure.
night_answers = responde en nuestra emergencia
night_not-told = Usted se hace cargo, y ya no suena. El otro Estado no ha sido informado: llame por teléfono.
night_emergency = Hay una vida en peligro: pedir de inmediato
night_release-request = Una solicitud de emergencia a { $state } espera el acuerdo de un agente
night_release-act = { $act }: espera el acuerdo de un agente
night_release-text = No ha salido. { $name } ha dado su acuerdo; falta uno más.
night_release-look = Leerlo y dar el acuerdo, o devolverlo
night_acknowledge-release = Lo estoy leyendo
night_release-since = desde { $time }
night_release-nobody = un Estado aún no nombrado
night_release-somebody = Un colega
night_done-answered = La prueba está respondida. El Estado que la pidió sabe cuándo, y no quién.
night_digest = Resumen matinal por correo electrónico
night_digest-lead = Cifras, y referencias de su propia autoridad: cuánto está vencido y vence hoy, qué suena, qué le espera a usted. Nada de ningún caso.
night_digest-hour = Desde qué hora, según su reloj
night_digest-none = No por correo electrónico
night_digest-no-mail = Necesita su dirección de correo electrónico, arriba.
night_digest-from = { $hour }:00
night_done-rang = Su alarma funciona: usted ha pulsado el botón.
night_done-reading = Calla dos minutos, y suena de nuevo salvo que para entonces se haya enviado, cambiado o devuelto.
night_done-ended = Ya no suena. No se informó a nadie de nuevo: ya se había respondido.
problem_alarm-of-own-release = Usted ya dio su acuerdo; esto suena para un colega.
problem-next_alarm-of-own-release = Déjelo sonar, o llame por teléfono a un colega.
night_done-waking = Calla unos minutos, y suena de nuevo si para entonces ninguno de ellos se ha hecho cargo.
