### Русский: drafted by machine, not yet reviewed by a native lawyer.

states_title = Государства и другие юрисдикции
states_lead = У каждой есть страница: кому писать, что её связывает и с какого дня, её заявления и её закон, насколько его кто-то исследовал.
states_profiled = Закон исследован
states_others = Закон ещё не исследован

state_missing = Юрисдикции «{ $code }» здесь нет
state_lead = { $kind }. Право на { $day }.
state_kind-state = Государство
state_kind-organisation = Организация
state_kind-territory = Территория
state_of = Территория государства
state_member = Входит в
state_parts = Разделы этой страницы
state_updated = Прочитано { $day }.
state_unknown = Закон ({ $state }) ещё никто не исследовал. Пустое место ничего не говорит о ней ({ $state }), только об этой странице.
state_ask = О чём можно просить ({ $state })?
state_substantive = Материальное право: преступления
state_procedural = Процессуальное право: полномочия
state_cooperation = Сотрудничество
state_capacity = Ресурсы
state_prevention = Предупреждение
state_sources = Источники всего профиля, для фактов без своего источника
state_head-empty = На этот день ничего не записано.
state_region = { $title }; таблица прокручивается вбок
state_offence = Преступление
state_criminalised = Признано ли преступлением?
state_statute = Где записано
state_penalty = Максимальное наказание
state_penalty-fine = только штраф
state_penalty-grave = тягчайшая форма { $length }
state_applies = Применяется
state_power = Полномочие
state_available = Есть ли полномочие?
state_limits = Ограничения
state_suspended = Приостановлено с { $from } до { $to } (не включая): { $why }
state_present-yes = Есть в законе
state_present-partly = Частично
state_present-no = Нет в законе
state_present-unknown = Не известно
state_binds = Что связывает и с какого дня
state_binds-none = Не записано ни одного обязательного документа.
state_declarations = Оговорки и заявления
state_no-declarations = Не записано, и это ничего не доказывает: заявления прочитаны лишь у части участников Будапештской конвенции, а по другим договорам — у немногих государств. Решает список депозитария.
state_gap = Пробелы относительно документа
state_gap-lead = Вопросительный знак ничего не говорит о государстве, только о том, что никто не смотрел.
state_gap-offences = Преступления
state_gap-liability = Ответственность, санкции и юрисдикция
state_gap-powers = Полномочия

state_gap-tile = Статья { $article }, { $title }: { $present }
state_gap-rows = По статьям, с указанием, где записано и насколько надёжно
state_gap-against = Пробелы относительно
state_gap-counts = Есть в законе: { $yes }, частично: { $partly }, нет в законе: { $no }; никто не смотрел: { $unknown }.
state_article = Статья
state_gap-present = Есть ли в законе?
state_gap-statutes = Где
state_yes = Да
state_no = Нет
state_nothing = здесь не известно

profile_centralAuthority = Центральный орган
profile_point24x7 = Контактный центр 24/7
profile_extraditionAuthority = Орган по выдаче
profile_channels = Каналы
profile_languages = Языки
profile_thresholds = Пороги
profile_dualCriminality = Обоюдное признание деяния преступлением
profile_nationalityRule = Собственные граждане
profile_domesticGroundsForRefusal = Основания для отказа по собственному закону
profile_reciprocityRequired = Взаимность
profile_deathPenaltyOrOtherAssurances = Гарантии
profile_actOnMutualAssistance = Закон о взаимной помощи
profile_extraditionAct = Закон о выдаче
profile_notes = Примечания
profile_units = Подразделения
profile_programmes = Программы
profile_training = Обучение
profile_hotline = Горячая линия
profile_reportingPortal = Куда сообщать
profile_awarenessAgency = Просвещение
profile_name = Название
profile_contactPublic = Публичный адрес
profile_mla = Взаимная помощь
profile_extradition = Выдача
profile_rule = Правило
profile_extraditesOwnNationals = Выдаёт собственных граждан
profile_constitutionalBar = Запрет в конституции
profile_cite = Ссылка
profile_text = Своими словами
profile_note = Примечание
profile_asOf = По состоянию на
profile_mandatory = Обязателен ли отказ?
profile_scope = Объём
profile_title = Название
profile_from = С
profile_amended = Изменён
profile_provisionalArrest = Временный арест
profile_extraditionRequestingMinMaxMonths = Наименьшее максимальное наказание в запрашивающем государстве, месяцев
profile_extraditionRequestedMinMaxMonths = Наименьшее максимальное наказание здесь, месяцев
profile_extraditionStrictlyMore = Должно быть строго больше
profile_extraditionNote = О пороге
profile_mlaMinMaxMonths = Наименьшее максимальное наказание для помощи, месяцев
profile_searchWarrantMinMaxMonths = Наименьшее максимальное наказание для обыска, месяцев
profile_searchStrictlyMore = Для обыска должно быть строго больше
profile_deMinimis = Малозначительные дела
profile-value_required = Требуется
profile-value_may-refuse = Отсутствие может быть основанием для отказа
profile-value_by-treaty = Как сказано в договоре
profile-value_coercive-only = Требуется только для принудительных мер
profile-value_not-required-generally = Как правило, не требуется
profile-value_by-act = Как сказано в законе
profile-value_treaty-needed = Да, если договор не предусматривает этого
profile-value_unknown = Не известно
profile-value_yes = Да
profile-value_no = Нет
profile-value_discretionary = По усмотрению
profile-value_eu-and-courts-only = Только государствам Европейского союза и международным судам
profile-value_with-return-guarantee = Если гарантировано возвращение
profile-value_only-by-treaty = Только по договору
profile-value_with-consent = Если лицо согласно
profile-value_no-with-exception = Нет, с исключением
profile-value_conditional = На условиях

