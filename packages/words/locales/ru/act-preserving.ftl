### Русский: drafted by machine, not yet reviewed by a native lawyer.

act-name_preservation-warning = Предупреждение до сохранения
move_preservation-warning = Предупредить до сохранения
act_preservation-warning_title = Повредит ли сохранение делу?
act_preservation-warning_lead = Для случаев, когда сохранение не защитит данные, насторожит лицо или повредит расследованию. Другая сторона ({ $state }) затем говорит, продолжать ли вам.
act_preservation-warning_button = Предупредить ({ $state })
act_preservation-warning_done = Предупреждение в пути; адресат: { $state }.

act-name_preservation-answered = Ответ на предупреждение
move_preservation-answered = Ответить на предупреждение
act_preservation-answered_title = Продолжать ли сохранение ({ $state })?
act_preservation-answered_lead = Другая сторона ({ $state }) предупредила вас до сохранения. Вы решаете, продолжать ли всё равно.
act_preservation-answered_button = Отправить ответ ({ $state })
act_preservation-answered_done = Ваш ответ в пути; адресат: { $state }.

act-name_extension-requested = Запрошено продление сохранения
move_extension-requested = Запросить продление сохранения
act_extension-requested_title = До какого дня сохранять данные?
act_extension-requested_lead = Скажите, почему ещё нет запроса о самих данных.
act_extension-requested_button = Проверить вопрос
act_extension-requested_done = Вопрос подписан и в пути; адресат: { $state }.

act-name_preservation-extended = Сохранение продлено
move_preservation-extended = Продлить сохранение
act_preservation-extended_title = До какого дня данные сохраняются теперь?
act_preservation-extended_lead = Вы подтверждаете другой стороне ({ $state }), что данные сохраняются по вашему закону до нового дня.
act_preservation-extended_button = Проверить продление
act_preservation-extended_done = Продление с новым последним днём подписано и в пути; адресат: { $state }.

act-name_extension-declined = В продлении сохранения отказано
move_extension-declined = Отказать в продлении
act_extension-declined_title = Почему данные не сохраняются дольше?
act_extension-declined_lead = Последний день остаётся прежним. До него другая сторона ({ $state }) может запросить данные.
act_extension-declined_button = Проверить ответ
act_extension-declined_done = Ответ подписан и в пути; адресат: { $state }.

act-name_preservation-ended = Сохранение прекращено
move_preservation-ended = Прекратить сохранение
act_preservation-ended_title = Почему данные больше не сохраняются?
act_preservation-ended_lead = После этого данные могут исчезнуть. Другая сторона ({ $state }) узнаёт сразу.
act_preservation-ended_button = Проверить прекращение
act_preservation-ended_done = Прекращение сохранения подписано и в пути; адресат: { $state }.
