### Русский: drafted by machine, not yet reviewed by a native lawyer.

request_step-facts = Факты
request_step-avenue = Путь
request_step-contents = Содержание
request_step-check = Проверка
request_step-approve = Согласие и отправка
request_choose = Выберите
request_change = Изменить
request_remove = Убрать
request_save = Сохранить
request_leave = Отложить на потом
request_saved = Сохранено.
request_saved-with =
    { $n ->
        [one] Сохранено. До отправки нужно исправить { $n } пункт
        [few] Сохранено. До отправки нужно исправить { $n } пункта
       *[other] Сохранено. До отправки нужно исправить { $n } пунктов
    }
request_wrong =
    { $n ->
        [one] До отправки нужно исправить { $n } пункт
        [few] До отправки нужно исправить { $n } пункта
       *[other] До отправки нужно исправить { $n } пунктов
    }
request_missing-title =
    { $n ->
        [one] Запрос не завершён: мешает { $n } пункт
        [few] Запрос не завершён: мешают { $n } пункта
       *[other] Запрос не завершён: мешают { $n } пунктов
    }
request_returned = Коллега вернул это
request_approved-once = Коллега согласился с этим проектом. Если сохранить изменение, согласие отпадает: оно дано другому тексту.
request_go-all-the-same = Всё равно смотреть пути
request_conflict-title = Пока вы печатали, этот проект сохранили в другом месте
request_conflict-text = Ваш текст остался в форме ниже и ещё не сохранён. Проект сохранил коллега или вы сами в другой вкладке. Прочитайте сохранённое, внесите в форму то, что должно остаться, и сохраните снова: форма тогда заменит сохранённый текст.
request_conflict-theirs = Как сохранено, где это отличается от вашего
request_conflict-same = На этой странице отличий нет.
request_conflict-blank = оставлено пустым
request_field-numbered = { $field }, пункт { $n }
request_field-in-part = { $field }, часть { $part }
request_field-in-part-numbered = { $field }, часть { $part }, пункт { $n }
request_field-missing = { $field }: не указано
request_facts-title = Что произошло и что нужно?
request_facts-lead = Начните с фактов; договоры идут после них. Всё сохраняется как введено, в том числе незаконченное.
request_facts-go = Сохранить и смотреть пути
request_need-measure = Выберите меру: от неё зависят пути
request_need-to = Выберите запрашиваемое государство: от него зависят пути
request_parts = Что запрашивается
request_parts-hint = Каждая из мер может быть отправлена как запрос. Сначала сохранение: исчезнувшие данные передать нельзя. На каждую часть отвечают отдельно.
request-hint_to = Где находятся данные или лицо. Сначала идут государства этой сети. Государство без узла вне сети: пути всё равно определяются, а запрос идёт на бумаге.
request_state = { $name } ({ $code })
request_no-node = { $name } ({ $code }), нет узла
request_no-node-here = { $state }: узла в этой сети нет, отправить запрос отсюда нельзя. Напечатайте эту страницу и отправьте по каналу пути
request-hint_toAuthority = Из справочника этой сети. Если оставить пустым, выбирается по тому, о чём просят: что не может ждать, идёт в контактный пункт 24/7.
request_usual-authority = Обычный: для безотлагательного — контактный центр 24/7
request-hint_title = Как дело будут называть коллеги с обеих сторон, без персональных данных.
request-hint_offences = Решает деяние, а не название: выберите ближайшее преступление и укажите рядом норму вашего закона.
request-add_offences-known = Добавить преступление из списка
request-add_offences-other = Добавить иное преступление, словами
request_offence-n = Преступление { $n }
request_offence-item = { $title }, { $pinpoint }
penalty_years =
    { $n ->
        [one] до { $n } года
       *[other] до { $n } лет
    }
penalty_months =
    { $n ->
        [one] до { $n } месяца
       *[other] до { $n } месяцев
    }
request-hint_conduct = Кто, что, когда и как сделал, насколько это известно. По этим фразам проверяют, признано ли деяние преступлением у обеих сторон.
request_row-title = Пункт { $n }: { $kind }
request-ask_urgency-level = Насколько это срочно?
priority-hint_routine = В порядке очереди.
priority-hint_urgent = Раньше других: ожидание может стоить данных или производства.
priority-hint_emergency = Немедленно: значительная и непосредственная угроза жизни или безопасности человека.
request-hint_urgency-why = Что, с кем и когда случится, если ничего не сделать.
request-hint_sensitivity = Насколько закрыто ведётся дело. Это отправляется: другая сторона читает это и её просят поступать так же.
request-ask_confidentialityRequested = Просят ли другую сторону сохранять конфиденциальность?
request-answer_confidentialityRequested-yes = Да, и не сообщать пользователю
request-answer_confidentialityRequested-no = Нет
request_language-item = { $name }
request-hint_language = Язык, на котором вы пишете тексты этой формы.
request_fact-title = Факты
request_fact-case = Дело
request_fact-from = От
request_fact-to = Кому
request_fact-on = На дату
request_open_0 = Открытых путей нет
request_open_1 = Открыт один путь
request_open_2 = Открыто два пути
request_open_3 = Открыто три пути
request_open_4 = Открыто четыре пути
request_open_5 = Открыто пять путей
request_open_6 = Открыто шесть путей
request_open_7 = Открыто семь путей
request_open_8 = Открыто восемь путей
request_open_9 = Открыто девять путей
request_open-many =
    { $n ->
        [one] Открыт { $n } путь
        [few] Открыто { $n } пути
       *[other] Открыто { $n } путей
    }
