### Русский: drafted by machine, not yet reviewed by a native lawyer.

act-name_preservation-warning = Предупреждение до сохранения
move_preservation-warning = Предупредить до сохранения
act-name_preservation-answered = Ответ на предупреждение
move_preservation-answered = Ответить на предупреждение
act-name_extension-requested = Запрошено продление сохранения
move_extension-requested = Запросить продление сохранения
act-name_preservation-extended = Сохранение продлено
move_preservation-extended = Продлить сохранение
act-name_extension-declined = В продлении сохранения отказано
move_extension-declined = Отказать в продлении
act-name_preservation-ended = Сохранение прекращено
move_preservation-ended = Прекратить сохранение
