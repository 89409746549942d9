### Русский: drafted by machine, not yet reviewed by a native lawyer.

act-name_consultation-opened = Консультация начата
move_consultation-opened = Начать консультацию
act-name_consultation-answered = Ответ на консультацию
move_consultation-answered = Ответить на консультацию
act-name_conditions-proposed = Предложены условия
move_conditions-proposed = Предложить условия
act-name_conditions-accepted = Условия приняты
move_conditions-accepted = Принять условия
act-name_conditions-declined = Условия отклонены
move_conditions-declined = Отклонить условия
act-name_costs-announced = Сообщено о расходах
move_costs-announced = Сообщить о расходах
act-name_costs-answered = Ответ о расходах
move_costs-answered = Ответить о расходах
act-name_use-consent-asked = Запрошено согласие на иное использование
move_use-consent-asked = Запросить согласие на иное использование
act-name_use-consent-given = Дано согласие на использование
move_use-consent-given = Согласиться на использование
act-name_use-consent-refused = В согласии на использование отказано
move_use-consent-refused = Отказать в использовании
act-name_use-notified = Уведомление об использовании
move_use-notified = Уведомить об использовании
