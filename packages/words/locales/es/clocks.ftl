### Español: drafted by machine, not yet reviewed by a native lawyer.

clocks_title = Plazos
clocks_lead =
    { $n ->
        [0] Nada está pendiente. Horas de { $city }; es { $moment }.
        [one] Una fecha, de todos los casos. Horas de { $city }; es { $moment }.
       *[other] { $n } fechas, de todos los casos. Horas de { $city }; es { $moment }.
    }
clocks_strip = Próximos 14 días
clocks_strip-free = Gris: no es día laborable aquí
clocks_strip-today = Hoy
clocks_strip-said = { $state }: { $what }, { $time }, { $whose }
clocks_strip-holidays = Días festivos allí:
clocks_strip-more = y { $n } más
clocks_views = Clases de plazos
clocks_view-all = Todos
clocks_view-ours = Nuestros
clocks_view-theirs = De la otra parte
clocks_view-deadline = Vencen
clocks_view-minimum = Como mínimo
clocks_view-effect-date = Desde entonces
clocks_view-target = Buena práctica
clocks_view-word = Según lo dicho
clocks_view-missed = Incumplidos
clocks_more = Solo se muestran los primeros { $n }. Filtre la lista de trabajo para ver otros.
clocks_unknown =
    { $n ->
        [one] Las fechas de un caso más se están calculando. Mire de nuevo en un minuto.
       *[other] Las fechas de { $n } casos más se están calculando. Mire de nuevo en un minuto.
    }
clocks_none = No corre ningún plazo de esta clase.
clocks_missed = Incumplidos, según consta en el registro
clocks_missed-lead = Una fecha que pasó queda en el diario del caso y en el registro de auditoría. Nunca se elimina.
clocks_none-missed = No se incumplió ninguna fecha.
clocks_still-owed = Aún se debe
clocks_done = Ya no está pendiente
clocks_was-late = Tarde
clocks_there = { $moment } en { $city }
clocks_table = Extraer como tabla (CSV)
clocks_calendar = Fechas para un calendario (iCalendar)
clocks_column-left = Tiempo restante
clocks_column-late = Vencido hace
clocks_column-what = Qué
clocks_column-when = Cuándo, en ambos lugares
clocks_column-counted = Cómo se cuenta
clocks_column-stops = Qué lo detiene
clocks_column-whose = De quién
clocks_column-now = Ahora
clocks_column-why = Dicho al respecto desde entonces
clocks_said-nothing = nada dicho desde entonces
clocks_band-least = Se conserva al menos hasta
clocks_band-least-note = ese día nadie debe nada; después los datos pueden desaparecer
clocks_whose-ours = nuestro
clocks_whose-theirs = de la otra parte
clocks_whose-nobody = de nadie
clocks_file-reference = Referencia
clocks_file-state = Estado
clocks_file-what = Qué vence
clocks_file-kind = Clase
clocks_file-due = Vence (UTC)
clocks_file-here = Según nuestro reloj
clocks_file-there = Según el de la otra parte
clocks_file-counted = Cómo se cuenta
clocks_file-pinpoint = Disposición
clocks_file-stops = Qué lo detiene
clocks_file-whose = De quién

clocks_counted-acknowledgement = Horas desde la recepción, según la urgencia
clocks_counted-needed-before = Hasta el momento que nombra la solicitud
clocks_counted-part-wanted = Hasta el fin del día que la solicitud nombra para esta parte
clocks_counted-first-answer = Horas desde la recepción, según la urgencia
clocks_counted-expected-result = Hasta el fin del día previsto por quien ejecuta, en la zona de este
clocks_counted-answer-to-questions = Hasta el fin del día que nombran las preguntas
clocks_counted-reply = Hasta el fin del día que nombra el acto
clocks_counted-postponement-ends = Hasta el fin del día que nombra el aplazamiento
clocks_counted-preservation-minimum = Días desde el día de la conservación, como los cuenta la disposición
clocks_counted-preservation-ends = Hasta el fin del día que se confirmó
clocks_counted-collection-ends = Hasta el fin del día que se dijo al comenzar
clocks_counted-follow-up = Hasta el fin del día que nombra la solicitud
clocks_counted-translation = Hasta el fin del día que nombra la solicitud
clocks_counted-erasure = No se ha fijado día
clocks_counted-review = Doce horas desde el envío

clocks_stops-acknowledgement = Un acuse de recibo, o una respuesta
clocks_stops-needed-before = Una respuesta a tiempo
clocks_stops-part-wanted = La respuesta sobre esta parte
clocks_stops-first-answer = Una respuesta; las preguntas lo suspenden
clocks_stops-expected-result = El resultado, u otro día previsto; las preguntas lo suspenden
clocks_stops-answer-to-questions = Una respuesta a cada pregunta
clocks_stops-reply = Una respuesta, o retirar la pregunta
clocks_stops-postponement-ends = Continuar con la ejecución
clocks_stops-preservation-minimum = La solicitud de los datos, enviada a tiempo
clocks_stops-preservation-ends = Una prórroga, o la solicitud de los datos
clocks_stops-collection-ends = Una prórroga, o su fin
clocks_stops-follow-up = La solicitud anunciada
clocks_stops-translation = La traducción
clocks_stops-erasure = El borrado, confirmado
clocks_stops-review = La revisión de un colega, anotada

digest_title = Resumen matinal
digest_lead = { $day }, según el reloj de { $city }: lo que debe saber quien entra de guardia.
digest_late =
    { $n ->
        [0] Nada nuestro está vencido
        [one] Una fecha nuestra está vencida
       *[other] { $n } fechas nuestras están vencidas
    }
digest_today =
    { $n ->
        [0] Nada nuestro vence hoy
        [one] Una fecha nuestra vence hoy
       *[other] { $n } fechas nuestras vencen hoy
    }
digest_none = Nada.
digest_lapsing =
    { $n ->
        [one] Datos conservados que vencen en 7 días: una fecha
       *[other] Datos conservados que vencen en 7 días: { $n } fechas
    }
digest_night = La mesa
digest_alarms =
    { $n ->
        [0] Ninguna emergencia espera a un agente
        [one] Una emergencia espera a un agente: que se haga cargo, dé su acuerdo o la lea
       *[other] { $n } emergencias esperan a un agente: que se haga cargo, dé su acuerdo o las lea
    }
digest_spoken =
    { $n ->
        [0] Nada de lo pedido de palabra está pendiente de escribirse
        [one] Una petición de palabra está pendiente de confirmarse por escrito (fuera del plazo de esta oficina: { $late })
       *[other] { $n } peticiones de palabra están pendientes de confirmarse por escrito (fuera del plazo de esta oficina: { $late })
    }
digest_on-duty = De guardia ahora: { $names }
