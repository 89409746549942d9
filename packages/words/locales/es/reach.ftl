### Español: drafted by machine, not yet reviewed by a native lawyer.

reach_title = A quién ha llegado el aviso
reach_link = A quién ha llegado allí el aviso
reach_nobody = { $state }: nadie allí se ha hecho cargo aún
reach_somebody = { $state }: una persona allí se ha hecho cargo
reach_not-accepted = El otro nodo aún no lo ha aceptado
reach_lead = No necesita esperar: llame por teléfono.
reach_sent = Firmado y enviado por nosotros
reach_accepted = Aceptado por el otro nodo, con un acuse firmado
reach_not-accepted-step = Aún no aceptado por el otro nodo
reach_whom-watch = Allí se llamó a la guardia
reach_whom-supervisors = Allí se llamó a supervisores y sustitutos
reach_whom-everybody = Allí se llamó a todos
reach_again =
    { $n ->
        [one] y una vez más, la última a las { $time }
       *[other] y { $n } veces más, la última a las { $time }
    }
reach_by-screen = en una pantalla
reach_by-mail = por correo electrónico
reach_by-gateway = por teléfono o buscapersonas
reach_way = { $way }, { $time }
reach_way-not = { $way }: aún no ha llegado
reach_other-word = Llamado allí: { $word }
reach_no-person = Ninguna persona ha acusado recibo aún
reach_verdict-nobody = Aún ninguna persona
reach_verdict-person = Una persona se encarga
reach_in = en { $span }
reach_later = +{ $span }
reach_also = Una persona se encarga en { $n } de { $all } Estados
reach_due-later = Pendiente más adelante
reach_may-third = Preguntar a otro Estado
reach_may-third-note = si los datos están en otro lugar: el mismo formulario, relleno
reach_next-watch = Allí se llama otra vez a la guardia
reach_next-supervisors = Allí se llama a supervisores y sustitutos
reach_next-everybody = Allí se llama a todos
reach_tell = Aquí suena una alarma: llámeles por teléfono
reach_person = Un agente de allí se ha hecho cargo: { $act }, { $role }
reach_as-of = Según dijo el nodo de allí a las { $time }. No nombra a ningún agente.
reach_trouble-reach-no-answer = El nodo de allí no responde en este momento.
reach_trouble-reach-not-said = El nodo de allí no dice a quién ha llamado.
reach_said-nothing = El nodo de allí aún no ha dicho a quién ha llamado.
reach_say-title = Para decir por teléfono
reach_say-aside = sin nombres, sin contenidos
reach_say = Habla { $authority }, { $us }. Les enviamos una solicitud de emergencia a las { $time }, hora de ustedes. Su referencia es { $reference }. Ábranla en su mesa de Comity y acusen recibo. Devuélvannos la llamada al número que figura en su directorio, no a uno que digamos ahora.
reach_may-title = Lo que puede hacer
reach_may-message = Añadir un hecho
reach_may-message-note = se une a lo que ya suena allí
reach_may-withdraw = El peligro ha pasado: retirar la solicitud
reach_may-withdraw-note = se lo comunica de inmediato
reach_may-case = Abrir el caso
reach_call = Llamar a { $city }
reach_no-number = No hay publicado un número para devolver la llamada. Busque en el directorio el teléfono de la oficina.
reach_say-not-there = Habla { $authority }, { $us }. Les enviamos una solicitud de emergencia a las { $time }, hora de ustedes. Aún no ha llegado a su nodo. Su referencia es { $reference }. Anoten la referencia, y comprueben que su nodo funciona. Devuélvannos la llamada al número que figura en su directorio, no a uno que digamos ahora.
reach_say-urgent = Habla { $authority }, { $us }. Les enviamos una solicitud urgente a las { $time }, hora de ustedes. Su referencia es { $reference }. Ábranla en su mesa de Comity y acusen recibo. Devuélvannos la llamada al número que figura en su directorio, no a uno que digamos ahora.
reach_say-not-there-urgent = Habla { $authority }, { $us }. Les enviamos una solicitud urgente a las { $time }, hora de ustedes. Aún no ha llegado a su nodo. Su referencia es { $reference }. Anoten la referencia, y comprueben que su nodo funciona. Devuélvannos la llamada al número que figura en su directorio, no a uno que digamos ahora.
