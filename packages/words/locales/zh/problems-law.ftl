### 中文: drafted by machine, not yet reviewed by a native lawyer.

problem_state-unknown = “{ $typed }”不是Comity所知的法域。
problem-next_state-unknown = { $n ->
        [0] 请写其ISO 3166-1三字母代码，如JPN。
       *[other] 相近的：{ $near }。
    }
problem_organisation-no-state = “{ $typed }”不是Comity所知的国家。国际组织只阅读和发布；司法协助由国家向国家请求。
problem-next_organisation-no-state = 请向国家请求。对国际组织，请按名录中其页面所示方式写信或致电。
problem_instrument-unknown = “{ $typed }”不是Comity所知的文书。
problem-next_instrument-unknown = { $n ->
        [0] 请写其标识，如CETS185。
       *[other] 相近的：{ $near }。
    }
problem_measure-unknown = “{ $typed }”不是措施。
problem-next_measure-unknown = { $n ->
        [0] 请写其名称，如preservation。
       *[other] 相近的：{ $near }。
    }
problem_pinpoint-unknown = “{ $typed }”不是法律数据中的条款。
problem-next_pinpoint-unknown = { $n ->
        [0] 请写文书、冒号、条，如CETS185:29(7)。
       *[other] 相近的：{ $near }。
    }
problem_pinpoint-not-by-itself = { $typed }未单独记录；{ $article }有记录。
problem-next_pinpoint-not-by-itself = { $n ->
       *[other] 相近的：{ $near }。
    }
problem_clock-unknown = 没有期限“{ $typed }”。
problem-next_clock-unknown = { $n ->
        [0] 查看文书的期限：comity law clocks。
       *[other] 相近的：{ $near }。
    }
problem_not-an-offence = { $pinpoint }（{ $title }）未设定罪行。
problem-next_not-an-offence = { $n ->
        [0] 不属于文书本身罪行的，请写other。
       *[other] 其罪行有{ $offences }；其他请写other。
    }
problem_date-form = “{ $typed }”不是日历中的日期。
problem-next_date-form = 请写年、月、日，如2012-11-01。
problem_unknown-jurisdiction = “{ $typed }”不是法律数据中的法域。
problem-next_unknown-jurisdiction = 请用ISO 3166-1三字母代码，如JPN。
problem_same-jurisdiction = { $from }不能向自己请求：同一法域内无需请求。
problem-next_same-jurisdiction = 请写明另一被请求方。
problem_start-needs-time = { $clock }按小时计算：请一并给出时刻。
problem-next_start-needs-time = 请写2026-11-20T17:10+01:00。
problem_start-form = “{ $typed }”不是日期或时间。
problem-next_start-form = 请写2026-11-20，或2026-11-20T17:10+01:00。
problem_zone-needed = “{ $typed }”没有时差，也不知时区。
problem-next_zone-needed = 请写时差，如2026-11-20T17:10+01:00，或给出时区。
problem_time-form = “{ $typed }”不是日期或时间。
problem-next_time-form = 请写2026-11-20T17:10+01:00。
problem_no-entry-rule = 没有记录{ $instrument }的生效规则。
problem_no-effect-rule = { $event ->
        [denunciation] 没有记录{ $instrument }的退约规则。
        [reservation-withdrawal] 没有记录{ $instrument }的撤回保留规则。
        [extension] 没有记录{ $instrument }扩大适用于领土的规则。
       *[quorum] 没有记录{ $instrument }首次生效的规则。
    }
problem_before-signature = { $instrument }于{ $signed }方开放签署：{ $day }不可能交存任何文书。
