### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

time_day-and-time = { $day } { $time }
time_time-city = { $time }（{ $city }）
time_days-hours = { $days }日{ $hours }時間
time_days = { $n ->
       *[other] { $n }日
    }
time_hours-minutes = { $hours }時間{ $minutes }分
time_hours = { $n ->
       *[other] { $n }時間
    }
time_minutes = { $n ->
       *[other] { $n }分
    }
time_under-a-minute = 1分未満

clock_over = { $span }超過
clock_ago = { $span }前
clock_due = 期限 { $moment }
clock_due-today = 本日期限 { $time }
clock_held = 停止中
clock_none = 期日なし
clock_time-left = 残り時間
clock_overdue-by = 超過時間
clock_passed-since = 経過時間
clock_page-made = 時刻は{ $city }（{ $offset }）によります。{ $moment }現在の状況です。
