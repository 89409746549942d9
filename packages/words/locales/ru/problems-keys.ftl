### Русский: drafted by machine, not yet reviewed by a native lawyer.

problem_key-change-unknown = Такая замена ключей здесь не ждёт.
problem-next_key-change-unknown = Посмотрите страницу ключей; коллега мог согласиться или остановить.
problem_key-change-own-twice = Вы уже согласились; второе согласие даёт коллега.
problem-next_key-change-own-twice = Попросите коллегу открыть эту страницу.
problem_key-change-stale = После этого предложения ключи уже изменились.
problem-next_key-change-stale = Остановите его и, если оно ещё нужно, пусть предложат заново.
problem_key-change-role = Ваша должность не даёт согласия на новые ключи.
problem-next_key-change-role = Обратитесь к руководителю, прокурору или юристу.
problem_compromise-ahead = День, с которого ключи в чужих руках, ещё не наступил.
problem-next_compromise-ahead = Укажите первый момент, когда они могли оказаться у другого.
problem_keys-other-root = { $participant }: заявлены новые корневые ключи; узел создан заново, или кто-то выдаёт себя за него. Ничему новому, что он подписывает, не верят.
problem-next_keys-other-root = Запросите ноту с новым отпечатком и допустите новое заявление двумя сотрудниками, как в первый раз.
problem_keys-forked = { $participant }: подписаны два разных заявления о ключах под одним номером. Действует то, что пришло первым.
problem-next_keys-forked = Позвоните туда по номеру, которому доверяете: корневые ключи могут быть в чужих руках.
problem_keys-not-given = { $participant }: сообщает о более новом заявлении о ключах, но не отдаёт его.
problem-next_keys-not-given = Спросите оператора того узла; до тех пор действует заявление, которое есть здесь.
