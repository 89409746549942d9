### Русский: drafted by machine, not yet reviewed by a native lawyer.

ask_title = О чём можно просить: { $from } → { $to }
ask_title-open = О чём одно государство может просить другое?
ask_lead = Выберите, кто просит, кого просят, и день. К каждому ответу даны статьи и обоснование.
ask_begin = Четыре ответа для начала
ask_from = Просит
ask_to = Просят
ask_on = На дату
ask_offence = Преступление
ask_measure = Мера
ask_swap = Поменять
ask_swap-spoken = Поменять юрисдикции местами
ask_button = Спросить право
ask_choose = Выберите
ask_side = { $code } { $name }
ask_no-offence = Не указано
ask_offence-other = Другое преступление, не из списка
ask_problems =
    { $n ->
        [one] Праву мешает ответить { $n } пункт
        [few] Праву мешают ответить { $n } пункта
       *[other] Праву мешают ответить { $n } пунктов
    }
ask_months = Укажите максимальное наказание в полных месяцах, от 0 до 1200
ask_since = По сравнению с предыдущим днём:
ask_since-none = между обеими сторонами ничего не изменилось.
ask_since-counts = открыто { $opened }, ограничено { $limited }, закрыто { $closed }.
ask_opened =
    { $n ->
        [one] { $n } ответ
        [few] { $n } ответа
       *[other] { $n } ответов
    }
ask_today = Сегодня
ask_days = Дни, когда ответ менялся
ask_days-none = Ни один записанный здесь договор ни в какой день не связывает обе стороны.
ask_days-now = этот день
ask_days-from = { $instrument }: обязательно для обеих сторон
ask_days-until = { $instrument }: больше не обязательно для обеих сторон

matrix_caption = Меры по документам: { $from } → { $to }, { $day }
matrix_region = Таблица мер по документам; прокручивается вбок
matrix_measure = Мера
matrix_both-since = обе с { $year }
matrix_cell = { $measure }, { $instrument }: { $state }, { $article }
matrix_cell-bare = { $measure }, { $instrument }: { $state }
matrix_article = Статья { $article }
matrix_not-asked = { $measure }, { $instrument }: не путь для этого
matrix_state-open = открыто
matrix_state-limited = ограничено
matrix_state-uncertain = не определено
matrix_state-closed = закрыто
matrix_legend-open = Открыто в этот день
matrix_legend-limited = Ограничено: зависит от фактов или закона другой стороны
matrix_legend-uncertain = Не определено: факт не указан, или сначала нужно спросить депозитария
matrix_legend-closed = Закрыто в этот день
matrix_legend-numbers = Числа — статьи; каждая ячейка открывает своё обоснование
matrix_none = В этот день ни для одной меры не открыт ни документ, ни путь без договора.
matrix_shut = Закрыто для всех мер
matrix_parties = Стороны документа «{ $instrument }»

reason_title = { $measure }, { $instrument }
reason_all = Все пути для меры: { $measure }
reason_start = Начать запрос на этом основании
reason_steps = Обоснование, в порядке применения

avenues_title = { $measure }: о чём можно просить, { $from } → { $to }
avenues_lead = На { $day }. По обязанности ответить; затем открытое прежде ограниченного, а правила между двумя — прежде более широких.
avenues_facts = На чём основан ответ
avenues_missing = Факты, которые решили бы больше
avenues_missing-lead = Укажите, что знаете, и спросите снова. Ничто не указанное не предполагается, и ничто не сохраняется.
avenues_missing-none = Для ответа достаточно фактов.
avenues_missing-elsewhere = Это решает не факт дела, а депозитарий.
avenues_not-stated = Не указано
avenues_yes = Да
avenues_no = Нет
avenues_met = Преступление в обоих
avenues_unmet = Там не преступление
avenues_advice = Совет практики
avenues_none-open = В этот день ни один путь не открыт и не остаётся неопределённым.
avenues_why = Почему
avenues_rules-from = { $treaty } идёт первым по форме, содержанию и отказу.
avenues_blank = Бланк
avenues_provider-form = Страница документа

