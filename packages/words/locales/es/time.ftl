### Español: drafted by machine, not yet reviewed by a native lawyer.

time_day-and-time = { $day }, { $time }
time_time-city = { $time } { $city }
time_days-hours = { $days } d { $hours } h
time_hours-minutes = { $hours } h { $minutes } min
time_under-a-minute = menos de 1 min
clock_over = { $span } de retraso
clock_ago = hace { $span }
clock_due = vence { $moment }
clock_due-today = vence hoy, { $time }
clock_held = Suspendido
clock_none = Sin fecha
clock_time-left = Tiempo restante
clock_overdue-by = Vencido hace
clock_passed-since = Pasó hace
clock_page-made = Horas de { $city } ({ $offset }). Esta página muestra el estado de { $moment }.
time_days = { $n ->
       *[other] { $n } d
    }
time_hours = { $n ->
       *[other] { $n } h
    }
time_minutes = { $n ->
       *[other] { $n } min
    }
