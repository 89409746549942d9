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
