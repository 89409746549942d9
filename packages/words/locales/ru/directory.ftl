### Русский: drafted by machine, not yet reviewed by a native lawyer.

directory_title = Справочник
directory_lead = Кому можно писать. Прежде чем полагаться на новый ключ, сверьте отпечаток с тем, что в дипломатической ноте, группа за группой.
directory_self = этот узел
directory_fingerprint = Отпечаток корневых ключей
directory_authorities = Органы
directory_link = Связь
directory_waiting =
    { $n ->
        [0] Ничто не ждёт доставки
        [one] Доставки ждёт { $n } акт
        [few] Доставки ждут { $n } акта
       *[other] Доставки ждут { $n } актов
    }
directory_heard = Последний ответ { $moment }
directory_never-heard = Ответов не было
directory_write = Новый запрос: { $state }
directory_kind-central-authority = Центральный орган
directory_kind-contact-point-24-7 = Контактный центр 24/7
directory_kind-judicial-authority = Судебный орган
directory_kind-competent-authority = Компетентный орган
directory_empty = Других участников ещё не допущено. Допускают двое сотрудников, сверив отпечатки.

export_title = Выгрузить и проверить
export_lead = Всё дело одним файлом: каждый акт с подписью, каждая квитанция и ключи к ним, запечатано вашим органом. Проверяется без этого узла и без сети.
export_what = Что в файле
export_acts =
    { $n ->
        [one] { $n } акт обеих сторон
        [few] { $n } акта обеих сторон
       *[other] { $n } актов обеих сторон
    }
export_receipts = Квитанции обоих узлов с их местом в журнале
export_keys = Заявления о ключах обоих участников
export_erased = Где текст удалён: доказательство, что он был, и ничего из него
export_recorded = То, что вы берёте этот файл, заносится в журнал аудита вашего органа.
export_purpose = Перед кем это используется для того, что указано в запросе?
export_purpose-hint = Договор разрешает только такое использование. Назовите суд или орган и производство; это остаётся в вашем журнале и в журнале аудита.
export_read = Условия, изложенные словами
export_read-hint = Они приведены выше. То, что вы их прочли, записывается с вашим именем.
export_read-by = Я, { $name }, прочёл(ла) их и беру дело с собой, соблюдая их.
export_button = Скачать дело
export_how = Как это может проверить любой
export_how-1 = Скопируйте файл на любую машину, где есть Comity; ни сервер, ни связь не нужны.
export_how-2 = Выполните, с именем файла:
export_how-3 = Ответ — «верен» или первое нарушенное: подпись, звено цепи, квитанция, удаление.
export_compare = Затем сверьте напечатанные отпечатки с теми, что в справочнике:
export_failed = Файл создать не удалось

passkey_title = Ваши ключи доступа
passkey_lead = Ключ доступа хранится в вашем устройстве или ключе безопасности. Он заменяет пароль и код, и выманить его нельзя.
passkey_who = Вы: { $name }, { $role }, сотрудник { $number }, { $authority }.
passkey_button = Добавить ключ доступа этого устройства
passkey_needs-script = Чтобы добавить ключ доступа, в браузере нужен JavaScript. Всё остальное работает без него.
passkey_done-added = Ключ доступа добавлен. Войдите с ним в следующий раз.
passkey_failed = Ключ доступа не добавлен. Повторите или возьмите другое устройство.

directory_restored-title = Этот узел восстановлен
directory_restored = Он возвращён к более раннему состоянию и заметил это { $moment }.
directory_restored-as-of = Он возвращён к более раннему состоянию и заметил это { $moment }. Последнее, что он к тому времени слышал от других: { $last }.
directory_restored-gone = Проекты, заметки, согласия и сотрудники, внесённые с тех пор, утрачены: просмотрите свои и внесите недостающее снова.
directory_restored-walls = То, что с тех пор было отведено только названным сотрудникам, снова открыто всем: ответственный за такое дело прежде всего называет его сотрудников заново.
directory_restored-ways = Всем пришлось войти заново, а токены систем дел ждут двоих сотрудников. Тех, кого отстранили с тех пор, нужно отстранить снова.
directory_restored-waits = Сказанное с тех пор в делах возвращается; от кого: { $states }. Пока это не закончено, в прежних делах с ними нового не заявляют; новое дело открыть можно.
directory_restored-whole = Сказанное с тех пор в делах возвращено от тех, кому это было сказано.

