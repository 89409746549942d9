### Español: drafted by machine, not yet reviewed by a native lawyer.

sessions_title = Dónde tiene sesión iniciada
sessions_lead = Una sesión termina por sí sola cuando no se usa. Termine la que no conozca, y avise a su supervisor.
sessions_open =
    { $n ->
        [one] { $n } sesión
       *[other] { $n } sesiones
    }
sessions_way = Iniciada con
sessions_way-password = Contraseña y código
sessions_way-passkey = Clave de acceso
sessions_way-training = Un clic (formación)
sessions_way-link = Enlace de un solo uso
sessions_way-provider = la cuenta del ministerio
sessions_started = Desde
sessions_seen = Usada por última vez
sessions_end = Terminar esta sesión
sessions_here = Esta
sessions_done-ended = La sesión ha terminado. Quien la usaba ya no tiene sesión iniciada.
sessions_done-gone = Esa sesión ya había terminado.
sessions_again = Una nueva clave de acceso exige un inicio de sesión de los últimos minutos. Inicie sesión de nuevo; volverá aquí.
sessions_again-button = Iniciar sesión de nuevo
