### العربية: drafted by machine, not yet reviewed by a native lawyer.

time_day-and-time = { $day }، { $time }
time_time-city = { $time } { $city }
time_days-hours = { $days } ي { $hours } س
time_days = { $n ->
       *[other] { $n } ي
    }
time_hours-minutes = { $hours } س { $minutes } د
time_hours = { $n ->
       *[other] { $n } س
    }
time_minutes = { $n ->
       *[other] { $n } د
    }
time_under-a-minute = أقل من دقيقة

clock_over = تأخر { $span }
clock_ago = منذ { $span }
clock_due = الموعد { $moment }
clock_due-today = الموعد اليوم، { $time }
clock_held = موقوف
clock_none = بلا موعد
clock_time-left = الوقت الباقي
clock_overdue-by = متأخر بمقدار
clock_passed-since = مضى عليه
clock_page-made = الأوقات بتوقيت { $city } ({ $offset }). تعرض هذه الصفحة الحالة في { $moment }.
