### Русский: drafted by machine, not yet reviewed by a native lawyer.

setting_head = Настройки этого узла Comity. comity doctor их проверяет; comity serve читает при запуске.
setting_left-out = Не задано. Чтобы задать, уберите #.
setting_participant = Государство или организация, за которые говорит узел, например NOR. Закреплено при создании узла.
setting_name = Его название, как его читают сотрудники и партнёры.
setting_zone = Часовой пояс его органов, например Europe/Oslo, если у органа нет своего.
setting_authorities = Органы этого узла: id (NOR.point-247), kind (contact-point-24-7, central-authority), name и, где отличается, zone. Добавленный орган получает ключи при следующем запуске, а партнёры сами принимают новое заявление о ключах.
setting_desk-url = Как рабочее место называют браузеры сотрудников: https://desk.example.no, без пути. К этому адресу привязаны ключи доступа.
setting_desk-host = Адрес этой машины, на котором слушает рабочее место.
setting_desk-port = Порт, на котором слушает рабочее место.
setting_languages = Языки, которые сотрудники могут выбрать; первый — для тех, кто не выбрал ни одного.
setting_public-law = Правовые страницы и бланки открыты всем без входа; ничто другое не открыто.
setting_exchange-url = Где этот узел находят другие: https://comity.example.no. Стоит в заявлении о ключах; изменение партнёры перенимают сами.
setting_exchange-host = Адрес этой машины, на котором слушает обмен.
setting_exchange-port = Порт, на котором слушает обмен.
setting_private-addresses = Партнёри могут быть на непубличных адресах: в закрытой сети государств или на одной машине для пробы.
setting_quota = Что принимается от каждого партнёра за час и полосу: акты, МиБ, новые дела, акты в одном деле, например normal=1200/256/120/240 и emergency=600/128/60/120.
setting_desk-tls-key = Если рабочее место само завершает TLS: файл с его ключом, в PEM. Оба файла или ни одного, если TLS завершает прокси. Обновлённые файлы действуют со следующего соединения.
setting_desk-tls-certificate = Файл с сертификатом рабочего места и сертификатами между ним и его удостоверяющим центром, в PEM.
setting_tls-key = Если обмен сам завершает взаимный TLS: файл с его ключом, в PEM. Все три или ни одного, если TLS завершает прокси.
setting_tls-certificate = Файл с его сертификатом.
setting_tls-peers = Файл с удостоверяющими центрами сертификатов партнёров.
setting_database = embedded: сервер, идущий с Comity, данные в папке этого узла. own: ваш PostgreSQL; его входы — в database-logins.json.
setting_mail-server = Почтовый сервер, доставляющий тревоги сотрудникам: smtps://user@mail.example.no или smtp://mail.example.no:587, где линия защищается до того, как что-либо сказано. Не задано: без почты.
setting_mail-from = От кого почта: один адрес.
setting_mail-password = Файл с паролем пользователя из адреса сервера.
setting_gateway = Куда отправляются тревоги, идущие дальше на телефон или пейджер: https://sms.example.no/comity. Каждая подписана по Standard Webhooks. Не задано: без телефона.
setting_gateway-secret = Файл с секретом, который знает и шлюз: не менее 24 байтов в base64.
setting_operator-mail = Адреса того, кто ведёт эту машину: ему сообщается, что comity doctor находит неисправным при двух проверках подряд, каждый день, пока это длится, и когда это прошло. Письма идут через alarms.mail.server.
setting_operator-url = Куда то же отправляется для вашей программы: https://watch.example.no/comity. Каждая отправка подписана по Standard Webhooks.
setting_operator-secret = Файл с секретом, который знает и эта программа: не менее 24 байтов в base64.
setting_api-port = Порт, на который по токенам обращаются системы дел самого государства: /api/v1. Без него они обращаются по адресу рабочего места.
setting_api-host = Адрес этого порта. Он известен под именем рабочего места и по его сертификату.
setting_provider-issuer = Издатель собственного входа вашего министерства (OpenID Connect): сотрудники входят и через него. Зарегистрируйте там узел с адресом рабочего места и /sign-in/provider/back.
setting_provider-client = Как узел там называется.
setting_provider-secret = Файл с секретом, известным обеим сторонам.
setting_provider-officer = Утверждение, называющее сотрудника по номеру или идентификатору: такое, которое никто не задаёт себе сам. Кто здесь не внесён, не войдёт.
setting_provider-roles = Какое утверждение нужно для какой должности, в виде ROLE=CLAIM:VALUE: сотрудник входит так только с утверждением своей здешней должности. Без них издатель о должностях не решает; он их никогда не даёт.
setting_metrics-port = Порт, на котором программы оператора читают показатели этого узла в виде OpenMetrics: /metrics. Без него ничего не читается.
setting_metrics-host = Адрес этого порта. Имени там ни у кого не спрашивают: позаботьтесь сами, чтобы доступ к нему был только у машин оператора.
setting_trusted-proxies = Адреса или сети прокси, чьему слову об адресе обратившегося верят, например 10.0.0.1.
setting_approval-rules = Файл с вашими правилами о том, сколько людей нужно для отправки, удаления или акта.
setting_law = Папка с правовыми данными вместо той, что идёт с Comity.
setting_peer = Партнёр, чьё заявление о ключах лежит на этой машине (обучение).
setting_training = Помечает каждую страницу и впускает любого одним нажатием.
setting_stories = При обучении рабочие места начинают с настоящих дел.

