### Français: drafted by machine, not yet reviewed by a native lawyer.

time_day-and-time = { $day }, { $time }
time_time-city = { $time } { $city }
time_days-hours = { $days } j { $hours } h
time_days = { $n ->
       *[other] { $n } j
    }
time_hours-minutes = { $hours } h { $minutes } min
time_hours = { $n ->
       *[other] { $n } h
    }
time_minutes = { $n ->
       *[other] { $n } min
    }
time_under-a-minute = moins de 1 min

clock_over = { $span } de retard
clock_ago = il y a { $span }
clock_due = échéance le { $moment }
clock_due-today = échéance aujourd’hui, { $time }
clock_held = Suspendu
clock_none = Sans date
clock_time-left = Temps restant
clock_overdue-by = En retard de
clock_passed-since = Passé depuis
clock_page-made = Heures de { $city } ({ $offset }). Cette page montre l’état de { $moment }.
