### Русский: drafted by machine, not yet reviewed by a native lawyer.

act-name_part-admitted = Помощь предоставлена
move_part-admitted = Предоставить помощь
act_part-admitted_title = На каком основании это исполняется?
act_part-admitted_lead = Вы сообщаете другой стороне ({ $state }), что запрошенное исполняется и как.
act_part-admitted_button = Проверить, что предоставляется
act_part-admitted_done = Решение подписано и в пути; адресат: { $state }.

act-name_request-referred = Передано в другой орган
move_request-referred = Передать в другой орган
act_request-referred_title = Какой орган это исполняет?
act_request-referred_lead = Другая сторона ({ $state }) видит, у кого запрос теперь и отвечает ли этот орган напрямую.
act_request-referred_button = Сообщить ({ $state })
act_request-referred_done = Сообщение о передаче в пути; адресат: { $state }.

act-name_execution-postponed = Исполнение отложено
move_execution-postponed = Отложить исполнение
act_execution-postponed_title = Почему и до какого времени?
act_execution-postponed_lead = Отложить — не отказать: исполнение остаётся за вами. Скажите, что можно сделать до тех пор.
act_execution-postponed_button = Проверить отсрочку
act_execution-postponed_done = Отсрочка подписана и в пути; адресат: { $state }.

act-name_execution-resumed = Исполнение возобновлено
move_execution-resumed = Возобновить исполнение
act_execution-resumed_title = Возобновить исполнение
act_execution-resumed_lead = Другая сторона ({ $state }) видит, что препятствий больше нет.
act_execution-resumed_button = Сообщить ({ $state })
act_execution-resumed_done = Сообщено, что исполнение продолжается; адресат: { $state }.

act-name_progress-reported = Сообщено о ходе исполнения
move_progress-reported = Сообщить о ходе исполнения
act_progress-reported_title = Что уже сделано?
act_progress-reported_lead = Другая сторона ({ $state }) видит сделанный шаг и то, что будет дальше.
act_progress-reported_button = Сообщить ({ $state })
act_progress-reported_done = Сообщение в пути; адресат: { $state }.
act-name_urgency-assessed = Оценка срочности
move_urgency-assessed = Сообщить, какой срочностью это считается
act_urgency-assessed_title = Какой срочностью вы это считаете и почему?
act_urgency-assessed_lead = Другая сторона ({ $state }) узнаёт об этом сразу, с вашими причинами. Заявленное ею остаётся в деле. Если срочность ниже экстренной, по этому делу здесь ничего не звонит как экстренное; следующее сообщение той стороны всё же вызовет дежурного, как срочное. Это учитывается, и это можно отменить: снова выберите то, что она заявила.
act_urgency-assessed_button = Сообщить ({ $state })
act_urgency-assessed_done = Сообщено, какой срочностью вы это считаете; адресат: { $state }.
act_urgency-assessed_level = Считать срочность
act_urgency-assessed_reasons = Почему
