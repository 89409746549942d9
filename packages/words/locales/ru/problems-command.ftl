### Русский: drafted by machine, not yet reviewed by a native lawyer.

problem_port-form = Порт — число от 1 до 65535, а не «{ $typed }».
problem_arguments = Командную строку прочитать нельзя: { $reason }
problem_training-listens-here = Учебный узел впускает любого одним нажатием: он слушает только на этой машине.
problem-next_training-listens-here = Уберите --host, --exchange-host, --api-host, --metrics-host или --training.
problem_ports-same = Рабочее место и обмен слушают на двух портах.
problem-next_ports-same = Выберите другой.
problem_origin-form = Пишите рабочее место как https://desk.example, без пути.
problem_proxy-form = Пишите прокси адресом или сетью: 10.0.0.1, 10.0.0.0/8.
problem_desk-tls-files = Для TLS рабочего места нужны оба: --desk-tls-key и --desk-tls-certificate.
problem_desk-tls-origin = Рабочее место само завершает TLS, поэтому его адрес начинается с https.
problem_api-in-clear = Интерфейс для программ принимал бы токены с других машин открытым текстом: --api-host — не эта машина, и TLS никто не завершает.
problem-next_api-in-clear = Задайте --api-host как 127.0.0.1; или дайте --desk-tls-key и --desk-tls-certificate либо --trusted-proxy, который завершает TLS.
problem_tls-files = Взаимному TLS нужны все три: --tls-key, --tls-certificate, --tls-peers.
problem_quota-form = Пишите акты, МиБ, новые дела и акты в одном деле за час: --quota normal=1200/256/120/240; не менее { $least }, одной пачки.
problem_spoken-hours-form = Пишите целые часы, от 1 до { $most }: --spoken-hours 12.
problem_drain-seconds-form = Пишите целые секунды, от 0 до { $most }: --drain-seconds 5.
problem_participant-not-said = Скажите, за кого говорит узел: --participant JPN.
problem_keys-not-said = Скажите, где ключи: --keys FOLDER.
problem_law-not-said = Скажите, где правовые данные: --law FOLDER.
problem_database-not-said = Скажите, где база данных: DATABASE_URL=postgresql://...
problem_peer-form = Пишите партнёров как --peer USA=FILE, с файлом их заявления о ключах.
problem_language-without-words = На языке «{ $typed }» у Comity слов нет.
problem_ports-no-room = { $n ->
        [one] --port { $port } не оставляет места для { $n } узла.
       *[other] --port { $port } не оставляет места для { $n } узлов.
    }
problem-next_ports-no-room = Выберите меньший.
problem_not-running = Учебная сеть с { $participant } в { $folder } не работает.
problem-next_not-running = Запустите её: npm start, или назовите папку, с которой она запущена.
problem_port-in-use = Порт { $port } занят другой программой.
problem-next_port-in-use = Остановите её или выберите другой: --port.
problem_port-not-allowed = Порт { $port } этой учётной записи недоступен.
problem-next_port-not-allowed = Выберите порт больше 1023: --port.
problem_cannot-start = Узел не может запуститься: { $reason }
problem-next_cannot-start = Полностью это записано в node.log.

problem_command-unknown = { $how ->
        [near] Команды «{ $typed }» нет; имелась в виду { $known }?
       *[list] Команды «{ $typed }» нет; есть { $known }.
    }
problem_command-which = Скажите, какая: { $known }.
problem_question-unknown = { $how ->
        [near] Вопроса «{ $typed }» нет; имелся в виду { $known }?
       *[list] Вопроса «{ $typed }» нет; есть { $known }.
    }
problem_word-missing = Не хватает: { $word }.
problem-next_word-missing = Например: { $example }
problem_word-extra = «{ $typed }» — лишнее слово.
problem_word-unknown = «{ $typed }» — не из { $known }.
problem_option-unknown = { $how ->
        [near] Параметра --{ $name } нет; имелся в виду { $known }?
       *[list] Параметра --{ $name } нет; есть { $known }.
    }
problem_option-strange = Параметра { $typed } нет.
problem_option-missing = Не хватает --{ $name } { $value }.
problem_option-twice = --{ $name } указан дважды.
problem_option-value = --{ $name } требует значения: { $value }.
problem_option-no-value = --{ $name } не принимает значения.
problem_options-together = Не хватает --{ $name }: { $all } идут вместе или все опускаются.
problem_months-form = «{ $typed }» — не число месяцев.
problem_penalties-contradict = { $n ->
       *[other] Значение { $n } (в месяцах) противоречит { $both } из --max-penalty, который задаёт оба закона.
    }
problem_law-files = { $n ->
        [1] Правовые данные использовать нельзя: { $reasons }
       *[other] Правовые данные использовать нельзя, причин { $n }: { $reasons }
    }
problem-next_law-files = Исправьте названные файлы; npm test -- law-files перечисляет всё.
problem_law-files-of-node = { $n ->
        [1] Правовые данные в { $folder } использовать нельзя: { $reasons }
       *[other] Правовые данные в { $folder } использовать нельзя, причин { $n }: { $reasons }
    }
problem-next_law-files-of-node = Верните файлы такими, какими они пришли с этой версией Comity, или установите её снова; либо назовите другую папку правовых данных строкой law: в comity.yaml.
problem_law-folder-missing = В { $folder } правовых данных нет.
problem-next_law-folder-missing = Верните папку, назовите другую строкой law: в comity.yaml или удалите эту строку: тогда берутся правовые данные, идущие с Comity.

