### Русский: drafted by machine, not yet reviewed by a native lawyer.

work_title = Рабочий список
work_lead =
    { $n ->
        [0] Открытых запросов нет ({ $authority }). Время: { $city } ({ $offset }); сейчас { $moment }.
        [one] { $n } открытый запрос ({ $authority }). Время: { $city } ({ $offset }); сейчас { $moment }.
        [few] { $n } открытых запроса ({ $authority }). Время: { $city } ({ $offset }); сейчас { $moment }.
       *[other] { $n } открытых запросов ({ $authority }). Время: { $city } ({ $offset }); сейчас { $moment }.
    }
work_lead-some =
    { $n ->
        [0] Запросов не найдено. Время: { $city } ({ $offset }); сейчас { $moment }.
        [one] Найден { $n } запрос. Время: { $city } ({ $offset }); сейчас { $moment }.
        [few] Найдено { $n } запроса. Время: { $city } ({ $offset }); сейчас { $moment }.
       *[other] Найдено { $n } запросов. Время: { $city } ({ $offset }); сейчас { $moment }.
    }
work_new-request = Новый запрос
work_view-open = Все открытые
work_view-ours = Наш ход
work_view-theirs = Их ход
work_view-drafts = Проекты
work_view-reviews = На проверку
work_view-closed = Закрытые
work_words = Слова или номер
work_state = Государство
work_state-all = Все государства
work_measure = Мера
work_measure-all = Все меры
work_direction = Направление
work_direction-both = Оба направления
work_direction-ask = Просим мы
work_direction-asked = Просят нас
work_order = Порядок
work_order-time = По оставшемуся времени
work_order-harm = Сначала самые неотложные
work_order-age = Сначала давние
work_caption = Запросы, по оставшемуся времени
work_caption-harm = Запросы, сначала самые неотложные
work_caption-age = Запросы, сначала давние
work_more = Ещё запросы
work_from-start = С начала
work_empty-title = Здесь ничего не ждёт
work_empty-open = У вашего органа нет открытых запросов. Запрос другого государства появляется здесь сам; свой начинается с фактов.
work_empty-filtered = Ничего не найдено. Снимите фильтр или посмотрите среди закрытых.
work_all = Показать все открытые запросы
work_closed = Показать закрытые
work_begin = Начать запрос
work_done-signed-in = Вы вошли.
work_done-discarded = Проект удалён.

reviews_title = Ночные отправки на проверку
reviews_lead = Их отправил один сотрудник. Коллега, который их не отправлял, проверяет и заносит это в журнал.
reviews_none = Нет отправок, ожидающих проверки.
reviews_due = Проверка до
reviews_look = Проверить «{ $title }»

review_title = Проверить отправку этого запроса
review_lead = Отправлен одним сотрудником вне рабочего времени. Проверка до { $moment }.
review_not-yours = Эту проверить вы не можете
review_remark = Что вы установили
review_remark-hint = Для журнала вашего органа; узел не покидает. Скажите, что сделать, если что-то не так.
review_remark-missing = Скажите, что вы установили
review_button = Занести проверку в журнал
review_nothing = Проверка этого дела не требуется
review_nothing-text = Её уже провели, или запрос отправили двое.
list_bound = Ограничения использования
work_done-walled = Доступно только названным вами сотрудникам. Вы этого больше не видите.
