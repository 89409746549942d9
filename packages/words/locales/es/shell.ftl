### Español: drafted by machine, not yet reviewed by a native lawyer.

shell_skip = Ir al contenido principal
shell_home = Comity: a la lista de trabajo
shell_title = { $page } - Comity
shell_title-error = Error: { $page } - Comity
shell_navigation = Partes de la mesa
shell_training = Red de formación.
shell_training-text = Casos reales repetidos con el reloj de hoy. Ningún acto sale de estos nodos.
shell_training-label = Red de formación
shell_officer = Agente
shell_sign-out = Cerrar sesión
shell_language = Idioma
shell_not-reviewed = Este idioma fue redactado por una máquina y aún no lo ha revisado un jurista de lengua materna. Si difiere, valen las palabras en inglés.
shell_find = Buscar un caso, Estado o disposición
shell_find-button = Buscar
shell_breadcrumb = Lugar de esta página
shell_printed = Impreso desde el nodo de { $state } ({ $code }), { $moment } { $city }
shell_help = Ayuda

live_arrived = Ha llegado algo nuevo.
live_emergency = Ha llegado una solicitud de emergencia.
live_alerts = Emergencias de las que nadie se ha hecho cargo
live_alert = { $state }, «{ $title }»: nadie aquí se ha hecho cargo desde { $moment }. Abrir el caso
live_alert-unreached = { $state }, «{ $title }»: nadie allí se ha hecho cargo desde { $moment }. Llame por teléfono y abra el caso
live_alerts-more =
    { $n ->
        [one] { $n } más de la que nadie se ha hecho cargo: véase la guardia nocturna
       *[other] { $n } más de las que nadie se ha hecho cargo: véase la guardia nocturna
    }
live_open-case = Abrir el caso
live_reload = Mostrarlo
live_lost = La línea con este nodo está cortada. Esta página no muestra nada nuevo y no puede sonar; nada de lo que envíe sale. Lo que ha escrito sigue aquí.
live_signed-out = Su sesión está cerrada. Esta página no muestra nada nuevo y no puede sonar.
shell_theme = Día o noche
shell_theme-auto = Como el equipo
shell_theme-day = Día
shell_theme-night = Noche
shell_labelled = { $label }: { $text }