search_title = Поиск в праве
search_lead = Положение, например CETS185:29(7), слово либо название или код государства.
search_label = Положение, слово или государство
search_button = Искать
search_title-for = Поиск в праве: { $q }
search_found =
    { $n ->
        [0] Ничего не найдено.
        [one] Найдено: { $n }.
       *[other] Найдено: { $n }.
    }
search_nothing-next = Попробуйте одно слово по теме, статью, например CETS185:29, или название государства по-английски.
search_states = Государства и другие юрисдикции
search_instruments = Документы
search_provisions = Положения
search_declarations = Оговорки и заявления
search_practices = Надлежащая практика
search_shown = { $shown } из { $n }

state_write-first = Сначала писать
state_basics = В целом
state_role-central-authority = Для запроса
state_role-contact-point-24-7 = Если данные могут исчезнуть, или ночью
state_role-extradition-authority = Для выдачи
state_role-asset-recovery-office = Для отслеживания активов
state_tradition = Правовая традиция
state_official = Официальные языки
state_accepted = Принимает запросы на языках
state_death-penalty = Смертная казнь
state_nationals = Собственные граждане
state_nationals-yes = Могут быть выданы.
state_nationals-conditional = Выдаются на условиях.
state_nationals-no = Не выдаются.
state_without-treaty = Выдача без договора
state_without-treaty-yes = Возможна.
state_without-treaty-no = Только по договору.
state_at-any-hour = Круглосуточный контактный центр
state_at-any-hour-since = Обязан быть с { $day }.
state_treaty-list = Где перечислены договоры
law-tradition_civil = континентальное право
law-tradition_common = общее право
law-tradition_islamic = исламское право
law-tradition_customary = обычное право
law-tradition_socialist = социалистическое право
law-death_abolished = Отменена за все преступления.
law-death_ordinary-abolished = Отменена, кроме исключительных преступлений, например военного времени.
law-death_unused = Есть в законе, по сложившейся практике не исполняется.
law-death_retained = Есть в законе.

coverage_title = Что охвачено, а что нет
coverage_lead = Подсчитано на { $day }. Место, куда никто не смотрел, ничего не говорит о государстве, только об этих страницах.
coverage_counted = Что охвачено, а что нет
coverage_all = По государствам
coverage_note = Тёмное: известно из источника. Светлее: частично или не подтверждено. Где никто не смотрел, об этом говорит каждый ответ и указывает, где искать.
coverage_profile = Собственный закон
coverage_authority = Центральный орган
coverage_language = Принимаемые языки
coverage_at-any-hour = Круглосуточный контактный центр
coverage_assistance = Двусторонние договоры о помощи: поиск проведён
coverage_extradition = Двусторонние договоры о выдаче: поиск проведён
coverage_of = { $known } из { $of }
coverage_of-part = { $known } из { $of }, частично { $part }
coverage_rows-state = Государства
coverage_rows-territory = Территории и особые юрисдикции
coverage_known = Известно
coverage_part = Частично
coverage_unknown = Не известно

## What changed on which day.

change_lately = Недавние изменения
change_in-force = { $instrument }: вступление в силу ({ $who }).
change_applies = { $instrument }: применяется с этого дня.
change_bound = { $who }: начало обязательств по документу «{ $instrument }».
change_ended = { $who }: конец обязательств по документу «{ $instrument }».
change_suspended = { $instrument }: действие приостановлено ({ $who }).
change_suspension-ended = { $instrument }: применяется снова ({ $who }).
change_all-parties = первые Стороны
change_states = { $n ->
        [one] { $n } государство
        [few] { $n } государства
       *[many] { $n } государств
    }
change_count = { $n ->
        [one] { $n } изменение с { $year } года
        [few] { $n } изменения с { $year } года
       *[many] { $n } изменений с { $year } года
    }
change_none = Не известно ни одного дня, когда договор начал или перестал связывать.
change_unconfirmed = день не подтвержден
state_history = История договоров
