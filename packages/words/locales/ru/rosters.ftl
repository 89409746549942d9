### Русский: drafted by machine, not yet reviewed by a native lawyer.

roster_title = График дежурств
roster_title-week = График, { $from } – { $until }
roster_lead = { $authority }. Время: { $city } ({ $offset }); сейчас { $moment }.
roster_weeks-nav = Другие недели
roster_before = Неделя раньше
roster_after = Неделя позже
roster_week = Смены недели
roster_shifts = Смены
roster_both-hours = { $here } · { $utc } UTC
roster_hours-of = { $hours }
roster_named = { $name }
roster_theirs = { $name }, { $moment }
roster_free = нерабочий день
roster_none = На этой неделе в графике никого нет.
roster_then = затем { $name }
roster_gone = { $name }: доступ приостановлен или дел больше не ведёт; тревога там не звонит.
roster_gone-held = Смена записана за: { $name }.
roster_gone-nobody = На эту смену никого нет.
roster_fallback-gone = { $name }: доступ приостановлен или дел больше не ведёт; назовите другого
roster_now = Сейчас на дежурстве
roster_double = назван в это время дважды
roster_gap = Никого с { $from } до { $until } ({ $span }).
roster_has-nobody = Никого
roster_name-somebody = Назначить кого-то
roster_if-nobody = Если никто не берёт экстренный запрос в работу
roster_at-once = сразу
roster_ladder-after = через { $span }
roster_ladder-again = Последний шаг повторяется каждые { $span }, пока кто-то не возьмёт запрос в работу.
roster_seen-abroad = Что видят другие государства
roster_seen-nothing = Об этом органе ничего не опубликовано.
roster_seen-text = Опубликованные часы и номера и то, как отвечали на пробы. Никогда не имя и ничего из этого графика.
roster_seen-link = Наша запись в справочнике
roster_covered =
    { $n ->
        [0] Что график покрывает за неделю: без пробелов
        [one] Что график покрывает за неделю: { $n } пробел
        [few] Что график покрывает за неделю: { $n } пробела
       *[other] Что график покрывает за неделю: { $n } пробелов
    }
roster_on-duty = На дежурстве
roster_next = Далее
roster_until = { $names }, до { $moment }
roster_from = { $names }, с { $moment }
roster_nobody-now = По графику никого
roster_next-none = Никто не назван
roster_reaches = График составлен до { $moment }.
roster_reaches-none = Вперёд смен не запланировано.
roster_unplanned-from = С { $moment } никто не назначен, и запасной не указан: сигналы тогда придут всем дежурным сотрудникам.
roster_unplanned-now = Сейчас никто не назначен, и запасной не указан: сигналы приходят всем дежурным сотрудникам.
roster_unplanned-plan = Распределить часы или указать запасного
roster_unplanned-tell = Сообщите тому, кто составляет график.
roster_who-plans = График меняют прокуроры, юристы министерства и руководители этого органа. Чтобы поменяться своей сменой, откройте её.
roster_enter = Внести смены
roster_days = В какие дни
roster_begins = Начало
roster_begins-hint = По часам: { $city }; например 08:30.
roster_ends = Конец
roster_ends-hint = На следующий день, если не позже начала.
roster_first = Начиная с дня
roster_weeks = На сколько недель
roster_officer = Сотрудник
roster_choose = Выберите
roster_substitute = Дублёр
roster_substitute-hint = Вызывается вместе с руководителями, если сотрудник не отвечает.
roster_repeat = Повторить эту неделю
roster_repeat-weeks = На скольких неделях после неё
roster_repeat-do = Повторить
roster_fallback = Если на дежурстве никого нет
roster_fallback-lead = График с пробелами принимается, только если на них кто-то назван. Сотрудника вызывают тревоги; другой орган показан со своим номером, а тревоги звонят всем дежурным.
roster_fallback-officer = Сотрудник
roster_fallback-none = Без сотрудника
roster_fallback-office = Или другой орган
roster_fallback-telephone = Его телефон
roster_fallback-keep = Сохранить
roster_fallback-nobody = Никто не назван.
roster_fallback-is = { $name }, { $telephone }
roster_hand-overs = Последние сдачи смен
roster_no-hand-overs = Ещё не было.
roster_accepted-after = приём: { $name }, через { $span }
roster_not-accepted = ещё не принято
roster_take-over = Принять смену; сдаёт: { $name }
roster_take-over-text =
    { $n ->
        [0] Сдано { $moment }. Пока вы не примете, тревоги звонят и там, но не дольше четырёх часов.
        [one] Сдано { $moment } с { $n } делом. Пока вы не примете, тревоги звонят и там, но не дольше четырёх часов.
       *[other] Сдано { $moment } с { $n } делами. Пока вы не примете, тревоги звонят и там, но не дольше четырёх часов.
    }
