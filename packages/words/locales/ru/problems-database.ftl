### Русский: drafted by machine, not yet reviewed by a native lawyer.

problem_database-not-installed = Встроенный PostgreSQL не установлен ({ $name }).
problem-next_database-not-installed = Выполните снова npm ci или задайте DATABASE_URL с собственным PostgreSQL 15 или новее.
problem_folder-not-writable = Comity не может читать или писать { $folder } ({ $reason }).
problem-next_folder-not-writable = Отдайте её учётной записи, запускающей Comity, подключите её диск для записи или назовите другую папку.
problem_place-not-usable = { $folder } нельзя использовать как есть ({ $reason }).
problem-next_place-not-usable = Если она была раньше, верните её, при нужде из резервной копии; иначе назовите другое место.
problem_disk-full = Диск с { $folder } заполнен.
problem-next_disk-full = Освободите место и запустите снова: ничто подтверждённое не утрачено.
problem_folder-in-use = На { $folder } работает другой Comity (процесс { $process }).
problem-next_folder-in-use = Сначала остановите его или назовите другую папку.
problem_database-does-not-end = На { $folder } работает другой PostgreSQL (процесс { $process }) и не завершается.
problem-next_database-does-not-end = Сначала остановите его или назовите другую папку.
problem_database-other-account = База данных в { $folder } принадлежит другой учётной записи (uid { $uid }).
problem-next_database-other-account = Запускайте Comity от учётной записи, которая её создала, или назовите другую папку.
problem_database-as-root = PostgreSQL не работает от root, и этот root не может дать ему другую учётную запись.
problem-next_database-as-root = Запускайте Comity от обычного пользователя.
problem_database-damaged = База данных в { $folder } повреждена и непригодна; PostgreSQL сообщает: { $reason }.
problem-next_database-damaged = Верните резервную копию или начните заново с --fresh, который её удаляет.
problem_database-lacks-file = База данных в { $folder } повреждена и непригодна: нет её файла { $file }.
problem-next_database-lacks-file = Верните резервную копию или начните заново с --fresh, который её удаляет.
problem_database-other-version = База данных в { $folder } создана PostgreSQL { $is }, а этот Comity идёт с { $ours }.
problem-next_database-other-version = Возьмите Comity, который её создал, или начните заново с --fresh.
problem_database-too-old = Сервер базы данных — PostgreSQL { $is }; Comity нужен 15 или новее.
problem-next_database-too-old = Назовите более новый в DATABASE_URL или уберите её, чтобы работал встроенный сервер.
problem_database-encoding = Кодировка базы данных { $is }, а не UTF8.
problem-next_database-encoding = Создайте базу данных с кодировкой UTF8.
problem_database-setting = { $how ->
        [losing] Настройка базы данных { $setting } отклонена: при отключении питания утратилось бы подтверждённое другим.
       *[listening] Настройка базы данных { $setting } отклонена: встроенный сервер отвечает только на собственном сокете.
    }
