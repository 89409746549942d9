### Русский: drafted by machine, not yet reviewed by a native lawyer.

problem-next_date-impossible = Сначала пишите год, например 2025-07-15 или 2025-07-15 13:05:22.
problem-next_day-impossible = Исправьте день, месяц или год.
problem-next_day-over = Укажите сегодня или более поздний день.
problem-next_day-to-come = Укажите сегодня или более ранний день.
problem-next_day-far = Исправьте год.
problem_zone-sign = «{ $typed }» в таблицах часовых поясов означает { $means }, наоборот по сравнению с тем, что обычно имеют в виду.
problem-next_zone-sign = Напишите { $means } или { $other }, смотря что показывали часы.
problem_zone-letters = «{ $typed }» обозначает более одного часового пояса.
problem-next_zone-letters = Укажите место, например Asia/Tokyo, UTC или смещение, например +09:00.
problem_text-unassigned-character = В тексте есть знак { $first }, которого Unicode не знает.
problem-next_text-unassigned-character = Уберите его или скажите словами, что он показывал.
problem_defanged = «{ $typed }» записано обезвреженным, чтобы никто не открыл по ошибке.
problem-next_defanged = Напишите { $meant }, если имеется в виду это.
problem_signs-around = «{ $typed }» стоит со знаками текста, из которого взято.
problem-next_signs-around = Напишите только { $meant }, если имеется в виду это.
problem_time-counted = «{ $typed }» — счёт с 1970 года, как его ведут машины.
problem-next_time-counted = Напишите { $meant }, если имеется в виду этот момент.
problem_ip-with-port = { $address } стоит вместе с портом { $port }.
problem-next_ip-with-port = Напишите здесь { $address }, а { $port } — в поле порта.
problem_ip-port-form = «{ $typed }» — не порт.
problem-next_ip-port-form = Напишите число от 1 до 65535 или их блок, например 1024-2047.
problem_protocol-form = «{ $typed }» — не протокол поверх IP, известный Comity.
problem-next_protocol-form = Напишите TCP или UDP, как в журнале.
problem_host-at-home = { $host } в каждой сети называет другую машину.
problem-next_host-at-home = Укажите имя, по которому машину находят из Интернета.
problem_telephone-form = «{ $typed }» — не номер телефона.
problem-next_telephone-form = Напишите с плюсом и кодом страны, например +81 3 1234 5678.
problem_telephone-national = «{ $typed }» не говорит, к какой стране относится.
problem-next_telephone-national = Напишите с плюсом и кодом страны, например +81 3 1234 5678.
problem_wallet-form = «{ $typed }» записано не так, как пишется адрес кошелька.
problem-next_wallet-form = Скопируйте один адрес, буква в букву.
problem_transaction-form = «{ $typed }» записано не так, как пишется идентификатор транзакции.
problem-next_transaction-form = Скопируйте один идентификатор, буква в букву.
problem_device-form = «{ $typed }» — не номер устройства.
problem-next_device-form = Напишите только IMEI, MAC-адрес или серийный номер.

problem_ip-no-port = Порт источника не указан: за общим адресом тысячи людей одновременно идут с одного адреса.
problem-next_ip-no-port = Укажите порт источника из журнала или скажите, что его там нет.
problem_time-coarse = Время указано не до секунды: общие адреса за секунду меняют владельца.
problem-next_time-coarse = Укажите как в журнале, например 2025-07-15 13:05:22.
problem_period-broad = { $days ->
        [one] Период охватывает { $days } день; на более короткий отвечают быстрее, и его легче обосновать.
        [few] Период охватывает { $days } дня; на более короткий отвечают быстрее, и его легче обосновать.
       *[other] Период охватывает { $days } дней; на более короткий отвечают быстрее, и его легче обосновать.
    }
problem-next_period-broad = Сузьте его до времени, нужного расследованию, или скажите, зачем нужен весь.
problem_period-future = Период уходит в будущее: за это время ещё ничего не хранится.
problem-next_period-future = Исправьте или запросите сбор в реальном времени.
problem_period-early = Период начинается раньше 1980 года.
problem-next_period-early = Проверьте год.
problem_period-buddhist = Год { $year } похож на год буддийской эры: это был бы { $meant }.
problem-next_period-buddhist = Напишите год нашей эры.
problem_ip-documentation = { $address } отведён для примеров и обучения: в Интернете его ни у кого нет.
problem_ip-holds = { $address } содержит адрес версии 4 { $inside }: туннель держал тот, у кого был тогда этот адрес.
problem-next_ip-holds = Спросите и о { $inside }.
problem_account-name-only = «{ $typed }» похоже на имя, которое на { $service } могут носить многие.
problem-next_account-name-only = Укажите то, по чему служба находит учётную запись: номер, адрес или телефон.
problem_custodian-entity = У «{ $typed }» несколько компаний, отвечающих за разные части света.
problem-next_custodian-entity = Назовите ту, что отвечает там, где находится пользователь: { $entities }.
problem_telephone-code-unknown = Кода, с которого начинается { $typed }, нет ни у одной страны.
problem-next_telephone-code-unknown = Проверьте номер.
problem_wallet-checksum = Контрольная сумма { $typed } не сходится ({ $rule }): возможно, неверна буква.
problem-next_wallet-checksum = Сверьте с источником, буква в букву.
problem_wallet-other-currency = { $typed } записано не так, как пишутся адреса { $currency }.
problem-next_wallet-other-currency = Проверьте валюту и адрес.
problem_transaction-length = Длина { $typed } не та, что у идентификаторов транзакций { $currency }.
problem-next_transaction-length = Сверьте с источником, буква в букву.
problem_device-check-digit = Контрольная цифра { $typed } не сходится: возможно, неверна цифра.
problem-next_device-check-digit = Сверьте с источником.
problem_device-mac-made-up = { $typed } — адрес, который устройство придумало само: изготовителю он не известен.
problem-next_device-mac-made-up = Назовите сеть, которая его видела, и когда.
problem_device-mac-of-many = { $typed } обращён ко многим устройствам.
problem-next_device-mac-of-many = Проверьте номер.
problem_facts-short = { $n ->
        [one] Факты изложены в { $n } слове.
       *[other] Факты изложены в { $n } словах.
    }
