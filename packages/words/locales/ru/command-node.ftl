### Русский: drafted by machine, not yet reviewed by a native lawyer.

command-node_no-case = Дел ещё нет.
command-node_case = дело
command-node_authority = орган
command-node_with = с кем
command-node_measures = меры
command-node_status = статус
command-node_changed = изменено
command-node_act = акт
command-node_kind = вид
command-node_author = автор
command-node_stored = хранение
command-node_case-to = кому: { $authority }
command-node_case-from = от кого: { $authority }
command-node_body = { $state ->
        [erased] содержание удалено
        [damaged] акт повреждён
        [unreadable] содержание не читается
       *[kept] содержание хранится
    }
command-node_acts-damaged = { $n ->
        [one] { $n } акт повреждён: comity log check --deep назовёт его и даст исправить.
        [few] { $n } акта повреждены: comity log check --deep назовёт их и даст исправить.
       *[other] { $n } актов повреждено: comity log check --deep назовёт их и даст исправить.
    }
command-node_mending-begun = Повреждённых строк передано на исправление: { $n }; исправлено: { $mended }.
command-node_mending-waits = ждёт { $peer }: { $row }
command-node_mending-refused = { $peer }: годной копии не дал ({ $code }): { $row }
command-node_mending-none = исправить нельзя, больше ни у кого этого нет: { $row }
command-node_mending-beyond = от партнёра исправить нельзя: { $log }, { $of }
command-node_next-wait = Дальше: пусть узел работает; он спрашивает снова каждые десять минут. Затем проверьте ещё раз.
command-node_next-peer = Дальше: пусть партнёр выполнит у себя comity log check --deep, затем проверьте ещё раз.
command-node_next-restore = Дальше: сохраните копию базы данных как есть, выясните, кто её изменил, и восстановите последнюю резервную копию, где эта проверка проходит; сказанное с тех пор вернётся от партнёров.
command-node_next-again = Дальше: выполните эту проверку снова; исправленное тогда сойдётся.
command-node_erase-proposed = Предложено уничтожить содержание акта { $act }. Ещё ничего не уничтожено.
command-node_erase-agree = { $n ->
        [one] На рабочем месте соглашается { $n } сотрудник: страница «На согласовании».
        [few] На рабочем месте соглашаются { $n } сотрудника: страница «На согласовании».
       *[other] На рабочем месте соглашаются { $n } сотрудников: страница «На согласовании».
    }
command-node_log = журнал
command-node_of = чей
command-node_ok = цел
command-node_broken = нарушен
command-node_entries = { $n ->
        [one] { $n } запись
        [few] { $n } записи
       *[other] { $n } записей
    }
command-node_case-of = дело { $case }, { $authority }
command-node_all-whole = Все цепи целы.
command-node_was-changed = Что-то изменено или убрано помимо узла.
command-node_statement-of = { $participant }, версия { $version } от { $issued }, { $url }
command-node_fingerprint = Отпечаток: { $fingerprint }
command-node_fingerprint-words = То же словами и цифрами, как сверяет другая сторона:
command-node_statement-send = Заявление отправьте любым путём; слова и цифры — другим (дипломатическая нота).
command-node_written-to = Записано в { $file }.
command-node_since = с { $time }
command-node_admitted = допущен { $time }, кем: { $officers }
command-node_proposed = предложен { $time }; двое сотрудников сверяют на рабочем месте
command-node_compared = предложен { $time }, сверил { $officer }; второй сотрудник подтверждает на рабочем месте
command-node_peer-state = { $state ->
        [self] этот узел
        [up] связь есть
        [down] связи нет
        [suspended] приостановлен здесь
        [proposed] предложен
       *[unknown] не известно
    }
command-node_key-proposed = { $n ->
        [one] Предложено. Ещё ничего не изменилось: на рабочем месте соглашается { $n } сотрудник, страница «Участники», «Ключи».
        [few] Предложено. Ещё ничего не изменилось: на рабочем месте соглашаются { $n } сотрудника, страница «Участники», «Ключи».
       *[other] Предложено. Ещё ничего не изменилось: на рабочем месте соглашаются { $n } сотрудников, страница «Участники», «Ключи».
    }
command-node_keys-of = { $participant }: заявление { $version } от { $issued }
command-node_key-in-use = используется
command-node_key-earlier = прежний
command-node_key-in-doubt = отозван, под сомнением с { $since }
command-node_key-change-rotated = ждёт сотрудников: новые ключи, чьи: { $whose }, предложено { $time }
command-node_key-change-revoked = ждёт сотрудников: отзыв старых ключей, чьи: { $whose }, под сомнением с { $since }, предложено { $time }
command-node_key-node = сам узел
command-node_key-peer = { $participant }: заявление { $version } от { $issued }
command-node_key-peer-revoked = отозван ключ органа { $authority }: под сомнением с { $since }, прекращён { $ended }
command-node_is-proposed = { $participant }: предложение внесено. Ему ещё никто не верит.
command-node_compare = Двое сотрудников входят на рабочем месте и сверяют с нотой: страница «Участники».

