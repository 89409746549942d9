### Русский: drafted by machine, not yet reviewed by a native lawyer.

law-said_quoted = { $law }
law-said_quoted-from = { $law } ({ $cite })
law-said_of-instrument = { $instrument }:
law-said_verify-with-depositary = Проверьте у депозитария.

law-said_bound = { $how ->
        [through-since] { $state }: документ «{ $instrument }» обязателен с { $since }; через кого: { $by }.
        [through] { $state }: документ «{ $instrument }» обязателен; через кого: { $by }.
        [since] { $state }: документ «{ $instrument }» обязателен с { $since }.
       *[undated] { $state }: документ «{ $instrument }» обязателен.
    }
law-said_applies-from = Применяется с { $day }.
law-said_takes-part = { $how ->
        [since] { $state }: участие в «{ $instrument }» с { $since }; оно никого не обязывает.
       *[undated] { $state }: участие в «{ $instrument }»; оно никого не обязывает.
    }
law-said_only-recalled = Это не подтверждено.
law-said_day-recalled = Этот день назван по памяти, его никто не проверил.
law-said_not-yet-applicable = { $instrument }: в силе, но применяется только с { $day }.
law-said_made-for-members = { $instrument }: заключено для своих государств-членов ({ $state }). Обратитесь в центральный орган одного из них.
law-said_within-own-competence = { $state }: Сторона документа «{ $instrument }» в пределах своей компетенции; какой её орган отправляет или исполняет, в данных Comity нет. Обратитесь в центральный орган государства-члена.
law-said_left-out-by = { $instrument }: исключено из действия — { $state }; кем: { $by }.
law-said_left-out = { $instrument }: исключено из действия своим государством — { $state }.
law-said_not-taking-part = { $state }: не участвует в «{ $instrument }».
law-said_cannot-be-party = { $state }: не может само быть Стороной документа «{ $instrument }».
law-said_parties-unknown = { $state }: обязателен ли документ «{ $instrument }», в данных Comity нет.
law-said_perhaps-since = { $state }: до { $day } не Сторона документа «{ $instrument }»; присоединение после этого дня не проверялось.
law-said_perhaps-bound = { $state }: документ «{ $instrument }» на { $on }, возможно, обязателен.
law-said_start-not-found = { $instrument }: с какого дня в силе, не найдено.
law-said_extension-effect = Распространение на территорию ({ $state }) получено и вступает в действие { $day }.
law-said_extension-effect-later = Распространение на территорию ({ $state }) получено и вступает в действие позднее.
law-said_consented = { $how ->
        [consented-bound] { $state }: согласие дано { $consented }, обязательно только с { $inForce }.
        [consented] { $state }: согласие дано { $consented }.
        [bound] { $state }: согласие дано ранее, обязательно только с { $inForce }.
       *[undated] { $state }: согласие дано ранее.
    }
law-said_enters-only-on = { $instrument }: вступает в силу только { $day }.
law-said_not-in-force = { $instrument }: на { $on }, насколько известно, не в силе.
law-said_quorum = { $wait ->
        [some] Нужно документов о согласии: { $needed }, затем срок { $length }; на тот день известно: { $deposited } ({ $pinpoint }).
       *[none] Нужно документов о согласии: { $needed }; на тот день известно: { $deposited } ({ $pinpoint }).
    }
law-said_not-yet-adopted = Принято лишь { $day }.
law-said_not-yet-open = Открыто для подписания лишь { $day }.
law-said_signature-gives-nothing = { $state }: подписано; одна подпись ничего не даёт.
law-said_consent-starts-nothing = { $state }: согласие дано, но в действие документ оно не вводит.
law-said_no-longer-bound = { $state }: документ «{ $instrument }» перестал быть обязательным { $day }.
law-said_only-signed = { $state }: документ «{ $instrument }» только подписан; одна подпись ничего не даёт.
law-said_only-invited = { $state }: есть приглашение присоединиться к «{ $instrument }», присоединения не было.
law-said_not-party = { $state }: не Сторона документа «{ $instrument }» на { $on }.
law-said_list-ends = Список Сторон прочитан по { $day }.
law-said_bound-from = Обязательно с { $day }.
law-said_day-unknown = { $what ->
        [bound] Возможно, уже обязательно: день не известен.
        [suspended] Возможно, приостановлено: день не известен.
        [deposited] Возможно, уже сдано на хранение: день не известен.
        [signed] Возможно, уже подписано: день не известен.
       *[invited] Возможно, уже приглашено: день не известен.
    }
