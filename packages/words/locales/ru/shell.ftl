### Русский: drafted by machine, not yet reviewed by a native lawyer.

shell_skip = К основному содержанию
shell_home = Comity: к рабочему списку
shell_title = { $page } - Comity
shell_title-error = Ошибка: { $page } - Comity
shell_navigation = Разделы
shell_training = Учебная сеть.
shell_training-text = Реальные дела, воспроизводимые по сегодняшним часам. Ни один акт не покидает эти узлы.
shell_training-label = Учебная сеть
shell_officer = Сотрудник
shell_sign-out = Выйти
shell_language = Язык
shell_not-reviewed = Этот перевод составлен машиной и ещё не проверен юристом — носителем языка. При расхождении действует английский текст.
shell_find = Найти дело, государство или положение
shell_find-button = Найти
shell_breadcrumb = Место этой страницы
shell_printed = Напечатано с узла: { $state } ({ $code }), { $moment } { $city }
shell_help = Помощь

live_arrived = Поступило новое.
live_emergency = Поступил экстренный запрос.
live_alerts = Экстренные дела, которыми никто не занят
live_alert = { $state }, «{ $title }»: здесь им никто не занят с { $moment }. Открыть дело
live_alert-unreached = { $state }, «{ $title }»: там им никто не занят с { $moment }. Позвоните и откройте дело
live_alerts-more =
    { $n ->
       *[other] Ещё дел, которыми никто не занят: { $n }. Смотрите ночное дежурство
    }
live_open-case = Открыть дело
live_reload = Показать
live_lost = Связь с этим узлом прервана. Страница не показывает ничего нового и не может звонить; ничего из отправляемого не уходит. Набранное остаётся здесь.
live_signed-out = Вы вышли из системы. Страница не показывает ничего нового и не может звонить.
shell_theme = День или ночь
shell_theme-auto = Как на устройстве
shell_theme-day = День
shell_theme-night = Ночь
shell_labelled = { $label }: { $text }
