### Русский: drafted by machine, not yet reviewed by a native lawyer.

problem_home-exists = В { $folder } уже есть узел: { $participant }.
problem-next_home-exists = Запустите его: comity serve; утерянную ссылку для входа заново создаёт comity officer link.
problem_home-strange = В { $folder } лежит другое.
problem-next_home-strange = Назовите папку, которая пуста или не существует.
problem_home-half-made = В { $folder } прервался init ({ $participant }) с другими параметрами, чем эти.
problem-next_home-half-made = Повторите прежние, чтобы продолжить, или удалите папку.
problem_home-not-there = В { $folder } узла нет.
problem-next_home-not-there = Создайте его: comity init, или назовите его папку: --home.
problem_home-unfinished = Узел в { $folder } создан не до конца.
problem-next_home-unfinished = Дайте comity init те же параметры снова: он продолжит с места остановки.
problem_yaml-broken = Это не YAML: { $reason }.
problem-next_yaml-broken = Исправьте строку; значения с двоеточием или # нужно брать в кавычки.
problem_setting-unknown = { $how ->
        [near] Настройки { $name } нет; имелась в виду { $known }?
       *[list] Настройки { $name } нет; есть { $known }.
    }
problem_setting-missing = Не хватает настройки { $name }.
problem-next_setting-missing = Напишите её; её значение объясняет comity init --help.
problem_setting-kind = { $kind ->
        [texts] { $name } требует списка, например [a, b].
        [switch] { $name } требует true или false.
        [port] { $name } требует числа от 1 до 65535.
        [hours] { $name } требует целого числа часов.
        [seconds] { $name } требует целого числа секунд.
        [authorities] { $name } требует списка органов, у каждого id, kind и name.
       *[text] { $name } требует текста.
    }
problem_setting-database = database — это embedded или own.
problem_name-form = В названии от 1 до { $max } знаков.
problem_exchange-url-form = Пишите обмен как https://comity.example.no, без пути.
problem_authority-form = Орган пишется ID:KIND:NAME, например { $example }; id начинается с участника, в id и kind строчные буквы, цифры и дефисы.
problem_authority-twice = Орган { $authority } назван дважды.
problem_authority-left-out = Заявление о ключах называет орган { $authority }, а comity.yaml нет.
problem-next_authority-left-out = Верните его: у партнёров хранятся подписанные им акты.
problem_participant-changed = Ключи принадлежат { $is }, а в comity.yaml стоит { $asked }.
problem-next_participant-changed = Верните участника; другому нужна своя папка узла.
problem_database-there = На сервере уже есть база данных { $name }, созданная не этим узлом.
problem-next_database-there = Назовите другой сервер или удалите эту базу, если она никому не нужна.
problem_logins-missing = { $file } со входами базы данных отсутствует или не читается.
problem-next_logins-missing = Верните его из резервной копии.
problem_file-open-to-others = { $file } могут читать не только его владелец.
problem-next_file-open-to-others = Отнимите у них права: chmod go= { $file }.
problem_envelope-in-home = { $file } всё ещё лежит в папке узла: кто его прочтёт, войдёт с учётной записью из конверта.
problem-next_envelope-in-home = Напечатайте его, запечатайте в конверт, положите туда, где ключи от дома, и удалите файл.
problem_statement-behind = comity.yaml говорит об этом узле иное, чем его заявление о ключах.
problem-next_statement-behind = Следующий запуск заявит заново, и партнёры это допустят; если это не имелось в виду, верните comity.yaml.
problem_disk-low = На диске с { $folder } осталось { $mb } МиБ, меньше { $least }.
problem-next_disk-low = Освободите место, пока узел ещё может сохранять.
problem_disk-free = На диске, где { $folder }, осталось { $mb } МиБ.
problem_clock-with-peers = Часы этого узла в { $seconds } с от часов узлов других государств (медиана, узлов: { $n }).
problem_peers-answer = Узлов других государств, из которых ни один не молчит: { $n }.
problem_administrators-there = Кто ведёт узел и может войти, человек: { $n }.
problem_sign-ins-few = Неверных паролей или кодов под одним именем или с одного адреса не более { $n } за { $minutes } мин.
problem_port-silent = Узел работает, но на порту { $port } никто не отвечает.
problem-next_port-silent = Посмотрите node.log и запустите узел снова.
problem_tls-not-together = Ключ { $key } не от сертификата { $certificate }.
problem-next_tls-not-together = Назовите ключ, для которого сделан сертификат.
problem_tls-ends = Сертификат { $certificate } кончается { $day }.
problem-next_tls-ends = Положите на его место новый и запустите узел снова.
problem_schema-behind = { $n ->
        [one] Базе данных не хватает { $n } изменения этой версии.
       *[other] Базе данных не хватает { $n } изменений этой версии.
    }
