### Русский: drafted by machine, not yet reviewed by a native lawyer.

act-name_request-supplemented = Запрос дополнен
move_request-supplemented = Дополнить запрос
act_request-supplemented_title = Что добавляется к запросу?
act_request-supplemented_lead = Дополнение стоит рядом с запросом для выбранных вами частей. Другую меру или данные по исполненной части запрашивают новым запросом; он перенимает факты.
act_request-supplemented_button = Проверить дополнение
act_request-supplemented_done = Дополнение подписано и в пути; адресат: { $state }.
act_request-supplemented_text = Что нового и почему это важно
act_request-supplemented_wanted = Что требуется теперь, если это меняется
act_targets = Дополнительные цели
act_offences = Дополнительные преступления
act_wanted = Что требуется теперь

act-name_translation-added = Перевод
move_translation-added = Добавить перевод
act_translation-added_title = Добавить перевод
act_translation-added_lead = Другая сторона ({ $state }) видит его рядом с текстом, который он переводит. Подписанный текст остаётся как есть.
act_translation-added_button = Проверить перевод
act_translation-added_done = Перевод подписан и в пути; адресат: { $state }.
act_translation-added_act = Какой текст переведён
act_translation-added_act-none = выберите
act_translation-added_text = Переведённый текст
act_language = Язык перевода
act_sort = Какова его сила
act_translator = Переводчик и кем приведён к присяге
act_translated = Переведено (день)
act_authoritative = Какому тексту следовать при расхождении
translation_working = Рабочий перевод
translation_certified = Заверенный перевод
authoritative_source = Подлиннику
authoritative_translation = Переводу
authoritative_both = Обоим в равной мере
stated_language = Язык
stated_sort = Сила
stated_translator = Переводчик
stated_translated = Переведено
stated_authoritative = При расхождении следовать
case_texts = Подлинник и переводы
case_texts-of = { $act }: подлинник и переводы
case_texts-open = { $n ->
    [one] Подлинник и { $n } перевод рядом
    [few] Подлинник и { $n } перевода рядом
   *[other] Подлинник и { $n } переводов рядом
}
case_texts-original = Подлинник
case_texts-by = Кем добавлено
case_texts-none = Перевода этого текста никто не добавил.

act-name_act-corrected = Исправление
move_act-corrected = Исправить свой акт
act_act-corrected_title = Исправить свой акт
act_act-corrected_lead = Акт остаётся таким, каким подписан. Другая сторона ({ $state }) видит исправление рядом с ним всюду, где он показан.
act_act-corrected_button = Проверить исправление
act_act-corrected_done = Исправление подписано и в пути; адресат: { $state }.
act_act-corrected_act = Какой акт
act_act-corrected_act-none = выберите
act_corrections = Что исправляется
act_corrections-row = Исправление { $n }
act_corrections-add = Добавить исправление
act_corrections-entry = Какое поле, по его названию
act_corrections-reads = Как его следует читать
stated_corrections-entry = Поле
stated_corrections-reads = Читать как
case_corrected = Исправлено { $moment }
case_corrected-why = Почему: { $why }

act-name_case-reopened = Дело открыто вновь
move_case-reopened = Открыть дело вновь
act_case-reopened_title = Открыть дело вновь
act_case-reopened_lead = Обе стороны могут действовать в нём, как до закрытия.
act_case-reopened_button = Проверить открытие
act_case-reopened_done = Дело снова открыто; другая сторона ({ $state }) увидит это.

act-name_receipt-read = Прочитано сотрудником
move_receipt-read = Сообщить о прочтении
act_receipt-read_title = Сообщить, что вы это прочитали
act_receipt-read_lead = Другая сторона ({ $state }) видит, что этими актами занят сотрудник, с вашей должностью и номером, и ей не нужно звонить.
act_receipt-read_button = Сообщить
act_receipt-read_done = Сообщено, что этим занят сотрудник; адресат: { $state }.
act_receipt-read_acts = Что вы прочитали
act_receipt-read_remarks = Что будет дальше, если вы это знаете

act-name_told-otherwise = Сообщено другим способом
move_told-otherwise = Записать, что им сообщено другим способом
act_told-otherwise_title = Записать, что им сообщено другим способом
act_told-otherwise_lead = Кому там ({ $state }) вы что сообщили, каким способом и когда. Пока их узла нет на связи, запись ждёт вместе с остальным; затем она есть у обеих сторон.
act_told-otherwise_button = Записать
act_told-otherwise_done = Записано и уйдёт вместе с остальным; адресат: { $state }.
act_told-otherwise_way = Каким способом
act_told-otherwise_at = Когда им сообщено
act_told-otherwise_at-from = Когда
act_told-otherwise_at-zone = Часовой пояс
act_told-otherwise_with = С кем, по должности
act_told-otherwise_what = Что было сказано
told-way_telephone = Телефон
told-way_email = Электронная почта
told-way_through-another = Через другой орган
told-way_in-person = Лично

stated_because = Почему
erasure-because_period-ended = Срок хранения истёк.

act-name_act-transcribed = Внесено вручную: получено вне сети
move_act-transcribed = Внести полученное вне сети
act_act-transcribed_title = Что получено вне сети ({ $state })?
act_act-transcribed_lead = Вы указываете, что получено на бумаге, по телефону или по электронной почте. В деле это стоит как ваше заявление о полученном: другая сторона ({ $state }) его не подписывала. Оно ни на что не отвечает и не прекращает ни одного срока.
act_act-transcribed_button = Проверить внесённое
act_act-transcribed_done = Подписано как ваше заявление о полученном и отправляется (получатель: { $state }).
act_act-transcribed_way = Каким путём получено
act_came = День получения
act_act-transcribed_from = От кого: ведомство и должность
act_act-transcribed_text = Содержание, слово в слово
act_act-transcribed_text-hint = О звонке: что было сказано, как вы записали.
act_act-transcribed_digest = Хеш (SHA-256) скана
act_act-transcribed_original = Где хранится оригинал
came-way_on-paper = На бумаге
came-way_by-voice = По телефону или лично
came-way_by-email = По электронной почте
came-way_through-another = Через другое ведомство
missing_way = Укажите, каким путём получено
missing_came = Укажите день получения
missing_from = Укажите, от кого получено
