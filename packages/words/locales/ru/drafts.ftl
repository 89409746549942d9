### Русский: drafted by machine, not yet reviewed by a native lawyer.

request-field_measure = Что запрашивается
request-field_to = Запрашиваемое государство
request-field_toAuthority = Орган-адресат
request-field_title = Название запроса
request-field_basis = Основание
request-field_offences = Преступления
request-field_offences-pinpoint = Преступление
request-field_offences-description = Преступление, словами
request-field_offences-provision = Норма вашего закона
request-field_offences-maxPenalty = Максимальное наказание
request-field_conduct = Что сделано
request-field_urgency-why = Почему срочно
request-field_investigation-reference = Номер расследования
request-field_investigation-authority = Прокурор или суд, ведущий дело
request-field_investigation-decision = Решение у вас
request-hint_investigation-decision = Какой суд или прокурор решил, когда и под каким номером, например: окружной суд Токио, постановление от 3 марта 2026 года, (wa) 118.
request-field_sensitivity = Чувствительность
request-field_language = Язык запроса
request-field_contents-otherBasis = Другое основание
request-field_contents-otherBasisCitation = Где записано другое основание

case_done-sent = Запрос подписан и в пути. Его свидетельства появляются ниже по мере поступления.

drafts_title = Проекты
drafts_lead =
    { $n ->
        [0] Проектов нет ({ $authority }).
        [one] { $n } проект ({ $authority }).
        [few] { $n } проекта ({ $authority }).
       *[other] { $n } проектов ({ $authority }).
    }
drafts_empty-title = Проектов в работе нет
drafts_empty = Новый запрос хранится здесь от первого сохранения до отправки.
drafts_group-yours = Ждут вашего согласия
drafts_group-others = Ждут согласия коллеги
drafts_group-returned = Возвращены
drafts_group-drafting = Составляются
drafts_state-yours = Ждёт согласия
drafts_state-others = Ждёт согласия
drafts_state-returned = Возвращён
drafts_state-drafting = В работе
drafts_approvals = Согласий: { $done } из { $of }
drafts_by = Составитель: { $name }; сохранено { $moment }
drafts_untitled = Проект без названия
drafts_discard = Удалить
drafts_discard-title = Удалить этот проект?
drafts_discard-lead = { $title }; составитель: { $drafter }; сохранено { $moment }. Текст будет уничтожен.
drafts_discard-changed = Он был сохранён после того, как вы открыли эту страницу. Посмотрите его ещё раз, прежде чем удалять.
drafts_discard-button = Удалить проект
drafts_discard-keep = Оставить
drafts_done-discarded = Проект удалён.
drafts_done-approved = Ваше согласие занесено в журнал. Должен согласиться второй сотрудник.
drafts_done-returned = Проект возвращён, с вашей причиной.
drafts_done-put-away = Копии вашего органа больше нет.
