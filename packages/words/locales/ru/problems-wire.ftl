### Русский: drafted by machine, not yet reviewed by a native lawyer.

problem_json-too-large = В сообщении байтов: { $bytes }; читается не более { $max }.
problem_json-too-deep = Вложено глубже { $max } уровней.
problem_json-too-many = Более { $max } значений или членов одного объекта.
problem_json-not-utf8 = Это не текст UTF-8.
problem_json-duplicate-name = Член «{ $name }» указан дважды.
problem_json-forbidden-name = Член не может называться «{ $name }».
problem_json-lone-surrogate = В тексте половина суррогатной пары.
problem_json-number = Здесь бывают только целые числа до 2^53 - 1.
problem_json-syntax = { $wanted ->
        [end] После значения что-то следует.
        [colon] Не хватает двоеточия.
        [comma] Не хватает запятой.
        [text] Ожидается текст в кавычках.
        [escape] Такой управляющей последовательности нет.
       *[value] Ожидается значение.
    }
problem_json-not-canonical = JSON не в каноническом виде: отличаются порядок, пробелы или управляющие последовательности.
problem_schema = Не соответствует формату ({ $rule }).
problem-next_schema = Сравните со страницей формата; неизвестные члены не допускаются.
problem_text-too-long = В тексте знаков: { $length }; помещается не более { $max }.
problem_text-lone-surrogate = В тексте половина знака.
problem_text-hidden-characters = { $n ->
        [one] В тексте { $n } скрытый управляющий знак, { $first }.
        [few] В тексте { $n } скрытых управляющих знака, первый — { $first }.
       *[other] В тексте { $n } скрытых управляющих знаков, первый — { $first }.
    }
problem-next_text-hidden-characters = Уберите их: на другом экране фраза может читаться иначе.
problem_pinpoint-form = «{ $typed }» — не положение.
problem-next_pinpoint-form = Пишите: документ, двоеточие, статья, пункты в скобках, например CETS185:29(7).

problem_kem-length = В шифртексте X-Wing байтов: { $size }.
problem_kem-public-key = Ключ шифрования — не открытый ключ X-Wing.
problem_kem-low-order = Точка X25519 малого порядка: секрет был бы известен каждому.

problem_link-gap = Связь стоит на эпохе { $ofEpoch }, позиции { $last }; эпоха { $epoch }, позиция { $seq } пришла слишком рано.
problem-next_link-gap = Отправьте снова с позиции после головы, которую называет ответ.
problem_link-fork = { $how ->
        [taken] В связи уже есть другая запись для эпохи { $epoch }, позиции { $seq }.
       *[past] Запись для эпохи { $epoch }, позиции { $seq } продолжает другое прошлое, чем у этой связи.
    }
problem-next_link-fork = Остановитесь и сравните оба журнала связи: на одно место претендуют два конверта.
problem_link-parties = Запись { $entry } относится к связи от { $from } к { $to }.
problem_journal-authority = Запись { $entry } другого органа.
problem_journal-gap = Записи { $entry } нет.
problem_journal-broken = Запись { $entry } не следует за предыдущей, как она записана здесь.

problem_parse = Байты не читаются. { $because }
problem-next_parse = Отправьте канонические байты конверта (RFC 8785) в пределах допустимого размера.
problem_suite = Конверт запечатан не набором comity-1.
problem-next_suite = Запечатайте этим набором; другого нет, и выбора нет.
problem_recipient-unknown = Ни одно известное здесь заявление о ключах не позволяет адресовать: { $to }.
problem-next_recipient-unknown = Получите действующее заявление получателя о ключах и адресуйте одному из его органов.
problem_sender-unknown = { $from }: здесь не допущен.
problem-next_sender-unknown = Сначала участника должны допустить двое сотрудников этого узла.
problem_key-unknown = { $authority }: ключ подписи { $key } не заявлен.
problem-next_key-unknown = Добейтесь допуска заявления о ключах с этим ключом, затем отправьте снова.
problem_key-not-valid-at-time = Ключ { $key } ({ $authority }) не действовал { $at }.
problem-next_key-not-valid-at-time = Запечатайте снова ключом, который действует сейчас.
problem_no-encryption-key = { $authority }: нет ключа шифрования, действующего { $at }.
problem-next_no-encryption-key = Попросите у участника самое новое заявление о ключах.
problem_signature = Подпись конверта неверна.
problem-next_signature = Запечатайте снова; если повторится, проверьте ключ и путь между узлами.
problem_decrypt = Конверт не открывается. { $because }
problem-next_decrypt = Получите действующее заявление получателя о ключах и запечатайте снова ключом из него.
problem_encryption-key-gone = { $authority }: ключа { $key } больше нет.
problem_sealed-decrypt = Названный в нём ключ его не открывает.
problem_body-decrypt = Содержание не открывается своим ключом данных.
problem_body-commitment = Содержание не то, за которое ручается заголовок акта.
problem_act-signature = Подпись акта { $act } неверна.
problem-next_act-signature = Попросите автора подписать акт снова действующим ключом органа.
problem_act-envelope-mismatch = Акт и конверт расходятся в члене: { $member }.
problem-next_act-envelope-mismatch = Запечатайте акт в конверт с теми же сторонами и делом.
problem_authority-scope = { $authority } — не орган участника { $participant }.
problem-next_authority-scope = Автором может быть только сам орган, от своего участника.
problem_envelope-too-large = В запечатанном акте байтов: { $bytes }; переносится не более { $max }.
problem-next_envelope-too-large = Сократите тексты; файлы идут как доказательства, не в акте.
problem_batch-too-large = В пачке байтов: { $bytes }; переносится не более { $max }.
problem-next_batch-too-large = Отправляйте меньше конвертов за раз.

