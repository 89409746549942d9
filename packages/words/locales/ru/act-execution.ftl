### Русский: drafted by machine, not yet reviewed by a native lawyer.

act-name_part-admitted = Помощь предоставлена
move_part-admitted = Предоставить помощь
act-name_request-referred = Передано в другой орган
move_request-referred = Передать в другой орган
act-name_execution-postponed = Исполнение отложено
move_execution-postponed = Отложить исполнение
act-name_execution-resumed = Исполнение возобновлено
move_execution-resumed = Возобновить исполнение
act-name_progress-reported = Сообщено о ходе исполнения
move_progress-reported = Сообщить о ходе исполнения
act-name_urgency-assessed = Оценка срочности
move_urgency-assessed = Сообщить, какой срочностью это считается
