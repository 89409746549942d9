### Русский: drafted by machine, not yet reviewed by a native lawyer.

problem_hour-form = «{ $typed }» — не время суток.
problem-next_hour-form = Пишите по 24-часовым часам, например 08:30; конец дня — 24:00.
problem_publication-kind = Публикации вида «{ $kind }» этот узел не знает.
problem-next_publication-kind = Возможно, её знает более поздняя версия Comity.
problem_authority-of-other = Это не орган участника { $participant }: имя начинается иначе.
problem-next_authority-of-other = Государство говорит только за свои органы. Начните имя с { $participant } и точки.
problem_hours-empty = Орган закрывается в ту же минуту, когда открывается.
problem-next_hours-empty = Исправьте одно из двух. Для всего дня пишите 00:00 и 24:00.
problem_until-before-from = Запись кончается { $until }, не позже, чем начинается { $from }.
problem-next_until-before-from = Исправьте один из двух дней или оставьте конец открытым.
problem_publication-author = То, что государство говорит всем, должен говорить один из его органов.
problem_publication-key = { $authority }: такого ключа на время, когда, по его словам, это написано, заявлено не было.
problem-next_publication-key = Добейтесь допуска самого нового заявления этого государства о ключах.
problem_publication-signature = Публикация { $seq } участника { $participant } — не то, что подписал её орган.
problem_feed-other = Это относится к ленте участника { $participant }, а не к той, о которой спрашивали.
problem_feed-place = Публикация { $seq } участника { $participant } не следует за последней известной.
problem_feed-chain = Публикация { $seq } участника { $participant } продолжает другое прошлое, чем известное здесь.
problem_feed-time = Публикация { $seq } участника { $participant } датирована раньше предыдущей.
problem_feed-head-key = { $participant }: такого ключа узла, когда подписана эта голова, заявлено не было.
problem-next_feed-head-key = Добейтесь допуска самого нового заявления этого государства о ключах.
problem_feed-head-signature = Голова ленты участника { $participant } — не то, что подписал его узел.
problem_feed-head-differs = Публикации участника { $participant } не приводят к голове размера { $size }, которую подписал его узел.
problem_feed-fork-over = По этой ленте решать больше нечего.
problem-next_feed-fork-over = Откройте страницу государства ещё раз: возможно, решил коллега.
problem_feed-side-unknown = Эта сторона здесь не показана.
problem-next_feed-side-unknown = Выберите одну из показанных.
problem_feed-side-missing = Эта сторона здесь не вся.
problem-next_feed-side-missing = Подождите, пока узел её даст; её запрашивают каждую минуту.
problem_feed-note-missing = Укажите, как вы это узнали; знаков не больше { $max }.
problem-next_feed-note-missing = Когда вы звонили, кому, по какому номеру и откуда он у вас.
problem_feed-choice-own-twice = Вы уже назвали сторону.
problem-next_feed-choice-own-twice = Попросите коллегу тоже позвонить и открыть эту страницу.
problem_feed-choice-differs = Ваш коллега назвал другую сторону.
problem-next_feed-choice-differs = Обсудите и позвоните ещё раз; отзовите выбор, если он неверен.
problem_feed-fork-none = Две головы не доказывают, что { $participant } показывает две разные ленты.
problem_feed-not-whole =
    { $n ->
        [1] Этот узел восстановлен; ещё не сообщено, какие наши публикации известны там: { $peer }.
       *[other] Этот узел восстановлен; ещё не сообщено, какие наши публикации известны там: { $peer } и другие (всего { $n }).
    }
problem-next_feed-not-whole = Дождитесь их ответа: сначала нужно вернуть опубликованное раньше, чтобы ни один номер не был использован дважды. Отсутствие связи видно в справочнике.
problem_feed-unknown = У того, кого спросили, ничего из этой ленты нет.
problem_feed-proof-none = Участник { $participant }: против него ничего не доказано.
problem_cover-disagrees = Эти часы дежурства не могут быть верны все сразу: они не по порядку или выходят за названный срок.
problem_question-number = В описании есть номер, а читают его все.
problem-next_question-number = Опишите, как это замечено, без номера: верный называет само государство.
problem_question-own-entry = Это запись вашего государства.
problem-next_question-own-entry = Измените саму запись.
