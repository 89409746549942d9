### Русский: drafted by machine, not yet reviewed by a native lawyer.

time_day-and-time = { $day }, { $time }
time_time-city = { $time } { $city }
time_days-hours = { $days } дн. { $hours } ч
time_days = { $n ->
       *[other] { $n } дн.
    }
time_hours-minutes = { $hours } ч { $minutes } мин
time_hours = { $n ->
       *[other] { $n } ч
    }
time_minutes = { $n ->
       *[other] { $n } мин
    }
time_under-a-minute = менее 1 мин

clock_over = просрочено на { $span }
clock_ago = { $span } назад
clock_due = срок { $moment }
clock_due-today = срок сегодня, { $time }
clock_held = Приостановлено
clock_none = Без даты
clock_time-left = Осталось времени
clock_overdue-by = Просрочено на
clock_passed-since = Прошло времени
clock_page-made = Время: { $city } ({ $offset }). Состояние на { $moment }.