problem_fingerprint-form = «{ $typed }» — не отпечаток.
problem_which-file = Какой файл дела?
problem_one-file = По одному файлу дела за раз.
problem_file-not-there = Файла { $file } нет.
problem-next_file-not-there = Проверьте путь; относительный начинается в папке команды.
problem_file-is-folder = { $file } — папка; назовите файл дела в ней.
problem_file-forbidden = Этой учётной записи нельзя читать { $file }.
problem-next_file-forbidden = Дайте ей право читать или выполните команду от учётной записи владельца.
problem_file-unreadable = { $file } не читается ({ $reason }).
problem-next_file-unreadable = Сделайте копию, которая читается, и назовите её.
problem_file-unwritable = { $file } нельзя записать ({ $reason }).
problem-next_file-unwritable = Дайте этой учётной записи право писать туда, освободите место или назовите другое.
problem_file-too-large = В { $file } байтов: { $bytes }; в файле дела не более { $max }.

problem_participant-form = «{ $typed }» — не код государства или организации.
problem-next_participant-form = Напишите государство тремя прописными буквами, например JPN; организацию — 3–16 прописными буквами, цифрами или дефисами, например INTERPOL.
problem_place-not-said = Скажите, где узел, одним способом.
problem-next_place-not-said = Укажите --home FOLDER, или --keys FOLDER и DATABASE_URL, или --data FOLDER работающей учебной сети.
problem_keys-not-there = В { $folder } ключей узла нет.
problem-next_keys-not-there = Назовите папку, с которой запускается узел.
problem_keys-of-other = Ключи в { $folder } принадлежат { $is }, а не { $asked }.
problem_no-statement = { $file } — не заявление о ключах.
problem-next_no-statement = Дайте файл, который записал comity statement --out на узле другого государства.
problem_authority-not-here = Органа { $authority } на этом узле нет; есть { $known }.
problem_database-unavailable = База данных узла не впускает ({ $reason }).
problem-next_database-unavailable = Проверьте, работает ли база данных.
problem_database-login = База данных узла не впускает ({ $reason }).
problem-next_database-login = Проверьте пользователя, пароль и базу в DATABASE_URL.
problem_database-rights = База данных не разрешает своему пользователю того, что нужно узлу ({ $reason }).
problem-next_database-rights = Дайте пользователю из DATABASE_URL права создавать базы и роли (CREATEDB, CREATEROLE) и, если роли этого узла уже есть, право управлять ими (GRANT role TO user WITH ADMIN OPTION); или назовите другого пользователя.
problem_database-old = База данных узла не впускает ({ $reason }).
problem-next_database-old = Запустите узел один раз: он обновит свою базу данных.
problem_failed-inside = Команда не выполнена: { $reason }
problem-next_failed-inside = Если это повторится, выполните её с COMITY_STACK=1 и сообщите, что она покажет.
problem_refused = Узел отказал без указания причины.
problem_audit-line-changed = Строка { $line } — не то, что было записано.
problem_entry-changed = Запись { $entry } — не то, что было записано.
problem_element-does-not-hold = { $rule }: { $subject }
problem_log-was-cut = Строка { $line } журнала { $log } — не то, что { $peer } узнал { $at }: журнал обрезан или изменён.
problem_anchors-not-compared = Не сверено: { $peer } не отвечает.
problem_link-head-other = Самая новая запись — не та голова, на которую выдана квитанция.
problem_record-contradicts = { $n ->
        [one] { $rule }: { $subject } (всего { $n })
       *[other] { $rule }: { $subject } (всего { $n })
    }

starting_database = открывается база данных
starting_law = читаются правовые данные
starting_schema = обновляется база данных
starting_restored = этот узел восстановлен из более раннего состояния: утраченное возвращается от партнёров, до этого в старых делах нового не заявляют

problem_which-facts = Скажите, какой файл фактов проверить.
problem_no-avenue-open = Насколько известно правовым данным Comity, на { $on } нет открытого пути; мера: { $measure }, адресат: { $to }.
problem-next_no-avenue-open = Причины показывает comity law avenues; или сошлитесь на другое основание.
problem_mail-server-form = Пишите почтовый сервер как smtps://user@mail.example.no или smtp://mail.example.no:587, с адресом, который отправляет; к пользователю нужен файл с паролем, а в адресе пароля нет.
problem_mail-from-missing = Скажите, от кого почта: один адрес, например comity@police.example.no.
problem_gateway-form = Пишите шлюз как https://sms.example.no/comity, с файлом секрета, который знают оба; без TLS только на этой машине.
problem_gateway-secret = Секрет шлюза в { $file } отсутствует или короче 24 байтов.
problem-next_gateway-secret = Запишите в него 24 случайных байта или больше, в base64, и дайте то же шлюзу.
problem_after-version = --after-version требует целого числа, например 7; «{ $typed }» им не является.
problem-next_after-version = Узнайте его у партнёра: comity peers или страница «Ключи».
problem_relay-bounds-form = Пишите отправления, МиБ и дни: --relay-bounds 50/64/3; не менее { $least } МиБ, одного отправления, и не более { $most } дней.
problem_relay-after-form = Пишите полосу и секунды: --relay-after emergency=60; не менее { $least }.
