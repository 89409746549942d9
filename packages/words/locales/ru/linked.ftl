### Русский: drafted by machine, not yet reviewed by a native lawyer.

case_reference = Номер
case_references = Номера
case_reference-both = Дела, одинаковый у обеих сторон
case_reference-ours = Наш
case_reference-theirs = Их
work_reference-mistaken = Одна цифра этого номера неверна: последняя не сходится с остальными. Попросите звонящего назвать его снова.

act-name_request-followed = Отправлен последующий запрос
move_request-followed = Сообщить, что запрос отправлен
moves_linking = Что следует
act_request-followed_title = Какой запрос последовал?
act_request-followed_lead = Если запрос ушёл от другого органа или иным путём, другая сторона ({ $state }) узнаёт здесь, что он отправлен и под каким номером. Сохранённое тогда хранится, как говорит закон.
act_request-followed_button = Сообщить ({ $state })
act_request-followed_done = Сообщение в пути; адресат: { $state }.
act_sent = Отправлено (день)
act_case = Дело, которое он открыл
act_number = Номер, под которым его найти
act_sent-by = Орган, который его отправил
because_followed = Запрос о данных отправлен. Сохранённое ждёт решения по нему.
due_held-until-decision = Сохраняется до решения по запросу

case_linked = Дела по тому же вопросу
case_linked-earlier = Следует за
case_linked-later = За ним следует
case_linked-more = Названо больше дел, чем здесь показано. Все они названы в актах.
case_linked-not-here = Не в этом органе.
case_follow-ups = Начать запрос из этого
case_follow-ups-lead = Факты, цели, преступления, контакт и номера перенимаются. О срочности, конфиденциальности и основании спрашивают снова.
follows_preserved = Данные сохранены
follows_other-state = Туда ведут данные о трафике
follows_refused = В нём отказано, или он ничего не дал
follows_answered = Дополнить исполненное
follows_asked = Наряду с запрошенным
follow-up_ask = { $measure }: { $state }
follow-up_another = Другая мера: { $state }
move_new-request-of = Запросить ({ $state }): { $measure }

request_follows-title = Этот запрос следует за { $reference }
request_follows-text = Из него перенято: что произошло, преступления, чего это касается, кому звонить и прежние номера. Оставлено открытым и решается заново: срочность, закрытость, конфиденциальность, основание и что именно требуется.
request_follows-names = Он называет то дело другой стороне и сообщает в нём, что запрос отправлен.
request_follows-silent = { $state }: в том деле не участвует и о нём ничего не узнаёт. Связь остаётся в этом органе.
request_follows-bound = На использование того, что { $giver } передало в том деле, действуют ограничения. Ничего из этого не перенесено: прежде чем писать об этом, запросите там согласие (кому: { $state }).
request_earlier-item = { $reference }, { $state }: { $title }

case_call = Вопросы:
case_call-second = Для подтверждения:
case_in-charge = Ведёт дело:
case_decided-at-home = Решено у себя:
follows_told = Это сообщено; как доказательство это нужно запросить
move_new-request-to = Начать запрос на этой основе: { $state }
