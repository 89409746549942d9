### Русский: drafted by machine, not yet reviewed by a native lawyer.

problem_link-gone = Эта ссылка больше не действует.
problem-next_link-gone = Попросите у администратора новую.
problem_user-name-form = В имени пользователя от 3 до 64 букв, цифр, точек, дефисов или подчёркиваний; начинается с буквы или цифры.
problem_user-name-taken = Это имя пользователя занято.
problem-next_user-name-taken = Выберите другое.
problem_password-form = В пароле не менее { $n } знаков.
problem_code-not-right = Это не код к показанному здесь ключу.
problem-next_code-not-right = Дождитесь нового и проверьте часы устройства.

problem_no-such-officer = Сотрудника { $id } на этом узле нет.
problem-next_no-such-officer = comity officer list показывает, кто есть.
problem_officer-there = Сотрудник { $id } уже есть.
problem-next_officer-there = Выберите другой номер или создайте новую ссылку: comity officer link.
problem_officer-suspended = Доступ сотрудника { $id } приостановлен; по ссылке его не впустят.
problem-next_officer-suspended = Сначала снова разрешите доступ: comity officer suspend --lift.
problem_officer-number-form = В номере сотрудника от 1 до 16 букв, цифр или дефисов, например 0101.
problem_last-administrator = Тогда никто другой, кто ведёт этот узел, не смог бы войти.
problem-next_last-administrator = Сначала добавьте или верните другого администратора.
problem_officer-last-agrees = Тогда никто другой в этом органе не смог бы соглашаться на изменения по сотрудникам.
problem-next_officer-last-agrees = Сначала добавьте там другого, кто вправе; или измените роль командой comity officer roles на машине узла.
problem_officer-self = Что касается вас самих, меняет другой человек.
problem-next_officer-self = Попросите другого администратора.
problem_officer-first = Первый сотрудник узла — тот, кто может согласиться на следующего: прокурор, юрист министерства или руководитель.
problem-next_officer-first = Сначала добавьте одного из них.
problem_officer-wish-unknown = Это уже сделано, или никто этого больше не хочет.
problem-next_officer-wish-unknown = Посмотрите список ещё раз.
problem_officer-wish-not-yours = Согласиться должен другой: не тот, кто просил, и не тот, о ком речь, и из этого органа, если там кто-то может.
problem-next_officer-wish-not-yours = Попросите коллегу. Где никого не осталось, это делает comity officer на машине узла.
problem_provider-none = У этого узла нет входа министерства.
problem-next_provider-none = Войдите другим способом.
problem_provider-silent = Вход вашего министерства не отвечает.
problem-next_provider-silent = Попробуйте снова или войдите другим способом.
problem_provider-stale = Этот вход начат не в этом браузере или уже завершён.
problem-next_provider-stale = Начните заново.
problem_provider-refused = То, что вернулось от входа министерства, недействительно.
problem-next_provider-refused = Начните заново; если не поможет, сообщите тому, кто ведёт узел.
problem_provider-nobody = Никому, кого так называет ваше министерство, сюда входить нельзя.
problem-next_provider-nobody = Спросите того, кто ведёт узел, или войдите другим способом.
problem_provider-form = Вход министерства задан не полностью.
problem-next_provider-form = Укажите вместе issuer (https), client и secret-file, утверждение по имени, должности в виде ROLE=CLAIM:VALUE, а то, что дают утверждения, в виде ROLE@AUTHORITY=CLAIM:VALUE.
problem_glass-by-two = Учётная запись из конверта использована.
problem-next_glass-by-two = Новую делают двое за рабочим местом: тот, кто ведёт узел, запрашивает ссылку на странице сотрудников, а сотрудник соглашается.
problem_person-already = Эти учётные записи уже так и считаются.