request_avenue-lead = По обязанности ответить; затем открытое прежде ограниченного, а правила между двумя — прежде более широких. Выбираете вы; выбор и причина хранятся с проектом.
request_of-them-limited =
    { $n ->
        [one] { $n } из них зависит не только от договора.
        [few] { $n } из них зависят не только от договора.
       *[other] { $n } из них зависят не только от договора.
    }
request_preserve-title = Сделайте это сначала: попросите сохранить данные
request_preserve-text = Данные могут исчезнуть раньше, чем запрос о них прочтут. Контактные центры 24/7 могут закрепить их сейчас. Будет создан второй проект с теми же фактами; этот останется.
request_preserve-button = Сначала запросить сохранение
request_is-main = Главное основание
request_is-second = Второе основание
request_use = Идти этим путём
request_use-both = Взять { $first } и { $second } вместе
request_use-alone = Взять только { $n }
request_other-avenues = Другие пути
request_use-instead = Взять этот вместо того
request_use-second = Назвать вторым основанием
request_drop-second = Убрать как второе основание
request_provider-direct = Прямо к поставщику: только сведения, без запроса к государству


request_decide-title = Факты, которые решили бы неопределённое
request_decide-lead = Только то, о чём спрашивает право. То, для чего в запросе есть поле, войдёт в него; остальное остаётся с проектом и не отправляется.
request_decide-button = Сохранить и спросить право снова
request_decide-in-facts = Укажите это в фактах
request_penalty-of = Максимальное наказание: { $offence }
request_other-title = Другое основание
request_other-lead = Договор, договорённость или закон, которых Comity не знает. Другая сторона читает ваш текст и ссылку с пометкой, что в правовых данных этого нет.
request_other-text = Основание, словами
request_other-citation = Где оно записано
request_other-text-missing = Изложите другое основание словами
request_other-citation-missing = Скажите, где записано другое основание
request_other-use = Опираться на это основание
request_other-second = Назвать вторым основанием
request_choice-title = Ваш выбор
request_choice-why = Почему не первый открытый путь?
request_choice-why-hint = По порядку права первым идёт: { $first }. Ваша причина остаётся в журнале вашего органа и никогда не отправляется.
request_choice-not-sent = Остаётся в журнале вашего органа; не отправляется.
request_avenue-go = Перейти к содержанию
request_contents-window = Содержание запроса
request_contents-title-preservation = Что должно быть сохранено?
request_contents-title = Что говорит запрос?
request_contents-lead = { $measure }, { $from } → { $to }, { $instrument }.
request_contents-none-required = Основание не требует ничего сверх указанного; добавленное вами сохраняется.
request_contents-shared = Для всех частей
request_contents-done = Введённое сохранено; обязательных полей заполнено { $done } из { $of }.
request_contents-go = Сохранить и проверить всё
request_asks-label = Что требуется
request_asks-title = Что должен сказать запрос
request_asks-count = { $done } из { $of }
request_ask-given = указано
request_ask-open = нет
request_not-given = Не указано
request_by-the-act = Это говорит сам подписанный акт; вводить ничего не нужно.
request_known-of = Что известно: { $state }
request_known-languages = Языки: { $languages }
request_known-criminality = Обоюдное признание деяния преступлением: { $rule }
request_practice = Что добавляет надлежащая практика
request_practice-note =
    { $n ->
        [one] { $n } поле, не обязательно
        [few] { $n } поля, ни одно не обязательно
       *[other] { $n } полей, ни одно не обязательно
    }