problem-next_schema-behind = comity serve вносит их при запуске.
problem_clock-apart = Часы этой машины и её базы данных расходятся на { $seconds } с.
problem-next_clock-apart = Выставьте те и другие по службе времени (NTP).
problem_clock-apart-from-peers = Часы этого узла расходятся с часами узлов других государств на { $seconds } с (медиана, узлов: { $n }).
problem-next_clock-apart-from-peers = Выставьте часы этой машины по службе времени (NTP). До тех пор время в том, что она подписывает, неверно.
problem_clock-not-compared = Верны ли часы этой машины, неизвестно: за последний час своё время назвали менее двух других узлов.
problem-next_clock-not-compared = Сравните их вручную со службой времени (NTP).
problem_no-peers = Других участников ещё не допущено.
problem-next_no-peers = Предложите одного: comity admit.
problem_peer-keys = { $peer } заявляет более новые ключи, которые не приняты, с { $since }: они не продолжают допущенные здесь или не были переданы. Ничему под ними веры нет.
problem-next_peer-keys = Страница «Ключи» говорит почему. Спросите { $peer } надёжным путём; при других корневых ключах двое сотрудников здесь допускают заново, сверив отпечаток.
problem_peer-silent = { $trouble ->
    [tls] Линия ({ $peer }) обрывается на TLS: на одном из концов не верят сертификату. Последний ответ { $since }.
    [keys] { $peer } не принимает наших ключей, или мы — его. Последний ответ { $since }.
    [clock] { $peer } отклоняет отправленное нами, так как часы расходятся. Последний ответ { $since }.
    [suspended] { $peer }: допуск этого узла там приостановлен. Последний ответ { $since }.
    [admission] { $peer } не допущен здесь, или мы не допущены там. Последний ответ { $since }.
    [behind] { $peer } помнит из обмена меньше нас, или обе стороны помнят разное. Последний ответ { $since }.
    [busy] Узел ({ $peer }) отвечает, но сейчас ничего принять не может. Последний ответ { $since }.
    [refused] { $peer } отвечает, но отклоняет отправленное нами. Последний ответ { $since }.
   *[silent] { $peer } не отвечает; последний ответ { $since }.
}
problem-next_peer-silent = { $trouble ->
    [tls] Проверьте сроки и издателей обоих сертификатов (exchange.tls).
    [keys] Посмотрите «Ключи». После восстановления из копии, сделанной до смены ключей, смените их.
    [clock] Выставьте часы этой машины по службе времени (NTP) и попросите о том же: { $peer }.
    [suspended] Позвоните по известному вам номеру: двое тамошних сотрудников снова допускают этот узел ({ $peer }).
    [admission] Посмотрите «Участники» и спросите, допущен ли там этот узел: { $peer }.
    [behind] Исправится само, пока узел пытается. Если это длится час, спросите, не было ли там восстановления: { $peer }.
    [busy] Попытка повторится сама. Если это длится, позвоните: { $peer }.
    [refused] Найдите link-down в node.log, где назван код, и спросите: { $peer }.
   *[silent] Проверьте, есть ли у этой машины сеть, затем спросите, работает ли узел: { $peer }.
}
problem_peer-queue = { $n ->
        [one] { $n } акт ждёт { $peer } более получаса.
        [few] { $n } акта ждут { $peer } более получаса.
       *[other] { $n } актов ждут { $peer } более получаса.
    }