directory_search = Найти орган
directory_search-q = Государство, орган или код
directory_any-language = Любой язык
directory_language = Пишет на языке
directory_any-measure = Любая мера
directory_measure = Исполняет сам
directory_item = { $name }
directory_any-network = Любая сеть
directory_network = Сеть
directory_found =
    { $n ->
        [0] Никого не найдено
        [one] { $n } государство
        [few] { $n } государства
       *[other] { $n } государств
    }
directory_column-state = Государство
directory_column-authorities = Органы
directory_column-now = Сейчас
directory_column-from = Откуда известно
directory_from-state = опубликовано государством
directory_from-depositary = названо депозитариям
directory_more = и ещё { $n }
directory_nobody-named = Никто не назван
directory_open-entry = Органы и часы: { $state }
directory_unread =
    { $n ->
        [one] Здесь { $n } публикация неизвестного этой версии вида. Она хранится и ничего не меняет.
        [few] Здесь { $n } публикации неизвестных этой версии видов. Они хранятся и ничего не меняют.
       *[other] Здесь { $n } публикаций неизвестных этой версии видов. Они хранятся и ничего не меняют.
    }
directory_said-besides = Сообщается и то, чего эта версия не знает и что ничего не меняет в остальном: { $names }
directory_waits = Этот узел восстановлен. Прежде чем публиковать, он должен узнать, какие его публикации там известны; от кого: { $states }.
directory_time-there = { $city }: { $time }, { $day } ({ $offset })
directory_time-here = { $city }: { $time }
directory_any-hour = Круглосуточно
directory_open-until = Открыто, закроется через { $span }
directory_closed-in = Закрыто, откроется через { $span }: { $moment }
directory_holiday-in = Там сегодня праздник, откроется через { $span }: { $moment }
directory_until-then = До тех пор: { $office }
directory_until-then-none = По опубликованным часам другого открытого органа этого государства, куда можно позвонить, сейчас нет.
directory_person-in = В этот час там ({ $hour }) человек отвечает через
directory_person-in-any = Человек отвечает через
directory_person-of =
    { $n ->
        [one] медиана по { $n } пробе с ответом, по данным этого государства
        [few] медиана по { $n } пробам с ответом, по данным этого государства
       *[other] медиана по { $n } пробам с ответом, по данным этого государства
    }
directory_closed = Закрыт
directory_hours-unknown = Его часовой пояс здесь не известен
directory_reach-first = К кому обратиться сначала, в этот час, по срочному
directory_reach-closed = В этот час никто не открыт. Первым откроется
directory_call-back = Номер для обратного звонка
directory_call-doubtful = То, что это государство здесь публикует, под сомнением. Не звоните по этим данным; возьмите номер из дипломатической ноты.
directory_call-doubtful-link = Что не так
directory_call-stale =
    { $days ->
        [one] подтверждено { $days } день назад
        [few] подтверждено { $days } дня назад
       *[other] подтверждено { $days } дней назад
    }
directory_call-this = Звоните по этому номеру, никогда не по номеру из сообщения.
directory_call-given = Сообщён: { $way }
directory_no-number = Номер для обратного звонка не опубликован. Позвоните в орган по номеру ниже и не говорите о деле, пока не узнаете, с кем говорите.
directory_authorities-of = Органы
directory_not-in-force = Больше не действует или ещё не действует
directory_ended-why = Причина: { $why }
directory_instead = Вместо этого пишите: { $office }.
directory_ended = Прекращено { $day }
directory_not-yet = С { $day }
directory_telephone = Телефон
directory_email = Электронная почта
directory_certificate-until = сертификат действует до { $day }
directory_certificate = Сертификат для электронной почты
directory_nodes-seen = Узлы других, какими их застал узел этого органа
directory_address = Адрес
directory_reached-through = Обращаться через
directory_languages = Языки
directory_serves = Действует по
directory_hours = Часы, { $city }
directory_holidays-unknown = Праздничные дни этого государства здесь неизвестны.
directory_hours-always = круглосуточно, без выходных
directory_hours-line = { $from }–{ $to }, { $days }
directory_names = Другие названия
directory_validity = Действует
directory_valid-since = с { $from }
directory_valid-until = с { $from } до { $until }, не включая этот день
directory_remarks = Примечания
directory_does = Что каждый может сделать сам
directory_does-lead = чтобы никто не писал не в тот орган
directory_column-measure = Мера
directory_does-itself = сам
directory_does-court = с судом
directory_does-passes = передаёт
directory_does-not = не этот орган
directory_fresh = Насколько это свежо
directory_column-entry = Запись
directory_column-checked = Подтверждена
directory_days-ago =
    { $n ->
        [0] сегодня
        [one] { $n } день назад
        [few] { $n } дня назад
       *[other] { $n } дней назад
    }