problem-next_facts-short = Скажите, кто, что, когда, где и как сделал: по этому судят, признано ли деяние преступлением в обоих государствах.
problem_facts-no-date = В фактах не назван ни один день.
problem-next_facts-no-date = Скажите, когда это произошло, насколько известно.
problem_facts-no-place = В фактах не названо ни место, ни лицо, ни служба.
problem-next_facts-no-place = Скажите, где это произошло или какой службы касается.
problem_answer-short = Это почти ничего не говорит.
problem-next_answer-short = Скажите фразой, по которой другая сторона может действовать.
problem_no-link = Не сказано, как данные связаны с преступлением.
problem-next_no-link = Скажите, как цель была в нём использована и откуда это известно.
problem_language-not-known = { $language }: нет среди известных языков ({ $state }): { $known }.
problem-next_language-not-known = Добавьте перевод, когда он отправлен, скажите, к какому дню он последует, или сначала договоритесь с другой стороной о языке.
problem_case-small = { $cite ->
        [none] Слишком малое дело другая сторона ({ $state }) может отклонить, а в фактах не названа сумма, о которой идёт речь. Что известно о её практике: «{ $says }». Норма не известна.
       *[other] Слишком малое дело другая сторона ({ $state }) может отклонить ({ $cite }), а в фактах не названа сумма, о которой идёт речь. Что известно о её праве: «{ $says }».
    }
problem-next_case-small = Скажите, о чём идёт речь: сумма, сколько потерпевших, что ещё придаёт делу вес.
problem_case-small-unknown = По наказанию это лёгкое преступление. Правило о малых делах не известно ({ $state }).
problem-next_case-small-unknown = Скажите, что придаёт делу вес, или сначала спросите другую сторону, помогает ли она в таком деле.
problem_milder-way = Не сказано, почему не достаточно более мягкой меры.
problem-next_milder-way = Скажите, что уже пробовали и почему не достаточно данных, меньше вторгающихся в частную жизнь, или более короткого периода.
problem_kept-no-longer = То, что сохранено по прежнему делу, сохранялось до { $day }: его может уже не быть.
problem-next_kept-no-longer = Спросите другую сторону, есть ли это у неё ещё, или попросите сохранить заново.
problem_kept-answer-unknown = То, что сохранено по прежнему делу, сохраняется до { $day }. Сколько занимает ответ, не известно: этот узел видел их слишком мало. { $rule ->
        [none] Правило, по которому это сохраняется до решения, не известно.
       *[other] Когда запрос поступил, это должно сохраняться до решения.
    }
problem-next_kept-answer-unknown = { $rule ->
        [none] Попросите сохранять дольше, прежде чем отправить этот запрос.
       *[other] Отправьте этот запрос заблаговременно до этого дня или сначала попросите сохранять дольше.
    }
problem_kept-too-short = То, что сохранено по прежнему делу, сохраняется до { $day }; половина последних ответов этого государства (всего их { $answers }) заняла { $days } дн. или больше. { $rule ->
        [none] Правило, по которому это сохраняется до решения, не известно.
       *[other] Когда запрос поступил, это должно сохраняться до решения.
    }
problem-next_kept-too-short = { $rule ->
        [none] Попросите сохранять дольше, прежде чем отправить этот запрос.
       *[other] Отправьте этот запрос заблаговременно до этого дня или сначала попросите сохранять дольше.
    }
problem_kept-too-short-practice = То, что сохранено по прежнему делу, сохраняется до { $day }; по надлежащей практике ответ занимает { $days } дн., а этот узел видел их слишком мало, чтобы знать точнее. { $rule ->
        [none] Правило, по которому это сохраняется до решения, не известно.
       *[other] Когда запрос поступил, это должно сохраняться до решения.
    }
problem-next_kept-too-short-practice = { $rule ->
        [none] Попросите сохранять дольше, прежде чем отправить этот запрос.
       *[other] Отправьте этот запрос заблаговременно до этого дня или сначала попросите сохранять дольше.
    }
problem_asked-before = { $cases ->
        [one] То же по той же цели запрашивается в { $cases } деле с этим государством: { $references }.
       *[other] То же по той же цели запрашивается в { $cases } делах с этим государством: { $references }.
    }
problem-next_asked-before = Сначала посмотрите там; если этот запрос следует за прежним или дополняет его, назовите тот прежним запросом.