law-said_withdrawal-decided = Решено о выходе; с какого дня он действует, не найдено (не ранее { $day }).
law-said_invitation-ended = Приглашение действовало пять лет, до { $day }; более поздних шагов не видно.
law-said_suspended = { $how ->
        [since-by] Приостановлено с { $since } по уведомлению; чьему: { $by }.
        [since] Приостановлено с { $since }.
        [by] Приостановлено по уведомлению; чьему: { $by }.
       *[plain] Приостановлено.
    }
law-said_other-arrangement = Вместо него действует другая договорённость.
law-said_territory-not-in-data = { $state }: Сторона; распространяется ли на эту территорию, здесь не записано.
law-said_way-has-no-parties = { $instrument }: путь без договора, Сторон у него нет. Спросите о путях.
law-said_model-binds-nobody = { $instrument }: типовой текст, никого не обязывает.
law-said_statute-has-no-parties = { $instrument }: закон одного государства, Сторон не имеет.

law-said_hub-only = { $instrument }: действует между одной стороной ({ $hub }) и каждой другой Стороной, но не между ними самими.
law-said_no-way-before = { $instrument }: до { $day } не существует.
law-said_no-access = { $n ->
        [1] { $instrument }: нет доступа — { $state }.
       *[other] { $instrument }: нет доступа — { $state } и { $other }.
    }
law-said_turn-to-member = Обратитесь в центральный орган государства-члена.
law-said_both-have-point = У обеих сторон есть контактный центр по «{ $instrument }».
law-said_access-unknown = Есть ли доступ у обеих сторон, здесь не записано.
law-said_parts-of-one-state = { $from } и { $to } — части одного государства: между ними нет ни договора, ни дипломатического канала. Обратитесь к закону этого государства и к порядку между его частями, если он есть.
law-said_not-applied-between = { $instrument }: не применяется между обеими сторонами ({ $from }; { $to }).
law-said_perhaps-suspended-between = { $instrument }: возможно, приостановлено между обеими сторонами ({ $from }; { $to }); день не найден.
law-said_treaty-binds = { $instrument }: на { $on } обязательно для обеих сторон.
law-said_treaty-uncertain = { $instrument }: обязательно ли для обеих сторон на { $on }, не определено.
law-said_treaty-to-verify = { $instrument }: обязательно ли для обеих сторон, проверьте у депозитария; если да, действует следующее:
law-said_no-treaty-known = Comity не знает такого договора, обязательного для обеих сторон на { $on }.
law-said_treaty-conditions-apply = { $instrument }: обязательно для обеих сторон; применяются его собственные условия и основания для отказа.
law-said_treaty-perhaps = { $instrument }: возможно, обязательно для обеих сторон.
law-said_extradition-conditions-first = { $instrument }: обязательно для обеих сторон; его условия выдачи идут первыми.
law-said_first-read-with = Основанием остается документ «{ $instrument }», вместе с тем, что его дополняет: { $instruments }.
law-said_may-agree-to-use = Обе стороны вправе всё же договориться об их применении ({ $pinpoint }).

law-said_level = { $level ->
        [own-rule] { $instrument }: есть положение именно об этой мере.
        [general] { $instrument }: обязанность вытекает из общей обязанности оказывать помощь.
        [endeavour] { $instrument }: эта мера названа.
        [domestic] { $instrument }: охватывает эту меру без отдельной обязанности.
        [own-law] { $instrument }: может применяться для этой меры.
        [information] { $instrument }: обращено к поставщику, это не запрос к государству.
        [outside] { $instrument }: вне этой сети.
       *[none] { $instrument }: не охватывает.
    }
