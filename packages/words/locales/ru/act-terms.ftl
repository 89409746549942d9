### Русский: drafted by machine, not yet reviewed by a native lawyer.

act-name_consultation-opened = Консультация начата
move_consultation-opened = Начать консультацию
act_consultation-opened_title = Консультация: { $state }
act_consultation-opened_lead = Обсудите вопрос, прежде чем кто-либо из вас решит. Если документ требует консультации до отказа или отсрочки, это она и есть.
act_consultation-opened_button = Спросить мнение ({ $state })
act_consultation-opened_done = Ваша консультация в пути; адресат: { $state }.

act-name_consultation-answered = Ответ на консультацию
move_consultation-answered = Ответить на консультацию
act_consultation-answered_title = Ответ на консультацию: { $state }
act_consultation-answered_lead = Ваше мнение остаётся в деле. Само по себе оно ничего не решает.
act_consultation-answered_button = Отправить ответ ({ $state })
act_consultation-answered_done = Ваш ответ в пути; адресат: { $state }.

act-name_conditions-proposed = Предложены условия
move_conditions-proposed = Предложить условия
act_conditions-proposed_title = На каких условиях вы можете помочь?
act_conditions-proposed_lead = Вы поможете, если другая сторона ({ $state }) примет эти условия. С момента их поступления ход за ней.
act_conditions-proposed_button = Проверить условия
act_conditions-proposed_done = Условия подписаны и в пути; адресат: { $state }.

act-name_conditions-accepted = Условия приняты
move_conditions-accepted = Принять условия
act_conditions-accepted_title = Принять условия ({ $state })
act_conditions-accepted_lead = С момента поступления этого акта условия связывают ваш орган во всём, что будет получено по этим частям.
act_conditions-accepted_button = Проверить принятие
act_conditions-accepted_done = Принятие подписано и в пути; адресат: { $state }.

act-name_conditions-declined = Условия отклонены
move_conditions-declined = Отклонить условия
act_conditions-declined_title = Отклонить условия ({ $state })
act_conditions-declined_lead = Тогда другая сторона ({ $state }) заново решает, поможет ли она и как.
act_conditions-declined_button = Проверить, что отклоняется
act_conditions-declined_done = Ваш ответ подписан и в пути; адресат: { $state }.

act-name_costs-announced = Сообщено о расходах
move_costs-announced = Сообщить о расходах
act_costs-announced_title = Чрезвычайные расходы
act_costs-announced_lead = Обычные расходы, как правило, ваши. Скажите здесь о том, что сверх них, до того как они возникнут.
act_costs-announced_button = Сообщить ({ $state })
act_costs-announced_done = О расходах сообщено; акт в пути; адресат: { $state }.

act-name_costs-answered = Ответ о расходах
move_costs-answered = Ответить о расходах
act_costs-answered_title = Кто несёт эти расходы?
act_costs-answered_lead = Вы сообщаете другой стороне ({ $state }), несёт ли ваше государство расходы, о которых она сообщила.
act_costs-answered_button = Отправить ответ ({ $state })
act_costs-answered_done = Ваш ответ в пути; адресат: { $state }.

act-name_use-consent-asked = Запрошено согласие на иное использование
move_use-consent-asked = Запросить согласие на иное использование
act_use-consent-asked_title = Использование для иной цели
act_use-consent-asked_lead = То, что передала другая сторона ({ $state }), связано с делом, для которого передано. Спросите до того, как использовать это иначе или передать далее.
act_use-consent-asked_button = Проверить вопрос
act_use-consent-asked_done = Вопрос подписан и в пути; адресат: { $state }.

act-name_use-consent-given = Дано согласие на использование
move_use-consent-given = Согласиться на использование
act_use-consent-given_title = Согласие на использование, о котором спрашивают ({ $state })
act_use-consent-given_lead = Ограничение снимается только для этой цели.
act_use-consent-given_button = Проверить согласие
act_use-consent-given_done = Согласие подписано и в пути; адресат: { $state }.

act-name_use-consent-refused = В согласии на использование отказано
move_use-consent-refused = Отказать в использовании
act_use-consent-refused_title = Отказ в использовании, о котором спрашивают ({ $state })
act_use-consent-refused_lead = Ограничение остаётся прежним.
act_use-consent-refused_button = Проверить отказ
act_use-consent-refused_done = Отказ подписан и в пути; адресат: { $state }.

act-name_use-notified = Уведомление об использовании
move_use-notified = Уведомить об использовании
act_use-notified_title = Уведомить об использовании; адресат: { $state }
act_use-notified_lead = Для использования, которого ваш закон требует независимо от согласованного, например того, что говорит в пользу обвиняемого. Если можете, уведомите другую сторону ({ $state }) заранее.
act_use-notified_button = Проверить уведомление
act_use-notified_done = Уведомление подписано и в пути; адресат: { $state }.