problem-next_peer-queue = Найдите link-down в node.log и спросите партнёра.
problem_no-administrator = Ещё ни один администратор не настроил вход.
problem-next_no-administrator = Создайте ссылку: comity officer link, и откройте её на рабочем месте.
problem_accounts-one-name = У учётных записей { $officers } одно имя: возможно, это одно лицо, которое согласилось бы дважды там, где нужны двое.
problem-next_accounts-one-name = Если это одно лицо, укажите это на странице любой из них в разделе «Сотрудники»; другой сотрудник подтвердит. Если это два человека, делать ничего не нужно.
problem_accounts-one-mailbox = Учётные записи { $officers } вызываются по одному почтовому адресу: возможно, это одно лицо, которое согласилось бы дважды там, где нужны двое.
problem-next_accounts-one-mailbox = Если это одно лицо, укажите это на странице любой из них в разделе «Сотрудники»; другой сотрудник подтвердит. Общий адрес подразделения ещё ни о чём не говорит.
problem_backup-none = Резервных копий этого узла не известно.
problem-next_backup-none = Делайте по одной каждый день: comity backup --to FOLDER --recipient KEYFILE.

problem_backup-age = Последней резервной копии { $hours } ч: { $file }.
problem_backup-old = Последней резервной копии { $hours } ч: { $file }.
problem-next_backup-old = Сделайте новую сейчас: comity backup --to FOLDER --recipient KEYFILE; и выясните, почему не сделана ежедневная.
problem_backup-moved = Последней резервной копии { $hours } ч, и в { $file } её больше нет.
problem-next_backup-moved = Проверьте её там, где она теперь: comity backup check FOLDER.
problem_backup-not-there = В { $folder } резервной копии нет.
problem-next_backup-not-there = Назовите папку, куда писал comity backup --to, или сам файл.
problem_backup-format = { $file } — не резервная копия, которую читает эта версия Comity.
problem-next_backup-format = Возьмите версию, которая её сделала, или более новую.
problem_backup-newer = { $file } сделан версией Comity, таблиц которой эта не знает.
problem-next_backup-newer = Восстановите той версией или более новой.
problem_backup-digest = { $file } — не тот файл, с которого снят хеш.
problem-next_backup-digest = Скопируйте его ещё раз оттуда, где он хранился, или возьмите предыдущую копию.
problem_backup-no-digest = Рядом с { $file } нет его хеша.
problem-next_backup-no-digest = Скопируйте и FILE.sha256; они пишутся вместе.
problem_backup-damaged = { $file } изменён или обрезан.
problem-next_backup-damaged = Скопируйте его ещё раз оттуда, где он хранился, или возьмите предыдущую копию.
problem_backup-other-identity = { $file } запечатан для другого.
problem-next_backup-other-identity = Возьмите ключ (identity), чьим файлом .pub он запечатан.
problem_backup-own-keys = { $file } запечатан собственными ключами узла, без получателя.
problem-next_backup-own-keys = Назовите копию папки ключей узла: --keys.
problem_backup-key-form = { $file } — не ключ этого рода.
problem-next_backup-key-form = comity backup key создаёт пару: FILE открывает, FILE.pub запечатывает.
problem_restore-no-key = Не названо, чем открыть резервную копию.
problem-next_restore-no-key = Назовите ключ: --identity, или копию папки ключей узла: --keys.
problem_restore-database-url = { $own ->
        [yes] Узел работал на собственном PostgreSQL.
       *[no] Узел работал на встроенном сервере.
    }
problem-next_restore-database-url = Задайте --database-url или DATABASE_URL, если сервер собственный, и не задавайте, если встроенный.
problem_file-not-written = { $file } не записан: { $reason }.
problem-next_file-not-written = Назовите файл, которого ещё нет, в папке, куда можно писать.
problem_link-not-whole = Сказанное прежде с этим участником ({ $peer }) здесь не всё; в старых делах с ним нового не заявляют ({ $trouble }).
problem-next_link-not-whole = Пусть узел работает: недостающее он вернёт, как только ответит { $peer }. Новые дела идут.
problem_link-of-two-pasts = { $peer } и этот узел помнят разное прошлое того, что шло между ними ({ $trouble }).
problem-next_link-of-two-pasts = Пусть оба узла работают: отправитель принимает то, на что другой выдал квитанции. Если это длится часами, позвоните другой стороне: один из двух восстановлен или нечестен.
problem_cases-held = { $n ->
        [one] { $n } дело ждёт из-за повреждённых строк: { $rows }. Их исправят копии; от кого: { $peer }.
        [few] { $n } дела ждут из-за повреждённых строк: { $rows }. Их исправят копии; от кого: { $peer }.
       *[other] { $n } дел ждут из-за повреждённых строк: { $rows }. Их исправят копии; от кого: { $peer }.
    }
