### Русский: drafted by machine, not yet reviewed by a native lawyer.

instruments_title = Документы
instruments_lead = Договоры, схемы, соглашения и пути без договора, по состоянию на { $day }.
instruments_count = Связано
instruments_name = Документ
instruments_in-force = В силе с
instruments_conventions = Конвенции и протоколы
instruments_regional = Региональные документы и схемы
instruments_bilateral = Двусторонние договоры и договоры с Европейским союзом
instruments_ways = Пути без договора
instruments_texts = Типовые тексты и законы

instrument_missing = Документа «{ $id }» здесь нет
instrument_on = Показать на дату
instrument_day-wrong = День не понят
instrument_what = Что это
instrument_kind = Вид
instrument_id = Как цитировать
instrument_opened = Совершён или открыт
instrument_in-force = В силе
instrument_not-in-force = На { $day }, насколько известно, не в силе.
instrument_in-force-by = не позднее { $day }
instrument_no-start = Своего дня нет: это не договор.
instrument_quorum =
    { $n ->
        [one] после { $n } документа о согласии
       *[other] после { $n } документов о согласии
    }
instrument_applies = Применяется с
instrument_entry = Государство связано
instrument_entry-rule = { $length } после согласия, { $counting }
instrument_leaving = Выход действует
instrument_leaving-rule = { $length } после уведомления, { $counting }
instrument_binding = Обязателен ли?
instrument_binds = Да, для Сторон.
instrument_binds-nobody = Нет: никого не обязывает.
instrument_parent = Действует наряду с
instrument_bound-now = Связаны на { $day }
instrument_deposited-now = Дали согласие к { $day }
instrument_gaps = Здесь не охвачено
instrument_over-time = Стороны по времени
instrument_over-time-none = Не записано дня, когда кто-либо стал связан.
instrument_over-time-note = По дню вступления в силу для каждой; подпись никого не связывает и не учтена.
instrument_over-time-table = То же таблицей
instrument_chart = Связанные Стороны ({ $name }): { $first } на { $start }, { $last } на { $end }; { $now } на { $day }.
instrument_day = С
instrument_bound = Связано
instrument_who = Кто вступил или вышел
instrument_left = вышли: { $states }
instrument_parties = Кто в каком положении на { $day }
instrument_parties-region = Таблица Сторон; прокручивается вбок
instrument_party = Юрисдикция
instrument_status = Статус
instrument_signed = Подписано
instrument_consented = Согласие
instrument_force = В силе
instrument_sure = Насколько надёжно и где прочитано
instrument_parties-none = Сторон не записано.
instrument_between = между ({ $from }; { $to })
instrument_not-before = не ранее { $from }
instrument_not-after = не позднее { $to }
instrument_applies-on = применяется с { $day }
instrument_ended-on = прекращено { $day }
instrument_articles = Статьи
instrument_articles-none = Его статьи здесь не изложены. Прочитайте текст.
instrument_declarations = Оговорки и заявления на { $day }
instrument_declarations-none = Применимых на этот день не записано.
instrument_declarations-ended = Больше или ещё не действуют
instrument_goes-with = Что к нему относится
instrument_how-sure = Насколько это надёжно
instrument_sure-of = Связанные на { $day }: по надёжности записи.
instrument_in-force-since = В силе с { $day }
instrument_clocks = Сроки
instrument_forms = Бланки

map_title = На карте, { $day }
map_spoken = Карта мира ({ $name }) на { $day }: Сторон { $parties }; давших согласие и не связанных { $consented }; подписавших { $signatories }. Они названы в списке под картой.
map_party = Стороны, связаны
map_consented = Согласие дано, ещё не связаны
map_signatory = Только подписали
map_invited = Приглашены
map_dots = Точками показаны юрисдикции, слишком малые для рисунка
map_borders = Границы взяты из публичных картографических данных и служат лишь фоном; ни в каком споре они не занимают стороны. Значение имеет список. Территории показаны так, как их записали депозитарии.

standing_none = Не Сторона
standing_invited = Приглашение
standing_signatory = Только подпись
standing_consented = Согласие, ещё не связано
standing_party = Сторона
standing_party-unsure = Сторона, не определено
standing_perhaps-party = Возможно, Сторона
standing_extension-pending = Распространение ожидается
standing_excluded-territory = Территория исключена
standing_not-participating = Не участвует
standing_ineligible = Не может присоединиться
standing_suspended = Приостановлено
standing_ended = Прекращено

forms_title = Бланки
forms_lead = Что должен говорить запрос по каждому документу, пустой формой для печати. У каждого поля есть его положение.

form-blank_title = { $measure }, { $instrument }: бланк
form-blank_lead = Сначала поля документа с их положением. Надлежащая практика идёт следом и никогда не обязательна.
form-blank_from = Запрашивающий орган
form-blank_to = Запрашиваемый орган
form-blank_reference = Номер
form-blank_date = Дата
form-blank_fields = Чего требует документ
form-blank_fields-none = Перечня содержания по этому документу для этой меры не записано.
form-blank_route = Только для этого пути: { $route }
form-blank_practice = Надлежащая практика
form-blank_signature = Имя, должность и подпись
form-blank_from-practice = практика
form-blank_missing = Такого бланка нет

map_list = Список, который имеет значение
