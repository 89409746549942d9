### Русский: drafted by machine, not yet reviewed by a native lawyer.

problem_session-unknown = Такого сеанса у вас нет.
problem-next_session-unknown = Посмотрите список снова; возможно, он завершён.
problem_sign-in-failed = Имя пользователя, пароль и код не подходят друг к другу.
problem-next_sign-in-failed = Проверьте все три. Код действует один раз и полминуты.
problem_sign-in-busy = Сейчас входит слишком много людей.
problem-next_sign-in-busy = Повторите через несколько секунд или войдите с ключом доступа.
problem_sign-in-locked = Слишком много неудачных попыток отсюда. Доступ откроется в { $time } UTC.
problem-next_sign-in-locked = Подождите, войдите с ключом доступа или обратитесь к администратору.
problem_sign-in-again = Для нового ключа доступа нужен вход за последние минуты.
problem-next_sign-in-again = Войдите снова; вы вернётесь сюда.
problem_passkey-refused = Ключ доступа не принят.
problem-next_passkey-refused = Повторите или войдите с паролем и кодом.

problem_case-unknown = В вашем органе нет такого дела.
problem-next_case-unknown = Ищите в рабочем списке или по слову, государству или мере.
problem_review-own = Вы отправили это ночью; проверяет коллега.
problem-next_review-own = Попросите коллегу из вашего органа.
problem_review-none = Здесь нечего проверять.
problem_content-too-large = Акт больше, чем помещается в сообщение (около 400 000 знаков).
problem-next_content-too-large = Сократите тексты; документы и данные идут как доказательства, не в акте.
problem_recipient-own-node = { $authority } — орган этого узла; внутри государства работу передают.
problem-next_recipient-own-node = Выберите орган другого государства.
problem_case-not-whole = Узел восстановлен, и утраченное по делу ещё возвращается.
problem-next_case-not-whole = Повторите через минуту. Что не терпит — новым запросом, по телефону или письмом.
problem_case-damaged = Что-то сохранённое узлом по делу повреждено и исправляется.
problem-next_case-damaged = Повторите через минуту. Если не пройдёт, сообщите администратору.
problem_case-other-peer = Дело { $case } ведётся не с этим органом: { $authority }.
problem-next_case-other-peer = Откройте с этим органом отдельное дело и сошлитесь на это.
problem_receipt-other-place = Квитанция для позиции { $seq } называет другую голову связи, чем наша.
problem_act-not-written = Этот орган такого акта не писал.
problem_act-not-rejected = Акт не возвращён: он в пути или уже пришёл.
problem-next_act-not-rejected = Дождитесь квитанции.

problem_draft-damaged = Проект не читается: его строка в базе данных не та, что записал этот узел.
problem-next_draft-damaged = Отправить из него ничего нельзя. Попросите того, кто обслуживает узел, восстановить резервную копию или удалите проект и введите его заново.
problem_came-meanwhile = { $n ->
        [one] Пока эта страница была открыта, от другой стороны поступил { $n } акт. Ничего не отправлено.
        [few] Пока эта страница была открыта, от другой стороны поступило { $n } акта. Ничего не отправлено.
       *[other] Пока эта страница была открыта, от другой стороны поступило { $n } актов. Ничего не отправлено.
    }
problem-next_came-meanwhile = Прочитайте поступившее и отправьте снова, если всё по-прежнему верно.
problem_draft-unknown = В вашем органе нет такого проекта.
problem-next_draft-unknown = Посмотрите список проектов; коллега мог его удалить.
problem_draft-sent = Этот запрос отправлен; его текст неизменен.
problem-next_draft-sent = Откройте дело, чтобы дополнить или отозвать его.
problem_entry-of-other-authority = { $authority } подписывает на этом узле и говорит за себя.
problem-next_entry-of-other-authority = Попросите опубликовать это сотрудника органа: { $authority }.
problem_publications-today = Ваше государство за сутки опубликовало { $max } раз; больше другие не принимают.
problem-next_publications-today = Опубликуйте снова завтра. Если это нужно знать сегодня ночью, сообщите по телефону.
problem_entry-changed-meanwhile = Эта запись справочника изменилась после открытия формы. Ничего не опубликовано.
problem-next_entry-changed-meanwhile = Она показана в нынешнем виде; возьмите нужное и отправьте снова.
problem_draft-changed-meanwhile = Этот проект был сохранён после того, как вы его открыли.
problem-next_draft-changed-meanwhile = Показаны оба текста: возьмите нужное и сохраните снова.
problem_draft-incomplete = Запрос нельзя отправить. Недостаёт или неверно: { $n }.
problem-next_draft-incomplete = Откройте страницу проверки; там назван каждый пункт.
problem_other-basis-missing = Основание вне правовых данных указывают с текстом и ссылкой.
problem-next_other-basis-missing = Напишите то и другое на странице путей, в разделе «Другое основание».
problem_addressee-missing = Выберите орган, которому адресован запрос.
problem-next_addressee-missing = В справочнике есть органы каждого участника сети.

