### Русский: drafted by machine, not yet reviewed by a native lawyer.

form_error = Ошибка
form_warning = Предупреждение
form_important = Важно
form_done = Готово
form_if-available = необязательно
form_optional = необязательно
form_show = Показать
form_show-password = Показать пароль
form_hide = Скрыть
form_hide-password = Скрыть пароль
form_day = День
form_month = Месяц
form_year = Год
form_limit = Не более { $limit } знаков
form_left =
    { $n ->
        [one] Остался { $n } знак
        [few] Осталось { $n } знака
       *[other] Осталось { $n } знаков
    }
form_too-many =
    { $n ->
        [one] Лишний { $n } знак
        [few] Лишние { $n } знака
       *[other] Лишних { $n } знаков
    }
form_problems =
    { $n ->
        [one] Не завершено: мешает { $n } пункт
        [few] Не завершено: мешают { $n } пункта
       *[other] Не завершено: мешают { $n } пунктов
    }
form_steps = Шаги нового запроса
form_step-done = готово

list_views = Виды этого списка
list_filter = Фильтр и порядок
list_pages = Страницы этого списка
list_previous = Назад
list_next = Далее
list_page = Страница { $number }
list_empty = Здесь ничего нет.
list_band-emergency = Экстренные
list_band-emergency-note = выше любого другого срока
list_band-late = Просрочено
list_band-late-note = каждое занесено в дело
list_band-today = Сегодня
list_band-week = Ближайшие 7 дней
list_band-later = Позже
list_band-passed = Дата прошла
list_band-passed-note = этот день наступил; никто не опоздал
list_band-none = Сроки не идут
list_band-age = Сначала давние
list_time-left = Осталось
list_state = Государство
list_request = Запрос
list_measure = Мера и основание
list_priority = Очерёдность
list_move = Чей ход
list_opened = Открыто
list_unread = новое

night_emergency-capitals = ЭКСТРЕННО
night_to-answer = ответить до
night_reached = Кто оповещён

damaged_title = Не читается
damaged_row = Строка { $id }, которая не читается