directory_stale = { $n } дн.
directory_signed-by = подписало: { $state }
directory_ask-again = Подтверждать запись просят каждые { $n } дн. Более старая может быть неверна.
directory_of-depositary = Из списка депозитария или другого источника, государством не подтверждено
directory_as-of = как показывал источник { $day }
directory_as-of-unknown = день источника не известен
directory_force-not = Не действует
directory_force = Действует
directory_force-since = Действует с { $day }
directory_force-unsure = Не установлено: проверьте
directory_week = Ближайшие семь дней, по времени обеих сторон
directory_networks = Сети и право
directory_all-law = Что связывает: { $state }
directory_key = Ключ и связь
directory_not-admitted = { $state }: на этом узле допуска нет, отсюда туда ничего нельзя отправить.
directory_changes = Изменения
directory_change-published = опубликовано
directory_change-changed = изменено
directory_change-confirmed = подтверждено
directory_change-ended = прекращено
directory_change-by = { $role }, сотрудник { $number }
directory_number-new = Новый с { $day }: проверьте его другим путём
directory_change-before = Было:
directory_change-after = Стало:
directory_change-nothing = ничего
directory_changes-all =
    { $n ->
        [one] { $n } изменение: было и стало
        [few] Все { $n } изменения: было и стало
        [many] Все { $n } изменений: было и стало
       *[other] Все { $n } изменения: было и стало
    }
directory_changes-title = Что изменилось в записях: { $state }
directory_changes-of = Изменения с { $first } по { $last } из { $all }, сначала новые
directory_changes-newer = Новее
directory_changes-older = Старше
directory_organisation = Организация: она здесь читает и публикует. Правовую помощь ни у неё, ни она сама не запрашивает.
directory_take = Взять с собой
directory_card = Карточка для печати
directory_json = JSON
directory_csv = CSV
directory_vcard = vCard
directory_certificates = Сертификаты для электронной почты (PEM)
directory_none-published = { $state }: здесь ничего не опубликовано.
directory_no-participant = { $state } не участвует в этой сети. Сказанное здесь сообщено депозитарию или взято из другого источника: проверьте, прежде чем пользоваться, нотой или через Интерпол.
directory_check-before-use = Само государство этого здесь не сообщало: проверьте, прежде чем пользоваться.
directory_declared-under = Заявлено на основании: { $instruments }
directory_nobody-known = Неизвестно, к кому обращаться: { $state }. Спросите по дипломатическому каналу или через бюро Интерпола этого государства.
directory_show-all = Показать все: { $n }
directory_whom-to-reach = К кому там обращаться: карточка и файлы
directory_publish-own = Опубликовать орган
directory_edit = Изменить
directory_confirm = Подтвердить, что всё верно
directory_end = Прекратить эту запись
directory_done-published = Опубликовано. Каждое следящее за вами государство получит это в течение минуты.
directory_card-title = { $state }: к кому обращаться
directory_card-as-of = Как известно здесь на { $moment }. Звоните по номеру ниже, никогда не по номеру из сообщения.

