### 中文: drafted by machine, not yet reviewed by a native lawyer.

clocks_title = 期限
clocks_lead =
    { $n ->
        [0] 无到期事项。时间以{ $city }为准；现在是{ $moment }。
       *[other] 所有案件共{ $n }个日期。时间以{ $city }为准；现在是{ $moment }。
    }
clocks_strip = 未来14天
clocks_strip-free = 灰色：此处非工作日
clocks_strip-today = 今天
clocks_strip-said = { $state }：{ $what }，{ $time }，{ $whose }
clocks_strip-holidays = 对方的公共假日：
clocks_strip-more = 另有{ $n }项
clocks_views = 期限种类
clocks_view-all = 全部
clocks_view-ours = 我方
clocks_view-theirs = 对方
clocks_view-deadline = 到期
clocks_view-minimum = 最短
clocks_view-effect-date = 自该日起
clocks_view-target = 良好做法
clocks_view-word = 所述日期
clocks_view-missed = 已错过
clocks_more = 仅显示前{ $n }项。要查看其他，请筛选工作清单。
clocks_unknown =
    { $n ->
       *[other] 另有{ $n }个案件的日期正在计算。请一分钟后再看。
    }
clocks_none = 没有此类期限。
clocks_missed = 已错过，记录在案
clocks_missed-lead = 已过的日期保留在案件的内部记录和审计日志中，绝不删除。
clocks_none-missed = 没有错过的日期。
clocks_still-owed = 仍应办理
clocks_done = 不再到期
clocks_was-late = 迟延
clocks_there = { $city }的{ $moment }
clocks_table = 导出为表格（CSV）
clocks_calendar = 日历用日期（iCalendar）
clocks_column-left = 剩余时间
clocks_column-late = 超期
clocks_column-what = 事项
clocks_column-when = 时间，两地
clocks_column-counted = 如何计算
clocks_column-stops = 如何停止
clocks_column-whose = 由谁办理
clocks_column-now = 现状
clocks_column-why = 此后所作说明
clocks_said-nothing = 此后未作任何说明
clocks_band-least = 至少保存至
clocks_band-least-note = 当日无人负有义务；此后数据可能消失
clocks_whose-ours = 我方
clocks_whose-theirs = 对方
clocks_whose-nobody = 无人
clocks_file-reference = 编号
clocks_file-state = 国家
clocks_file-what = 到期事项
clocks_file-kind = 种类
clocks_file-due = 到期（UTC）
clocks_file-here = 按我方时钟
clocks_file-there = 按对方时钟
clocks_file-counted = 如何计算
clocks_file-pinpoint = 条款
clocks_file-stops = 如何停止
clocks_file-whose = 由谁办理

clocks_counted-acknowledgement = 自收到起的小时数，按紧急程度
clocks_counted-needed-before = 至请求所写的时刻
clocks_counted-part-wanted = 至请求为该部分所写之日终了
clocks_counted-first-answer = 自收到起的小时数，按紧急程度
clocks_counted-expected-result = 至对方预计之日终了，按其时区
clocks_counted-answer-to-questions = 至问题所写之日终了
clocks_counted-reply = 至陈述所写之日终了
clocks_counted-postponement-ends = 至推迟所写之日终了
clocks_counted-preservation-minimum = 自保全之日起的天数，按条款计算
clocks_counted-preservation-ends = 至所确认之日终了
clocks_counted-collection-ends = 至开始时所说之日终了
clocks_counted-follow-up = 至请求所写之日终了
clocks_counted-translation = 至请求所写之日终了
clocks_counted-erasure = 未定日期
clocks_counted-review = 自发出起十二小时

clocks_stops-acknowledgement = 确认收到，或答复
clocks_stops-needed-before = 及时的答复
clocks_stops-part-wanted = 对该部分的答复
clocks_stops-first-answer = 答复；提出问题则中止
clocks_stops-expected-result = 结果，或另一预计日期；提出问题则中止
clocks_stops-answer-to-questions = 对每个问题的答复
clocks_stops-reply = 回复，或收回问题
clocks_stops-postponement-ends = 继续执行
clocks_stops-preservation-minimum = 及时发送的数据请求
clocks_stops-preservation-ends = 延长，或数据请求
clocks_stops-collection-ends = 延长收集，或其结束
clocks_stops-follow-up = 已预告的请求
clocks_stops-translation = 译文
clocks_stops-erasure = 经确认的删除
clocks_stops-review = 已记录的同事复核

digest_title = 晨间摘要
digest_lead = { $day }，按{ $city }的时钟：接班者须知的事项。
digest_late =
    { $n ->
        [0] 我方无逾期事项
       *[other] 我方有{ $n }个日期逾期
    }
digest_today =
    { $n ->
        [0] 我方今天无到期事项
       *[other] 我方今天有{ $n }个日期到期
    }
digest_none = 无。
digest_lapsing = 已保全的数据将于7天内到期：{ $n }项
digest_night = 值班台
digest_alarms =
    { $n ->
        [0] 没有等待官员的紧急事项
       *[other] { $n }个紧急事项等待官员：接手、同意或阅读
    }
digest_spoken =
    { $n ->
        [0] 没有等待书面确认的口头请求
       *[other] { $n }项口头请求等待书面确认（已超过本机关内部期限：{ $late }项）
    }
digest_on-duty = 当前值班：{ $names }
