### 中文: drafted by machine, not yet reviewed by a native lawyer.

problem_hour-form = “{ $typed }”不是一天中的时刻。
problem-next_hour-form = 请按24小时制填写，如08:30；一天终了为24:00。
problem_publication-kind = 本节点不识别“{ $kind }”类的发布。
problem-next_publication-kind = 较新版本的Comity可能识别。
problem_authority-of-other = 该机关不属于{ $participant }：其名称以其他开头。
problem-next_authority-of-other = 各国仅可为自己的机关发布。请以{ $participant }加句点作为名称开头。
problem_hours-empty = 该机关关闭与开放为同一分钟。
problem-next_hours-empty = 请更正其中之一。全天请写00:00和24:00。
problem_until-before-from = 条目于{ $until }结束，不晚于其开始之日{ $from }。
problem-next_until-before-from = 请更正两个日期之一，或不填结束日。
problem_publication-author = 一国对所有人所述的内容，须由其自己的机关之一作出。
problem_publication-key = 就其所称写作时间，{ $authority }未声明此密钥。
problem-next_publication-key = 请使该国最新的密钥声明获得接纳。
problem_publication-signature = { $participant }的第{ $seq }项发布与其机关所签名的不符。
problem_feed-other = 这属于{ $participant }的发布链，而非所请求的发布链。
problem_feed-place = { $participant }的第{ $seq }项发布与已知的最后一项不相承接。
problem_feed-chain = { $participant }的第{ $seq }项发布所承接的过往，与此处所知的不同。
problem_feed-time = { $participant }的第{ $seq }项发布的日期早于前一项。
problem_feed-head-key = 签署此链头时，{ $participant }未声明其节点的此密钥。
problem-next_feed-head-key = 请使该国最新的密钥声明获得接纳。
problem_feed-head-signature = { $participant }发布链的链头与其节点所签名的不符。
problem_feed-head-differs = { $participant }的各项发布不能得出其节点所签名的、长度为{ $size }的链头。
problem_feed-fork-over = 此发布链已无须决定。
problem-next_feed-fork-over = 请重新查看该国页面：可能同事已作决定。
problem_feed-side-unknown = 此处没有展示这一方。
problem-next_feed-side-unknown = 请从已展示的各方中选择。
problem_feed-side-missing = 这一方在此处不完整。
problem-next_feed-side-missing = 请等待节点提供；每分钟都会请求。
problem_feed-note-missing = 请说明您如何得知，最多 { $max } 个字符。
problem-next_feed-note-missing = 何时致电、何人接听、用哪个号码、号码从何而来。
problem_feed-choice-own-twice = 您已指明一方。
problem-next_feed-choice-own-twice = 请同事也致电并打开此页。
problem_feed-choice-differs = 您的同事指明了另一方。
problem-next_feed-choice-differs = 请相互商量并再次致电；如有误，请撤回选择。
problem_feed-fork-none = 两个链头不能证明{ $participant }显示两条不同的发布链。
problem_feed-not-whole =
    { $n ->
        [one] 本节点已恢复，{ $peer }尚未说明其所知的我方发布进度。
       *[other] 本节点已恢复，{ $peer }等共{ $n }方尚未说明其所知的我方发布进度。
    }
problem-next_feed-not-whole = 请等待其应答：须先取回此前发布的内容，以免编号重复使用。中断的线路显示于名录。
problem_feed-unknown = 被询问方没有该发布链的任何内容。
problem_feed-proof-none = 没有任何针对{ $participant }的事项得到证明。
problem_cover-disagrees = 这些值班时间不可能同时成立：次序有误，或超出所述时段。
problem_question-number = 所述情况中含有号码，而各国均可看到。
problem-next_question-number = 请只说明如何发现，不要写号码：正确的号码由该国自己公布。
problem_question-own-entry = 这是本国的条目。
problem-next_question-own-entry = 请直接更改条目。