home-step_keys = создаются ключи
home-step_database = создаётся база данных
home-step_officer = вносится первый администратор
home-step_statement-next = comity.yaml говорит об этом узле новое: его заявление о ключах теперь версии { $version }. Партнёры сами примут его при следующем сигнале, так как корневые ключи те же.
home-step_waiting-for-command = с базой данных работает команда; ожидание её конца
home-step_database-ended = Сервер базы данных завершился. Узел останавливается; запустите его снова.
home-step_stopped = остановлен

home_first-administrator = Первый администратор
home_made = Узел ({ $participant }) создан в { $folder }.
home_link = Откройте эту ссылку на рабочем месте в течение часа; она действует один раз:
home_next-serve = Дальше: запустите узел командой { $command }, затем откройте ссылку.
home_password-seen = Пароль стоит в --database-url, где его может прочесть любая учётная запись этой машины. В следующий раз задайте его как PGPASSWORD.
home_taken-over = Здесь прервался прежний init; он продолжен.

operator_subject-wrong = { $n ->
    [one] Comity { $participant }: неисправность ({ $n })
    [few] Comity { $participant }: { $n } неисправности
    [many] Comity { $participant }: { $n } неисправностей
   *[other] Comity { $participant }: { $n } неисправности
}
operator_subject-well = { $n ->
    [one] Comity { $participant }: снова исправно ({ $n })
   *[other] Comity { $participant }: снова исправно: { $n }
}
operator_subject-trial = Comity { $participant }: проба
operator_line-wrong = Неисправно с { $since }, { $at }:
operator_line-still-wrong = Всё ещё неисправно, с { $since }, { $at }:
operator_line-well = Снова исправно, { $at }; было неисправно с { $since }:
operator_machine = Сообщает узел на машине { $machine }.
operator_ask = comity doctor на той машине показывает, в каком состоянии всё.
operator_trial = Ничего не случилось: кто-то проверяет, доходит ли это до вас.
operator_trial-taken = принято: { $way }
operator_trial-refused = не принято: { $way } ({ $because })
operator_subject-glass = Comity { $participant }: использована учётная запись из конверта
operator_glass = Кто-то вошёл по учётной записи из конверта { $moment }.

doctor_looked-at = проверено
doctor_all-well = Всё в порядке.
doctor_something-wrong = Не всё в порядке.
doctor_state-ok = да
doctor_state-wrong = ОШИБКА
doctor_state-unknown = заметка
doctor_at-settings = настройки
doctor_at-home = папка узла
doctor_at-keys = ключи
doctor_at-statement = заявление о ключах
doctor_at-law = правовые данные
doctor_at-database = база данных
doctor_at-schema = схема
doctor_at-clock = часы
doctor_at-disk = диск
doctor_at-ports = порты
doctor_at-tls = TLS
doctor_at-peers = партнёры
doctor_at-peer-keys = ключи партнёров
doctor_at-holds = задержано
doctor_at-officers = сотрудники
doctor_at-sign-ins = попытки входа
doctor_at-timers = таймеры
doctor_at-processes = процессы
doctor_at-calls = вызовы
doctor_at-provider = вход министерства
doctor_at-backups = резервные копии

backup_written = Записано: { $file }, { $n } КиБ.
backup_digest = SHA-256, он же рядом с файлом: { $digest }
backup_holds = В копии дел: { $cases }, актов: { $acts }, всего строк: { $rows }.
backup_with-keys = Ключи узла в ней.
backup_without-keys = Ключей узла в ней нет, и без них её никто не откроет: храните копию папки ключей в другом месте.
backup_whole = Цела: резервная копия ({ $participant }) от { $at }, { $file }.
backup_not-opened = Не открывалась: с --identity или --keys читается каждая строка.
backup_identity-made = Создано: { $identity } открывает резервные копии, { $recipient } их запечатывает.
backup_identity-apart = Храните первый отдельно от узла, в двух местах: у кого он есть, тот читает все резервные копии, а без него их нет.
backup_restored = Узел ({ $participant }) восстановлен в { $folder } таким, каким был { $at }.
backup_peer-gives-back = { $peer }, последний ответ { $since }, вернёт сказанное с тех пор, как только ответит.
backup_both-lost = Удалённое с тех пор удаляется снова. Заметки, проекты, сотрудники и настройки рабочего места с тех пор утрачены: больше ни у кого их нет.
backup_next-serve = Дальше: запустите узел командой { $command }; comity doctor скажет, когда его связи целы.

upgrade_nothing = Таблицы соответствуют этой версии: следующий запуск ничего не меняет.
upgrade_steps = { $n ->
        [one] Следующий запуск сделает в таблицах { $n } шаг:
        [few] Следующий запуск сделает в таблицах { $n } шага:
       *[other] Следующий запуск сделает в таблицах { $n } шагов:
    }
setting_retention-rules = Файл с вашей политикой о том, как долго хранятся тексты закрытых дел и кто может снять запрет на удаление.
setting_spoken-hours = За сколько часов устная просьба подтверждается письменно, от 1 до 36. Это срок этого ведомства: ни один договор часов не считает.
setting_drain-seconds = Сколько секунд в конце ещё отвечают на приходящее, от 0 до 10. Если перед несколькими процессами стоит прокси: столько, сколько ему нужно, чтобы дважды спросить /ready.
setting_relay = Несёт ли этот узел для других то, что они не могут передать друг другу напрямую. Прочесть это он не может; он узнаёт, кто кому отправляет, сколько и когда.
setting_relay-bounds = Что он несёт от одного отправителя одному получателю в каждой полосе, ожидающее одновременно: отправления, МиБ и дни, после которых непереданное выбрасывается.
setting_relay-after = Секунды, в течение которых напрямую ничего не принимается, прежде чем используется ретранслятор, названный получателем, например normal=300 и emergency=60.
doctor_at-relay = несётся для других