law-said_not-reached = { $instrument }: не охватывает эту меру.
law-said_rules-unknown = Что охватывает «{ $instrument }», в данных Comity нет: прочитайте текст.
law-said_provider-order = Предписание или просьба прямо к поставщику: ни одно государство ничего не должно.
law-said_helps-as-it-chooses = Обязанности нет: { $state } помогает, если позволяет закон и насколько сочтёт нужным.
law-said_owed-as-law-permits = Обязанность лишь в той мере, в какой допускают закон ({ $state }) и договоры между обеими сторонами.
law-said_owed-endeavour = { $state }: стремится помочь и не обязано достичь результата.
law-said_surrender-barred-instead = В выдаче должно быть отказано: лицо — гражданин; чей: { $state }. Просите вместо этого об уголовном преследовании там ({ $pinpoint }).
law-said_surrender-barred = В выдаче должно быть отказано: лицо — гражданин; чей: { $state }. Спросите, будет ли преследование по собственному закону: ничто к этому не обязывает.
law-said_own-national = Лицо — гражданин; чей: { $state }.
law-said_national-barred = { $by ->
        [constitution] { $owed ->
            [must] Конституция ({ $state }) запрещает выдавать собственных граждан: отказ обязателен.
           *[must-unless] Конституция ({ $state }) запрещает выдавать собственных граждан: отказ обязателен, если не выполнено предусмотренное исключение.
        }
       *[statute] { $owed ->
            [must] Закон ({ $state }) запрещает выдавать собственных граждан: отказ обязателен.
           *[must-unless] Закон ({ $state }) запрещает выдавать собственных граждан: отказ обязателен, если не выполнено предусмотренное исключение.
        }
    }
law-said_declared = { $state }: { $law }
law-said_declared-from = { $state }, с { $day }: { $law }
law-said_no-declaration = { $effect ->
        [convention-extradition-basis] { $state }: заявление о том, что Конвенция — основание выдачи, на { $on } не известно.
        [convention-no-extradition-basis] { $state }: заявление о том, что Конвенция не основание выдачи, на { $on } не известно.
        [dual-criminality-for-preservation] { $state }: оговорка о двойной криминализации до сохранения данных на { $on } не известна.
       *[other] { $state }: заявление по этому вопросу на { $on } не известно.
    }
law-said_declaration-recalled = Заявление ({ $state }) не подтверждено; решает список депозитария.

law-said_answer-hangs-on-it = От этого зависит ответ:
law-said_taken-as-usual = Принято как обычно, не указано.
law-said_side-is = { $side ->
        [requesting] Запрашивающая сторона: { $state }.
       *[requested] Запрашиваемая сторона: { $state }.
    }
law-said_fact-holds = { $fact ->
        [dual-criminality] Деяние признано преступлением у обеих сторон.
        [coercive] Исполнение сопряжено с принудительными мерами.
        [de-minimis] Дело малозначительное.
        [available-otherwise] Ту же помощь можно получить по другому положению.
        [basic-concepts-conflict] Помощь противоречила бы основным концепциям правовой системы.
        [person-national-of-requested] Лицо — гражданин запрашиваемого государства.
        [requested-has-jurisdiction] Юрисдикция есть у самого запрашиваемого государства.
        [emergency] Жизнь или безопасность в непосредственной опасности.
        [transnational] Дело носит транснациональный характер.
        [organized-criminal-group] Трое или более действовали вместе ради выгоды.
        [fiscal] Преступление затрагивает также налоги.
        [only-fiscal] Преступление затрагивает только налоги.
        [offence-by-computer] Преступление совершено с помощью компьютерной системы.
        [prosecution-asked-for] Запрашивающее государство просит об уголовном преследовании вместо выдачи.
        [urgent] Запрос срочный.
        [consent-of-person] Лицо согласно.
        [convention-as-basis] Запрашиваемое государство считает конвенцию основанием для выдачи или не нуждается в договоре.
       *[capital-offence] За преступление предусмотрена смертная казнь.
    }
