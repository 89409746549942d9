### Русский: drafted by machine, not yet reviewed by a native lawyer.

sign-in_title = Вход
sign-in_to = Рабочее место: { $state }
sign-in_signed-out = Вы вышли. Ничего из вашей работы в этом браузере не осталось.
sign-in_training-title = Войти как сотрудник учебной сети
sign-in_training-hint = Эти сотрудники существуют только для обучения. Вход одним нажатием, без пароля.
sign-in_password-title = С паролем и кодом
sign-in_user-name = Имя пользователя
sign-in_password = Пароль
sign-in_code = Код вашего аутентификатора
sign-in_code-hint = Шесть цифр, новые каждые 30 секунд.
sign-in_button = Войти
sign-in_passkey-title = С ключом доступа
sign-in_passkey-hint = Ваше устройство или ключ безопасности попросит палец, лицо или PIN.
sign-in_passkey-button = Войти с ключом доступа
sign-in_provider-title = Учётная запись министерства
sign-in_provider-hint = Вы входите там, где входит министерство, и возвращаетесь сюда.
sign-in_provider-link = Перейти ко входу министерства
sign-in_passkey-failed = Ключ доступа не сработал. Повторите или войдите с паролем и кодом.
sign-in_user-name-missing = Укажите имя пользователя
sign-in_password-missing = Укажите пароль
sign-in_code-missing = Укажите код аутентификатора
sign-in_failed = Имя пользователя, пароль или код неверны
sign-in_failed-next = Коды меняются каждые 30 секунд: дождитесь нового и проверьте часы устройства.

role_duty-officer = Дежурный сотрудник
role_prosecutor = Прокурор
role_ministry-lawyer = Юрист министерства
role_supervisor = Руководитель
role_administrator = Администратор
role_case-system = Система дел государства
