### Русский: drafted by machine, not yet reviewed by a native lawyer.

case_parties = { $from } → { $to }
case_basis = Основание
case_urgency-claimed = Заявлено как
case_priority-given = Присвоенная очерёдность
case_asked-in-full = Что запрошено, полностью
case_due-of-part = { $due }, часть { $n }
case_whose-move = Чей ход
case_acts = Акты
case_acts-earlier = Более ранние акты
case_acts-later = Более поздние акты
case_acts-of = Акты { $first }–{ $last } из { $of }
case_act-number = акт { $n }
case_without-effect = Не действует
case_proofs = Свидетельства об этом акте по порядку поступления
case_next = Что вы можете сделать дальше
case_next-due = Что требуется сейчас
case_next-onward = Что продвигает дело
case_no-rule = правило не известно
case_not-now = Сейчас недоступно
case_next-others = Возможно также
case_next-others-note = { $n ->
    [one] { $n } акт, которого ничто не ждёт
    [few] { $n } акта, которых ничто не ждёт
   *[other] { $n } актов, которых ничто не ждёт
}
case_with-reasons =
    { $n ->
        [one] { $n }, с причиной
       *[other] { $n }, с причинами
    }

avenue_rank = Место { $n }
avenue_channel = Канал
avenue_clocks = Сроки
avenue_limits = Ограничения
avenue_written-to = { $office }, опубликовано этим государством, подтверждено им в последний раз: { $day }
avenue_why = Почему открыт
avenue_why-uncertain = Почему не определён
avenue_sources = Источники
avenue_closed = Закрыты на эту дату
avenue_closed-count =
    { $n ->
        [one] { $n }, с причиной
       *[other] { $n }, у каждого своя причина
    }

ground_not-found = Не найдено в правовых данных Comity
ground_available = Доступно
ground_judgement = На ваше усмотрение

case_measure = Мера
case_item = Пункт { $n }
case_confidential-yes = Сохраняется в тайне, насколько позволяет закон
case_confidential-no = Не запрошена
case_log-good =
    { $n ->
        [one] Журнал проверен, { $n } акт
        [few] Журнал проверен, { $n } акта
       *[other] Журнал проверен, { $n } актов
    }
case_log-broken = Журнал нарушен
case_log-broken-title = Сохранённый журнал этого дела не проходит проверку
case_log-broken-text = Не полагайтесь на эту страницу. Выгрузите то, что есть, сообщите администратору и попросите копию у другой стороны.
case_newest-first = Сначала новые. Время: { $city }.
case_export = Выгрузить и проверить
case_print = Для печати
case_normal-view = К обычному виду
case_no-acts = В этом деле ещё нет актов.
case_claimed-at = Заявлено { $here }.
case_claimed-at-both = Заявлено { $here } · { $there }.
case_received-at = Получено { $here }.
case_received-at-both = Получено { $here } · { $there }.
case_not-received = Ещё не получено.

stated_capability = Средства
stated_capacity = Люди
stated_resources = Выделено
stated_priority = Очерёдность
stated_expected-date = Ожидается
stated_reference = Номер
stated_wanted-by = Нужно к
stated_preserved = Сохраняется
stated_holder = Находится у
stated_since = С
stated_last-day = Последний день
stated_legal-basis = Правовое основание
said_yes = Да
said_no = Нет
stated_about = О чём
stated_act = Акт
stated_reason = Причина
stated_acts = Акты
stated_why = Причина
stated_text = Текст

case_detail = Акт полностью
case_detail-note =
    { $n ->
        [one] { $n } поле
        [few] { $n } поля
       *[other] { $n } полей
    }