verify-check_canonical-form = Форма
verify-check_trust = Доверие
verify-check_act-signatures = Подписи актов
verify-check_act-chain = Цепь каждого автора
verify-check_body-commitments = Содержание
verify-check_erasures = Удаления
verify-check_receipts = Квитанции
verify-check_links = Журналы связи
verify-check_exporter-seal = Печать выгрузившего
verify-verdict_valid = верен
verify-verdict_consistent = согласован; кто создал ключи, не проверено
verify-verdict_invalid = не верен
command-verify_of-file = { $file }: { $verdict }
command-verify_first-broken = Первое нарушенное: { $broken }
command-verify_ends-with = Файл кончается так:
command-verify_received = { $authority }: акт { $seq }, { $kind }, получен { $at }
command-verify_claimed = { $authority }: акт { $seq }, { $kind }, { $at } по собственному заявлению, без квитанции
command-verify_uncovered = больше никем не подтверждено
command-verify_all-confirmed = Другая сторона подтверждает каждый акт.
command-verify_not-confirmed = Другой стороной не подтверждено ни квитанцией, ни актом, который это видел: { $n }.
command-verify_more-after = Было ли что-то после, покажет только файл другой стороны.

command-facts_wrong = Неверно:
command-facts_missing = Не хватает:
command-facts_advice = Совет:
command-facts_understood = Понято:

command-officer_link-for = Ссылка для { $officer }; действует один раз и один час:
command-officer_link-hand-over = Передайте её путём, где её больше никто не прочтёт. С ней сотрудник выбирает пароль или добавляет ключ доступа на рабочем месте.
command-officer_suspended = { $officer }: доступ приостановлен; все сеансы завершены.
command-officer_ahead =
    { $n ->
        [one] Этого сотрудника называет { $n } предстоящая смена:
        [few] Этого сотрудника называют { $n } предстоящие смены:
       *[other] Этого сотрудника называют { $n } предстоящих смен:
    }
command-officer_ahead-nobody = { $from } – { $until }: теперь никого. Отдайте её кому-нибудь в графике.
command-officer_ahead-held = { $from } – { $until }: теперь за дублёром.
command-officer_ahead-substitute = { $from } – { $until }: как дублёр.
command-officer_ahead-more =
    { $n ->
        [one] и ещё { $n }
       *[other] и ещё { $n }
    }
command-officer_ahead-fallback = Этот сотрудник назван и на часы без смены: назовите другого.
command-officer_let-in = { $officer } снова может войти.
command-officer_role-is = { $officer } теперь: { $role }.
command-officer_head-officer = сотрудник
command-officer_head-name = имя
command-officer_head-role = роль
command-officer_head-state = состояние
command-officer_head-ways = способ входа
command-officer_head-sessions = сеансы
command-officer_glass-name = Учётная запись из конверта
command-officer_glass = Для конверта, который хранится там же, где ключи от дома: открывается один раз на час, дел не видит, и об этом извещают всех.
command-token_head-token = токен
command-token_head-authority = орган
command-token_head-name = система
command-token_head-state = состояние
command-token_head-number = номер
command-token_head-expires = до
command-token_head-used = последнее обращение
command-token_asked = Токен { $token } запрошен. Двое сотрудников органа соглашаются на странице { $page }, и один из них получает там секрет.
command-token_ended = Токен { $token } прекращён: по нему больше никто не войдёт.
command-officer_state-active = работает
command-officer_state-suspended = доступ приостановлен
command-officer_state-no-way-in = ещё не входил

command-log_audit = аудит
command-log_journal = журнал
command-log_link = связь
command-log_records = записи
command-log_acts = акты
command-log_receipts = квитанции
command-log_keys = ключи
command-log_anchors = головы, хранимые партнёрами
command-node_link-of = { $lane ->
        [emergency] { $from } – { $to }, экстренная
       *[normal] { $from } – { $to }
    }

command-duty_at = { $authority }, { $moment }
command-duty_called = Тревога первыми вызывает: { $officers }
command-duty_nobody = На дежурстве никого: тревога вызывает всех дежурных, а если их нет — всех
command-duty_unrelieved = и кроме того, ещё не сменились: { $officers }
command-duty_next = Далее: { $officers }, с { $moment }
command-duty_no-next = Вперёд смен не запланировано
command-duty_fallback = На часы без смены: { $who }
command-duty_no-fallback = На часы без смены никто не назван
command-duty_head-authority = орган
command-duty_head-from = с
command-duty_head-until = до
command-duty_head-officer = сотрудник
command-duty_head-substitute = дублёр
command-duty_gone = доступ приостановлен или дел не ведёт: { $officers }
command-duty_no-shift = На этой неделе смен нет.
command-duty_no-gap = { $authority }: до последней смены каждый час кем-то занят
command-duty_gaps-of =
    { $n ->
        [one] { $authority }: никого, { $n } раз
        [few] { $authority }: никого, { $n } раза
       *[other] { $authority }: никого, { $n } раз
    }
