### Русский: drafted by machine, not yet reviewed by a native lawyer.

proposals_title = На согласовании
proposals_lead = Акты, которые по правилам вашего органа никто не заявляет один. Другой стороне ещё ничего не сказано.
proposals_none = Согласия ничто не ждёт.
proposals_waiting = Акты, которые ждут
proposals_approvals = Согласий: { $done } из { $of }
proposals_hold-end = Снятие запрета на уничтожение до его последнего дня ({ $until })
proposals_given-back = Возвращено вам: продолжите со всем введённым текстом
proposals_page-lead = Прочитайте, что будет заявлено. С вашим согласием это может быть сразу подписано и отправлено.
proposals_says = Что будет заявлено
proposals_case = Открыть дело
proposals_who = Кто
proposals_by = Предложение: { $name }, { $moment }
proposals_by-shell = Предложено из командной строки, это не считается лицом
proposals_agreed = Согласие: { $name }, { $moment }
proposals_agree = Согласиться
proposals_why = Почему вы возвращаете
proposals_back = Вернуть
proposals_done-agreed = Вы согласились. Должен согласиться ещё один сотрудник.
proposals_done-stated = Акт заявлен и в пути.
proposals_done-back = Возвращено; причина стоит в журнале.
proposals_done-proposed = Ждёт коллегу: ваши правила требуют двоих.
