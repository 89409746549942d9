### Русский: drafted by machine, not yet reviewed by a native lawyer.

problem_state-unknown = «{ $typed }» — не юрисдикция, известная Comity.
problem-next_state-unknown = { $n ->
        [0] Напишите её код ISO 3166-1 alpha-3, например JPN.
       *[other] Похожие: { $near }.
    }
problem_organisation-no-state = «{ $typed }» — не государство, известное Comity. Организация читает и публикует; правовую помощь запрашивают государства у государств.
problem-next_organisation-no-state = Обратитесь к государству. Организации пишите или звоните так, как указано на её странице в справочнике.
problem_instrument-unknown = «{ $typed }» — не документ, известный Comity.
problem-next_instrument-unknown = { $n ->
        [0] Напишите его идентификатор, например CETS185.
       *[other] Похожие: { $near }.
    }
problem_measure-unknown = «{ $typed }» — не мера.
problem-next_measure-unknown = { $n ->
        [0] Напишите её имя, например preservation.
       *[other] Похожие: { $near }.
    }
problem_pinpoint-unknown = «{ $typed }» — такого положения в правовых данных нет.
problem-next_pinpoint-unknown = { $n ->
        [0] Пишите: документ, двоеточие, статья, например CETS185:29(7).
       *[other] Похожие: { $near }.
    }
problem_pinpoint-not-by-itself = { $typed }: отдельно не записано; записано { $article }.
problem-next_pinpoint-not-by-itself = { $n ->
       *[other] Похожие: { $near }.
    }
problem_clock-unknown = Срока «{ $typed }» нет.
problem-next_clock-unknown = { $n ->
        [0] Сроки документа: comity law clocks.
       *[other] Похожие: { $near }.
    }
problem_not-an-offence = { $pinpoint } ({ $title }) не устанавливает преступления.
problem-next_not-an-offence = { $n ->
        [0] Для преступления не из документа напишите other.
       *[other] Его преступления: { $offences }; для любого другого напишите other.
    }
problem_date-form = «{ $typed }» — не день календаря.
problem-next_date-form = Напишите год, месяц, день, например 2012-11-01.
problem_unknown-jurisdiction = «{ $typed }» — такой юрисдикции в правовых данных нет.
problem-next_unknown-jurisdiction = Используйте код ISO 3166-1 alpha-3, например JPN.
problem_same-jurisdiction = { $from }: просить самого себя нельзя, внутри одной юрисдикции запрос не нужен.
problem-next_same-jurisdiction = Назовите другую запрашиваемую сторону.
problem_start-needs-time = { $clock }: срок в часах, укажите и время суток.
problem-next_start-needs-time = Пишите 2026-11-20T17:10+01:00.
problem_start-form = «{ $typed }» — не дата и не время.
problem-next_start-form = Пишите 2026-11-20 или 2026-11-20T17:10+01:00.
problem_zone-needed = У «{ $typed }» нет смещения, и пояс не известен.
problem-next_zone-needed = Напишите смещение, например 2026-11-20T17:10+01:00, или укажите пояс.
problem_time-form = «{ $typed }» — не дата и не время.
problem-next_time-form = Пишите 2026-11-20T17:10+01:00.
problem_no-entry-rule = { $instrument }: правило о вступлении в силу не записано.
problem_no-effect-rule = { $event ->
        [denunciation] { $instrument }: правило о денонсации не записано.
        [reservation-withdrawal] { $instrument }: правило о снятии оговорки не записано.
        [extension] { $instrument }: правило о распространении на территорию не записано.
       *[quorum] { $instrument }: правило о первом вступлении в силу не записано.
    }
problem_before-signature = { $instrument }: открыто для подписания только { $signed }; { $day } сдать на хранение ничего было нельзя.
