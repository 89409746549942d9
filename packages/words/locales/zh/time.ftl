### 中文: drafted by machine, not yet reviewed by a native lawyer.

time_day-and-time = { $day } { $time }
time_time-city = { $time }（{ $city }）
time_days-hours = { $days }天{ $hours }小时
time_hours-minutes = { $hours }小时{ $minutes }分
time_under-a-minute = 不足1分钟
clock_over = 超期{ $span }
clock_ago = { $span }前
clock_due = 期限 { $moment }
clock_due-today = 今天到期 { $time }
clock_held = 中止
clock_none = 无日期
clock_time-left = 剩余时间
clock_overdue-by = 超期
clock_passed-since = 已过去
clock_page-made = 时间以{ $city }（{ $offset }）为准。本页显示{ $moment }的状态。
time_days = { $n ->
       *[other] { $n }天
    }
time_hours = { $n ->
       *[other] { $n }小时
    }
time_minutes = { $n ->
       *[other] { $n }分钟
    }
