### Русский: drafted by machine, not yet reviewed by a native lawyer.

night_title = Ночное дежурство
night_utc = { $time } UTC
night_watch-mine = Дежурите вы
night_watch-other = Дежурит: { $name }
night_watch-nobody = Дежурного нет
night_watch-until = до { $moment }
night_watch-over = дежурство закончилось { $moment }, и никто его не принял: тревоги звонят тому, кого называет график, а ещё четыре часа после окончания — и этому сотруднику
night_watch-roster = Тревоги звонят тому, кого называет график.
night_watch-nobody-text = Тревоги звонят всем дежурным.
night_next = Дальше, если никто не ответит
night_next-at = { $whom } в { $time }
night_whom-watch = снова дежурному
night_whom-supervisors = руководителям и замещающим
night_whom-everybody = всем
night_nothing-rings = Ничего не звонит.
night_arrived = отправлено { $time }
night_lapse = { $state }: срок сохранения данных для нас истекает в течение суток
night_lapse-text = Запросите данные или продление сохранения. Иначе они могут быть утрачены.
night_unreached = Там ({ $state }) этим никто не занялся
night_unreached-text = Отправлено { $moment }. Не ждите: позвоните им и назовите номер { $reference }.
night_told-title = Сообщают, что связались с вашим ведомством: { $state }
night_told-panel = Что, по словам других, нам сообщили
night_told-asks = Ведомство «{ $authority }» утверждает, что связалось с вами ({ $way }), { $moment }, собеседник: «{ $with }». Это были вы?
night_told-asks-unread = Ведомство «{ $authority }» утверждает, что связалось с вами другим путём; что именно сказано, здесь прочесть нельзя. Это были вы?
night_told-us = Да, это были мы
night_told-nobody = Здесь никому не сообщали
night_told-open = Этот ответ был ошибкой
night_told-why = Кто ответил, записывается здесь и не отправляется. То, о чём просят, звонит дальше, пока им не займётся сотрудник.
night_told-was-us = { $name }, { $moment }: это были мы.
night_told-was-nobody = { $name }, { $moment }: здесь никому не сообщали.
night_told-was-open = { $name }, { $moment }: этот ответ был ошибкой.
night_told-more =
    { $n ->
        [one] Ещё { $n } запись здесь не показана.
        [few] Ещё { $n } записи здесь не показаны.
        [many] Ещё { $n } записей здесь не показано.
       *[other] Ещё { $n } записи здесь не показано.
    }
night_told-then = Возможно, они говорили с посторонним и полагаются на это. Позвоните им по номеру, который опубликовало их государство, и сообщите письменно.
night_told-write = Сообщить им письменно
night_test-title = Это проба вашей тревоги
night_test-text = Вы о ней просили; больше никто её не слышит. Нажмите кнопку, когда все ваши способы вызова сработали: до тех пор она повторяется каждые 15 минут.
night_emergency-waits = «{ $title }»: экстренный запрос (адресат: { $state }), начат { $moment }, ждёт согласия сотрудника. Он не отправлен.
night_emergency-look = Прочитать и согласиться
night_says-all = Весь текст
night_more-ring =
    { $n ->
        [one] Звонит ещё { $n } тревога, которой на странице нет; примите одну, и появится следующая.
        [few] Звонят ещё { $n } тревоги, которых на странице нет; примите одну, и появится следующая.
       *[other] Звонят ещё { $n } тревог, которых на странице нет; примите одну, и появится следующая.
    }
night_more-news =
    { $n ->
        [one] С тех пор поступил { $n } акт
        [few] С тех пор поступило { $n } акта
       *[other] С тех пор поступило { $n } актов
    }
night_acknowledge = Я занимаюсь этим
night_acknowledge-unreached = Я звоню им
night_acknowledge-told = Я спрашиваю коллег
night_acknowledge-lapse = Я этим занимаюсь
night_acknowledge-test = Звонило
night_open = Открыть дело
night_call-back = Перезвонить
night_keys-since = Ключи известны с { $day }; номер для обратного звонка — в справочнике
night_called-screen = На экране: { $name }, { $time }
night_calling-screen = Вызов на экран: { $name }, { $time }; ещё не показан
night_called-mail = Письмо, { $name }: передано почтовому серверу, { $time }
night_calling-mail = Письмо, { $name }: ещё не передано
night_called-gateway = Телефон, { $name }: передано шлюзу, { $time }
night_calling-gateway = Телефон, { $name }: ещё не передано
night_call-failed = Письмо или телефон, { $name }: не удалось отправить, попытка повторяется
night_nobody-yet = Этим ещё никто не занялся
night_until = до { $here }, там { $there }
night_done-taken = Вы занимаетесь этим, и другому государству сообщено об этом актом. Сам запрос всё ещё ждёт: см. дело.
night_done-seen = На несколько минут тихо; если там этим к тому времени не займутся, зазвонит снова.
night_done-asking = На несколько минут тихо; затем зазвонит снова, пока кто-нибудь не скажет, были ли это мы.
night_done-seeing = Больше не звонит. Срок сохранения всё равно истечёт, если данные не запросить или сохранение не продлить.
night_done-tested = Ваша тревога звонит: на этой странице, а также по почте и телефону, если вы их указали.
night_done-watch = Вы на дежурстве.
night_done-kept = Сохранено.
night_queue = Живая очередь
night_queue-lead =
    { $n ->
        [0] нас ничего не ждёт
        [one] нас ждёт { $n } запрос, ближайшие первыми
        [few] нас ждут { $n } запроса, ближайшие первыми
       *[other] нас ждут { $n } запросов, ближайшие первыми
    }