roster_accept-watch = Принять дежурство
roster_see-notes = Смотреть все заметки
roster_swaps = Обмены, ждущие ответа
roster_waits-swaps =
    { $n ->
        [one] Коллеги просят вас взять { $n } смену
        [few] Коллеги просят вас взять { $n } смены
       *[other] Коллеги просят вас взять { $n } смен
    }
roster_waits-hand-overs =
    { $n ->
        [one] { $n } сдача смены ждёт, что вы её примете
        [few] { $n } сдачи смен ждут приёма
       *[other] { $n } сдач смен ждут приёма
    }
roster_span = { $from } – { $until }
roster_swap-give = { $from } просит взять смену { $shift }; кого: { $to }.
roster_swap-for = { $from } просит взять смену { $shift } и берёт за неё { $instead }; кого: { $to }.
roster_swap-accept = Принять
roster_swap-decline = Отклонить
roster_shift-title = Смена { $moment }
roster_hours = Часы
roster_swap = Поменяться этой сменой
roster_swap-lead = Она остаётся вашей, пока коллега не примет.
roster_swap-with = Кого вы просите?
roster_swap-instead = Какую смену вы берёте за неё?
roster_swap-none = Никакую
roster_swap-ask = Попросить
roster_give = Отдать другому
roster_give-do = Изменить смену
roster_nobody = Никто: убрать из графика
roster_done-enter = Смены внесены в график.
roster_done-repeat = Неделя повторена.
roster_done-fallback = Сохранено.
roster_done-accept = Вы на дежурстве; дела, сданные с ним, у вас.
roster_done-swap-accept = Смены обменены.
roster_done-swap-decline = Вы отклонили.
roster_done-swap = Коллегу спросили.
roster_done-give = График изменён.
roster_short = меньше { $hours } ч отдыха перед сменой
roster_takes = Кто возьмёт часы, на которые никого нет?
roster_takes-first = сначала те, кто свободен и отдыхает { $hours } ч
roster_takes-hours = { $from } – { $until } ({ $span })
roster_takes-officer = Сотрудник
roster_takes-rest-before = Отдых до
roster_takes-rest-after = Отдых после
roster_takes-planned = Дежурств на этой неделе
roster_takes-note = Примечание
roster_takes-take = Назначить
roster_takes-no-shift = в пределах недели смен нет
roster_takes-no-rest = нет
roster_takes-free = свободен
roster_takes-short = только с причиной; она сохраняется
roster_takes-named-officer = в это время на смене
roster_takes-named-substitute = в это время заместитель
roster_takes-reason = Почему при меньшем отдыхе
roster_takes-do = Назначить
roster_takes-nobody = Никто из них? Указать, кого вызывать, когда никто не дежурит
roster_print = Напечатать неделю
roster_whole = Смен с дежурным и заместителем: { $n } из { $all }.
roster_done-fill = Часы внесены в график.