law-said_fact-fails = { $fact ->
        [dual-criminality] Деяние там не преступление.
        [coercive] Исполнение не сопряжено с принудительными мерами.
        [de-minimis] Дело не малозначительное.
        [available-otherwise] Ту же помощь по другому положению получить нельзя.
        [basic-concepts-conflict] Ничто не противоречит основным концепциям правовой системы.
        [person-national-of-requested] Лицо — не гражданин запрашиваемого государства.
        [requested-has-jurisdiction] Собственной юрисдикции у запрашиваемого государства нет.
        [emergency] Ситуация не чрезвычайная.
        [transnational] Дело не носит транснационального характера.
        [organized-criminal-group] Группа из трёх или более лиц не подозревается.
        [fiscal] Преступление не затрагивает налоги.
        [only-fiscal] Преступление не только налоговое.
        [offence-by-computer] Преступление совершено не с помощью компьютерной системы.
        [prosecution-asked-for] Запрашивающее государство не просило об уголовном преследовании.
        [urgent] Запрос не срочный.
        [consent-of-person] Лицо не согласно.
        [convention-as-basis] Запрашиваемому государству нужен договор, и конвенцию оно таковым не считает.
       *[capital-offence] О смертной казни речи нет.
    }
law-said_any-offence = Охвачено любое преступление.
law-said_offence-wanted = { $instrument }: для своих преступлений ответ один, для любого другого — иной.
law-said_offences-covered = Охвачены: { $offences }.
law-said_offences-none-of = Нет среди преступлений документа «{ $instrument }»: { $offences }.
law-said_offences-partly = Охвачены: { $inside }. Не охвачены: { $outside }.
law-said_offences-differ = Ответ разный для { $inside } и { $outside }.
law-said_ask-each-apart = Спросите о каждом преступлении отдельно.
law-said_penalty-needed = { $bound ->
        [more] Нужно максимальное наказание более { $length } по закону; чьему: { $state }.
       *[least] Нужно максимальное наказание не менее { $length } по закону; чьему: { $state }.
    }
law-said_penalty-too-low = { $bound ->
        [more] Максимум по закону ({ $state }): { $is }; нужно более { $length }.
       *[least] Максимум по закону ({ $state }): { $is }; нужно не менее { $length }.
    }
law-said_penalty-of = { $side ->
        [requesting] { $bound ->
            [more] Нужно максимальное наказание более { $length } по закону запрашивающего государства.
           *[least] Нужно максимальное наказание не менее { $length } по закону запрашивающего государства.
        }
        [requested] { $bound ->
            [more] Нужно максимальное наказание более { $length } по закону запрашиваемого государства.
           *[least] Нужно максимальное наказание не менее { $length } по закону запрашиваемого государства.
        }
       *[both] { $bound ->
            [more] Нужно максимальное наказание более { $length } по законам обоих государств.
           *[least] Нужно максимальное наказание не менее { $length } по законам обоих государств.
        }
    }
law-said_threshold-of-treaty = Это число из документа «{ $instrument }».
law-said_threshold-unknown = Минимальное наказание между обеими сторонами устанавливает «{ $instrument }»; его числа у Comity нет.
law-said_no-home-threshold = Comity не знает минимального наказания в законе о выдаче ({ $state }).
law-said_both-without-treaty = Законы обеих сторон ({ $from }; { $to }) допускают выдачу без договора, на началах взаимности.
law-said_needs-treaty = Насколько известно Comity, закон ({ $state }) без договора не выдаёт.
law-said_without-treaty-unknown = В данных Comity нет сведений о том, выдаёт ли закон ({ $state }) без договора: спросите центральный орган.
law-said_both-without-treaty-unknown = Без договора преступление влечёт выдачу лишь между государствами, которым он не нужен. Нужен ли он, в данных Comity нет ({ $state }): спросите центральный орган.
law-said_surrenders-without-treaty = Закон ({ $state }) допускает выдачу без договора.

law-said_outside-scope = Преступление вне того, что документ охватывает для этой меры.
law-said_offence-covered = Преступление охвачено.
law-said_condition-not-met = Его условие не выполнено.
law-said_hangs-on-unstated = Зависит от того, что ещё не указано.
law-said_treaty-grounds-first = Сначала идут основания документа «{ $instrument }»; { $pinpoint } применяется, только если обе стороны договорятся.
law-said_treaty-grounds-first-here = Сначала идут основания документа «{ $instrument }»; это правило применяется, только если обе стороны договорятся.
law-said_treaty-grounds-perhaps-first = { $instrument }: обязательно ли для обеих сторон, не определено; если да, сначала идут его собственные основания.
law-said_grounds-unknown = Основания документа «{ $instrument }» для этой меры в данных Comity отсутствуют: прочитайте текст.
law-said_home-law-unknown = О законе ({ $state }) Comity ничего не известно.
law-said_refusal-is = { $owed ->
        [must] Отказ обязателен.
       *[may] Отказ допускается.
    }
