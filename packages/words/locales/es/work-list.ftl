### Español: drafted by machine, not yet reviewed by a native lawyer.

work_title = Lista de trabajo
work_lead = { $n ->
        [0] Ninguna solicitud abierta de { $authority }. Horas de { $city } ({ $offset }); es { $moment }.
        [one] { $n } solicitud abierta de { $authority }. Horas de { $city } ({ $offset }); es { $moment }.
       *[other] { $n } solicitudes abiertas de { $authority }. Horas de { $city } ({ $offset }); es { $moment }.
    }
work_lead-some = { $n ->
        [0] Ninguna solicitud coincide. Horas de { $city } ({ $offset }); es { $moment }.
        [one] { $n } solicitud coincide. Horas de { $city } ({ $offset }); es { $moment }.
       *[other] { $n } solicitudes coinciden. Horas de { $city } ({ $offset }); es { $moment }.
    }
work_new-request = Nueva solicitud
work_view-open = Todas abiertas
work_view-ours = Nos toca
work_view-theirs = Les toca
work_view-drafts = Borradores
work_view-reviews = Por revisar
work_view-closed = Cerradas
work_words = Palabras o referencia
work_state = Estado
work_state-all = Todos los Estados
work_measure = Medida
work_measure-all = Todas las medidas
work_direction = Sentido
work_direction-both = Ambos sentidos
work_direction-ask = Solicitamos
work_direction-asked = Nos solicitan
work_order = Orden
work_order-time = Por tiempo restante
work_order-harm = Las más apremiantes primero
work_order-age = Las más antiguas primero
work_caption = Solicitudes, por tiempo restante
work_caption-harm = Solicitudes, las más apremiantes primero
work_caption-age = Solicitudes, las más antiguas primero
work_more = Más solicitudes
work_from-start = Desde el principio
work_empty-title = Nada espera aquí
work_empty-open = Su autoridad no tiene solicitudes abiertas. Una solicitud de otro Estado aparece aquí por sí sola; la propia empieza por los hechos.
work_empty-filtered = Ninguna solicitud coincide. Quite un filtro o busque entre las cerradas.
work_all = Mostrar todas las solicitudes abiertas
work_closed = Mostrar las cerradas
work_begin = Empezar una solicitud
work_done-signed-in = Ha iniciado sesión.
work_done-discarded = El borrador se ha eliminado.

reviews_title = Envíos nocturnos por revisar
reviews_lead = Un solo agente las envió. Un colega que no las envió las examina y deja constancia.
reviews_none = Ningún envío espera revisión.
reviews_due = Revisión pendiente
reviews_look = Revisar «{ $title }»

review_title = Revisar el envío de esta solicitud
review_lead = Enviada por un solo agente, fuera del horario de oficina. Revisión antes de { $moment }.
review_not-yours = Usted no puede revisar esta
review_remark = Lo que usted observa
review_remark-hint = Para el diario de su autoridad; no sale del nodo. Diga qué hacer si algo está mal.
review_remark-missing = Diga lo que observa
review_button = Dejar constancia de la revisión
review_nothing = No hay revisión pendiente en este caso
review_nothing-text = Ya se revisó, o la enviaron dos agentes.
list_bound = Limitaciones de uso
work_done-walled = Queda reservado a los funcionarios que usted nombró. Ya no lo ve.