calendar_title = Календарь дежурств
calendar_lead = Смены и сроки для вашего календаря. Сотрудники стоят в нём под номером, срок — под государством: ничего из дел.
calendar_file = Файлом
calendar_file-mine = Мои смены и сроки
calendar_file-all = Все смены и сроки органа
calendar_clock = Как записаны часы
calendar_clock-utc = Как моменты, по UTC
calendar_clock-office = По часам учреждения, с переходами на летнее время
calendar_link = Адресом
calendar_link-lead = Программа календаря снова и снова обращается по этому адресу. Календарь может читать любой, у кого есть адрес: держите его при себе и прекратите, если устройство потеряно.
calendar_link-mine = Адрес моих смен и сроков
calendar_link-all = Адрес всех смен и сроков
calendar_links = Ваши адреса
calendar_made-at = Создан { $moment }.
calendar_read-on = Последнее чтение { $day }.
calendar_not-read = Ещё не читали.
calendar_again = Для нового адреса нужен вход за последние минуты. Войдите снова; вы вернётесь сюда.
calendar_others = Адреса коллег
calendar_no-links = У вас их нет.
calendar_end = Прекратить
calendar_made = Ваш новый адрес
calendar_made-text = Он показан один раз. Поставьте перед ним адрес этого рабочего места и дайте его программе календаря.
calendar_made-office = То же по часам учреждения, для программы, показывающей местное время:
calendar_done-ended = Адрес больше не действует.
calendar_is-address = Это адрес календаря. Дайте его программе календаря, с .ics на конце.
calendar_on-duty = На дежурстве: { $number }
calendar_mine = На дежурстве
calendar_substitute = Дублёр
calendar_due = Срок: { $state }
roster_seen-cover = Опубликованные часы и номера, в какие часы кто-то дежурит и как отвечали на пробы. Никогда имя.
roster_cover-title = Что другие государства знают о нашем дежурстве
roster_cover-off = Им сообщаются опубликованные часы и ничего из этого графика.
roster_cover-on = Им сообщается, в какие часы кто-то дежурит.
roster_cover-what = На две недели вперёд сообщается, в какие часы кто-то дежурит или на вызове, в какие звонят в другой орган, а значит, и в какие никого нет. Не сообщаются ни имена, ни сколько их. Номер сотрудника, который согласился последним, сообщается один раз; дальше узел сообщает без номера. Сообщается и момент, когда дежурство сменяется вызовом, и кто хранит сказанное раньше, увидит по разнице, какая смена выпала.
roster_cover-whom =
    { $n ->
        [one] Это часть нашей ленты: её читают { $n } государство, признанное здесь, и те, кто признает нас позже. Она там хранится и может быть передана дальше.
        [few] Это часть нашей ленты: её читают { $n } государства, признанные здесь, и те, кто признает нас позже. Она там хранится и может быть передана дальше.
        [many] Это часть нашей ленты: её читают { $n } государств, признанных здесь, и те, кто признает нас позже. Она там хранится и может быть передана дальше.
       *[other] Это часть нашей ленты: её читают { $n } государства, признанные здесь, и те, кто признает нас позже. Она там хранится и может быть передана дальше.
    }
roster_cover-danger = Кто хочет действовать, пока никого нет, искал бы именно это у любого из них. Однажды сказанное никогда не отзывается.
roster_cover-again = Узел сообщает это заново, когда график изменился и пять минут не менялся, не спрашивая снова, пока кто-либо из вас не прекратит это здесь. После последнего часа это показывается как устаревшее и никогда как «никого». Если в графике названа другая замена, орган ниже больше не сообщается, пока вы не назовёте его снова.
roster_cover-stands = Что сообщено в последний раз
roster_cover-told-at = Сообщено
roster_cover-holds = Действует до
roster_cover-ended-at = Устарело с
roster_cover-decided = Решение принял
roster_cover-by = Сотрудник { $number }
roster_cover-end = Больше не сообщать
roster_cover-ahead = Что было бы сообщено сейчас
roster_cover-nothing = Ничего: смен впереди нет, и замена не названа.
roster_cover-damaged = Ничего: замену в графике нельзя прочесть. Назовите её в графике заново.
roster_cover-missing = Часы другого органа сообщаются без указания, какого: выберите его.
roster_cover-rest = До { $moment }. В неназванные часы никто не назначен.
roster_cover-who = Сообщать ли это, решают прокуроры, юристы министерства и руководители этого органа.
roster_cover-no-entry = Сначала опубликуйте запись этого органа: дежурство органа, которого нет в справочнике, никто не читает.
roster_cover-instead = Орган, куда звонят в часы другого органа
roster_cover-instead-hint = Опубликованный: другие звонят по номеру его записи. Номер замены не сообщается.
roster_cover-instead-none = Не назван
roster_cover-tell = Сообщать другим государствам
roster_cover-tell-anew = Решить заново
roster_cover-two = Прежде чем что-либо сообщается, соглашается второй сотрудник, если правила вашего государства не говорят, что достаточно одного. Прекратить может один.
roster_done-cover-tell = Отныне это сообщается другим государствам.
roster_done-cover-end = Другим государствам это больше не сообщается.