law-said_power = { $there ->
        [yes] Закон ({ $state }) даёт своим органам это полномочие.
        [partly] Закон ({ $state }) даёт своим органам это полномочие частично.
        [no] Закон ({ $state }) не даёт своим органам такого полномочия.
       *[unknown] Даёт ли закон ({ $state }) своим органам это полномочие, не известно.
    }
law-said_reciprocity-asked = Требуется взаимность ({ $law }).
law-said_reciprocity-asked-somehow = Требуется взаимность (объём не известен).
law-said_source-of-home-law = { $topic ->
        [dual-criminality] { $state }: обоюдное признание деяния преступлением
        [own-nationals] { $state }: собственные граждане
        [whole] Закон: { $state }
       *[reciprocity] { $state }: взаимность
    }
law-said_own-law = { $law }: { $length }
law-said_source-profile = { $state }: профиль
law-said_source-of-profile = Отдельно для этого факта нет: см. источники всего профиля
law-said_source-no-row = На этот день ни одна строка профиля об этом не говорит

law-said_no-rule-on-prosecution = Comity не знает в документе «{ $instrument }» правила об уголовном преследовании вместо выдачи.
law-said_refused-solely-for = { $grounds ->
        [nationality] В выдаче отказано исключительно из-за гражданства.
        [own-jurisdiction] В выдаче отказано исключительно из-за собственной юрисдикции.
       *[either] В выдаче отказано исключительно из-за гражданства или собственной юрисдикции.
    }
law-said_prosecution-is-asked-for = Запрашивающее государство просит об уголовном преследовании.
law-said_has-jurisdiction = Юрисдикция есть: { $state }.
law-said_no-automatic-rule = Автоматического правила нет: учитываются все обстоятельства, и первенство во времени — лишь одно из них.
law-said_factor = { $factor ->
        [gravity] тяжесть преступлений
        [place] место преступлений
        [dates] даты запросов и их получения
        [nationality] гражданство лица
       *[re-extradition] возможность последующей выдачи
    }

law-said_preserve-first = Данные могут исчезнуть раньше, чем этот запрос прочтут: сначала попросите их сохранить.
law-said_several-bases = В одном запросе можно назвать более одного основания: { $instruments }.
law-said_office = { $office ->
        [foreign-ministry] Министерство иностранных дел ({ $state }), через посольство
       *[national-central-bureau] Национальное центральное бюро Интерпола ({ $state })
    }
law-said_acts-for = { $state }: действует за территорию ({ $territory }).
law-said_recalled-ask-first = Не подтверждено: спросите, прежде чем писать.
law-said_named-under-another = Назначен по { $instrument }: спросите, он ли отвечает и за это.
law-said_contact-old = { $age ->
        [undated] У источника нет даты: сначала спросите.
       *[old] Старый источник: сначала спросите.
    }
law-said_point-telephone = Его телефон не публичный: он есть в справочнике сети, открытом только для контактных центров.
law-said_authority-of-place = Орган, компетентный по месту и мере: его называет центральный орган или сеть.
law-said_nobody-named = Кто для этого назван ({ $state }), в данных Comity нет: спросите через справочник или сеть.
law-said_point-obliged = { $instrument }: каждая Сторона обязана иметь контактный центр, отвечающий в любой час.
law-said_point-unknown = Ни один документ в данных не обязывает иметь контактный центр на этот день; участвует ли в добровольной сети, публично не известно.

law-said_not-researched-between = { $sort ->
        [extradition] Двусторонние договоры о выдаче ({ $from }; { $to }) не исследованы: если не показан ни один, это не значит, что их нет.
       *[assistance] Двусторонние договоры о взаимной помощи ({ $from }; { $to }) не исследованы: если не показан ни один, это не значит, что их нет.
    }