request_field-from-treaty-between = Требует { $source }: связывает обе стороны.
request_field-from-requested-state = Требует запрашиваемое государство: { $source }.
request_field-from-practice = Источник: { $source }.
request_intention = Запрашивающая сторона ({ $state }) намерена представить запрос об обыске, выемке или раскрытии этих данных.
request_check-window = Проверка запроса
request_check-title = Проверьте, что будет подписано
request_check-title-missing = Чего ещё не хватает
request_check-lead = Это весь запрос, с каждым значением и положением. Каждая строка ведёт туда, где это введено.
request_check-lead-missing = Запрос пока нельзя составить. Каждая строка выше ведёт к полю, где это исправляют; всё введённое сохранено.
request_check-go = Перейти к согласованию
request_in-zone = { $city }, { $offset }; там сейчас { $time }
request_advice-title = Практик добавил бы
request_advice-no-reason = Не указана причина, почему не взят первый открытый путь.
request_advice-give-reason = Указать причину
request_release-title = Кто согласует
request_release-count = Согласий: { $done } из { $of }
request_policy-two-officers = Согласие дают два сотрудника
request_policy-duty-officer-then-review = Согласие даёт один дежурный; коллега проверяет
request_approved = Согласовано
request_approved-by = { $name }, сотрудник { $number }, { $moment }
request_approved-none = С этой редакцией ещё никто не согласился.
request_lapsed = Запросить заново
request_lapsed-by = { $name }, сотрудник { $number }: согласие с другим текстом, { $moment }. Текст с тех пор изменён, это согласие не считается.
request_approve-title = Согласие и отправка
request_approve-lead = { $title }; составитель: { $drafter }; сохранено { $moment }.
request_approve-problems = Согласие не дано
request_not-draft-changed-meanwhile = Проект изменён после того, как вы открыли эту страницу. Прочитайте его снова: ниже текст в нынешнем виде.
request_approve-what = Что согласуется
request_approve-not-you = Сейчас вы не можете дать согласие
request_approve-first = Вы соглашаетесь с текстом ниже как он есть. Он ещё не отправляется: должен согласиться второй сотрудник.
request_approve-sends = С вашим согласием запрос подписывает { $authority }, и он сразу отправляется; адресат: { $state }. Взять его назад нельзя; его можно отозвать.
request_approve-reviewed = После этого отправку проверяет коллега.
request_approve-and-send = Согласиться и отправить ({ $state })
request_approve-button = Согласиться
request_see-missing = Посмотреть, чего не хватает
request_give-back = Или вернуть
request_give-back-why = Что нужно изменить?
request_give-back-hint = Это читает составитель. Ваш орган это не покидает.
request_give-back-button = Вернуть проект
request_give-back-missing = Скажите, что нужно изменить

request_part = Часть { $n }
request_add-part = Добавить ещё меру
request_part-based = Основание выбрано
request_part-open = Основания ещё нет
request-field_parts = Что запрашивается
request-field_wanted = Что именно требуется
request-field_wantedBy = Нужно к
request-hint_parts-wanted = Какие данные, какое лицо, какое деяние: чтобы другая сторона могла сказать, есть ли это у неё.
request-hint_parts-wantedBy = День, после которого ответ бесполезен; пусто, если такого нет.
penalty_days =
    { $n ->
        [one] до { $n } дня
       *[other] до { $n } дней
    }
penalty_fine = только штраф
penalty_life = вплоть до пожизненного лишения свободы
penalty_death = вплоть до смертной казни
offence-kind_known = из списка
offence-kind_other = словами
act_parts = Каких частей это касается?
act_parts-hint = На каждую часть запроса отвечают отдельно.
act_not-understood = Узел другой стороны работает на более старой версии и не понимает акты этого вида. Он сохранит акт и подтвердит поступление, но ни у одной стороны акт не будет действовать. Скажите то же и в сообщении.
stage_asked = Запрошено
stage_conditional = На условиях
stage_postponed = Отложено
stage_admitted = Принято
stage_in-execution = Исполняется
stage_answered-in-part = Исполнено частично
stage_preserved = Сохранено
stage_answered = Исполнено
stage_nothing-found = Ничего не найдено
stage_impossible = Невозможно
stage_refused = Отказано
stage_declined = Отклонено
stage_withdrawn = Отозвано
request_part-named = Часть { $n }: { $measure }
request-field_urgency-level = Срочность
request-field_confidentialityRequested = Конфиденциальность

request_sections = Вопросы
request_section-whom = Кого просят
request_section-measures = Что нужно
request_section-offences = Преступления
request_section-conduct = Что произошло
request_section-urgency = Срочность
request_section-matter = Дело
request_section-handling = Порядок ведения
request_section-all = Всё на одной странице
request_ask-whom = Кого просят?
request_ask-measures = Что нужно и на что это направлено?
request_ask-offences = Какие преступления?
request_ask-conduct = Что произошло?
request_ask-urgency = Насколько это срочно?
request_ask-matter = Что относится к делу у вас?
request_ask-handling = Как с этим обращаться?
request_lead-whom = Всё сохраняется как введено, в том числе незаконченное; к каждому вопросу можно вернуться.
request_lead-measures = Сначала сохранение: исчезнувшие данные передать нельзя. Каждая мера — часть, на которую отвечают отдельно.
request_lead-offences = Преступления по конвенции другая сторона признаёт; любое другое описывают с его нормой.
request_lead-conduct = В нескольких фразах: кто, что, когда сделал и как данные к этому ведут.
request_lead-urgency = Другая сторона читает это первым и отвечает за то, как поступит.
request_lead-matter = Суд или прокурор, ведущий дело, прежние запросы и кому может позвонить другая сторона.
request_lead-handling = Насколько закрыто ведётся дело, конфиденциально ли оно и на каком языке написано.
request_facts-on = Сохранить и продолжить
