### Русский: drafted by machine, not yet reviewed by a native lawyer.

letter_page = Акты текстом
letter_lead = Чтобы прочесть по телефону или вставить в письмо, когда до другого узла не достучаться. Подписи на нём нет: значение имеет подписанный акт, который уйдёт, как только связь вернётся.
letter_download = Скачать текстом
letter_title = АКТЫ МЕЖДУ ОРГАНАМИ, ЧЕРЕЗ COMITY
letter_case = Идентификатор дела
letter_about = Название
letter_requesting = Запрашивающая сторона
letter_requested = Запрашиваемая сторона
letter_receives = Принимающая сторона
letter_gives = Передающая сторона
letter_made = Этот текст составлен
letter_standing = Копия для чтения, без подписи. Значение имеет подписанный акт в журнале дела, который есть у обеих сторон; по его хешу ниже его находят там и в выгруженном файле дела (comity verify).
letter_act = Акт { $n }: { $title }
letter_by = Заявил
letter_claimed = Заявлено (по словам автора)
letter_received = Получено
letter_provisions = Положения, на которые ссылаются
letter_no-effect = Не действует, потому что
letter_says = Что в нём сказано
letter_act-id = Идентификатор акта
letter_digest = Хеш подписанного акта (SHA-256)
letter_proofs = Свидетельства
letter_proof = { $name }: { $at }, { $by }
letter_end = { $n ->
        [one] Конец. { $n } акт.
        [few] Конец. { $n } акта.
       *[other] Конец. { $n } актов.
    }
