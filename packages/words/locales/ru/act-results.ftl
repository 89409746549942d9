### Русский: drafted by machine, not yet reviewed by a native lawyer.

act-name_evidence-delivered-in-part = Результаты переданы частично
move_evidence-delivered-in-part = Передать часть результатов
act_evidence-delivered-in-part_title = Что передаётся, а что ещё предстоит?
act_evidence-delivered-in-part_lead = Здесь перечислено то, что передаётся вне сети, чтобы другая сторона ({ $state }) могла установить, всё ли прибыло и в том же виде.
act_evidence-delivered-in-part_button = Проверить перечень
act_evidence-delivered-in-part_done = Перечень подписан и в пути; адресат: { $state }.

act-name_evidence-delivered = Результаты переданы
move_evidence-delivered = Передать результаты
act_evidence-delivered_title = Что передаётся?
act_evidence-delivered_lead = Здесь перечислено то, что передаётся вне сети, чтобы другая сторона ({ $state }) могла установить, всё ли прибыло и в том же виде.
act_evidence-delivered_button = Проверить перечень
act_evidence-delivered_done = Перечень подписан и в пути; адресат: { $state }.

act-name_evidence-received = Получение подтверждено
move_evidence-received = Подтвердить получение
act_evidence-received_title = Всё ли прибыло?
act_evidence-received_lead = Вы подтверждаете другой стороне ({ $state }), что прибыло и то ли это, что перечислено.
act_evidence-received_button = Подтвердить ({ $state })
act_evidence-received_done = Ваше подтверждение в пути; адресат: { $state }.

act-name_evidence-returned = Предметы возвращены
move_evidence-returned = Вернуть предметы
act_evidence-returned_title = Что возвращается ({ $state })?
act_evidence-returned_lead = Для предметов и подлинников, которые подлежали возврату.
act_evidence-returned_button = Проверить возврат
act_evidence-returned_done = Возврат подписан и в пути; адресат: { $state }.

act-name_traffic-disclosed = Раскрыт путь сообщения
move_traffic-disclosed = Раскрыть путь сообщения
act_traffic-disclosed_title = Через какого поставщика оно прошло?
act_traffic-disclosed_lead = Столько данных о трафике, чтобы другая сторона ({ $state }) могла установить поставщика и путь. Если появляется ещё одно государство, она ({ $state }) может запросить там.
act_traffic-disclosed_button = Проверить, что раскрывается
act_traffic-disclosed_done = Раскрытие подписано и в пути; адресат: { $state }.

act-name_statement-taken = Показания получены
move_statement-taken = Сообщить о получении показаний
act_statement-taken_title = Чьи показания получены и как?
act_statement-taken_lead = Сам протокол идёт путём доказательств. Здесь другая сторона ({ $state }) видит, что сделано.
act_statement-taken_button = Проверить сообщение
act_statement-taken_done = Сообщение подписано и в пути; адресат: { $state }.

act-name_document-served = Документ вручён
move_document-served = Сообщить о вручении
act_document-served_title = Вручено ли?
act_document-served_lead = Здесь другая сторона ({ $state }) видит, когда, кому и как вручено или почему не вручено.
act_document-served_button = Проверить сообщение
act_document-served_done = Сообщение подписано и в пути; адресат: { $state }.

act-name_search-made = Обыск проведён
move_search-made = Сообщить об обыске
act_search-made_title = Где проведён обыск и что изъято?
act_search-made_lead = Изъятое передаётся отдельным актом.
act_search-made_button = Проверить сообщение
act_search-made_done = Сообщение подписано и в пути; адресат: { $state }.

act-name_nothing-found = Ничего не найдено
move_nothing-found = Сообщить, что ничего не найдено
act_nothing-found_title = Где искали?
act_nothing-found_lead = Другая сторона ({ $state }) видит, где вы искали, и ей не нужно спрашивать дважды.
act_nothing-found_button = Проверить сообщение
act_nothing-found_done = Сообщение подписано и в пути; адресат: { $state }.

act-name_execution-impossible = Исполнение невозможно
move_execution-impossible = Сообщить о невозможности
act_execution-impossible_title = Почему это нельзя сделать?
act_execution-impossible_lead = Это не отказ: запрошенное сделать нельзя. Скажите, о чём можно просить вместо этого.
act_execution-impossible_button = Проверить сообщение
act_execution-impossible_done = Сообщение подписано и в пути; адресат: { $state }.

act-name_outcome-reported = Сообщено об исходе
move_outcome-reported = Сообщить об исходе
act_outcome-reported_title = Чем это закончилось?
act_outcome-reported_lead = Другая сторона ({ $state }) узнаёт, к чему привела её помощь.
act_outcome-reported_button = Сообщить ({ $state })
act_outcome-reported_done = Сообщение об исходе в пути; адресат: { $state }.
act-name_hearing-held = Допрос проведён
move_hearing-held = Сообщить о допросе
act_hearing-held_title = Кто был допрошен и как?
act_hearing-held_lead = Свидетель или эксперт был допрошен для стороны «{ $state }»: у вас или по связи с её судом.
act_hearing-held_button = Проверить сообщение
act_hearing-held_done = Сообщение о допросе подписано и отправляется стороне «{ $state }».
act_hearing = Как он проведён
hearing_in-person = Лично
hearing_by-video = По видеосвязи
hearing_by-telephone = По телефону
missing_hearing = Укажите, как он проведён

act-name_files-received = Получение по файлам
move_files-received = Подтвердить получение по файлам
act_files-received_title = Что прибыло, по файлам?
act_files-received_lead = Вычислите хеш-суммы там, где прибыли файлы, и вставьте их. Машина сравнит их со списком ({ $state }); вы укажете то, чего она знать не может.
act_files-received_button = Проверить подтверждение
act_files-received_done = Подтверждение подписано и в пути; адресат: { $state }.
act_files-received_files = Файлы
act_files-received_files-row = Файл { $n }
act_files-received_files-add = Добавить файл
act_files-received_files-name = Имя
act_files-received_files-bytes = Размер в байтах
act_files-received_files-digest = Хеш-сумма при получении
act_files-received_files-found = Что с ним
act_files-received_complete = Всё из списка прибыло
act_files-received_verified = Каждый файл — тот, что в списке
act_files-sums = Вывод sha256sum
act_files-sums-hint = В папке с файлами: sha256sum * (Windows: Get-FileHash, в виде: сумма, два пробела, имя). Вставьте все строки. Файл из списка, которого среди них нет, считается отсутствующим, если вы не укажете иное.
act_files-compare = Сравнить со списком
act_files-listed = По списку:
act_files-seen = При получении:
act_files-found = Что с ним
act_files-bytes = Его размер в байтах при получении
case_file-bytes = { $n ->
    [one] { $n } байт
    [few] { $n } байта
    [many] { $n } байт
   *[other] { $n } байта
}
file-found_same = Совпадает со списком
file-found_other = Не совпадает
file-found_missing = Отсутствует
file-found_arrived = Прибыл; сравнить не с чем
file-found_not-listed = Нет в списке