night_asked-by = просят нас
night_asked-of = просим мы
night_on-duty = На дежурстве
night_take-watch = Принять дежурство
night_hand-over = Сдать
night_awake = Кто открыт
night_hours-only = Дежурство, если государство о нём сообщает, иначе опубликованные часы: что из двух, указано рядом. Отвечает ли кто-то, показывает проба.
night_map-spoken = Карта мира с днём и ночью. По собственным словам дежурят: { $duty }, своих никого: { $gap }. По опубликованным часам открыто: { $open }, закрыто: { $closed }. Не опубликовано: { $unsaid }. Список ниже говорит то же
night_map-us = Мы
night_map-unmanned = Мы, закрыты или никто не дежурит
night_own-officer = По нашему графику дежурят до { $moment }
night_own-fallback = По нашему графику никого; вместо этого вызывается: { $name }
night_own-nobody = По нашему графику никого до { $moment }
night_own-nobody-planned = По нашему графику никого, и никто не запланирован
night_own-unknown = График у нас не ведётся: это по опубликованным часам.
night_map-duty = Дежурят или на вызове, по его словам
night_map-gap = Своих никого нет, по его словам
night_map-open = Открыт по опубликованным часам
night_map-closed = Закрыт: в списке сказано, когда откроется
night_map-unsaid = Часы не опубликованы: звоните
night_fallback = Затем: { $name }
night_links = Связь с другими государствами
night_links-up = есть: { $up } из { $all }
night_link-up = Есть
night_link-down = Нет
night_link-unknown = Ответа ещё не было
night_link-waiting =
    { $n ->
        [one] Ждёт { $n } акт
        [few] Ждут { $n } акта
       *[other] Ждут { $n } актов
    }
night_arm = Включить звук в этом браузере
night_armed = Этот браузер звонит вслух
night_disarm = Выключить звук
night_arm-blocked = Браузер держит звук выключенным, пока вы не щёлкнете где-нибудь на странице.
night_notification = Comity: звонит тревога
night_again = Обновить
night_renew = Обновлять эту страницу каждые { $seconds } с
night_renew-stop = Не обновлять
night_test = Проба тревоги
night_addresses = Как вас вызывают
night_addresses-lead = Тревога звонит на открытых страницах. Вне рабочего места она доходит до вас по почте, телефону или пейджеру. Отправляется лишь то, что что-то звонит и от какого государства: никогда имя, номер или текст.
night_address-mail = Электронная почта
night_address-mail-hint = Один адрес. Пусто: без почты.
night_address-telephone = Телефон или пейджер
night_address-telephone-hint = С кодом страны, например +81 3 5550 0177. Пусто: нет.
night_address-keep = Сохранить
night_no-mail = Этот узел не отправляет почту. Попросите администратора настроить её.
night_no-gateway = Этот узел не звонит на телефоны. Попросите администратора настроить это.
night_answers = ответ на наш экстренный запрос
night_not-told = Вы занимаетесь этим, и больше не звонит. Другому государству не сообщено: позвоните.
night_emergency = Жизнь в опасности: запросить немедленно
night_release-request = Экстренный запрос (адресат: { $state }) ждёт согласия сотрудника
night_release-act = { $act }: ждёт согласия сотрудника
night_release-text = Не отправлено. Уже дано согласие: { $name }; нужно ещё одно.
night_release-look = Прочитать и согласиться или вернуть
night_acknowledge-release = Я это читаю
night_release-since = с { $time }
night_release-nobody = государство ещё не названо
night_release-somebody = коллега
night_done-answered = На пробу отвечено. Запросившее государство узнаёт когда, но не кто.
night_digest = Утренняя сводка по почте
night_digest-lead = Числа и номера вашего органа: сколько просрочено и к сроку сегодня, что звонит, что ждёт вас. Ничего из дел.
night_digest-hour = С какого часа, по вашим часам
night_digest-none = Не по почте
night_digest-no-mail = Для этого нужен ваш адрес почты выше.
night_digest-from = { $hour }:00
night_done-rang = Ваша тревога работает: вы нажали кнопку.
night_done-reading = Две минуты тихо; зазвонит снова, если к тому времени не отправлено, не изменено и не возвращено.
night_done-ended = Больше не звонит. Нового сообщения никому не было: на это уже ответили.
problem_alarm-of-own-release = Вы уже согласились; это звонит коллеге.
problem-next_alarm-of-own-release = Пусть звонит, или позвоните коллеге.
night_done-waking = На несколько минут тихо; если к тому времени никто из них этим не займётся, зазвонит снова.