problem_approval-own-twice = Вы уже согласились; второе согласие даёт коллега.
problem-next_approval-own-twice = Попросите коллегу из вашего органа.
problem_approval-role = Администратор не даёт согласия на запросы.
problem-next_approval-role = Обратитесь к дежурному, прокурору, юристу или руководителю.
problem_approval-rules = Политика согласований — не список разных правил с одним для «release» и одним для «act».
problem-next_approval-rules = Сравните с той, что идёт с Comity.
problem_proposal-damaged = Ожидающий акт не читается: его строка в базе данных не та, что записал этот узел.
problem-next_proposal-damaged = Он никогда не будет заявлен. Верните его, предложите акт заново и сообщите тому, кто обслуживает узел.
problem_proposal-unknown = Такой акт в вашем органе не ожидает.
problem-next_proposal-unknown = Посмотрите список; коллега мог согласиться или вернуть.
problem_return-reason-missing = Скажите, почему возвращаете.
problem-next_return-reason-missing = Достаточно одной фразы: что изменить?

problem_act-not-here = В этом деле нет такого акта.
problem-next_act-not-here = Выберите акт этого дела.
problem_act-on-its-way = Акт ещё в пути: другая сторона его не подтвердила.
problem-next_act-on-its-way = Удалите, когда придёт квитанция.
problem_body-erased-already = Текст этого акта уже удалён.
problem_erasure-reason-missing = Скажите почему, не более { $max } знаков.

problem_admission-unknown = Участник с таким заявлением здесь не предложен.
problem-next_admission-unknown = Посмотрите список участников; коллега мог допустить или остановить.
problem_admission-own-twice = Вы уже сверили; вторую сверку делает коллега.
problem-next_admission-own-twice = Попросите коллегу открыть эту страницу с нотой в руках.
problem_admission-role = Ваша должность не допускает участников.
problem-next_admission-role = Обратитесь к руководителю, прокурору или юристу.
problem_admission-differs = Эти цифры не из заявления.
problem-next_admission-differs = Перечитайте ноту. Если они расходятся, остановитесь: не допускайте.
problem_digits-missing = Введите пять цифр из ноты.
problem_note-missing = Укажите номер и дату ноты.
problem_exchange-address = Адрес в заявлении не из публичной сети.
problem-next_exchange-address = Попросите у участника заявление с публичным адресом его узла.

policy_one-officer = По правилам может отправить один сотрудник; коллега проверит в течение { $hours } ч.
policy_two-at-any-hour = Для этой меры нужны двое в любое время.
policy_office-open = Рабочее время: второй сотрудник может согласиться.
policy_not-on-duty = Ночью дежурный может отправить один; вы не дежурите.
policy_office-closed = Нерабочее время: дежурный может отправить один, коллега проверит в течение { $hours } ч.
problem_hour-passed = Этот час уже прошёл. Если имеется в виду другой, укажите день и час.
problem_hour-not-come = Этот час ещё не наступил.
problem_nobody-asked = Выберите хотя бы одно государство, к которому обращаетесь.
problem_asked-too-many = Выберите не более десяти государств за один раз.
problem_retention-rules = Политика хранения не является списком разных сроков, где один охватывает всё остальное, с причиной и указанием, кто может снять запрет на удаление.
problem-next_retention-rules = Сравните её с той, что поставляется с Comity.
problem_mail-certificate-form = Это не сертификат, который можно прочесть.
problem-next_mail-certificate-form = Вставьте один сертификат X.509 в формате PEM, без ключа и цепочки.
problem_mail-certificate-other = Отпечаток не от этого сертификата: { $fingerprint }.
problem-next_mail-certificate-other = Возьмите этот отпечаток или другой сертификат.
problem_mail-certificate-until = Этот сертификат действует до { $day }.
problem-next_mail-certificate-until = Укажите этот день.
problem_participant-not-admitted = { $participant }: здесь не допущен.
problem-next_participant-not-admitted = Допущенные перечислены на странице «Участники».
problem_standing-unknown = Этот запрос больше не ждёт.
problem-next_standing-unknown = Кто-то согласился или отменил: посмотрите страницу участника снова.
problem_standing-already = Участник уже в этом положении.
problem_standing-asked = Изменение по этому участнику уже ждёт согласия.
problem-next_standing-asked = Согласитесь с ним или сначала отмените его.
problem_standing-reason-missing = Скажите почему, не длиннее { $max } знаков.
problem_approval-same-person = Вы уже согласились под другой учётной записью; одно лицо — не двое.
problem-next_approval-same-person = Попросите коллегу. Кто ведёт узел, видит в разделе «Сотрудники», какие записи считаются одним лицом.
problem_approval-other-office = Правило этого государства требует второго согласия от другого ведомства.
problem-next_approval-other-office = Попросите сотрудника другого ведомства этого узла.
problem_approval-other-role = Правило этого государства требует второго согласия от лица с другой ролью.
problem-next_approval-other-role = Попросите коллегу с другой ролью.
problem_approval-other-task = С вашей ролью это не решают.
problem-next_approval-other-task = Попросите коллегу, который может это предложить.
