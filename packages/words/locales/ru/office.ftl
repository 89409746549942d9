### Русский: drafted by machine, not yet reviewed by a native lawyer.

office_only-here = Только здесь
office_never-sent = никогда не отправляется
office_case-title = Кто ведёт дело и заметки
office_case-lead = Это остаётся в вашем органе. Не отправляется, не выгружается с делом и не печатается.
office_assigned = Кто ведёт это дело
office_assign = Назначить
office_nobody = Никто
office_nobody-has = дело пока ни у кого
office_everybody = Все
office_mine = Мои
office_officer = Сотрудник
office_since = с { $moment }
office_name-standing-in = { $name } (открыто { $n }; за отсутствующего: { $other })
office_notes = Заметки
office_no-notes = Заметок ещё нет.
office_note-damaged = Эта заметка повреждена и не читается.
office_add-note = Добавить заметку
office_add-note-hint = Для коллег этого органа. Изменить её потом нельзя; добавьте другую.
office_keep-note = Сохранить заметку
office_open =
    { $n ->
        [0] Назначить или добавить заметку
        [one] Назначить, и { $n } заметка
        [few] Назначить, и { $n } заметки
       *[other] Назначить, и { $n } заметок
    }
office_dates-of-case = Даты для календаря
office_done-assigned = Назначено.
office_done-noted = Заметка сохранена.
office_done-handed-over = Смена ждёт следующего сотрудника.
office_done-handed-some = Смена ждёт следующего сотрудника. Дела только для названных сотрудников в неё не входят: передайте каждое одному из его сотрудников на странице дела.
office_done-take = Смена ваша; её дела у вас.
office_done-stand-in = Сохранено.
office_done-view-dropped = Вид удалён.
office_shift-title = Сдать смену
office_shift-damaged = Переданное здесь нельзя прочесть: прежде чем принять, спросите того, кто передал.
office_shift-lead = Выбранные вами дела переходят к коллеге, который примет смену. До тех пор они ваши.
office_shifts-waiting = Ждут следующего сотрудника
office_no-shifts = Смен в ожидании нет.
office_take-shift = Принять эту смену
office_hand-over = Сдать
office_nothing-open = Открытых дел, которые были бы вашими или ничьими, нет.
office_which-cases = Какие дела?
office_note-for = Следующему сотруднику, о { $reference }
office_shift-note = О смене в целом
office_stand-in = Пока вас нет
office_stand-in-lead = Ваши дела тогда стоят среди дел коллеги, который вас замещает, и остаются вашими.
office_stand-in-who = Кто вас замещает
office_stand-in-until = По
office_stand-in-until-hint = Последний день, например 2026-12-24.
office_stand-in-save = Сохранить
office_views = Ваши виды
office_views-title = Ваши виды рабочего списка
office_views-lead = Вид — это фильтр под названием. Ваши видите только вы.
office_no-views = Вы ещё не сохранили ни одного вида. Отфильтруйте рабочий список и сохраните.
office_manage-views = Управлять
office_keep-view = Сохранить этот вид
office_view-name = Название вида
office_take-list = Выгрузить таблицей (CSV)
office_take-dates = Мои даты для календаря (iCalendar)
office_column-reference = Номер
office_column-state = Государство
office_column-direction = Направление
office_column-request = Запрос
office_column-measure = Мера
office_column-status = Статус
office_column-priority = Срочность
office_column-move = Чей ход
office_column-due = Срок (UTC)
office_column-due-what = Что к сроку
office_column-officer = Сотрудник
office_column-opened = Открыто (UTC)
office_column-limits = Ограничения использования
office_colleague = { $name } (открыто { $n })
office_history = { $measure }, { $state }: из ответов, всего { $n }, половина пришла за { $median }, девять из десяти за { $most }.
