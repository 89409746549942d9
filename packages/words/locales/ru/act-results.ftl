### Русский: drafted by machine, not yet reviewed by a native lawyer.

act-name_evidence-delivered-in-part = Результаты переданы частично
move_evidence-delivered-in-part = Передать часть результатов
act-name_evidence-delivered = Результаты переданы
move_evidence-delivered = Передать результаты
act-name_evidence-received = Получение подтверждено
move_evidence-received = Подтвердить получение
act-name_evidence-returned = Предметы возвращены
move_evidence-returned = Вернуть предметы
act-name_traffic-disclosed = Раскрыт путь сообщения
move_traffic-disclosed = Раскрыть путь сообщения
act-name_statement-taken = Показания получены
move_statement-taken = Сообщить о получении показаний
act-name_document-served = Документ вручён
move_document-served = Сообщить о вручении
act-name_search-made = Обыск проведён
move_search-made = Сообщить об обыске
act-name_nothing-found = Ничего не найдено
move_nothing-found = Сообщить, что ничего не найдено
act-name_execution-impossible = Исполнение невозможно
move_execution-impossible = Сообщить о невозможности
act-name_outcome-reported = Сообщено об исходе
move_outcome-reported = Сообщить об исходе
