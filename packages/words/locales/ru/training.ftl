### Русский: drafted by machine, not yet reviewed by a native lawyer.

training_head = Учебная сеть Comity: { $participants }
training_starting-database = Запускается база данных.
training_not-empty = С --empty дела не разыгрываются, но дела, хранящиеся в { $folder }, остались; --fresh начинает без них.
training_ready-after = готово через { $seconds } с. Ctrl-C останавливает всё; дела остаются до следующего запуска.
training_ready = готов
training_ready-again = снова готов
training_sign-in = вход: { $name } - { $role }, { $authority }
training_stopping = Остановка.
training_database-ended = База данных неожиданно завершилась; повторный запуск через { $seconds } с.
training_node-ended = неожиданно завершился ({ $how }); повторный запуск через { $seconds } с
training_database-back = База данных снова работает.
training_folder-strange = Папка { $folder } создана не Comity (в ней нет { $marker }), поэтому она не тронута. Удалите её сами или выберите другую: --data FOLDER.
training_port-in-use = Порт { $port } занят другой программой. Остановите её или выберите первый из { $count } других: npm start -- --port { $other }
training_port-forbidden = Порт { $port } этой учётной записи недоступен ({ $refusal }). Выберите первый из { $count } других: npm start -- --port { $other }
training_starts = Запускает учебную сеть: { $participants }.

option_training-fresh = начать заново: удаляет оставшееся от прошлого обучения
option_training-empty = начать без дел; иначе при первом запуске разыгрываются настоящие
option_training-port = первый порт; по одному больше для каждого следующего узла, обмен — десятью портами дальше
option_training-data = хранит всё в FOLDER вместо .comity/training