problem-next_cases-held = Пусть узел работает; их называет comity log check --deep.
problem_rows-nowhere-else = { $n ->
        [one] { $n } дело ждёт из-за повреждённых строк, которых больше ни у кого нет: { $rows }.
        [few] { $n } дела ждут из-за повреждённых строк, которых больше ни у кого нет: { $rows }.
       *[other] { $n } дел ждут из-за повреждённых строк, которых больше ни у кого нет: { $rows }.
    }
problem-next_rows-nowhere-else = Их называет comity log check --deep; они есть только в резервной копии до повреждения.
problem_operator-mail-form = Один из адресов оператора — не адрес.
problem_operator-without-server = Оператору следует писать, но почтового сервера нет.
problem-next_operator-without-server = Задайте alarms.mail.server и alarms.mail.from.
problem_operator-not-called = Никому не сообщается, когда с этим узлом что-то не так.
problem-next_operator-not-called = Задайте operator.mail или operator.webhook в comity.yaml, затем проверьте: comity doctor --tell.
problem_sign-ins-tried = Кто-то пробовал неверные пароли или коды под одним именем или с одного адреса: { $n } за { $minutes } мин.
problem-next_sign-ins-tried = Ищите sign-in-failed в журнале аудита ваших органов, а в журнале прокси — откуда это идёт; сам узел такие попытки задерживает.
problem_calls-on-pages-only = Тревоги звонят только на открытых страницах: ни почтовый сервер, ни телефонный шлюз не заданы.
problem-next_calls-on-pages-only = Задайте alarms.mail или alarms.gateway в comity.yaml, чтобы сотрудников вызывали и вне рабочего места.

problem_timer-late = { $timer ->
    [alarms] Тревоги последний раз без сбоя просмотрены { $since }: новое может никому не зазвонить.
    [pings] Узлы других государств последний раз проверены и пробы проведены { $since }: недоступность не замечается.
    [digests] Утренние сводки последний раз без сбоя просмотрены { $since }: желающие могут их не получить.
    [cover] То, что сообщается другим государствам о нашем дежурстве, в последний раз проверено без сбоя { $since }: оно может быть устаревшим.
   *[missed] Проходящие даты последний раз без сбоя просмотрены { $since }: пропущенное не занесено в журнал.
}
problem-next_timer-late = Найдите alarms-not-looked-at, missed-not-noted, lapses-not-rung, dues-not-filled, pings-not-looked-at, digests-not-looked-at или cover-not-told в node.log и запустите узел снова.
problem_timers-stand = Узел не работает: ничего не звонит, и проходящие даты не заносятся.
problem_relay-waits-long = Несомое для { $peer } ждёт здесь больше часа: { $n }.
problem-next_relay-waits-long = Посмотрите, отвечает ли узел ({ $peer }), и позвоните его оператору. То, чей срок прошёл, выбрасывается, и отправителю об этом сообщается.
problem_relay-off-with-more = Этот узел больше ничего не несёт для других и хранит предназначенное для { $peer }: { $n }.
problem-next_relay-off-with-more = Включите exchange.relay, пока это не передано, или дождитесь конца его срока: отправитель продолжит другими способами.
problem_provider-away = Вход министерства по адресу { $issuer } не читается или называет себя иначе ({ $reason }).
problem-next_provider-away = Сравните издателя с тем, что говорит министерство, буква в букву, и посмотрите, доступен ли он с этой машины и доверяет ли она его сертификату; у сотрудников пока есть другие способы войти.
problem_peer-suspended = { $peer } здесь приостановлен: ничего не принимается и не отправляется. Ожидающих актов: { $n }.
problem-next_peer-suspended = Двое сотрудников допускают его снова на странице «Участники».
