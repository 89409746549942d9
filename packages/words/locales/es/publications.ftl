### Español: drafted by machine, not yet reviewed by a native lawyer.

authority-kind_central-authority = Autoridad central
authority-kind_contact-point-24-7 = Punto 24/7
authority-kind_prosecution-office = Fiscalía
authority-kind_executing-police-unit = Unidad policial, ejecuta
authority-kind_judicial-authority = Tribunal
authority-kind_foreign-ministry = Ministerio de Relaciones Exteriores
authority-kind_interpol-bureau = Oficina de INTERPOL
authority-kind_secretariat = Secretaría

opening_always = A cualquier hora, todos los días
opening_by-hours = En el horario de abajo

weekday_monday = Lunes
weekday_tuesday = Martes
weekday_wednesday = Miércoles
weekday_thursday = Jueves
weekday_friday = Viernes
weekday_saturday = Sábado
weekday_sunday = Domingo

publication_authority-published = Entrada de una autoridad
publication_authority-confirmed = Entrada confirmada
publication_authority-ended = Entrada terminada

publish_title-authority-published = Publicar una autoridad
publish_title-authority-ended = Terminar una entrada
publish_stands-now = La entrada como está ahora
publish_lead = Todo Estado que le sigue leerá esto. No escriba nada sobre personas: solo oficinas, números y horarios.
publish_check-title = Compruebe lo que leerán todos
publish_check-lead =
    { $people ->
        [1] Usted lo firma por { $authority }; se publica de inmediato.
       *[other] Usted lo firma por { $authority }; un segundo agente debe dar su acuerdo antes de que se publique.
    }
publish_continue = Comprobarlo
publish_sign = Firmar
publish_change = Cambiarlo
publish_cancel = Dejarlo
publish_authority = Nombre corto de la autoridad
publish_authority-hint = Como en su clave, por ejemplo { $example }. También lo tiene una oficina sin nodo: queda igual para siempre.
publish_names = Nombres
publish_names-hint = Primero en su propio idioma, después en aquellos en que otros le escriben.
publish_names-add = Añadir un nombre
publish_names-row = Nombre
publish_names-language = Idioma
publish_names-name = Nombre de la oficina
publish_kinds = Qué es para otros Estados
publish_call-back = Número para devolver la llamada
publish_call-back-hint = Con el prefijo del país, como +81 3 5550 0142. Otros Estados lo llaman para asegurarse de que un mensaje es de ustedes.
publish_call-back-given = Por qué medio se dio este número
publish_call-back-given-hint = Como una nota diplomática con su fecha.
publish_telephone = Teléfono
publish_email = Correo electrónico
publish_email-address = Dirección de correo electrónico
publish_email-certificate = Huella del certificado (SHA-256)
publish_email-certificate-until = El certificado es válido hasta
publish_email-certificate-text = El propio certificado
publish_email-certificate-text-hint = X.509 en PEM, de -----BEGIN CERTIFICATE----- a -----END CERTIFICATE-----. Otros cifran con él; la huella sola no lo permite. Nunca una clave privada.
publish_certificate-read = El certificado está expedido a { $name }, para las direcciones { $addresses }, válido del { $from } al { $until }.
publish_certificate-other-address = El certificado no está expedido para esta dirección de correo: los programas de otros pueden negarse a cifrar con él.
publish_certificate-over = El certificado ha caducado: los programas de otros no cifrarán con él.
publish_address = Dirección postal
publish_reached-through = Se llega a ella por medio de
publish_reached-through-hint = Cuando los demás no le escriben directamente.
publish_zone = Zona horaria
publish_opening = Cuándo responde alguien
publish_hours = Horario
publish_hours-hint = Según su propio reloj, de 00:00 a 24:00. Lo que termina antes de empezar termina al día siguiente.
publish_hours-add = Añadir un horario
publish_hours-row = Horario
publish_hours-days = Días
publish_hours-from = De
publish_hours-to = A
publish_accepts = Idiomas en que acepta solicitudes
publish_does-itself = Decide y ejecuta por sí misma
publish_with-court = Ejecuta con la decisión de un tribunal
publish_passes-on = Transmite a otra oficina
publish_provisions = Ley en virtud de la cual está designada
publish_networks = Redes en que se llega a ella
publish_remarks = Observaciones
publish_from = Válida desde
publish_until = Válida hasta
publish_on = Qué día
publish_successor = A quién se escribe desde entonces
publish_why = Por qué
publication_answers-published = Cómo se respondieron las pruebas
publish_first = Contado desde
publish_last = Contado hasta
publish_askers = Estados que probaron
publish_tests = Pruebas
publish_answered = Respondidas por una persona
publish_in-time = Respondidas en 5 minutos
publish_median = La mitad en
publish_ninth = 9 de cada 10 en
publish_by-hour = Por hora del día allí
publish_nodes = Nodos de otros, tal como los halló el nuestro
publication_relays-named = Retransmisores nombrados
publish_title-relays-named = Nombrar retransmisores
publish_relays = Retransmisores
publish_relays-hint = Participantes cuyos nodos pueden llevarle lo que un Estado no puede entregarle directamente. Se prueba antes el primero, y el siguiente si aquel no trae nada. Un retransmisor lee quién envía a quién, cuánto, cuándo y si es una emergencia; no qué, en qué caso ni por qué agente. Si no elige ninguno, no se le lleva nada.
publish_relays-place = Retransmisor { $n }
publish_relays-no = Ninguno
