### Русский: drafted by machine, not yet reviewed by a native lawyer.

problem_share-form = { $file } — не доля ключа, открывающего резервные копии.
problem-next_share-form = В доле пять строк, в каждой номер и пять слов.
problem_share-line = Строка { $line } файла { $file } не такая, как была записана.
problem-next_share-line = Сверьте её с бумагой по буквам.
problem_share-of-another = { $file } — доля другого ключа, чем первая.
problem-next_share-of-another = Назовите доли одного разделения одного ключа: номер ключа стоит над строками.
problem_share-twice = У { $file } номер другой названной доли.
problem-next_share-twice = Назовите каждую долю один раз.
problem_shares-few = Нужно больше долей: { $need }. Названо: { $n }.
problem-next_shares-few = Обратитесь к другим держателям и назовите каждый файл через --share.
problem_shares-false = Доли не дают своего ключа: по меньшей мере одна — не то, что было выдано.
problem-next_shares-false = Назовите ещё одну-две: если долей больше нужного, ложная будет названа.
problem_split-form = Ключ делят так: 3/5, его открывают любые 3 доли из 5; от 2 из 2 до 16 из 16.
problem_split-or-join = Ключ либо делят, либо собирают.
problem-next_split-or-join = Укажите --split или --share, но не оба.
problem_secret-ways = Заданы два способа обернуть node.secret.
problem-next_secret-ways = Оставьте одно из passphrase-file, credential и command.
problem_secret-short = В парольной фразе из { $place } меньше знаков, чем { $least }.
problem-next_secret-short = Сделайте новую: openssl rand -base64 32.
problem_secret-no-credential = systemd не передал учётные данные { $name }, открывающие ключи.
problem-next_secret-no-credential = Запустите так, как служба: systemd-run --pipe --wait --uid=comity -p LoadCredentialEncrypted=NAME:FILE comity ...
problem_secret-command = Программа, оборачивающая node.secret, не выполнила работу ({ $reason }): { $command }
problem-next_secret-command = Запустите её вручную и посмотрите, что она говорит: она читает стандартный ввод, пишет в стандартный вывод и имеет десять секунд.
problem_secret-does-not-open = { $file } обёрнут не тем, чем его теперь открывают.
problem-next_secret-does-not-open = Верните парольную фразу, учётные данные или ключ времени последнего comity key wrap.
problem_secret-otherwise = node.secret, открывающий все ключи, хранится не так, как сказано в comity.yaml.
problem-next_secret-otherwise = Выполните comity key wrap.
problem_secret-inside = { $file } лежит в папке узла: кто её скопирует, получит и то и другое.
problem-next_secret-inside = Храните парольную фразу в другом месте, назовите его в comity.yaml и выполните comity key wrap.
problem_backup-at-form = Часы копий пишутся так: ["03:30", "15:30"], от одного до 24.
problem_backup-keep-form = Число хранимых копий — от { $least } до { $most }.
problem_backup-failed = Плановая копия от { $at } не сделана ({ $code }).
problem-next_backup-failed = comity backup, выполненная вручную, скажет, что мешает. Узел попробует снова сам.
problem_wal-not-archived = PostgreSQL не архивирует свой WAL; последняя неудача: { $at }.
problem-next_wal-not-archived = Посмотрите archive_command и журнал PostgreSQL. Пока это не исправлено, есть только последняя копия.