case_erased-text = Текст уничтожен. Подписанный заголовок доказывает, что он был.
case_unreadable-text = Текст запечатан ключом, которого у этого органа нет.
case_waiting-text = { $n } от органа ({ $authority }) пока не на месте: более ранний акт этого органа не поступил.
case_flags = Обратите внимание
case_flags-more = ещё такого же рода: { $n }; в виде для печати есть все.
case_deadlines = Открытые сроки
case_no-deadlines = Сроков нет.
case_clock-starts = Срок начнётся, когда их узел получит акт.
case_end-of-day = до конца дня { $day }, { $city }
kept_title = Сохраняемые данные
kept_last-day = Конец дня { $day }, { $city }
kept_lapses-soon = Срок истекает в течение { $n } дн.
kept_lapses = срок сохранения истекает { $day }
case_hidden-taken-out = скрытые знаки не показаны
case_participants = Участники
case_now-there = сейчас { $time }, { $offset }
case_link-up = Связь есть
case_link-down = Связи нет
case_link-unknown = Ещё ничего не отправлено
case_link-heard = последний ответ { $moment }
case_fingerprint = Отпечаток ключа
case_review-title = Отправлено ночью: должен посмотреть коллега
case_review-text = Посмотрите до { $moment } и занесите в журнал, что установили.
case_review-button = Проверить отправку
case_done-reviewed = Ваша проверка занесена в журнал.
case_done-export = Файл готов.
case_answer-of = Ответ на вопрос { $n }
case_by-line = { $authority }, { $role }, сотрудник { $number }
case_by-line-named = { $authority }, { $role }, сотрудник { $number } ({ $name })

status_case-unopened = Не открыто
status_case-rejected = Возвращено их узлом
status_case-submitted = Подан
status_case-acknowledged = Получение подтверждено
status_case-in-triage = На оценке
status_case-waiting-for-information = Ожидает сведений
status_case-conditional = Предложены условия
status_case-postponed = Отложен
status_case-in-execution = Исполняется
status_case-answered-in-part = Исполнен частично
status_case-answered = Исполнен
status_case-preserved = Сохранено
status_case-refused = Отказано
status_case-declined = Предложение отклонено
status_case-withdrawn = Отозван
status_case-closed = Закрыто

expected_submit = Подать запрос
expected_submit-again = Исправить запрос и подать снова
expected_acknowledge = Подтвердить получение запроса
expected_triage = Сказать, что можно сделать и к какому сроку
expected_answer = Исполнить запрошенное или отказать с указанием причин
expected_answer-questions = Ответить на вопросы
expected_send-request-for-disclosure = Отправить запрос о раскрытии до последнего дня или закрыть дело
expected_consider-refusal = Обдумать причины: запросить снова в новом деле или закрыть это
expected_decide-on-conditions = Принять условия или отклонить их
expected_resume = Продолжить исполнение
expected_consider-answer = Рассмотреть ответ и закрыть дело, если открытых вопросов нет
expected_disclose-information = Передать сведения, обсудить другие условия или отозвать предложение
expected_consider-information = Рассмотреть сведения и закрыть дело, если открытых вопросов нет
expected_close = Прекратить исполнение и закрыть дело
expected_erase = Удалить запрошенное или сказать, почему нет
expected_nothing = Никто ничего не должен

because_no-request = В деле ещё нет запроса.
because_given-back = Другой узел вернул запрос.
because_not-acknowledged = Запрос подан; им ещё никто не занялся.
because_not-answered = Ответа по существу запроса ещё нет.
because_questions-open = Запрашиваемая сторона просит сведений и не может без них продолжать.
because_preserved = Данные сохраняются на срок; после него они могут исчезнуть.
because_refused = В запросе отказано, с указанием причин.
because_information-offered = Предложены сведения на условиях.
because_information-disclosed = Сведения переданы.
because_conditions-declined = Условия отклонены; сведения по-прежнему предложены.
because_conditions-accepted = Условия приняты.
because_declined = Предложение отклонено.
because_withdrawn = Запрос отозван.
because_conditions-proposed = Запрашиваемая сторона помогла бы на условиях.
because_postponed = Запрашиваемая сторона отложила исполнение.
because_in-execution = Запрос исполняется.
because_answered = На запрос дан ответ.
because_closed = Дело закрыто.
because_erasure-asked = Другая сторона запросила удаление.

