### Русский: drafted by machine, not yet reviewed by a native lawyer.

law-code_high = высокая
law-code_medium = средняя
law-code_low = низкая
law-code_yes = да
law-code_no = нет
law-code_none = нет связи
law-code_invited = приглашение
law-code_signatory = только подпись
law-code_consented = согласие, не связано
law-code_party = Сторона
law-code_extension-pending = распространение ожидается
law-code_excluded-territory = территория исключена
law-code_not-participating = не участвует
law-code_ineligible = не может присоединиться
law-code_ended = прекращено
law-code_deadline = срок
law-code_minimum = минимум
law-code_effect-date = дата действия
law-code_target = практика
law-code_open = открыто
law-code_closed = закрыто
law-code_limited = ограничено
law-code_uncertain = не определено
law-code_unknown = не известно
law-code_instrument = документ
law-code_treaty-between = договор между ними
law-code_requested-state = запрашиваемое государство
law-code_practice = практика

command-law_parties-head = { $force ->
        [yes] { $instrument } на { $on }: в силе
       *[no] { $instrument } на { $on }: не в силе
    }
command-law_parties-counts = дали согласие: { $deposited }, связаны: { $bound }
command-law_parties-undated = { $bounds ->
        [both] День не найден: { $state }, не ранее { $from }, не позднее { $to }
        [from] День не найден: { $state }, не ранее { $from }
        [to] День не найден: { $state }, не позднее { $to }
       *[none] День не найден: { $state }
    }
command-law_state = Государство
command-law_name = Название
command-law_consented = Согласие
command-law_in-force = В силе
command-law_confidence = Надёжность
command-law_status-head = { $state } и { $instrument } на { $on }: { $status }
command-law_instrument-in-force = Документ в силе
command-law_signed = Подписано
command-law_applies-from = Применяется с
command-law_rule = Правило
command-law_source = Источник
command-law_reservations = Оговорки и заявления:
command-law_effect-head = { $date } по { $pinpoint } ({ $confidence })
command-law_no-clock = Сроков по этому документу не записано.
command-law_not-running = Насколько известно, не в силе: ни один из них ещё не идёт.
command-law_clock = Срок
command-law_kind = Вид
command-law_length = Длина
command-law_starts = Начало
command-law_no-figure = без числа
command-law_deadline-head = { $clock } ({ $kind }), от { $start }: { $due }
command-law_figure = { $name }: { $value } { $unit } ({ $kind })
command-law_exact = точно
command-law_limit = Ограничение: { $limit }
command-law_recorded = Записано: { $paragraphs }. Другие пункты опущены.
command-law_source-is = Источник: { $source }
command-law_avenue = { $rank }. { $title } ({ $instrument }): { $open }; надёжность данных: { $confidence }
command-law_rules-first = Правила о форме, содержании и отказе: сначала { $instrument }.
command-law_channel = Канал: { $channel }
command-law_whom = Кому писать:
command-law_to = { $mark } для { $ranks }: { $to }
command-law_of-several = Что сказано о нескольких из них:
command-law_of-marks = { $marks }: { $text }
command-law_clock-is = Срок: { $length } ({ $kind }); начало: { $starts }
command-law_in-practice = На практике:
command-law_hangs-on-facts = Зависит от того, что не указано: { $facts }
command-law_facts-missing = Не хватает фактов:
command-law_no-contents = Содержания для этого документа и этой меры не записано.
command-law_field = Поле
command-law_needed = Нужно
command-law_pinpoint = Положение
command-law_from = Откуда
command-law_meaning = Значение
command-law_if-known = если известно
command-law_route = { $label } (путь { $route })
command-law_ground-open = открыто
command-law_ground-must = открыто, отказ обязателен
command-law_ground-must-unless = открыто, отказ обязателен, если нет исключения
command-law_ground-closed = закрыто
command-law_ground-unknown = зависит от факта
command-law_not-binding = { $open ->
        [uncertain] { $instrument }: на { $on }, возможно, не обязательно для обеих сторон; будь оно так, правила были бы такими.
       *[no] { $instrument }: на { $on } не обязательно для обеих сторон; будь оно так, правила были бы такими.
    }
command-law_grounds = Основания для отказа:
command-law_no-ground = Не основание для отказа:
command-law_other-law = Допущенное другое право:
command-law_duties = Обязанности:
command-law_postponement = Отсрочка:
command-law_presumed = Принято как обычно, не указано: { $facts }.
command-law_counterparts = Чтобы найти коллегу (не основание и не способ отправить):
command-law_addressed = { $name }, { $language }; надёжность: { $confidence }
command-law_addressed-of = { $name }, { $language }; надёжность: { $confidence }, по состоянию на { $day }
command-law_name-unknown = название не известно
command-law_language-unknown = язык не известен
command-law_in-languages = на языках: { $languages }
command-law_in-official = на языках: { $languages } (официальные; принимаются ли другие, не известно)
command-law_as-of = По состоянию на { $day }
command-law_tradition = Правовая традиция
command-law_official-languages = Официальные языки
command-law_takes-requests-in = Принимает запросы на языках
command-law_not-known = не известно
command-law_death-penalty = Смертная казнь
command-law_nationals = Выдача собственных граждан
command-law_without-treaty = Выдача без договора
command-law_contact-point = Контактный центр 24/7
command-law_authorities = Органы
command-law_instruments = Документы
command-law_authority-row = { $role }: { $name }; { $confidence }. { $source }
command-law_authority-row-of = { $role }: { $name }; { $confidence }, по состоянию на { $day }. { $source }
command-law_profile-on = { $name } ({ $state }) на { $on }
command-law_profile = { $name } ({ $state })
command-law_period-unknown = С какого дня, не известно
command-law_substantive = Материальное право
command-law_procedural = Процессуальное право
command-law_cooperation = Сотрудничество
command-law_capacity = Ресурсы
command-law_prevention = Предупреждение
command-law_max-months = { $period }; максимум, месяцев: { $months }
command-law_none-recorded = не записано
command-law_gaps-none = { $instrument }: насколько записано, внутри страны не требует ни преступлений, ни полномочий.
command-law_gaps-head = { $state }, документ { $instrument }, на { $on }: нет или частично { $gaps }, не известно { $unknown }
command-law_article = Статья
command-law_there = Есть
command-law_title = Название
command-law_coverage-states = Государств на { $on }: { $states }
command-law_coverage-pairs = Пар: { $pairs }; договоры искали: помощь { $assistance }, выдача { $extradition }
command-law_col-profile = Профиль
command-law_col-authority = Орган
command-law_col-language = Язык
command-law_col-point = 24/7
command-law_col-assistance = Помощь
command-law_col-extradition = Выдача
