### Русский: drafted by machine, not yet reviewed by a native lawyer.

law_title = Право
law_views = Разделы правовых страниц
law_view-ask = Два государства и день
law_view-instruments = Документы
law_view-states = Государства
law_view-forms = Бланки
law_view-search = Поиск
law_permanent = Постоянный адрес
law_data = Данные
law_print = Справка на двух страницах
law_tools = Эта страница адресом, данными и на бумаге
law_version = Факты прочитаны по { $day }. Ни одно государство не сказало, что согласно с этими ответами; важное проверьте у депозитария.
law_source = Источник
law_comma = { ", " }
law_cite = Статья { $article }{ $path }
law_cite-of = Статья { $article }{ $path }, { $instrument }
law_cite-other = любое другое преступление
law_unknown = не известно
law_day-hint = Год, месяц, день, например 2012-11-01
law_show = Показать
law_near = Возможно, имелось в виду
law_not-found-search = Поиск в праве
law_article_title = { $pinpoint }: { $title }
law_article_gist = Своими словами
law_article_lead = { $domain }, { $instrument }
law_article_not-text = Изложение нашими словами, не текст договора. Прочитайте текст, прежде чем ссылаться.
law_article_limits = Условия и ограничения
law_article_force = Какова сила
law_article_paragraphs = Пункты этой статьи
law_article_only = Её пункты по отдельности не изложены.
law_article_here = эта страница
law_article_left-out = Пункты, которых нет в списке, здесь не изложены; о них ничего не сказано.
law_article_emergency-only = Только для чрезвычайных ситуаций.
law_article_fallback-only = Только если обе стороны не связаны договором о взаимной помощи.
law_article_hangs = Что от неё зависит
law_article_hangs-none = Ничто из записанного здесь на ней не основано.
law_article_rules = Что из неё следует
law_article_clocks = Сроки
law_article_contents = Поля запроса
law_article_declarations = Оговорки и заявления
law_article_profiles = Что говорят об этом законы государств
law_article_missing = Положения { $pinpoint } здесь нет
law_article_missing-lead = Возможно, опечатка, или это пункт, который здесь не изложен. Изложенные пункты названы на странице статьи.
law_required = обязательно
law_if-available = если имеется
law_from = с { $day }
law_until = до { $day } (не включая)
law_start-of-party = с вступления в силу для неё самой
law_length-none = Числа нет
law_length-hours =
    { $n ->
       *[other] { $n } ч
    }
law_length-days =
    { $n ->
       *[other] { $n } дн.
    }
law_length-months =
    { $n ->
       *[other] { $n } мес.
    }
law_length-years =
    { $n ->
        [one] { $n } г.
        [few] { $n } г.
       *[other] { $n } лет
    }
law_value-minimum = не менее { $figure }
law_value-maximum = не более { $figure }
law_in-both = { $own } ({ $original })
law_starts = Начинается с
law_start-if = { $start }, только если { $condition }
law_owes = Кто обязан
law_counting = Как считается

law-domain_substantive = Преступления
law-domain_criminalization = Преступления
law-domain_liability = Ответственность и санкции
law-domain_procedural = Полномочия полиции и судов
law-domain_cooperation = Сотрудничество
law-domain_cooperation-general = Сотрудничество в целом
law-domain_final = Заключительные положения
law-domain_general = Общие положения
law-domain_jurisdiction = Юрисдикция
law-domain_extradition = Выдача
law-domain_mla = Взаимная правовая помощь
law-domain_law-enforcement = Правоохранительная деятельность
law-domain_asset-recovery = Возвращение активов
law-domain_data-protection = Защита данных
law-domain_network = Сети контактных центров
law-domain_preservation = Обеспечение сохранности
law-domain_prevention = Предупреждение
law-domain_technical-assistance = Техническая помощь
law-domain_mechanism = Органы и обзор

