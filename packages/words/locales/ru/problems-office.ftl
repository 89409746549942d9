### Русский: drafted by machine, not yet reviewed by a native lawyer.

problem_officer-unknown = Сотрудника этого органа под таким именем, который ведёт дела, нет.
problem-next_officer-unknown = Выберите из списка.
problem_note-long = Длиннее { $max } знаков.
problem-next_note-long = Сократите.
problem_stand-in-self = Никто не замещает сам себя.
problem_stand-in-long = До этого дня больше года.
problem-next_stand-in-long = Назовите день в пределах года; его можно назначить заново.
problem_shift-empty = Сдавать нечего.
problem-next_shift-empty = Выберите дело или напишите о смене.
problem_shift-unknown = Эту смену уже приняли, или её нет.
problem_shift-own = Смену принимает следующий сотрудник, а не тот, кто её сдаёт.
problem_views-full = Видов уже { $max }.
problem-next_views-full = Уберите один.
problem_not-answering = В этом деле запрашивает ваше государство: проверяет запрашиваемое.
problem-next_not-answering = Вернитесь к делу.

problem_alarm-untold = Тревогу вы приняли, но другому государству сообщить не удалось.
problem-next_alarm-untold = Откройте дело и ответьте там или позвоните; сообщите тому, кто обслуживает узел, что дело не читается.
problem_alarm-unknown = Этой тревогой уже кто-то занят, или её нет.
problem_mail-address-form = Это не один адрес электронной почты.
problem-next_mail-address-form = Напишите один адрес, например duty@example.org, без имени рядом; оставьте пустым, если его нет.
problem_urgency-unchanged = Такой срочностью это уже считается, или столь срочным оно не заявлялось.
problem-next_urgency-unchanged = Выберите другую или ничего не сообщайте.
problem_wall-few = Названо меньше { $n } сотрудников.
problem-next_wall-few = Назовите не менее { $n }.
problem_reference-form = Это не полный номер, или цифра в нём неверна.
problem-next_reference-form = Укажите все десять цифр.
problem_opening-unknown = На это уже кто-то ответил, или этого нет.
problem_opening-own = Кто просил, сам на это не соглашается.
problem-next_opening-own = Пусть ответит другой сотрудник.
problem_wall-unnamed = Дело только для названных сотрудников, и этого среди них нет.
problem-next_wall-unnamed = Сначала назовите его или выберите другого.
