### Русский: drafted by machine, not yet reviewed by a native lawyer.

reach_title = Кто оповещён
reach_link = Кто оповещён там
reach_nobody = Там ({ $state }) этим ещё никто не занялся
reach_somebody = Там ({ $state }) этим занят человек
reach_not-accepted = Их узел это ещё не принял
reach_lead = Ждать не нужно: звоните.
reach_sent = Подписано и отправлено нами
reach_accepted = Принято их узлом, с подписанной квитанцией
reach_not-accepted-step = Их узлом ещё не принято
reach_whom-watch = Вызван тамошний дежурный
reach_whom-supervisors = Вызваны тамошние руководители и замещающие
reach_whom-everybody = Там вызваны все
reach_again =
    { $n ->
        [one] и ещё { $n } раз, последний в { $time }
        [few] и ещё { $n } раза, последний в { $time }
       *[other] и ещё { $n } раз, последний в { $time }
    }
reach_by-screen = на экране
reach_by-mail = по почте
reach_by-gateway = по телефону или пейджеру
reach_way = { $way }, { $time }
reach_way-not = { $way }: ещё не доставлено
reach_other-word = Там вызвано: { $word }
reach_no-person = Получение ещё никто не подтвердил
reach_verdict-nobody = Пока никто
reach_verdict-person = Запрос в работе у человека
reach_in = через { $span }
reach_later = +{ $span }
reach_also = В работе у человека: { $n } из { $all } государств
reach_due-later = Сроки далее
reach_may-third = Обратиться к ещё одному государству
reach_may-third-note = если данные в другом месте: та же форма, уже заполненная
reach_next-watch = Тамошнего дежурного вызовут снова
reach_next-supervisors = Вызовут тамошних руководителей и замещающих
reach_next-everybody = Там вызовут всех
reach_tell = Здесь звонит тревога: позвоните им
reach_person = Этим занят тамошний сотрудник: { $act }, { $role }
reach_as-of = Как сообщил их узел в { $time }. Сотрудников он не называет.
reach_trouble-reach-no-answer = Их узел сейчас не отвечает.
reach_trouble-reach-not-said = Их узел не сообщает, кого он вызвал.
reach_said-nothing = Их узел ещё не сообщил, кого он вызвал.
reach_say-title = Что сказать по телефону
reach_say-aside = без имён и содержания
reach_say = Говорит { $authority }, { $us }. Мы отправили вам экстренный запрос в { $time } по вашему времени. Его номер { $reference }. Откройте его на рабочем месте и подтвердите получение. Перезвоните нам по номеру из вашего справочника, а не по тому, который мы назовём сейчас.
reach_may-title = Что вы можете сделать
reach_may-message = Добавить факт
reach_may-message-note = присоединится к тому, что там уже звонит
reach_may-withdraw = Опасность миновала: отозвать запрос
reach_may-withdraw-note = сообщит им сразу
reach_may-case = Открыть дело
reach_call = Позвонить: { $city }
reach_no-number = Номер для обратного звонка не опубликован. Телефон органа ищите в справочнике.
reach_say-not-there = Говорит { $authority }, { $us }. Мы отправили вам экстренный запрос в { $time } по вашему времени. До вашего узла он ещё не дошёл. Его номер { $reference }. Запишите номер и проверьте, работает ли ваш узел. Перезвоните нам по номеру из вашего справочника, а не по тому, который мы назовём сейчас.
reach_say-urgent = Говорит { $authority }, { $us }. Мы отправили вам срочный запрос в { $time } по вашему времени. Его номер { $reference }. Откройте его на рабочем месте и подтвердите получение. Перезвоните нам по номеру из вашего справочника, а не по тому, который мы назовём сейчас.
reach_say-not-there-urgent = Говорит { $authority }, { $us }. Мы отправили вам срочный запрос в { $time } по вашему времени. До вашего узла он ещё не дошёл. Его номер { $reference }. Запишите номер и проверьте, работает ли ваш узел. Перезвоните нам по номеру из вашего справочника, а не по тому, который мы назовём сейчас.
