### Русский: drafted by machine, not yet reviewed by a native lawyer.

act-name_request-submitted = Запрос
act-name_request-acknowledged = Подтверждение получения запроса
act-name_request-triaged = Оценка: что можно сделать
act-name_information-requested = Запрошены сведения
act-name_information-supplied = Ответы на вопросы
act-name_preservation-confirmed = Сохранение подтверждено
act-name_preservation-confirmed-until = Сохранение подтверждено до { $day }
act-name_assistance-refused = В помощи отказано
act-name_message-sent = Сообщение
act-name_request-withdrawn = Запрос отозван
act-name_case-closed = Дело закрыто
act-name_erasure-requested = Запрошено удаление
act-name_body-erased = Текст удалён
act-name_unknown = Акт более поздней версии Comity ({ $kind })
move_acknowledge = Подтвердить получение запроса
move_triage = Сказать, что можно сделать
move_ask = Запросить сведения
move_answer = Ответить на вопросы
move_confirm = Подтвердить сохранение
move_refuse = Отказать с указанием причин
move_message = Написать сообщение
move_withdraw = Отозвать запрос
move_close = Закрыть дело
move_erase = Запросить удаление
act-name_part-withdrawn = Часть отозвана
move_part-withdrawn = Отозвать часть
