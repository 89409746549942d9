### Русский: drafted by machine, not yet reviewed by a native lawyer.

authority-kind_central-authority = Центральный орган
authority-kind_contact-point-24-7 = Контактный центр 24/7
authority-kind_prosecution-office = Прокуратура
authority-kind_executing-police-unit = Подразделение полиции, исполняет
authority-kind_judicial-authority = Суд
authority-kind_foreign-ministry = Министерство иностранных дел
authority-kind_interpol-bureau = Бюро Интерпола
authority-kind_secretariat = Секретариат

opening_always = В любой час, ежедневно
opening_by-hours = В часы ниже

weekday_monday = Понедельник
weekday_tuesday = Вторник
weekday_wednesday = Среда
weekday_thursday = Четверг
weekday_friday = Пятница
weekday_saturday = Суббота
weekday_sunday = Воскресенье

publication_authority-published = Запись об органе
publication_authority-confirmed = Запись подтверждена
publication_authority-ended = Запись прекращена

publish_title-authority-published = Опубликовать орган
publish_title-authority-ended = Прекратить запись
publish_stands-now = Запись в нынешнем виде
publish_lead = Это прочтёт каждое государство, которое следит за вами. О людях ничего не пишите: только органы, номера и часы.
publish_check-title = Проверьте, что прочтут все
publish_check-lead =
    { $people ->
        [1] Подписываете вы, за орган: { $authority }; публикуется сразу.
       *[other] Подписываете вы, за орган: { $authority }; до публикации должен согласиться второй сотрудник.
    }
publish_continue = Проверить
publish_sign = Подписать
publish_change = Изменить
publish_cancel = Оставить как есть
publish_authority = Краткое имя органа
publish_authority-hint = Как в его ключе, например { $example }. У органа без узла оно тоже есть: оно навсегда остаётся тем же.
publish_names = Названия
publish_names-hint = Сначала на вашем языке, затем на тех, на которых вам пишут.
publish_names-add = Добавить название
publish_names-row = Название
publish_names-language = Язык
publish_names-name = Название органа
publish_kinds = Чем он является для других государств
publish_call-back = Номер для обратного звонка
publish_call-back-hint = С кодом страны, например +81 3 5550 0142. По нему другие государства убеждаются, что сообщение ваше.
publish_call-back-given = Каким путём сообщён этот номер
publish_call-back-given-hint = Например дипломатической нотой, с датой.
publish_telephone = Телефон
publish_email = Электронная почта
publish_email-address = Адрес электронной почты
publish_email-certificate = Отпечаток сертификата (SHA-256)
publish_email-certificate-until = Сертификат действует до
publish_email-certificate-text = Сам сертификат
publish_email-certificate-text-hint = X.509 в формате PEM, от -----BEGIN CERTIFICATE----- до -----END CERTIFICATE-----. Им шифруют другие; одного отпечатка для этого мало. Никогда не закрытый ключ.
publish_certificate-read = Сертификат выдан на имя { $name }, для адресов { $addresses }, действует с { $from } по { $until }.
publish_certificate-other-address = Сертификат выдан не на этот адрес: программы других могут отказаться шифровать им.
publish_certificate-over = Срок сертификата истёк: программы других не будут шифровать им.
publish_address = Почтовый адрес
publish_reached-through = Обращаться через
publish_reached-through-hint = Если другие не пишут ему сами.
publish_zone = Часовой пояс
publish_opening = Когда кто-то отвечает
publish_hours = Часы
publish_hours-hint = По его часам, от 00:00 до 24:00. Что кончается раньше начала, кончается на следующий день.
publish_hours-add = Добавить часы
publish_hours-row = Часы
publish_hours-days = Дни
publish_hours-from = С
publish_hours-to = До
publish_accepts = Языки, на которых он принимает запросы
publish_does-itself = Решает и исполняет сам
publish_with-court = Исполняет по решению суда
publish_passes-on = Передаёт в другой орган
publish_provisions = Право, по которому он назван
publish_networks = Сети, в которых он доступен
publish_remarks = Примечания
publish_from = Действует с
publish_until = Действует до
publish_on = В какой день
publish_successor = Кому пишут с этого дня
publish_why = Почему
publication_answers-published = Как отвечали на пробы
publish_first = Подсчитано с
publish_last = Подсчитано по
publish_askers = Государства, проводившие пробы
publish_tests = Пробы
publish_answered = Ответил человек
publish_in-time = Ответ за 5 минут
publish_median = Половина за
publish_ninth = 9 из 10 за
publish_by-hour = По часам суток там
publish_nodes = Узлы других, какими их застал наш узел
publication_relays-named = Названы ретрансляторы
publish_title-relays-named = Назвать ретрансляторы
publish_relays = Ретрансляторы
publish_relays-hint = Участники, узлы которых могут нести вам то, что государство не может передать вам напрямую. Сначала пробуется первый, а следующий — если тот ничего не принёс. Ретранслятор читает, кто кому отправляет, сколько, когда и экстренно ли это; но не что, не по какому делу и не какой сотрудник. Если не выбран ни один, вам ничего не несут.
publish_relays-place = Ретранслятор { $n }
publish_relays-no = Никакой