due_acknowledgement = Подтверждение получения
due_needed-before = После этого будет поздно
due_part-wanted = Желаемый срок ответа
due_first-answer = Первый ответ
due_expected-result = Результат, как они ожидают
due_follow-up = Объявленный запрос
due_translation = Объявленный перевод
due_answer-to-questions = Ответ на вопросы
due_preservation-minimum = Сохраняется не менее чем до
due_preservation-ends = Последний день сохранения
due_collection-ends = Последний день сбора в реальном времени
due_erasure = Удаление
due_review = Проверка того, что сотрудник отправил один
due_kind-deadline = срок
due_kind-minimum = минимум
due_kind-effect-date = после этого данные могут исчезнуть
due_kind-target = надлежащая практика, договор не обязывает
due_kind-asking = по слову запрашивающего государства, договор не обязывает
due_kind-asked = по слову того, кто этого ждёт, договор не обязывает
due_kind-own = по слову того, кто это делает, договор не обязывает
due_kind-house = внутреннее правило, договор не обязывает
due_held-questions-open = Приостановлено до ответа на вопросы
due_held-withdrawn = Остановлено: запрос отозван
due_held-refused = Остановлено: в запросе отказано

proof_queued = Подписан и в очереди
proof_sent = Отправлен
proof_delivered = Принят их узлом
proof_delivered-here = Принят нашим узлом
proof_rejected = Возвращён их узлом

case_other-basis = Основание словами запрашивающей стороны
case_other-basis-citation = Где записано это основание

proof_opened = Был перед ними, когда они действовали
case_proof = Доказательство
proof_waiting = В пути

sensitivity_normal = Обычная
sensitivity_restricted = Ограниченный доступ
sensitivity_sealed = Закрытый доступ

measure_preservation = Сохранение данных
measure_preserved-traffic-disclosure = Сохранённые данные о трафике
measure_stored-data-access = Хранимые данные
measure_subscriber-info = Сведения об абоненте
measure_domain-registration-data = Регистрационные данные домена
measure_realtime-traffic = Данные о трафике в реальном времени
measure_interception = Содержание в реальном времени
measure_search-and-seizure = Обыск и выемка
measure_examination-of-objects-and-sites = Осмотр предметов и мест
measure_testimony = Показания
measure_service-of-documents = Вручение документов
measure_information-and-records = Сведения и документы
measure_bank-account-identification = Банковские счета
measure_locate-or-identify-person = Установление личности или места нахождения
measure_tracing = Отслеживание доходов
measure_freezing = Замораживание
measure_confiscation = Конфискация
measure_asset-return = Возвращение активов
measure_extradition = Выдача
measure_provisional-arrest = Временный арест
measure_spontaneous-information = Информация по собственной инициативе
measure_emergency-mla = Экстренная помощь
measure_joint-investigation = Совместное расследование
measure_transfer-of-sentenced-person = Передача осуждённого
measure_transfer-of-proceedings = Передача производства
measure_emergency-disclosure-by-provider = Экстренное раскрытие поставщиком