fact_offence = Преступление
fact_max-penalty-requesting = Максимальное наказание в запрашивающем государстве, месяцев
fact_max-penalty-requested = Максимальное наказание в запрашиваемом государстве, месяцев
fact_dual-criminality = Признано ли деяние преступлением в обоих государствах?
fact_coercive = Требуются ли принудительные меры?
fact_de-minimis = Малозначительное ли дело?
fact_available-otherwise = Можно ли получить ту же помощь по другому положению?
fact_basic-concepts-conflict = Противоречит ли это основным концепциям правовой системы?
fact_person-national-of = Гражданином какого государства является лицо?
fact_requested-has-jurisdiction = Есть ли юрисдикция у самого запрашиваемого государства?
fact_emergency = Жизнь или безопасность в непосредственной опасности?
fact_transnational = Носит ли дело транснациональный характер?
fact_organized-criminal-group = Действовали ли трое или более вместе ради выгоды?
fact_fiscal = Затрагивает ли преступление также налоги?
fact_only-fiscal = Затрагивает ли преступление только налоги?
fact_offence-by-computer = Совершено ли оно с помощью компьютерной системы?
fact_prosecution-asked-for = Просят ли об уголовном преследовании вместо выдачи?
fact_urgent = Срочный ли запрос?
fact_consent-of-person = Согласно ли лицо?
fact_capital-offence = Предусмотрена ли за преступление смертная казнь?
fact_convention-as-basis = Считает ли запрашиваемое государство конвенцию основанием для выдачи?
fact_treaty-between = Связывает ли обе стороны договор?
fact_declaration-of-requested-state = Что заявило запрашиваемое государство?
fact_declaration-of-requesting-state = Что заявило запрашивающее государство?

law-kind_convention = конвенция
law-kind_protocol = протокол
law-kind_mlat = договор о помощи
law-kind_regional-mlat = региональный договор о помощи
law-kind_extradition = договор о выдаче
law-kind_regional-cybercrime = региональная конвенция
law-kind_regional-instrument = региональный документ
law-kind_cloud-act = исполнительное соглашение
law-kind_scheme = схема, никого не обязывает
law-kind_channel = канал
law-kind_comity = без договора
law-kind_police = от полиции к полиции
law-kind_provider = через поставщиков
law-kind_model = типовой текст
law-kind_statute = закон одного государства

law-when_always = { "" }
law-when_urgent = если срочно
law-when_emergency = в чрезвычайной ситуации
law-when_agreed = если условлено
law-when_non-coercive = без принуждения

avenues_line-duty = Обязывает
avenues_line-through = Через
avenues_line-published = Опубликовано
avenues_duty-own-rule = { $state }, по положению именно об этой мере.
avenues_duty-general = { $state }, по общей обязанности оказывать помощь.
avenues_duty-endeavour = { $state }: стараться; результат не обязателен.
avenues_duty-domestic = { $state }, лишь в той мере, в какой допускают закон и договоры между обеими сторонами.
avenues_duty-information = ни одно государство: предписание или просьба идёт прямо к поставщику.
avenues_duty-nobody = никого: { $state } помогает, если позволяет закон и насколько сочтёт нужным.
avenues_within = В течение { $length }.
avenues_no-time = Числа дней не устанавливает.
avenues_no-channel = Канал не записан; спросите центральный орган.
avenues_who = Кому писать
avenues_serves = для { $ranks }
avenues_nobody-named = Никто не назван
avenues_languages-accepted = Принимает запросы на языках: { $languages }
avenues_languages-official = Официальные языки: { $languages }; о других не известно
avenues_languages-unknown = Языки не известны
avenues_home-law = Что добавляет закон ({ $state }), каким бы путём ни идти
law-channel_central-authority = центральный орган
law-channel_contact-point-24-7 = контактный центр 24/7
law-channel_judicial-authority = от судебного органа к судебному органу
law-channel_competent-authority = компетентные органы
law-channel_diplomatic = дипломатический канал
law-channel_interpol = Интерпол
law-channel_direct-to-provider = прямо к поставщику

matrix_hint = Таблица продолжается вбок: двигайте её пальцем, колесом или стрелками.
