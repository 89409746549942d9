### Русский: drafted by machine, not yet reviewed by a native lawyer.

measure-group_secure = Закрепить, пока не исчезло
measure-group_stored = Получить хранимое
measure-group_live = Собирать в реальном времени
measure-group_persons = Лица и документы
measure-group_property = Имущество
measure-group_sought = Разыскиваемые лица
measure-group_together = Работать вместе
measure-group_other = Иное

measure-hint_preservation = Данные сохраняются там, где они есть. Ничего не передаётся: для этого нужен отдельный запрос.
measure-hint_preserved-traffic-disclosure = Лишь столько, чтобы было видно, какой поставщик и какой путь использованы.
measure-hint_emergency-mla = Отвечают сразу, прежде всего остального: лицо в опасности.
measure-hint_subscriber-info = За кем был адрес или учётная запись: имя, контакты, оплата.
measure-hint_stored-data-access = Передаётся то, что хранит поставщик или лицо: данные о трафике или содержание. Часто нужно решение тамошнего суда.
measure-hint_search-and-seizure = Сотрудники приходят на место и изымают устройство или копируют его. В большинстве государств нужно решение тамошнего суда.
measure-hint_domain-registration-data = Кто зарегистрировал домен, от регистратора или реестра.
measure-hint_examination-of-objects-and-sites = Предметы или места осматривают и описывают; ничего не изымают.
measure-hint_realtime-traffic = Соединения записываются с этого момента, без сказанного. Если в подобном деле у них это невозможно, в этом отказывают.
measure-hint_interception = Сказанное записывается с этого момента. Самая глубокая мера: большинство государств допускает её только для тяжких преступлений.
measure-hint_testimony = Лицо допрашивает их орган, ваш орган там или по видеосвязи.
measure-hint_locate-or-identify-person = Где находится лицо или кто оно. Никого не арестовывают.
measure-hint_service-of-documents = Бумага вашего суда вручается лицу там; явиться она никого не принуждает.
measure-hint_information-and-records = Документы органов, судов или фирм, в копиях или заверенные.
measure-hint_bank-account-identification = Какие счета у лица и в каком банке.
measure-hint_tracing = Куда ушли доходы; ничего ещё не удерживается.
measure-hint_freezing = Имущество удерживается и не может быть перемещено, на время и по решению.
measure-hint_confiscation = Имущество изымается навсегда, по их решению или исполнением вашего.
measure-hint_asset-return = Уже конфискованное имущество возвращается или делится.
measure-hint_provisional-arrest = Лицо арестовывают сразу. Запрос о выдаче должен поступить в срок по договору, иначе лицо освобождают.
measure-hint_extradition = Лицо передают для суда или исполнения приговора; решают их суды.
measure-hint_transfer-of-sentenced-person = Лицо отбывает наказание в другом государстве. В этой сети не ведётся: пути говорят, куда обратиться.
measure-hint_transfer-of-proceedings = Уголовное преследование принимает другое государство. В этой сети не ведётся: пути говорят, куда обратиться.
measure-hint_joint-investigation = Общая группа по соглашению обеих сторон.
measure-hint_spontaneous-information = Вы передаёте, ничего не прося. Для этого есть отдельная страница.
measure-hint_emergency-disclosure-by-provider = Поставщик решает по своим правилам; государство не запрашивают.

sensitivity-hint_normal = В другом органе читает тот, кто ведёт его дела.
sensitivity-hint_restricted = Другую сторону просят показывать только тем, кто ведёт это дело.
sensitivity-hint_sealed = Её читают только поимённо названные сотрудники: здесь те, кого назовёте вы, в другом государстве дежурные и их руководители, пока они не назовут других.
request-answer-hint_confidentialityRequested-yes = Они не сообщают никому, кроме тех, кто нужен для исполнения. Если их закон этого не допускает, они говорят об этом до того, как действовать.
request-answer-hint_confidentialityRequested-no = Они вправе сообщить поставщику и пользователю, если их закон это разрешает или предписывает.
