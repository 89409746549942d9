### Русский: drafted by machine, not yet reviewed by a native lawyer.

nav_work = Рабочий список
nav_new-request = Новый запрос
nav_clocks = Сроки
nav_night = Ночное дежурство
nav_drafts = Проекты
nav_proposals = На согласовании
nav_law = Право
nav_directory = Справочник
nav_participants = Участники

http_to-work-list = К рабочему списку
http_not-found_title = Такой страницы здесь нет
http_not-found_text = Адрес неверен, или того, что он называет, нет в вашем органе. Проверьте адрес или посмотрите в рабочем списке.
http_broken_title = Эту страницу создать не удалось
http_broken_text = Ошибка на нашей стороне и записана. Ничего не отправлено. Вернитесь, проверьте, сохранился ли последний шаг, и повторите.
http_broken_reference = Номер для вашего администратора:
http_too-large_title = Текста больше, чем помещается
http_too-large_field = В поле «{ $field }» знаков: { $size }; помещается не более { $limit }. Ничего не сохранено и не отправлено.

field_reasons = Причины
field_remarks = Примечания
field_text = Сообщение
field_why = Почему
field_preserved = Что сохраняется
field_holder = У кого они находятся
field_legalBasis = Положение вашего закона
field_resources = Что на это выделено
field_questions = Вопрос
field_answer = Ответ
field_ground = Иное основание
field_consultation = Как вы советовались
field_remark = Что вы установили
field_conduct = Деяние
field_user-name = Имя пользователя
field_password = Пароль

http_too-large_whole = Форма занимает { $size } КиБ; помещается не более { $limit } КиБ. Ничего не сохранено и не отправлено.
http_too-large_fields = В форме более { $limit } полей. Ничего не сохранено и не отправлено.
http_too-large_back = Ваш браузер ещё хранит введённое: нажмите в нём «Назад», сократите текст и отправьте снова. Длинные материалы назовите вместе с их дайджестом и передайте отдельно.
http_too-large_link = Назад к форме
http_session-ended_title = Ваш сеанс завершён; введённое сохранено
http_session-ended_text = Войдите снова в новой вкладке, а эту страницу оставьте открытой. Затем вернитесь сюда и отправьте. До сих пор ничего не отправлено.
http_session-ended_sign-in = Войти (откроется новая вкладка)
http_session-ended_again = Отправить введённое
http_stale-form_title = После открытия этой формы вы вошли снова
http_stale-form_text = Введённое сохранено, ничего не отправлено. Продолжайте, если эту форму отправили вы сами.
http_stale-form_again = Продолжить с введённым
http_foreign-form_title = Эта форма пришла не из Comity
http_foreign-form_text = Ничего не сделано. Откройте страницу снова из рабочего списка и повторите шаг там.

problem_missing = Здесь ничего не указано.
problem-next_missing = Заполните.
problem_unknown-field = Такого поля нет.
problem-next_unknown-field = Уберите его.
problem_not-allowed = Поле не принимает такое значение.
problem-next_not-allowed = Выберите из предложенного.
problem_too-many = Указано { $n }; здесь помещается не более { $max }.
problem_too-few = Укажите не менее { $min }.
problem_number-out-of-range = Это не целое число от { $min } до { $max }.
problem_one-line = Это одна строка, а в ней есть перенос.
problem_date-impossible = «{ $typed }» — не день календаря.
problem_day-impossible = «{ $typed }» — не день календаря.
problem_day-over = Этот день уже прошёл.
problem_day-to-come = Этот день ещё не наступил.
problem_day-far = До этого дня больше пятидесяти лет.
problem_zone-unknown = «{ $typed }» — не часовой пояс.
problem-next_zone-unknown = Укажите место, например Asia/Tokyo, UTC или смещение, например +09:00.
problem_zone-missing = Часовой пояс не указан.
problem-next_zone-missing = Укажите пояс, в котором записано время: без него поставщик найдёт другого пользователя.
problem_start-missing = Указан конец периода, но не начало.
problem-next_start-missing = Укажите начало.
problem_time-does-not-exist = Часы в { $zone } пропустили { $time }.
problem-next_time-does-not-exist = Укажите время по UTC или смещение как пояс ({ $early } или { $late }).
problem_time-ambiguous = Часы в { $zone } показали { $time } дважды.
problem-next_time-ambiguous = Укажите время по UTC или смещение как пояс ({ $early } или { $late }).
problem_code-form = «{ $typed }» записано не так, как пишется такой код.
problem_field-name = Имя поля не встречается ни в одном документе.
problem_ip-form = «{ $typed }» — не IP-адрес.
problem-next_ip-form = Напишите один адрес, например 203.0.113.7 или 2001:db8::7, без порта и маски.
problem_ip-not-public = { $use ->
        [private] { $address } предназначен для частного использования: он есть в каждом доме одновременно.
        [shared] { $address } общий внутри сети оператора и снаружи не виден.
        [loopback] { $address } — имя, которым каждая машина называет саму себя.
        [link-local] { $address } действует только в одном кабеле или радиоканале.
        [multicast] { $address } обращён ко многим машинам сразу.
        [benchmarking] { $address } отведён для измерения устройств.
        [translation] { $address } отведён для перевода между версиями IP внутри сети.
        [anycast] { $address }: отвечает ближайшая машина.
        [protocol] { $address } отведён для протокола и не называет узла.
        [discard] { $address }: сюда сети сбрасывают трафик.
        [reserved] { $address } зарезервирован.
        [unassigned] { $address } никому не был выделен.
        [broadcast] { $address } обращён ко всем в сети.
       *[no-host] { $address } не называет ни одного узла.
    }
