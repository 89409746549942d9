### Español: drafted by machine, not yet reviewed by a native lawyer.

retention_title = Pendiente de borrado
retention_lead = Lo pendiente ahora y lo que lo estará en treinta días. Los textos de los casos cerrados se borran tras el plazo que ha fijado su Estado, con dos agentes, como todo borrado. Queda aquello cuyo borrado está suspendido. Nada desaparece por sí solo.
retention_none = No hay nada pendiente, ni lo habrá en treinta días.
retention_more = Hay más de lo que muestra esta página. Lo que se borra o se suspende le hace sitio.
retention_due =
    { $n ->
        [0] nada pendiente aún
        [one] { $n } texto pendiente
       *[other] { $n } textos pendientes
    }
retention_later =
    { $n ->
        [0] { "" }
        [one] { $n } se guarda más tiempo
       *[other] { $n } se guardan más tiempo
    }
retention_closed-until = { $state }, cerrado el { $closed }; el primer texto se guarda hasta el { $until } inclusive
retention_held = borrado suspendido hasta el { $until } inclusive por { $name }
retention_agreed-by = { $name } ha dado su acuerdo
retention_case-title = Cuánto tiempo se guarda
retention_case-open = El caso está abierto. Sus plazos corren desde el día en que se cierra.
retention_case-closed = Cerrado el { $day }. Los plazos corren desde ese día.
retention_weak = Los plazos son una propuesta de la propia Comity, y no una ley. Pida a quien mantiene el nodo los de su Estado.
retention_text = Qué se dijo
retention_through = Se guarda hasta el fin del día
retention_by-rule =
    { $months ->
        [one] { $months } mes: { $source }
       *[other] { $months } meses: { $source }
    }
retention_no-law = ninguna ley de ningún Estado
retention_is-due = pendiente de borrado ya
retention_erase-title = Borrar lo pendiente
retention_erase-lead = Los textos desaparecen para siempre, con sus copias en borradores, propuestas y el diario, y así se comunica al otro Estado. Quedan los encabezados, las firmas y los acuses. Otro agente da su acuerdo antes de que desaparezca nada.
retention_erase = Dar el acuerdo para borrar lo pendiente
retention_holds = Suspensiones del borrado
retention_no-holds = Nada suspende el borrado de este caso.
retention_hold-line = { $name } suspende el borrado hasta el { $until } inclusive, desde { $moment }
retention_hold-ended = { $name } le puso fin, { $moment }
retention_hold-over = Ha vencido.
retention_why-damaged = La razón está dañada y no se puede leer.
retention_hold-title = Suspender el borrado
retention_hold-lead = Mientras dura una suspensión no se borra nada del caso, lo pida quien lo pida.
retention_until = Último día
retention_until-hint = El último día, como 2027-06-30.
retention_why = Por qué
retention_why-hint = Para su autoridad. Queda en el diario y nunca se envía.
retention_hold = Suspender el borrado
retention_end-ask = Pedir el fin de la suspensión
retention_end-agree = De acuerdo: poner fin a la suspensión
retention_end-asked = { $name } pide que se le ponga fin, { $moment }
retention_end-needs = Termina cuando otro funcionario da su acuerdo.
retention_end-why = Por qué se le pone fin
retention_link-case = Cuánto tiempo se guarda
retention_link-due = Pendiente de borrado
retention_done-held = El borrado está suspendido.
retention_done-end-asked = Pedido. La suspensión sigue hasta que otro funcionario dé su acuerdo.
retention_done-ended = La suspensión del borrado ha terminado.
retention_done-erased = Borrado, y así se comunica al otro Estado.
retention_done-proposed = Usted ha dado su acuerdo. Se borra cuando otro agente dé también el suyo.