problem_header-malformed = Заголовок пачки не того формата или для другого пути.
problem-next_header-malformed = Сравните со страницей формата.
problem_heads-parties = Головы — связи между другими.
problem-next_heads-parties = Заявите головы своей связи с этим участником.
problem_heads-key = { $participant }: ключ квитанций { $key } на то время не заявлен.
problem-next_heads-key = Добейтесь допуска самого нового заявления о ключах.
problem_heads-signature = Подписи голов неверны.
problem-next_heads-signature = Подпишите снова; если повторится, проверьте ключ и путь между узлами.
problem_head-unknown = Головы, после которой запрошены записи, в этом журнале нет.
problem-next_head-unknown = Сравните оба журнала: две стороны помнят разное прошлое.
problem_returned-place = Вернувшееся не продолжает того, что есть здесь.
problem_returned-receipt = У вернувшегося нет квитанции, или она о другом: это ничего не доказывает.
problem_returned-act = Вернувшийся акт — не тот, что назван в его квитанции.
problem_returned-sealed = Вернувшийся акт не открывается имеющимися здесь ключами.
problem_header-signature = Подпись заголовка пачки неверна.
problem-next_header-signature = Подпишите снова; если повторится, проверьте ключ и путь между узлами.
problem_header-body = Тело — не то, что назвал заголовок пачки.
problem-next_header-body = Отправьте снова; если повторится, проверьте, что стоит между узлами.
problem_header-time = Заголовок пачки от { $claimed }; здесь { $at }.
problem-next_header-time = Подпишите заголовок на время, названное в ответе, и выставьте часы.
problem_header-key = { $from }: действующий сейчас ключ квитанций { $key } не заявлен.
problem-next_header-key = Добейтесь, чтобы получатель допустил ваше самое новое заявление о ключах.

problem_receipt-signer = { $by } подписал за { $for }.
problem_receipt-key = { $by }: ключ квитанций { $key } не заявлен.
problem_receipt-path = Квитанции нет в пачке, которую она называет.
problem_receipt-signature = Подписи пачки неверны.

problem_fingerprint-mismatch = У заявления участника { $participant } другой отпечаток: { $fingerprint }.
problem-next_fingerprint-mismatch = Не допускайте. Спросите участника путём, которому уже доверяете.
problem_participant-unknown = { $participant }: не допущен.
problem-next_participant-unknown = Двое сотрудников сверяют отпечаток и допускают.
problem_statement-signature = Версия { $version } заявления о ключах участника { $participant } не подписана названными в ней корневыми ключами.
problem-next_statement-signature = Попросите у участника заявление другим путём и сверьте отпечаток.
problem_statement-authority = { $authority }: назван дважды или не орган участника { $participant }.
problem_statement-key-id = Ключ { $key } назван дважды, или это не идентификатор его ключа.
problem_statement-succession = { $how ->
        [not-newer] Версия { $version } не новее известной версии { $last }.
        [participant] Это заявление другого участника.
        [root] Корневые ключи другие, чем прежде.
        [version] Версия { $version } не следует сразу за версией { $last }.
        [prev] Не продолжает предыдущую версию, как она известна здесь.
        [date] Датировано раньше предшествующего.
       *[key] Ключ { $key } убран или изменён; ключ можно только прекратить.
    }
problem-next_statement-succession = Получите промежуточные версии или сверьте отпечатки и допустите участника заново.

problem_act-of-other-case = Акт { $act } относится к делу { $case }.
problem_act-not-proven = Акт { $seq }, { $authority } ({ $kind }): { $because }
problem_act-twice = Акт { $act } здесь дважды.
problem_act-missing = Акта { $seq }, { $authority }, нет, или он здесь дважды.
problem_act-out-of-order = Акт { $seq }, { $authority } ({ $kind }), не следует за предыдущим.
problem_act-saw-more = { $n ->
        [one] Акт { $seq }, { $authority } ({ $kind }), видел { $n } акт от { $of }; в файле { $held }.
        [few] Акт { $seq }, { $authority } ({ $kind }), видел { $n } акта от { $of }; в файле { $held }.
       *[other] Акт { $seq }, { $authority } ({ $kind }), видел { $n } актов от { $of }; в файле { $held }.
    }
