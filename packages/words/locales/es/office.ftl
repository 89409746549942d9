### Español: drafted by machine, not yet reviewed by a native lawyer.

office_only-here = Solo aquí
office_never-sent = nunca se envía
office_case-title = Quién lo lleva, y notas
office_case-lead = Esto queda en esta autoridad. No se envía, no se exporta con el caso y no se imprime.
office_assigned = Quién lleva este caso
office_assign = Asignarlo
office_nobody = Nadie
office_nobody-has = nadie lo lleva aún
office_everybody = Todos
office_mine = Míos
office_officer = Agente
office_since = desde { $moment }
office_name-standing-in = { $name } ({ $n } abiertos, ausente: { $other })
office_notes = Notas
office_no-notes = Aún no hay ninguna nota.
office_note-damaged = Esta nota está dañada y no se puede leer.
office_add-note = Añadir una nota
office_add-note-hint = Para colegas de esta autoridad. Después no puede cambiarse; añada otra.
office_keep-note = Guardar la nota
office_open =
    { $n ->
        [0] Asignarlo, o añadir una nota
        [one] Asignarlo, y { $n } nota
       *[other] Asignarlo, y { $n } notas
    }
office_dates-of-case = Fechas para un calendario
office_done-assigned = Asignado.
office_done-noted = La nota se ha guardado.
office_done-handed-over = El turno espera al agente siguiente.
office_done-handed-some = El turno espera al siguiente funcionario. Los casos solo para funcionarios designados no forman parte: entregue cada uno a uno de sus funcionarios, en la página del caso.
office_done-take = Usted tiene el turno; sus casos son suyos.
office_done-stand-in = Guardado.
office_done-view-dropped = La vista ya no existe.
office_shift-title = Relevo de un turno
office_shift-damaged = Lo que se entregó aquí no se puede leer: pregunte a quien lo entregó antes de tomarlo.
office_shift-lead = Los casos que usted elija pasan a ser los del colega que toma el turno. Hasta entonces siguen siendo suyos.
office_shifts-waiting = Esperan al agente siguiente
office_no-shifts = Ningún turno espera.
office_take-shift = Tomar este turno
office_hand-over = Hacer el relevo
office_nothing-open = Ningún caso abierto es suyo, y ninguno es de nadie.
office_which-cases = ¿Qué casos?
office_note-for = Para el agente siguiente, sobre { $reference }
office_shift-note = Sobre el turno en su conjunto
office_stand-in = Mientras está ausente
office_stand-in-lead = Sus casos aparecen entonces entre los del colega que le sustituye, y siguen siendo suyos.
office_stand-in-who = Quién le sustituye
office_stand-in-until = Hasta
office_stand-in-until-hint = El último día, como 2026-12-24.
office_stand-in-save = Guardar
office_views = Sus vistas
office_views-title = Sus vistas de la lista de trabajo
office_views-lead = Una vista es un filtro con un nombre. Solo usted ve las suyas.
office_no-views = Aún no ha guardado ninguna vista. Filtre la lista de trabajo, y guárdela después.
office_manage-views = Gestionar
office_keep-view = Guardar esta vista
office_view-name = Nombre de la vista
office_take-list = Extraer como tabla (CSV)
office_take-dates = Mis fechas para un calendario (iCalendar)
office_column-reference = Referencia
office_column-state = Estado
office_column-direction = Sentido
office_column-request = Solicitud
office_column-measure = Medida
office_column-status = Situación
office_column-priority = Urgencia
office_column-move = A quién le toca
office_column-due = Vence (UTC)
office_column-due-what = Qué vence
office_column-officer = Agente
office_column-opened = Abierto (UTC)
office_column-limits = Limitaciones de uso
office_colleague = { $name } ({ $n } abiertos)
office_history = { $measure }, { $state }: de { $n } respuestas, la mitad llegó en { $median }, nueve de cada diez en { $most }.