ground_name-dual-criminality = Обоюдное признание деяния преступлением
ground_name-political-offence = Политическое преступление
ground_name-essential-interests = Жизненно важные интересы
ground_name-domestic-law-prohibits-action = Наш закон запрещает это действие
ground_name-contrary-to-legal-system = Противоречит нашей правовой системе
ground_name-not-in-conformity = Не соответствует документу
ground_name-de-minimis = Малозначительное дело
ground_name-available-otherwise = Доступно иным путём
ground_name-nationality = Собственный гражданин
ground_name-own-jurisdiction = Собственная юрисдикция
ground_name-discrimination = Опасность дискриминации
ground_name-death-penalty = Смертная казнь
ground_name-ne-bis-in-idem = Уже осуждён или оправдан
ground_name-penalty-threshold = Наказание слишком мягкое
ground_name-offence-not-covered = Преступление вне документа
ground_name-data-protection = Защита данных
ground_name-fiscal = Затрагивает также налоги
ground_name-confidentiality-risk = Тайна может пострадать
ground_name-confidentiality = Запрошена конфиденциальность
ground_name-form-electronic = Поступил в электронном виде
ground_name-speciality = Использование для иной цели
ground_name-own-proceedings = Собственное производство
ground_name-bank-secrecy = Банковская тайна
ground_name-domestic-law-or-treaty = Не допускает наш закон или другой договор
ground_name-time-bar = Истечение срока давности
ground_name-insufficient-evidence = Недостаточно доказательств
ground_name-military-offence = Воинское преступление
ground_name-pending-case = Собственное производство по делу
ground_name-trial-in-absence = Осуждён заочно
ground_name-amnesty = Амнистия
ground_name-age = Не достиг возраста ответственности
ground_name-serve-at-home = Отбывание наказания у себя
ground_name-immunity = Иммунитет или привилегия
ground_name-fundamental-rights = Основные права

flag_equivocation = { $authority }: подписаны разные акты для одного места журнала.
flag_second-request = В то же дело поступил второй запрос или второе предложение; он не действует. Посмотрите, кто открыл дело.
flag_other-state-named = В запросе названы: { $from } и { $to }; подписавшее государство: { $requesting }, адресат: { $requested }.
flag_closing-crossed = Дело закрыто, когда акт другой стороны был в пути.
flag_withdrawal-crossed = Отзыв разминулся с ответом. Исполнение прекращается; действуют оба.
flag_said-twice = Два органа заявили одно и то же по-разному; действует более поздний акт.
flag_answers-crossed = Два органа ответили, не видя ответа друг друга.
flag_answered-without-information = Отвечавший не видел вопроса или ответа, который был в пути.
flag_claimed-ahead = Заявленное время позже квитанции: чьи-то часы идут неверно.
flag_claimed-behind = Акт поступил позже заявленного: он задержался в пути, или чьи-то часы идут неверно.
stated_malformed = Как поступило

expected_answer-consultation = Ответить на консультацию
expected_decide-on-warning = Сказать, продолжать ли сохранение
expected_decide-on-extension = Продлить сохранение или сказать, почему нет
expected_answer-costs = Сказать, кто несёт расходы
expected_confirm-receipt = Подтвердить, что прибыло
expected_decide-on-use = Решить об ином использовании
because_answer-consultation = Другая сторона советуется, прежде чем решить.
because_decide-on-warning = Запрашиваемая сторона предупреждает, что сохранение может повредить.
because_decide-on-extension = Запрашивающая сторона просит сохранять данные дольше.
because_answer-costs = Запрашиваемая сторона сообщила о чрезвычайных расходах.
because_confirm-receipt = Нечто передано; получения никто не подтвердил.
because_decide-on-use = Запрашивающая сторона просит использовать полученное для иной цели.
due_reply = Ответ
due_postponement-ends = Конец отсрочки
due_held-ended = Прекращено

moves_handling = Принять в работу
moves_information = Сведения
moves_terms = Условия
moves_execution = Исполнение
moves_collecting = Сбор в реальном времени
moves_answers = Ответ
moves_preserving = Сохранение
moves_results = Результаты
moves_ending = Завершение
moves_record = Запись

