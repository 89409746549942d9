### Русский: drafted by machine, not yet reviewed by a native lawyer.

act-name_request-supplemented = Запрос дополнен
move_request-supplemented = Дополнить запрос
act-name_translation-added = Перевод
move_translation-added = Добавить перевод
act-name_act-corrected = Исправление
move_act-corrected = Исправить своё заявление
act-name_case-reopened = Дело открыто вновь
move_case-reopened = Открыть дело вновь

act-name_receipt-read = Прочитано сотрудником
move_receipt-read = Сообщить о прочтении