law-force_shall = Обязывает: Стороны должны.
law-force_may = Разрешает: Стороны могут.
law-force_endeavour = Требует усилия: Стороны стремятся.
law-force_mixed = Частью обязывает, частью разрешает.

law-clock_deadline = Срок
law-clock_minimum = Не менее чем на
law-clock_effect-date = Действует с этого дня
law-clock_target = Надлежащая практика, договор не обязывает

law-counting_first-of-month-after-months = месяцы от этого дня, затем ближайшее первое число
law-counting_nth-day-after = сам день не считается
law-counting_calendar-days = календарные дни, праздники ничего не меняют
law-counting_eu-1182-71 = по Регламенту 1182/71: дни переносятся с праздников, часы нет
law-counting_roll-off-holidays = дни, с переносом с нерабочих дней
law-counting_months-same-day = до дня с тем же числом
law-counting_on-receipt = немедленно

law-rule_own-rule = Статья о мере: { $measure }
law-rule_general = По общей обязанности оказывать помощь: { $measure }
law-rule_endeavour = Обязанность стараться: { $measure }
law-rule_domestic = Насколько допускает закон запрашиваемого государства: { $measure }
law-rule_none = Не охвачено: { $measure }
law-rule_outside = { $measure }: обратитесь в другое место
law-rule_information = { $measure }: сведения, не запрос к государству
law-rule_ground = Основание для отказа
law-rule_not-ground = Не основание для отказа
law-rule_duty = Обязанность при отказе
law-rule_postponement = Отсрочка
law-rule_domestic-law = Наряду с этим применяется закон запрашиваемого государства
law-rule_channel = Кто кому пишет
law-rule_precedence = Что уступает другому договору
law-rule_use-limit = Ограничение использования
law-rule_prosecute = Выдача или уголовное преследование
law-rule_threshold = Порог для выдачи
law-rule_competing = Одно лицо просят несколько государств
law-rule_offence = Относится к преступлениям самого документа
law-rule_condition = Условие
law-rule_entry = Когда государство связано
law-rule_quorum = Когда документ вступает в силу
law-rule_denunciation = Когда действует денонсация
law-rule_withdrawal = Когда действует снятие оговорки
law-rule_extension = Когда действует распространение на территорию
law-rule_eligibility = Кто может присоединиться
law-rule_territory = На какие территории распространяется

law-duty_give-reasons = Указать причины
law-duty_consult-first = Сначала посоветоваться
law-duty_inform-promptly = Незамедлительно сообщить другой стороне
law-duty_submit-for-prosecution = Передать дело для уголовного преследования
law-duty_consider-partial-or-conditional = Рассмотреть исполнение частично или на условиях
law-duty_warn-requesting-state = Предупредить запрашивающее государство

law-declared_reservation = Оговорка
law-declared_declaration = Заявление

law_filed = Адрес этой страницы: { $address }

law_is = Что это
law_is-rules = Правила сотрудничества по конвенциям и договорам с их датами: кто был связан, в какой день, с какой оговоркой.
law_is-reasons = Ответ с обоснованием: на каждом шаге статья, источник и степень надёжности.
law_is-open = Те же правила, что министерства применяют на своих узлах: открытые данные, открытый код.
law_isnt = Чем это не является
law_isnt-depositary = Не депозитарий. Важные даты проверяют там.
law_isnt-advice = Не юридическая консультация, и ни одно государство не сказало, что согласно с этими ответами.
law_isnt-channel = Не способ отправить запрос. Ничто введённое здесь не сохраняется.

site_name = Право
site_what = публично, без учётных записей
site_data = Данные (JSON)
site_changes = Дни, когда право менялось
site_without-script = Ответы для двух государств, для другого дня и на поиск вычисляет в вашем браузере скрипт, который отключён. Самим страницам он не нужен.
site_too-old = Этот браузер не умеет считать дни так, как нужно праву (в нём нет Temporal), поэтому ответа на вопрос нет; показана страница, какой она написана. Откройте этот адрес в современном Firefox или Chrome или попросите коллегу с более новым браузером.
