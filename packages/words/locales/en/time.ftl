### Moments, spans and clocks.

time_day-and-time = { $day }, { $time }
time_time-city = { $time } { $city }
time_days-hours = { $days } d { $hours } h
time_days =
    { $n ->
       *[other] { $n } d
    }
time_hours-minutes = { $hours } h { $minutes } min
time_hours =
    { $n ->
       *[other] { $n } h
    }
time_minutes =
    { $n ->
       *[other] { $n } min
    }
time_under-a-minute = under 1 min

clock_over = { $span } over
clock_ago = { $span } ago
clock_due = due { $moment }
clock_due-today = due today, { $time }
clock_held = Held
clock_none = No date
clock_time-left = Time left
clock_overdue-by = Overdue by
clock_passed-since = Since it passed
clock_page-made = Times are { $city } ({ $offset }). This page shows the state of { $moment }.
