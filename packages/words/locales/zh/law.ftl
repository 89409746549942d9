### 中文: drafted by machine, not yet reviewed by a native lawyer.

law_title = 法律
law_views = 法律页各部分
law_view-ask = 两国与某日
law_view-instruments = 文书
law_view-states = 国家
law_view-forms = 空白表格
law_view-search = 搜索
law_permanent = 永久地址
law_data = 数据
law_print = 两页备忘录
law_tools = 本页的地址、数据和纸本
law_version = 事实核阅至{ $day }。没有任何国家表示同意这些答案；重要事项请向保存人核实。
law_source = 出处
law_comma = 、
law_cite = 第{ $article }条{ $path }
law_cite-of = { $instrument }第{ $article }条{ $path }
law_cite-other = 其他任何罪行
law_unknown = 不详
law_day-hint = 年、月、日，如2012-11-01
law_show = 显示
law_near = 您要找的可能是
law_not-found-search = 搜索法律
law_article_title = { $pinpoint }：{ $title }
law_article_gist = 概述
law_article_lead = { $domain }，载于{ $instrument }
law_article_not-text = 以我们自己的文字所作的摘要，不是条约文本。引用之前请阅读文本。
law_article_limits = 条件和限制
law_article_force = 约束力
law_article_paragraphs = 本条各款
law_article_only = 其各款未逐一列出。
law_article_here = 本页
law_article_left-out = 未列出的各款在此未作摘要；对其不作任何说明。
law_article_emergency-only = 仅用于紧急情况。
law_article_fallback-only = 仅在没有司法协助条约约束双方时适用。
law_article_hangs = 以此为据的内容
law_article_hangs-none = 此处没有记录以此为据的内容。
law_article_rules = 由此得出的规则
law_article_clocks = 期限
law_article_contents = 请求的字段
law_article_declarations = 保留和声明
law_article_profiles = 各国本国法律的规定
law_article_missing = 此处没有条款{ $pinpoint }
law_article_missing-lead = 可能输入有误，或该款在此未作摘要。该条的页面列出已作摘要的各款。
law_required = 必填
law_if-available = 如有则填
law_from = 自{ $day }起
law_until = 至{ $day }之前
law_start-of-party = 自对其生效之日起
law_length-none = 未规定数字
law_length-hours =
    { $n ->
       *[other] { $n }小时
    }
law_length-days =
    { $n ->
       *[other] { $n }天
    }
law_length-months =
    { $n ->
       *[other] { $n }个月
    }
law_length-years =
    { $n ->
       *[other] { $n }年
    }
law_value-minimum = 至少{ $figure }
law_value-maximum = 至多{ $figure }
law_in-both = { $own }（{ $original }）
law_starts = 起算
law_start-if = { $start }（仅限{ $condition }的情形）
law_owes = 义务方
law_counting = 计算方式

law-domain_substantive = 罪行
law-domain_criminalization = 罪行
law-domain_liability = 责任和制裁
law-domain_procedural = 警察和法院的权力
law-domain_cooperation = 合作
law-domain_cooperation-general = 一般合作
law-domain_final = 最后条款
law-domain_general = 总则
law-domain_jurisdiction = 管辖权
law-domain_extradition = 引渡
law-domain_mla = 司法协助
law-domain_law-enforcement = 执法
law-domain_asset-recovery = 资产追回
law-domain_data-protection = 数据保护
law-domain_network = 联络点网络
law-domain_preservation = 保全
law-domain_prevention = 预防
law-domain_technical-assistance = 技术援助
law-domain_mechanism = 机构和审议

law-force_shall = 规定义务：缔约方应当。
law-force_may = 允许：缔约方可以。
law-force_endeavour = 要求努力：缔约方应当努力。
law-force_mixed = 部分规定义务，部分允许。

law-clock_deadline = 期限
law-clock_minimum = 最短期限
law-clock_effect-date = 届时生效
law-clock_target = 良好做法，非条约义务

law-counting_first-of-month-after-months = 自该日起算月数，再到其后某月的首日
law-counting_nth-day-after = 当日不计
law-counting_calendar-days = 日历日，不因假日而变
law-counting_eu-1182-71 = 依第1182/71号条例：日逢假日顺延，小时不顺延
law-counting_roll-off-holidays = 天，逢非工作日顺延
law-counting_months-same-day = 至相同数字之日
law-counting_on-receipt = 立即

law-rule_own-rule = 专门规定{ $measure }的条文
law-rule_general = { $measure }，属一般协助义务
law-rule_endeavour = 努力义务：{ $measure }
law-rule_domestic = { $measure }，以被请求国法律允许为限
law-rule_none = { $measure }不在范围之内
law-rule_outside = { $measure }：须另寻他处
law-rule_information = { $measure }：仅为信息，不是对国家的请求
law-rule_ground = 拒绝事由
law-rule_not-ground = 不构成拒绝事由
law-rule_duty = 拒绝时的义务
law-rule_postponement = 推迟
law-rule_domestic-law = 同时适用被请求国法律
law-rule_channel = 由谁致函谁
law-rule_precedence = 何者让位于其他条约
law-rule_use-limit = 使用限制
law-rule_prosecute = 或引渡或起诉
law-rule_threshold = 引渡的刑罚门槛
law-rule_competing = 数国请求同一人
law-rule_offence = 列为该文书本身的罪行
law-rule_condition = 条件
law-rule_entry = 国家何时受约束
law-rule_quorum = 文书何时生效
law-rule_denunciation = 退约何时生效
law-rule_withdrawal = 撤回保留何时生效
law-rule_extension = 扩大适用于领土何时生效
law-rule_eligibility = 谁可以加入
law-rule_territory = 适用于哪些领土

law-duty_give-reasons = 说明理由
law-duty_consult-first = 事先磋商
law-duty_inform-promptly = 迅速通知对方
law-duty_submit-for-prosecution = 将案件提交起诉
law-duty_consider-partial-or-conditional = 考虑部分或附条件同意
law-duty_warn-requesting-state = 警示请求国

law-declared_reservation = 保留
law-declared_declaration = 声明

law_filed = 本页地址：{ $address }

law_is = 它是什么
law_is-rules = 各公约和条约的合作规则及其日期：谁于何日受约束，作何保留。
law_is-reasons = 附有理由的答案，每项理由均注明条文、出处和可靠度。
law_is-open = 与各部委在其自己节点上运行的规则相同：数据公开，代码公开。
law_isnt = 它不是什么
law_isnt-depositary = 不是保存人。重要日期须向保存人核实。
law_isnt-advice = 不是法律意见，且没有任何国家表示同意这些答案。
law_isnt-channel = 不是发送请求的途径。此处输入的任何内容均不保留。

site_name = 法律
site_what = 公开，无需账户
site_data = 数据（JSON）
site_changes = 法律变更的日期
site_without-script = 关于两国、其他日期和搜索的答案由脚本在您的浏览器中计算，而脚本已关闭。页面本身无需脚本。
site_too-old = 此浏览器不能按法律的需要计算日期（没有Temporal），因此未回答问题；所示为页面写成时的内容。请用当前版本的Firefox或Chrome打开此地址，或请浏览器较新的同事打开。
