### Русский: drafted by machine, not yet reviewed by a native lawyer.

retention_title = К удалению по сроку
retention_lead = То, что подлежит удалению сейчас, и то, что будет подлежать в ближайшие тридцать дней. Тексты закрытых дел исчезают по истечении срока, который установило ваше государство, решением двух сотрудников, как при любом удалении. То, на что стоит запрет, остаётся. Само ничто не исчезает.
retention_none = К удалению ничего нет, и в ближайшие тридцать дней не будет.
retention_more = Есть больше, чем показано на этой странице. Удалённое или оставленное под запретом освобождает место остальному.
retention_due =
    { $n ->
        [0] пока ничего к удалению
        [one] { $n } текст к удалению
        [few] { $n } текста к удалению
       *[other] { $n } текстов к удалению
    }
retention_later =
    { $n ->
        [0] { "" }
       *[other] хранятся дольше: { $n }
    }
retention_closed-until = { $state }, закрыто { $closed }; первый текст хранится до { $until } включительно
retention_held = запрет на удаление до { $until } включительно: { $name }
retention_agreed-by = согласие дано: { $name }
retention_case-title = Срок хранения текстов
retention_case-open = Дело открыто. Его сроки хранения идут со дня закрытия.
retention_case-closed = Закрыто { $day }. Сроки хранения идут с этого дня.
retention_weak = Эти сроки — предложение самой Comity, а не закон. Спросите того, кто обслуживает узел, о сроках вашего государства.
retention_text = Что было сказано
retention_through = Хранится до (включительно)
retention_by-rule =
    { $months ->
        [one] { $months } месяц: { $source }
        [few] { $months } месяца: { $source }
       *[other] { $months } месяцев: { $source }
    }
retention_no-law = не закон какого-либо государства
retention_is-due = срок настал: к удалению
retention_erase-title = Удалить то, чему настал срок
retention_erase-lead = Тексты исчезают навсегда, вместе с их копиями в проектах, актах на согласовании и журнале органа, и другому государству об этом сообщается. Заголовки, подписи и квитанции остаются. Прежде чем что-либо исчезнет, соглашается ещё один сотрудник.
retention_erase = Согласиться удалить то, чему настал срок
retention_holds = Запреты на удаление
retention_no-holds = На этом деле нет запретов на удаление.
retention_hold-line = Запрет до { $until } включительно: { $name }, с { $moment }
retention_hold-ended = Запрет снят: { $name }, { $moment }
retention_hold-over = Срок запрета истёк.
retention_why-damaged = Причина повреждена и не читается.
retention_hold-title = Запретить удаление
retention_hold-lead = Пока стоит запрет, из дела ничего не удаляется, кто бы об этом ни просил.
retention_until = До (включительно)
retention_until-hint = Последний день, например 2027-06-30.
retention_why = Почему
retention_why-hint = Для вашего органа. Остаётся в журнале органа и никогда не отправляется.
retention_hold = Запретить удаление
retention_end-ask = Попросить снять запрет
retention_end-agree = Согласие: снять запрет
retention_end-asked = Просьба снять запрет: { $name }, { $moment }
retention_end-needs = Запрет снимается с согласия другого сотрудника.
retention_end-why = Почему запрет снимается
retention_link-case = Срок хранения текстов
retention_link-due = К удалению по сроку
retention_done-held = Удаление запрещено.
retention_done-end-asked = Просьба принята. Запрет действует до согласия другого сотрудника.
retention_done-ended = Запрет снят.
retention_done-erased = Удалено, и другому государству об этом сообщается.
retention_done-proposed = Вы согласились. Исчезнет, когда согласится ещё один сотрудник.