directory_fault-forked = { $state }: разным государствам показаны разные записи.
directory_fault-forked-next = Прежде чем полагаться на сказанное здесь, позвоните в орган этого государства по номеру из дипломатической ноты и спросите, что верно.
directory_fault-proof = Это доказывают два заявления, подписанные его узлом. Они хранятся здесь и передаются другим государствам.
directory_fault-proof-take = Выгрузить доказательство, чтобы проверить его в другом месте
directory_fault-rolled-back = Узел ({ $state }) показывает более старое состояние своих публикаций, чем известно здесь.
directory_fault-rolled-back-next = Действует более новое. Узел мог быть восстановлен: утраченное он вернёт сам.
directory_fault-settled = Узел ({ $state }) показывал более старое состояние своих публикаций, { $moment }; с тех пор он снова там, где был.
directory_fault-damaged = То, что хранится здесь из опубликованного ({ $state }), не то, что подписано.
directory_fault-damaged-next = Ничего из этого не показано. Сообщите тому, кто обслуживает узел.
directory_fault-key-in-doubt = То, что { $office } публикует здесь, подписано ключом, который мог быть в чужих руках с { $since }, и ничто не показывает, что это было раньше.
directory_fault-key-in-doubt-next = Его номера не предлагаются. Обратитесь в другой орган этого государства или позвоните по номеру из дипломатической ноты и попросите опубликовать запись заново.
directory_fault-noticed = Замечено { $moment }; показал узел: { $peer }.
directory_fork-title = Две ленты: { $state }
directory_fork-look = Сравнить обе и указать верную
directory_fork-lead = Позвоните в орган государства ({ $state }) по номеру из дипломатической ноты, никогда не по номеру ниже. Спросите номер последней публикации и попросите прочитать группы её головы. Спрашивают два сотрудника, каждый сам; дальше используется та сторона, которую назвали оба, а другая хранится рядом как доказательство.
directory_fork-here = Как она ведётся здесь
directory_fork-shown = Показана узлом: { $peer }
directory_fork-last = Номер последней публикации
directory_fork-groups = Группы её головы
directory_fork-signed = Подписана, по её словам
directory_fork-said = Что она говорит там, где они расходятся
directory_fork-says-nothing = Об органах ничего, что здесь читается.
directory_fork-not-given = Ни один узел её ещё не дал: что она говорит, неизвестно, и выбрать её нельзя.
directory_fork-side = Какая сторона верна
directory_fork-option = { $whose }: публикация { $n }
directory_fork-note = Как вы это узнали
directory_fork-note-hint = Когда вы звонили, кому, по какому номеру и откуда у вас этот номер
directory_fork-choose = Верна эта сторона
directory_fork-asked = { $name }: сторона выбрана { $moment }, с записью: «{ $note }». Второй сотрудник спрашивает и подтверждает; только тогда она используется.
directory_fork-stop = Отозвать выбор
directory_fork-none = Здесь нет противоречий, по которым не принято решение.
directory_done-first-officer = Сохранено. Как только второй сотрудник назовёт ту же сторону, она будет использоваться.
directory_done-chosen = Отныне используется эта сторона. Другая хранится.
directory_done-stopped = Отозвано. Ни одна сторона не выбрана.
directory_fault-chosen = Здесь были показаны две ленты ({ $state }); с { $moment } верна та, которую назвали два сотрудника.
directory_change-figures = опубликованы данные о пробах
directory_answers = Ответы на пробы
directory_answers-hour = В этот час там ({ $hour }): { $times }
directory_answers-said =
    { $n ->
        [one] по собственному подсчёту, { $first } – { $last }, пробы { $n } государства
       *[other] по собственному подсчёту, { $first } – { $last }, пробы { $n } государств
    }
directory_relays = Ретрансляторы
directory_relays-note = Их узлы могут нести то, что нельзя передать ему напрямую, первый раньше следующего. Прочесть это они не могут.
directory_name-relays = Назвать ретрансляторы
directory_change-relays = названы ретрансляторы
directory_by-cover = по его словам о дежурстве
directory_by-hours = по опубликованным часам
directory_known-by = Известно по
directory_cover = Дежурство, по его собственным словам
directory_cover-duty = Дежурят до { $moment }
directory_cover-on-call = На вызове до { $moment }
directory_cover-instead = До { $moment } звонят в другой орган
directory_cover-nobody = Никого до { $moment }
directory_cover-nobody-planned = Никто не назначен
directory_cover-over = Сказанное о дежурстве истекло { $moment }.
directory_cover-told = Сказано { $at }, действует до { $until }.
directory_cover-whole = Во все эти часы кто-то из органа на месте.
directory_cover-gaps =
    { $n ->
        [one] { $n } промежуток, когда никого из органа нет
        [few] { $n } промежутка, когда никого из органа нет
        [many] { $n } промежутков, когда никого из органа нет
       *[other] { $n } промежутка, когда никого из органа нет
    }
directory_cover-gap-nobody = { $from } – { $until }: никого
directory_cover-gap-instead = { $from } – { $until }: звонят в другой орган
directory_change-cover = отсюда сообщает, когда кто-то дежурит
directory_change-cover-end = больше не сообщает, когда кто-то дежурит
directory_fork-decided = Что решили двое сотрудников
directory_fork-followed = используется
directory_fork-not-followed = больше не используется
directory_fork-decided-side = Верна лента с числом публикаций { $n }, с такими группами:
directory_fork-decided-note = { $name } пишет: «{ $note }»
directory_fork-decided-look = Кто это решил и как это выяснили
directory_say-wrong = Сообщить, что эта запись неверна
directory_call-questioned = Другое государство с { $day } сообщает, что номер неверен
directory_questioned = { $state } сообщает с { $day }: неверно — { $part }. «{ $noticed }»
directory_questioned-own = Исправьте запись или подтвердите, что она верна.