problem-next_ip-not-public = Укажите публичный адрес, с которого видели соединение, с портом и временем.
problem_url-form = «{ $typed }» — не полный веб-адрес.
problem-next_url-form = Напишите его с начала, например https://example.org/page.
problem_url-scheme = Адрес с «{ $scheme }» не указывает на узел Интернета.
problem-next_url-scheme = Используйте http, https или ftp, либо опишите цель как иное.
problem_url-credentials = В адресе перед узлом { $host } стоит имя пользователя.
problem-next_url-credentials = Уберите часть до «@»; учётную запись укажите отдельной целью.
problem_domain-form = «{ $typed }» — не доменное имя.
problem-next_domain-form = Напишите только имя, например example.org, без http и страницы.
problem_end-before-start = Конец раньше начала.
problem-next_end-before-start = Исправьте одно из двух.
problem_preservation-under-minimum = Данные сохраняются менее { $days } дн.; они должны сохраняться не менее чем до { $enough }.
problem-next_preservation-under-minimum = Сохраняйте дольше или объясните в примечаниях, почему это невозможно.
problem_not-asked-for = Запрос не просит о сохранении.
problem_ground-not-in-law-data = Этого основания нет в правовых данных Comity.
problem_other-state-named = В запросе названо: { $said }, а акт касается: { $is }.
problem-next_other-state-named = Исправьте государство.
problem_author-incomplete = Автор указан не полностью.
problem-next_author-incomplete = Акт подписывают орган, должность и номер сотрудника.
problem_not-a-party = { $participant } не участвует в этом деле.
problem_same-state = Запрашиваемое государство совпадает с запрашивающим.
problem-next_same-state = Выберите государство, где находятся данные или лицо.
problem_wrong-addressee = Акт адресован { $participant }, а это не другая сторона.
problem-next_wrong-addressee = Адресуйте его органу другого государства.
problem_other-side-only = Это может только другая сторона.
problem_before-request = В этом деле нет запроса.
problem_use-limited = { $n ->
        [one] На использование того, что у вас есть по этому делу, действует { $n } ограничение.
        [few] На использование того, что у вас есть по этому делу, действуют { $n } ограничения.
       *[other] На использование того, что у вас есть по этому делу, действуют { $n } ограничений.
    }
