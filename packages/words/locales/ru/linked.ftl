### Русский: drafted by machine, not yet reviewed by a native lawyer.

act-name_request-followed = Отправлен последующий запрос
move_request-followed = Сообщить, что запрос отправлен
move_new-request-of = Запросить ({ $state }): { $measure }