problem_body-not-signed = Содержание акта { $seq }, { $authority } ({ $kind }), — не то, что подписал автор.
problem_body-not-here = Содержания акта { $seq }, { $authority } ({ $kind }), нет, и ни один акт не говорит, что оно удалено.
problem_receipt-of-other-case = Квитанция относится к делу { $case }.
problem_receipt-act-not-here = Квитанция принимает акт { $act }, которого в таком виде в файле нет.
problem_link-not-receipted = Ни одна квитанция не называет запись { $seq } связи от { $from } к { $to }.
problem_receipt-link-not-here = Места в журнале связи, которое называет эта квитанция, в файле нет.
problem_fingerprint-not-trusted = Отпечатка участника { $participant } нет среди тех, которым вы доверяете: { $fingerprint }.
problem_seal-broken = Печать ({ $authority }) неверна: что-то в файле изменено.

found_canonical = { $n ->
        [one] { $n } канонический байт
        [few] { $n } канонических байта
       *[other] { $n } канонических байтов
    }
found_fingerprint = { $participant } { $fingerprint }
found_all-compared = всем отпечаткам вы доверяете
found_none-compared = отпечатки как напечатано, сверьте их
found_not-compared = не сверены: { $participants }
found_signed-on-arrival = { $n ->
        [one] { $n } акт подписан ключом, действовавшим при поступлении
        [few] { $n } акта подписаны ключами, действовавшими при поступлении
       *[other] { $n } актов подписаны ключами, действовавшими при поступлении
    }
found_signed-at-claim = { $n ->
        [one] { $n } акт с ключом, действовавшим во время, заявленное автором
        [few] { $n } акта с ключами, действовавшими во время, заявленное авторами
       *[other] { $n } актов с ключами, действовавшими во время, заявленное авторами
    }
found_signed-in-doubt = { $n ->
        [one] { $n } акт, { $authority }, с ключом, отозванным с тех пор: начиная с { $since } ключ мог быть в чужих руках, поэтому спросите этот орган, подтверждает ли он акт
        [few] { $n } акта, { $authority }, с ключом, отозванным с тех пор: начиная с { $since } ключ мог быть в чужих руках, поэтому спросите этот орган, подтверждает ли он их
       *[other] { $n } актов, { $authority }, с ключом, отозванным с тех пор: начиная с { $since } ключ мог быть в чужих руках, поэтому спросите этот орган, подтверждает ли он их
    }
found_chains = { $n ->
        [one] { $n } автор, без пробелов
        [few] { $n } автора, без пробелов
       *[other] { $n } авторов, без пробелов
    }
found_bodies = { $n ->
        [one] { $n } содержание, как в обязательстве
        [few] { $n } содержания, как в обязательстве
       *[other] { $n } содержаний, как в обязательстве
    }
found_erased = { $n ->
        [0] ничего не удалено
        [one] { $n } удалено, актом
       *[other] { $n } удалено, каждое актом
    }
found_receipts = { $n ->
        [one] { $n } квитанция доказана
        [few] { $n } квитанции доказаны
       *[other] { $n } квитанций доказано
    }
found_acts-without-receipt = { $n ->
        [one] { $n } акт без квитанции
        [few] { $n } акта без квитанции
       *[other] { $n } актов без квитанции
    }
found_links = { $n ->
        [one] { $n } место в журналах связи, как говорят квитанции
        [few] { $n } места в журналах связи, как говорят квитанции
       *[other] { $n } мест в журналах связи, как говорят квитанции
    }
found_sealed = запечатано { $at }, кем: { $authority }
problem_ping-parties = Ответ на пробу от других или другим.
problem-next_ping-parties = Отвечайте за свой узел тому, кто спрашивает.
problem_ping-question = Это ответ на другой вопрос.
problem-next_ping-question = Отвечайте на тот вопрос, который задан, каждый раз заново.
problem_ping-key = { $participant }: ключ квитанций { $key } на то время не заявлен.
problem-next_ping-key = Добейтесь допуска самого нового заявления о ключах.
problem_ping-signature = Подписи ответа на пробу неверны.
problem-next_ping-signature = Подпишите снова; если повторится, проверьте ключ и путь между узлами.
problem_reach-parties = Ответ от других или другим.
problem-next_reach-parties = Отвечайте за свой узел тому, кто спрашивает.
problem_reach-key = { $participant }: ключ квитанций { $key } на то время не заявлен.
problem-next_reach-key = Добейтесь допуска самого нового заявления о ключах.
problem_reach-signature = Подписи ответа неверны.
problem-next_reach-signature = Подпишите снова; если повторится, проверьте ключ и путь между узлами.
problem_sender-suspended = Другой узел приостановил допуск этого и ничего от него не принимает.
problem-next_sender-suspended = Позвоните в ведомство того государства по известному вам номеру. Ожидающее сохраняется и уйдёт, когда двое его сотрудников снова допустят этот узел.