command-duty_silent = Ничего не звонит.
command-duty_rings = { $authority }: { $sort }, { $peer }, с { $time }
command-duty_sort-emergency = экстренное
command-duty_sort-unreached = наш экстренный запрос, которым там никто не занялся
command-duty_sort-told = то, что другое государство, по его словам, нам сообщило и что здесь никто не подтвердил
command-duty_sort-lapse = данные, сохраняемые для нас, срок которых истекает в течение суток
command-duty_sort-answer = ответ на наш экстренный запрос
command-duty_sort-urgent = срочный акт
command-duty_sort-release = наш акт в чрезвычайной ситуации ждёт согласия сотрудника
command-duty_sort-test = проба
command-duty_by-screen = экран
command-duty_by-mail = почта
command-duty_by-gateway = телефон
command-duty_reached = { $officer }, { $way }: доставлено { $time }
command-duty_not-reached = { $officer }, { $way }: вызов { $time }, ещё не доставлено
command-duty_reach-said = { $peer } в { $time } сообщил, кого вызвал по делу { $case }
command-duty_reach-silent = { $peer } не сообщил, кого вызвал по делу { $case }

command-directory_head-state = Государство
command-directory_head-authority = орган
command-directory_head-name = название
command-directory_head-call-back = обратный звонок
command-directory_head-open = открыт сейчас
command-directory_open-yes-cover = да, дежурит
command-directory_open-yes-hours = да, по часам работы
command-directory_open-no-cover = нет, никто не дежурит
command-directory_open-no-hours = нет, по часам работы
command-directory_open-unknown = не известно
command-directory_in-doubt = под сомнением: не звонить
command-directory_none = Такого органа не опубликовало ни одно государство.
command-duty_sort-wake = нужно разбудить сотрудников с именным доступом

command-does_relay = сказать, что передаётся для других и через других, только числа и возраст, и кто на это согласился
command-relay_carried = Передаётся для других:
command-relay_given = Передано через посредников, квитанций ещё нет:
command-relay_none = ничего
command-relay_named-by = Посредником этот узел называют: { $states }
command-relay_named-by-nobody = Никто не называет этот узел посредником.
command-relay_named = { $authority } называет посредниками: { $relays }
command-relay_agreed = Каких посредников называет ведомство, публикуют и отзывают два сотрудника на его странице каталога. Передаёт ли этот узел вообще, задаёт настройка exchange.relay.
command-relay_head-from = от
command-relay_head-to = кому
command-relay_head-by = через
command-relay_head-lane = полоса
command-relay_head-waiting = ждёт
command-relay_head-bytes = байт
command-relay_head-oldest = самое старое
command-relay_head-answered = отвечено
command-officer_signed-out = { $n ->
    [one] Завершено сеансов { $officer }: { $n }.
    [few] Завершено сеансов { $officer }: { $n }.
   *[other] Завершено сеансов { $officer }: { $n }.
}
command-node_standing-asked = Предложено. Пока ничего не изменилось. Сколько сотрудников соглашаются на рабочем месте, страница «Участники»: { $n }
command-does_authority = на узле: его органы, с сотрудниками и ключами
command-does_authority-list = органы этого узла: сотрудники, часовой пояс, с какого времени действует ключ подписи и как добавить орган
command-does_backup-list = копии, которые лежат там, куда узел пишет свои, сначала новейшая, и какие из них прочитаны до конца
command-does_officer-waiting = изменения сотрудников, которые ждут второго лица
command-officer_waiting-agree = Вошедший сотрудник соглашается с ними или останавливает их за рабочим столом (Ожидающие изменения сотрудников). Команды для этого нет: кто управляет машиной, тот не второе лицо.
command-does_peers-changed = что заявления о ключах других государств говорят иначе, чем до указанного дня: ключи, адреса, органы
option_changed-since = с этого дня, по часам первого органа: что этот узел принял с тех пор
command-node_changed-peer = { $participant }: заявление { $version }, принято здесь { $moment }
command-node_changed-new = Известно здесь только с тех пор.
command-node_changed-none = С тех пор ни одно государство не заявило о своих ключах ничего другого.
command-node_key-backup = { $by ->
    [node] После этого прежние копии содержат ключи, которых партнёры больше не принимают. Узел тогда сам сделает новую; проверьте: comity backup list.
   *[hand] После этого прежние копии содержат ключи, которых партнёры больше не принимают. Сделайте тогда новую: comity backup --to FOLDER --recipient KEYFILE.
}