law-said_researched-until = { $sort ->
        [extradition] Двусторонние договоры о выдаче ({ $from }; { $to }) искали по { $day } ({ $source }); более поздних не записано.
       *[assistance] Двусторонние договоры о взаимной помощи ({ $from }; { $to }) искали по { $day } ({ $source }); более поздних не записано.
    }
law-said_look-in = { $lists ->
        [both] Смотрите: { $first }, { $second }, Собрание договоров ООН (treaties.un.org).
        [first] Смотрите: { $first }, список действующих договоров министерства иностранных дел ({ $second }), Собрание договоров ООН (treaties.un.org).
       *[none] Смотрите: список действующих договоров министерства иностранных дел ({ $first }; { $second }), Собрание договоров ООН (treaties.un.org).
    }
law-said_not-researched = Не исследовано.
law-said_not-researched-for = Не исследовано: { $state }, на { $on }.
law-said_law-unknown = { $beyond ->
        [facts] Закон ({ $state }) Comity не известен сверх этих фактов: никто его не исследовал.
       *[nothing] Закон ({ $state }) Comity не известен: никто его не исследовал.
    }

law-said_contents-of-treaty = Чего требует «{ $instrument }»
law-said_read-treaty-list = Сначала идёт его собственный перечень содержания; текста у Comity нет: прочитайте его.
law-said_field-language = На языке, который принимает другая сторона ({ $state })
law-said_field-reciprocity = Гарантия взаимности
law-said_field-indispensability = Почему без этих доказательств не обойтись
law-said_field-probable-cause = Датированные факты, показывающие достаточные основания
law-said_field-equivalent-offence = Деяние, чтобы его можно было там проверить

law-said_length = { $unit ->
        [hours] { $n ->
           *[other] { $n } ч
        }
        [days] { $n ->
           *[other] { $n } дн.
        }
        [months] { $n ->
           *[other] { $n } мес.
        }
       *[years] { $n ->
            [one] { $n } г.
            [few] { $n } г.
           *[other] { $n } лет
        }
    }
law-said_at-once = немедленно
law-said_effect-on-receipt = При получении или в более поздний день, названный в уведомлении.
law-said_effect-first-of-month = Первый день месяца по истечении { $months } мес. от этого дня.
law-said_effect-nth-day = День { $days }-й после этого дня, который не считается.
law-said_effect-after = { $length } после этого дня.
law-said_starts-only-on = Сам документ начинает действовать только { $day } и с этого дня обязателен для государства.
law-said_counts-once-in-force = { $instrument }: насколько известно, не в силе; день считается, только когда документ в силе.
law-said_counted-from = Считается от документа номер { $number }.
law-said_no-figure = Числа в тексте нет: немедленно или как сказано в нём.
law-said_nobody-owes-yet = { $instrument }: на { $on }, насколько известно, не в силе; этого ещё никто не должен.
law-said_hours-from-event = { $length } от события, включая нерабочие дни.
law-said_hours-by-regulation = { $length } по Регламенту 1182/71: час события не считается, поэтому срок идёт с { $begins }; часы идут и ночью, и в выходные, и в праздники.
law-said_from-receipt = С получения.
law-said_first-of-next-month = { $length } от этого дня, затем первый день следующего месяца.
law-said_day-of-same-number = { $length }: день с тем же числом или последний день месяца.
law-said_free-days-count = { $length }: день события не считается; нерабочие дни ничего не меняют.
law-said_days-roll = { $by ->
        [regulation] { $length } по Регламенту 1182/71: день события не считается, последний день кончается с его последним часом;
       *[state] { $length }: день события не считается, последний день кончается с его последним часом;
    }
law-said_free-days = { $free ->
        [calendar] выходные и праздники ({ $state }) — нерабочие.
       *[weekend] календарь ({ $state }) не известен, поэтому нерабочие только выходные.
    }
law-said_free-without-state = нерабочие только субботы и воскресенья, так как государство не названо.
law-said_rolls-to = { $last } — нерабочий день, поэтому срок переносится на { $day }.