case_about-parts = О частях
case_contents-of-treaty = Чего требует договор между обеими
case_unnamed = Дело с другой стороной ({ $state })
case_unnamed-told = Сведения, от кого: { $state }
case_unnamed-told-on = Сведения, от кого: { $state }, { $day }
case_unnamed-given = Сведения, кому: { $state }
case_unnamed-given-on = Сведения, кому: { $state }, { $day }
case_call-back-first-contact = Никто здесь ещё не имел дела с этим органом ({ $authority }). Прежде чем что-либо делать, перезвоните по опубликованному номеру, но ни в коем случае не по номеру из сообщения.
case_call-back-keys-changed = Ключи другого государства новые с { $moment }. Прежде чем что-либо делать, перезвоните по опубликованному номеру, никогда не по номеру из сообщения.
case_call-back-number = Номер, который они опубликовали
case_called-back-button = Мы перезвонили: это они
case_called-back-not = Если это не они или там никто об этом не знает: не делайте ничего из того, о чём просят, и сообщите руководителю.
case_called-back = Перезвонил(а) { $name }, { $moment }: это они
case_done-called-back = Записано, кто перезвонил и когда. Другому государству об этом не сообщается.
case_done-told-us = Записано: это были мы, кто это сказал и когда. Другому государству не сообщается.
case_done-told-nobody = Записано: здесь никому не сообщали, кто это сказал и когда. Другое государство этого ещё не знает: позвоните и сообщите письменно.
case_done-told-open = Записано: ответ взят назад, кто это сказал и когда. Вопрос задан снова. Другому государству не сообщается.
case_in-doubt = { $n ->
        [one] { $n } акт этого дела поступил с ключом, который орган ({ $authority }) с тех пор отозвал: начиная с { $since } ключ мог быть в чужих руках. Перезвоните по опубликованному номеру и спросите, какие акты их. Ничего не убрано.
        [few] { $n } акта этого дела поступили с ключом, который орган ({ $authority }) с тех пор отозвал: начиная с { $since } ключ мог быть в чужих руках. Перезвоните по опубликованному номеру и спросите, какие акты их. Ничего не убрано.
       *[other] { $n } актов этого дела поступили с ключом, который орган ({ $authority }) с тех пор отозвал: начиная с { $since } ключ мог быть в чужих руках. Перезвоните по опубликованному номеру и спросите, какие акты их. Ничего не убрано.
    }
case_in-doubt-here = { $n ->
        [one] { $n } акт органа ({ $authority }) в этом деле поступил после { $since }: с этого момента два сотрудника здесь сомневаются в том, что приходит оттуда. Спросите по номеру из дипломатической ноты, их ли это акт. Ничего не убрано.
        [few] { $n } акта органа ({ $authority }) в этом деле поступили после { $since }: с этого момента два сотрудника здесь сомневаются в том, что приходит оттуда. Спросите по номеру из дипломатической ноты, какие акты их. Ничего не убрано.
       *[other] { $n } актов органа ({ $authority }) в этом деле поступили после { $since }: с этого момента два сотрудника здесь сомневаются в том, что приходит оттуда. Спросите по номеру из дипломатической ноты, какие акты их. Ничего не убрано.
    }
case_act-in-doubt = Поступил с ключом, который мог быть в чужих руках с { $since }. Спросите, их ли это акт.
case_call-back = Чтобы убедиться, что сообщение от них, звоните
case_call-back-from = номер, который они опубликовали
case_call-from-message = (как сказано в запросе; это ничего не доказывает)
case_emergencies-of-year =
    { $asked ->
        [1] Единственный экстренный запрос оттуда за год; с пониженной срочностью: { $lowered }
       *[other] Экстренных запросов оттуда за год: { $asked }, из них с пониженной срочностью: { $lowered }
    }
case_emergencies-in-time-here = Получение подтверждено здесь в срок: { $inTime } из { $over }
case_emergencies-in-time-there = Экстренные запросы отсюда туда за год, получение которых подтверждено в срок: { $inTime } из { $over }
case_treated-as = Считается
case_lowered = Другая сторона ({ $state }) считает это менее срочным, чем заявлено: { $reasons } Ваш следующий акт вызовет их дежурного как срочный, не как экстренный. Если ситуация чрезвычайная, звоните.
case_lowered-own = Здесь это считается менее срочным, чем заявлено: { $reasons }
