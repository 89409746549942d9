### Русский: drafted by machine, not yet reviewed by a native lawyer.

status_open = Открыто
status_limited = Ограничено
status_closed = Закрыто
status_uncertain = Не определено
status_never = Никогда
status_soon = Скоро
status_late = Просрочено
status_held = Приостановлено
status_run = Идёт

side_ours = Наш ход
side_theirs = Ход за стороной: { $state }
side_nobody = Ничей ход
side_we-ask = просим мы
side_asks-us = просят нас
side_ours-short = Наш

priority_routine = Обычная
priority_high = Высокая
priority_urgent = Срочная
priority_emergency = Экстренная

confidence_high = Высокая надёжность
confidence_medium = Средняя надёжность
confidence_low = Низкая надёжность
confidence_weakest = Наименее надёжно:
confidence_verify = Проверьте у депозитария, прежде чем полагаться на это.

pinpoint_read = Читать { $pinpoint }
