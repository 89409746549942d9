### Русский: drafted by machine, not yet reviewed by a native lawyer.

call_subject-emergency = Comity: экстренный запрос, { $state }
call_subject-urgent = Comity: срочный акт, { $state }
call_subject-unreached = Comity: на наш экстренный запрос никто не ответил, { $state }
call_subject-told = Comity: { $state } утверждает, что связывалась с нами. Это были мы?
call_subject-lapse = Comity: сохраняемое для нас истекает в течение суток, { $state }
call_subject-test = Comity: проба вашей тревоги
call_rings = Звонит с { $time } UTC.
call_open = Откройте ночное дежурство и скажите, что занимаетесь этим:
call_time =
    { $n ->
        [one] Это вызов номер { $n }.
       *[other] Это вызов номер { $n }.
    }
call_subject-answer = Comity: ответ на наш экстренный запрос, { $state }
call_subject-release = Comity: наш акт в чрезвычайной ситуации ждёт согласия сотрудника
call_subject-ping = Comity: проба, { $state }; ничего не случилось
call_digest-subject = Comity: утренняя сводка, { $day }
call_digest-open = Откройте сводку:
call_subject-wake = Comity: нужно разбудить сотрудника