problem_conditions-unread = Условия другого государства не прочитаны.
problem-next_use-limited = Запросите согласие другого государства или уведомите его до раскрытия, которого требует ваш закон.
problem-next_conditions-unread = Прочтите их и подтвердите это.
problem_other-sort-of-case = Такой акт не относится к делам этого вида.
problem-next_other-sort-of-case = Напишите сообщение или откройте для этого отдельное дело.
problem_second-request = В деле уже есть запрос.
problem-next_second-request = Для другого запроса откройте новое дело.
problem_case-closed = Дело закрыто.
problem-next_case-closed = Напишите сообщение или откройте новое дело.
problem_case-open = Дело открыто.
problem-next_case-open = Открывать вновь нечего: продолжайте работу.
problem_act-of-others = Этот акт написан не вашим органом.
problem-next_act-of-others = Выберите свой акт. Об ошибке другой стороны попросите её саму исправить.
problem_request-withdrawn = Запрос отозван.
problem-next_request-withdrawn = Закройте дело.
problem_already-said = Это уже было заявлено.
problem_question-not-open = То, на что даётся ответ ({ $act }), не является открытым вопросом другой стороны.
problem-next_question-not-open = Выберите один из открытых вопросов.
problem_nothing-asked = Открытых вопросов нет.
problem-next_nothing-asked = Напишите вместо этого сообщение.
problem_answer-owed = Запрос не исполнен и не отозван.
problem-next_answer-owed = Сначала ответьте на запрос: подтвердите или откажите с указанием причин.
problem_parts-missing = Не сказано, о какой части запроса речь.
problem_part-unknown = В запросе нет части { $part }.
problem_part-withdrawn = Часть { $part } отозвана.
problem_part-stage = Часть { $part } не на той стадии, когда это возможно.
problem_act-unknown = Акта { $act } не было в деле, каким его видел автор.
problem-next_act-unknown = Выберите акт этого дела.
problem_body-is-record = Акт об удалении сам служит записью о нём и сохраняется.
problem_body-missing = Содержание не читается, а без него акт ничего не значит.
problem_content-malformed = Содержание не имеет формы, предписанной для этого вида.
problem_unknown-kind = Узел адресата не понял этот акт: он не знает вида «{ $kind }», или текст не имел формы этого вида.
problem-next_unknown-kind = Акт сохранён. Изложите его иначе или обновите узел.
problem_equivocation = Автор подписал два разных акта для одного места журнала; не принят ни один.
problem-next_equivocation = Спросите автора, какой из двух верен; его заявят заново новым актом.
problem_rejected = Узел { $by } вернул его: { $reason }.
problem_penalty-form = «{ $typed }» — не наказание.
problem-next_penalty-form = Пишите как 10 years, 18 months, 90 days, life, fine или death.
problem_penalty-several = «{ $typed }» называет больше одного наказания.
problem-next_penalty-several = Напишите только самое строгое лишение свободы, например 3 years; штраф укажите при норме вашего закона.
problem_penalty-unit-missing = «{ $typed }» чего: лет или месяцев?
problem-next_penalty-unit-missing = Напишите единицу рядом с числом, например 10 years.
problem_instrument-twice = { $instrument } назван дважды.
problem_content-missing = { $label }: не указано.
problem-next_content-missing = Напишите здесь: этого требует документ, на который ссылаются.
problem_statement-missing = { $label }: заявление не сделано.
problem-next_statement-missing = Сделайте его или выберите документ, который его не требует.
problem_authority-of-other-state = Выбранный орган: { $home }, а не { $to }.
problem-next_authority-of-other-state = Выберите орган: { $to }.
problem_emergency-without-reason = Заявлена чрезвычайная ситуация без причины.
problem-next_emergency-without-reason = Скажите, что, с кем и когда случится, или снизьте уровень.
problem_kind-not-understood = Узел другой стороны не понимает такой вид актов: там он сохранится и не будет действовать.
problem-next_kind-not-understood = Скажите это и в сообщении.
problem_ground-not-available = По правовым данным, это основание закрыто. { $law }
problem_not-consulted = С другой стороной предварительно не советовались. { $law }
problem_consulted-off-record = Указано, что Вы советовались. В этом деле консультации нет. { $law }
problem-next_consulted-off-record = Укажите, когда, как и с кем, или проведите консультацию сейчас.
problem_refusal-without-provision = В отказе назван договор, но не его статья. { $law }
problem-next_refusal-without-provision = Назовите статью, чтобы другая сторона могла на неё ответить.
problem_figures-disagree = Эти цифры не могут быть верны все сразу.
problem-next_figures-disagree = Пересчитайте: ответов не больше, чем проверок, каждый час один раз, суммы равны.
problem_collection-longer = В запросе указан период до { $asked }: сбор дольше, чем просили.
problem-next_collection-longer = Укажите этот день или убедитесь, что постановление и запрос охватывают более долгий срок.
problem_draft-not-understood = Узел этого государства не знает показанных проектов: ему они не отправляются.
problem-next_draft-not-understood = Обсудите иначе или отправьте запрос.
problem_digest-form = { $name }: это не хеш-сумма SHA-256 или не строка, которую пишет sha256sum.
problem-next_digest-form = Вставьте вывод так, как его написала программа, или удалите строку.
problem_files-contradict = Это не согласуется с тем, что сказано о файлах.
problem_file-against-digest = { $name }: хеш-сумма говорит иное.
