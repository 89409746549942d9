### 中文: drafted by machine, not yet reviewed by a native lawyer.

law-code_high = 高
law-code_medium = 中
law-code_low = 低
law-code_yes = 是
law-code_no = 否
law-code_none = 无关
law-code_invited = 受邀请
law-code_signatory = 签署方
law-code_consented = 已表示同意
law-code_party = 缔约方
law-code_extension-pending = 扩大适用待生效
law-code_excluded-territory = 被排除的领土
law-code_not-participating = 不参加
law-code_ineligible = 不能加入
law-code_ended = 已终止
law-code_deadline = 期限
law-code_minimum = 最短期限
law-code_effect-date = 生效日
law-code_target = 目标
law-code_open = 可行
law-code_closed = 不可行
law-code_limited = 有条件
law-code_uncertain = 不确定
law-code_unknown = 不详
law-code_instrument = 文书
law-code_treaty-between = 双方之间的条约
law-code_requested-state = 被请求国
law-code_practice = 做法

command-law_parties-head = { $force ->
        [yes] { $instrument }，{ $on }：已生效
       *[no] { $instrument }，{ $on }：未生效
    }
command-law_parties-counts = { $deposited }个已表示同意，{ $bound }个受约束
command-law_parties-undated = { $bounds ->
        [both] 未查到日期：{ $state }，不早于{ $from }，不晚于{ $to }
        [from] 未查到日期：{ $state }，不早于{ $from }
        [to] 未查到日期：{ $state }，不晚于{ $to }
       *[none] 未查到日期：{ $state }
    }
command-law_state = 国家
command-law_name = 名称
command-law_consented = 表示同意
command-law_in-force = 生效
command-law_confidence = 可靠度
command-law_status-head = { $state }与{ $instrument }，{ $on }：{ $status }
command-law_instrument-in-force = 文书生效
command-law_signed = 签署
command-law_applies-from = 适用起始
command-law_rule = 规则
command-law_source = 出处
command-law_reservations = 保留和声明：
command-law_effect-head = { $date }，依{ $pinpoint }（{ $confidence }）
command-law_no-clock = 没有记录该文书的期限。
command-law_not-running = 据所知尚未生效：这些期限均未起算。
command-law_clock = 期限
command-law_kind = 种类
command-law_length = 长度
command-law_starts = 起算
command-law_no-figure = 无数字
command-law_deadline-head = { $clock }（{ $kind }），自{ $start }：{ $due }
command-law_figure = { $name }：{ $value } { $unit }（{ $kind }）
command-law_exact = 确切
command-law_limit = 限制：{ $limit }
command-law_recorded = 已记录：{ $paragraphs }。其他各款未列入。
command-law_source-is = 出处：{ $source }
command-law_avenue = { $rank }. { $title }（{ $instrument }）：{ $open }；数据可靠度：{ $confidence }
command-law_rules-first = 关于形式、内容和拒绝的规则：{ $instrument }优先。
command-law_channel = 渠道：{ $channel }
command-law_whom = 致函何机关：
command-law_to = { $mark } 依{ $ranks }：{ $to }
command-law_of-several = 其中数条途径所述：
command-law_of-marks = { $marks }：{ $text }
command-law_clock-is = 期限：{ $length }（{ $kind }）；起算：{ $starts }
command-law_in-practice = 实务中：
command-law_hangs-on-facts = 取决于未说明之事：{ $facts }
command-law_facts-missing = 缺少的事实：
command-law_no-contents = 没有记录该文书就此措施的内容。
command-law_field = 字段
command-law_needed = 是否必填
command-law_pinpoint = 条款出处
command-law_from = 来源
command-law_meaning = 含义
command-law_if-known = 如已知
command-law_route = { $label }（方式{ $route }）
command-law_ground-open = 可用
command-law_ground-must = 可用，必须拒绝
command-law_ground-must-unless = 可用，除有例外外必须拒绝
command-law_ground-closed = 不可用
command-law_ground-unknown = 取决于事实
command-law_not-binding = { $open ->
        [uncertain] { $on }{ $instrument }可能不约束双方；如约束双方，规则如下。
       *[no] { $on }{ $instrument }不约束双方；如约束双方，规则如下。
    }
command-law_grounds = 事由：
command-law_no-ground = 不构成事由：
command-law_other-law = 可适用的其他法律：
command-law_duties = 义务：
command-law_postponement = 推迟：
command-law_presumed = 按通常情形认定，未经说明：{ $facts }。
command-law_counterparts = 用于寻找对口机关（不是依据，也不是发送方式）：
command-law_addressed = { $name }，{ $language }；可靠度：{ $confidence }
command-law_addressed-of = { $name }，{ $language }；可靠度：{ $confidence }，截至{ $day }
command-law_name-unknown = 名称不详
command-law_language-unknown = 语言不详
command-law_in-languages = 用{ $languages }
command-law_in-official = 用{ $languages }（官方语言；是否接受其他语言不详）
command-law_as-of = 截至{ $day }
command-law_tradition = 法律传统
command-law_official-languages = 官方语言
command-law_takes-requests-in = 接受的请求语言
command-law_not-known = 不详
command-law_death-penalty = 死刑
command-law_nationals = 移交本国国民
command-law_without-treaty = 无条约引渡
command-law_contact-point = 24/7联络点
command-law_authorities = 机关
command-law_instruments = 文书
command-law_authority-row = { $role }：{ $name }；{ $confidence }。{ $source }
command-law_authority-row-of = { $role }：{ $name }；{ $confidence }，截至{ $day }。{ $source }
command-law_profile-on = { $name }（{ $state }），{ $on }
command-law_profile = { $name }（{ $state }）
command-law_period-unknown = 起始时间不详
command-law_substantive = 实体法
command-law_procedural = 程序法
command-law_cooperation = 合作
command-law_capacity = 能力
command-law_prevention = 预防
command-law_max-months = { $period }；最高刑罚（月）：{ $months }
command-law_none-recorded = 无记录
command-law_gaps-none = 据记录，{ $instrument }不要求国内设定任何罪行或权力。
command-law_gaps-head = { $state }对照{ $instrument }，{ $on }：缺少或部分规定{ $gaps }项，不详{ $unknown }项
command-law_article = 条
command-law_there = 有无规定
command-law_title = 标题
command-law_coverage-states = { $on }：{ $states }个国家
command-law_coverage-pairs = { $pairs }对；已查找条约：司法协助{ $assistance }，引渡{ $extradition }
command-law_col-profile = 概况
command-law_col-authority = 机关
command-law_col-language = 语言
command-law_col-point = 24/7
command-law_col-assistance = 司法协助
command-law_col-extradition = 引渡
