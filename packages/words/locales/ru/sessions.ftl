### Русский: drafted by machine, not yet reviewed by a native lawyer.

sessions_title = Где вы вошли
sessions_lead = Сеанс заканчивается сам, если им не пользуются. Завершите тот, которого не знаете, и сообщите руководителю.
sessions_open =
    { $n ->
        [one] { $n } сеанс
        [few] { $n } сеанса
       *[other] { $n } сеансов
    }
sessions_way = Способ входа
sessions_way-password = Пароль и код
sessions_way-passkey = Ключ доступа
sessions_way-training = Одно нажатие (обучение)
sessions_way-link = Одноразовая ссылка
sessions_way-provider = учётная запись министерства
sessions_started = С
sessions_seen = Последнее действие
sessions_end = Завершить этот сеанс
sessions_here = Этот
sessions_done-ended = Сеанс завершён. Тот, кто им пользовался, вышел.
sessions_done-gone = Тот сеанс уже завершён.
sessions_again = Для нового ключа доступа нужен вход за последние минуты. Войдите снова; вы вернётесь сюда.
sessions_again-button = Войти снова
