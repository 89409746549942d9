### Русский: drafted by machine, not yet reviewed by a native lawyer.

clocks_title = Сроки
clocks_lead =
    { $n ->
        [0] Сроков нет. Время: { $city }; сейчас { $moment }.
        [one] { $n } срок по всем делам. Время: { $city }; сейчас { $moment }.
        [few] { $n } срока по всем делам. Время: { $city }; сейчас { $moment }.
       *[other] { $n } сроков по всем делам. Время: { $city }; сейчас { $moment }.
    }
clocks_strip = Ближайшие 14 дней
clocks_strip-free = Серым: здесь нерабочий день
clocks_strip-today = Сегодня
clocks_strip-said = { $state }: { $what }, { $time }, { $whose }
clocks_strip-holidays = Праздники там:
clocks_strip-more = и ещё { $n }
clocks_views = Виды сроков
clocks_view-all = Все
clocks_view-ours = Наши
clocks_view-theirs = Их
clocks_view-deadline = К сроку
clocks_view-minimum = Не менее
clocks_view-effect-date = С этого дня
clocks_view-target = Надлежащая практика
clocks_view-word = По слову
clocks_view-missed = Пропущенные
clocks_more = Показаны только первые { $n }. Чтобы увидеть другие, отфильтруйте рабочий список.
clocks_unknown =
    { $n ->
        [one] Даты ещё { $n } дела вычисляются. Посмотрите снова через минуту.
       *[other] Даты ещё { $n } дел вычисляются. Посмотрите снова через минуту.
    }
clocks_none = Сроков этого вида нет.
clocks_missed = Пропущено, занесено в журнал
clocks_missed-lead = Пропущенная дата остаётся в журнале дела и в журнале аудита. Её никогда не удаляют.
clocks_none-missed = Пропущенных дат нет.
clocks_still-owed = Всё ещё не сделано
clocks_done = Уже не требуется
clocks_was-late = Опоздание
clocks_there = { $moment }, { $city }
clocks_table = Выгрузить таблицей (CSV)
clocks_calendar = Даты для календаря (iCalendar)
clocks_column-left = Осталось
clocks_column-late = Просрочено на
clocks_column-what = Что
clocks_column-when = Когда, у обеих сторон
clocks_column-counted = Как считается
clocks_column-stops = Что останавливает
clocks_column-whose = Чей
clocks_column-now = Сейчас
clocks_column-why = Сказано об этом с тех пор
clocks_said-nothing = с тех пор ничего не сказано
clocks_band-least = Хранится по меньшей мере до
clocks_band-least-note = в этот день никто ничего не должен; после него данные могут исчезнуть
clocks_whose-ours = наш
clocks_whose-theirs = их
clocks_whose-nobody = ничей
clocks_file-reference = Номер
clocks_file-state = Государство
clocks_file-what = Что к сроку
clocks_file-kind = Вид
clocks_file-due = Срок (UTC)
clocks_file-here = По нашим часам
clocks_file-there = По их часам
clocks_file-counted = Как считается
clocks_file-pinpoint = Положение
clocks_file-stops = Что останавливает
clocks_file-whose = Чей

clocks_counted-acknowledgement = Часы от квитанции, по срочности
clocks_counted-needed-before = До момента, названного в запросе
clocks_counted-part-wanted = До конца дня, названного в запросе для этой части
clocks_counted-first-answer = Часы от квитанции, по срочности
clocks_counted-expected-result = До конца дня, который они ожидают, в их поясе
clocks_counted-answer-to-questions = До конца дня, названного в вопросах
clocks_counted-reply = До конца дня, названного в акте
clocks_counted-postponement-ends = До конца дня, названного в отсрочке
clocks_counted-preservation-minimum = Дни со дня сохранения, как считает положение
clocks_counted-preservation-ends = До конца подтверждённого дня
clocks_counted-collection-ends = До конца дня, указанного при начале
clocks_counted-follow-up = До конца дня, названного в запросе
clocks_counted-translation = До конца дня, названного в запросе
clocks_counted-erasure = День не установлен
clocks_counted-review = Двенадцать часов с отправки

clocks_stops-acknowledgement = Подтверждение получения или ответ
clocks_stops-needed-before = Своевременный ответ
clocks_stops-part-wanted = Ответ по этой части
clocks_stops-first-answer = Ответ; вопросы приостанавливают
clocks_stops-expected-result = Результат или другой ожидаемый день; вопросы приостанавливают
clocks_stops-answer-to-questions = Ответ на каждый вопрос
clocks_stops-reply = Ответ или отзыв вопроса
clocks_stops-postponement-ends = Возобновление исполнения
clocks_stops-preservation-minimum = Своевременно отправленный запрос о данных
clocks_stops-preservation-ends = Продление или запрос о данных
clocks_stops-collection-ends = Продление или прекращение сбора
clocks_stops-follow-up = Объявленный запрос
clocks_stops-translation = Перевод
clocks_stops-erasure = Подтверждённое удаление
clocks_stops-review = Записанная проверка коллегой

digest_title = Утренняя сводка
digest_lead = { $day }, по часам: { $city }. Что должен знать тот, кто заступает на дежурство.
digest_late =
    { $n ->
        [0] Наших просроченных нет
        [one] { $n } наш срок просрочен
        [few] { $n } наших срока просрочены
       *[other] { $n } наших сроков просрочены
    }
digest_today =
    { $n ->
        [0] Наших сроков сегодня нет
        [one] { $n } наш срок сегодня
        [few] { $n } наших срока сегодня
       *[other] { $n } наших сроков сегодня
    }
digest_none = Ничего.
digest_lapsing =
    { $n ->
        [one] Срок сохранения данных истекает в течение 7 дней: { $n } дата
        [few] Срок сохранения данных истекает в течение 7 дней: { $n } даты
       *[other] Срок сохранения данных истекает в течение 7 дней: { $n } дат
    }
digest_night = Рабочее место
digest_alarms =
    { $n ->
        [0] Чрезвычайных ситуаций, ждущих сотрудника, нет
        [one] { $n } чрезвычайная ситуация ждёт сотрудника: принять, согласиться или прочитать
        [few] { $n } чрезвычайные ситуации ждут сотрудника: принять, согласиться или прочитать
       *[other] { $n } чрезвычайных ситуаций ждут сотрудника: принять, согласиться или прочитать
    }
digest_spoken =
    { $n ->
        [0] Устных просьб, ждущих письменного подтверждения, нет
        [one] { $n } устная просьба ждёт письменного подтверждения (с истёкшим сроком этого ведомства: { $late })
        [few] { $n } устные просьбы ждут письменного подтверждения (с истёкшим сроком этого ведомства: { $late })
       *[other] { $n } устных просьб ждут письменного подтверждения (с истёкшим сроком этого ведомства: { $late })
    }
digest_on-duty = Сейчас на дежурстве: { $names }