problem-next_database-setting = Уберите её и запустите снова.
problem_database-url-form = DATABASE_URL — не адрес базы данных PostgreSQL.
problem-next_database-url-form = Пишите postgresql://user:password@host:5432/database.
problem_database-no-answer = База данных по адресу { $where } (DATABASE_URL) не отвечает ({ $reason }).
problem-next_database-no-answer = Проверьте, работает ли она и верны ли адрес, пользователь и пароль.
problem_database-memory = PostgreSQL не получил нужной памяти ({ $reason }).
problem-next_database-memory = Закройте другие программы или разрешите больше памяти и запустите снова.
problem_database-not-made = Создать новую базу данных в { $folder } не удалось ({ $reason }).
problem-next_database-not-made = Если причина не ясна, выполните снова npm ci и запустите с --fresh.
problem_schema-newer = В базе данных есть миграция { $number }, которой эта версия Comity не знает.
problem-next_schema-newer = Запустите версию, которая её сделала, или более новую. Назад — только через резервную копию, сделанную до обновления.
problem_schema-changed = Миграция { $number } ({ $name }) не та, с которой создана эта база данных.
problem-next_schema-changed = Запустите версию, которая её создала, или верните её файл.
problem_row-does-not-open = Сохранённое значение { $row } не открывается: оно повреждено или изменено, либо ключи не те, с которыми оно записано.
problem-next_row-does-not-open = Верните ключи этой базы данных; если они на месте, верните её резервную копию.
problem_key-file-missing = { $file } отсутствует.
problem-next_key-file-missing = Восстановите его из резервной копии.
problem_key-file-length = В { $file } не 32 байта.
problem-next_key-file-length = Восстановите его из резервной копии.
problem_key-file-unreadable = { $file } не читается с секретом этого узла.
problem-next_key-file-unreadable = Восстановите оба из одной резервной копии.
problem_key-file-foreign = { $file } — не тот ключ, что в заявлении этого узла.
problem-next_key-file-foreign = Восстановите оба из одной резервной копии.
problem_key-statement-damaged = Заявление о ключах в { $folder } повреждено ({ $reason }).
problem-next_key-statement-damaged = Восстановите его из резервной копии.
problem_key-folder-older = Ключи в этой папке относятся к заявлению о ключах { $version }; в базе данных уже есть наше заявление { $known }.
problem-next_key-folder-older = Верните папку ключей этого заявления или базу данных, относящуюся к этим ключам. На всех машинах узла лежит одна и та же папка ключей.

database-step_making-database = Создаётся новая база данных.
database-step_kept-elsewhere = База данных хранится в { $home }, так как PostgreSQL не может работать от root, а его учётная запись не может войти в { $asked }.
database-step_ending-leftover = Завершается оставшийся сервер базы данных (процесс { $process }).
database-step_waiting-for-earlier = Ожидание конца прежнего сервера базы данных.

system_said = { $meant }: { $text }
system_EACCES = этой учётной записи это не разрешено
system_EPERM = этой учётной записи это не разрешено
system_EROFS = диск только для чтения
system_ENOENT = этого нет
system_EEXIST = это уже есть
system_ENOTDIR = часть пути — не папка
system_EISDIR = это папка
system_ENOTEMPTY = папка не пуста
system_ENOSPC = диск заполнен
system_EDQUOT = учётная запись исчерпала место на диске
system_EMFILE = открыто слишком много файлов
system_EIO = диск не читает или не пишет
system_ELOOP = ссылки ведут по кругу
system_ENAMETOOLONG = имя слишком длинное
system_EADDRINUSE = адрес занят
system_EADDRNOTAVAIL = у этой машины нет такого адреса
system_ECONNREFUSED = там никто не слушает
system_ECONNRESET = другая сторона оборвала связь
system_ENOTFOUND = машины с таким именем не известно
system_ETIMEDOUT = ответа вовремя не было
system_EHOSTUNREACH = к той машине нет пути
problem_node-draining = Этот процесс узла завершается.
problem-next_node-draining = Спросите ещё раз: ответит другой процесс или этот после нового запуска.
problem_processes-differ = Процессы этого узла (на { $machines }) различаются: { $part ->
    [law] правовые данные
    [settings] настройки
    [statement] ключи
   *[version] версия
}.
problem-next_processes-differ = Сделайте их одинаковыми и перезапустите более старые, один за другим. При обновлении версии различаются, пока не обновлён последний.
problem_database-standby = Ни один сервер базы данных не принимает запись: { $where } лишь повторяет то, что пишет другой.
problem-next_database-standby = Повысьте резервный сервер или укажите среди узлов ведущий.
problem_database-older = Сервер базы данных { $where } пишет линию { $line } своей истории, а этот узел с тех пор работал на линии { $known }: другой сервер принял его работу.
problem-next_database-older = Туда ничего не пишется. Сделайте его резервным для нынешнего ведущего. Только если тот оставлен навсегда, удалите database.line в папке узла.
