### Español: drafted by machine, not yet reviewed by a native lawyer.

form_error = Error
form_warning = Advertencia
form_important = Importante
form_done = Hecho
form_if-available = opcional
form_optional = opcional
form_show = Mostrar
form_show-password = Mostrar la contraseña
form_hide = Ocultar
form_hide-password = Ocultar la contraseña
form_day = Día
form_month = Mes
form_year = Año
form_limit = Puede escribir hasta { $limit } caracteres
form_left =
    { $n ->
        [one] queda { $n } carácter
       *[other] quedan { $n } caracteres
    }
form_too-many =
    { $n ->
        [one] sobra { $n } carácter
       *[other] sobran { $n } caracteres
    }
form_problems =
    { $n ->
        [one] Una cosa impide que esto esté completo
       *[other] { $n } cosas impiden que esto esté completo
    }
form_steps = Pasos de la nueva solicitud
form_step-done = hecho

list_views = Vistas de esta lista
list_filter = Filtrar y ordenar
list_pages = Páginas de esta lista
list_previous = Anterior
list_next = Siguiente
list_page = Página { $number }
list_empty = Aquí no hay nada.
list_band-emergency = Emergencia
list_band-emergency-note = está por encima de cualquier otro plazo
list_band-late = Vencidas
list_band-late-note = cada una consta en el registro del caso
list_band-today = Hoy
list_band-week = Próximos 7 días
list_band-later = Más adelante
list_band-passed = Ya pasaron
list_band-passed-note = la fecha llegó; no es retraso de nadie
list_band-none = No corre ningún plazo
list_band-age = Las más antiguas primero
list_time-left = Tiempo restante
list_state = Estado
list_request = Solicitud
list_measure = Medida y fundamento
list_priority = Prioridad
list_move = A quién le toca
list_opened = Abierta
list_unread = nuevo

night_emergency-capitals = EMERGENCIA
night_to-answer = por responder, hasta
night_reached = A quién llegó el aviso

damaged_title = No se puede leer
damaged_row = Fila { $id }, que no se puede leer
