### 中文: drafted by machine, not yet reviewed by a native lawyer.

ask_title = { $from }可以向{ $to }请求什么？
ask_title-open = 一国可以向另一国请求什么？
ask_lead = 请选择请求方、被请求方和日期。每个答案均附条文和理由。
ask_begin = 从四个答案开始
ask_from = 请求方
ask_to = 被请求方
ask_on = 日期
ask_offence = 罪行
ask_measure = 措施
ask_swap = 互换
ask_swap-spoken = 互换两个法域
ask_button = 查询法律
ask_choose = 请选择
ask_side = { $code } { $name }
ask_no-offence = 未说明
ask_offence-other = 其他罪行，不在列表中
ask_problems =
    { $n ->
       *[other] 有{ $n }处使法律无法给出答案
    }
ask_months = 请以整月填写最高刑罚，0至1200
ask_since = 与前一日相比：
ask_since-none = 两者之间无变化。
ask_since-counts = { $opened }变为可行，{ $limited }附有限制，{ $closed }变为不可行。
ask_opened =
    { $n ->
       *[other] { $n }项答案
    }
ask_today = 今天
ask_days = 答案变更的日期
ask_days-none = 此处所记录的条约，在任何日期均不同时约束双方。
ask_days-now = 该日
ask_days-from = { $instrument }约束双方
ask_days-until = { $instrument }不再约束双方

matrix_caption = 按文书列出的措施：{ $from }向{ $to }请求，{ $day }
matrix_region = 按文书列出的措施表；可横向滚动
matrix_measure = 措施
matrix_both-since = 双方自{ $year }年起
matrix_cell = { $measure }，{ $instrument }：{ $state }，{ $article }
matrix_cell-bare = { $measure }，{ $instrument }：{ $state }
matrix_article = 第{ $article }条
matrix_not-asked = { $measure }，{ $instrument }：不是该措施的途径
matrix_state-open = 可行
matrix_state-limited = 有条件
matrix_state-uncertain = 不确定
matrix_state-closed = 不可行
matrix_legend-open = 该日可行
matrix_legend-limited = 有条件：取决于事实或对方法律
matrix_legend-uncertain = 不确定：有事实未说明，或须先询问保存人
matrix_legend-closed = 该日不可行
matrix_legend-numbers = 数字为条文；每格可打开其理由
matrix_none = 该日没有任何文书或非条约方式可用于任何措施。
matrix_shut = 对每项措施均不可行
matrix_parties = 受{ $instrument }约束的缔约方

reason_title = { $measure }，依据{ $instrument }
reason_all = { $measure }的所有途径
reason_start = 以此依据开始请求
reason_steps = 理由，按适用的次序

avenues_title = { $measure }：{ $from }可以向{ $to }请求什么
avenues_lead = { $day }。先按答复义务排序；其次，开放者先于受限者，双方之间的规则先于更广泛的规则。
avenues_facts = 答案所依据的事实
avenues_missing = 可作出更多判断的事实
avenues_missing-lead = 请填写您所知的情况并再次查询。未说明的不作认定，也不作保留。
avenues_missing-none = 不缺任何可得出答案的事实。
avenues_missing-elsewhere = 此事不取决于案件的任何事实，而取决于保存人。
avenues_not-stated = 未说明
avenues_yes = 是
avenues_no = 否
avenues_met = 在双方均为罪行
avenues_unmet = 在该国不是罪行
avenues_advice = 实务建议
avenues_none-open = 该日没有可行或不确定的途径。
avenues_why = 理由
avenues_rules-from = 在形式、内容和拒绝方面，{ $treaty }优先。
avenues_blank = 空白表格
avenues_provider-form = 文书页面

fact_offence = 罪行
fact_max-penalty-requesting = 请求国的最高刑罚（月）
fact_max-penalty-requested = 被请求国的最高刑罚（月）
fact_dual-criminality = 该行为在双方是否均为罪行？
fact_coercive = 是否须采取强制行动？
fact_de-minimis = 事项是否轻微？
fact_available-otherwise = 同样的协助能否依其他条款取得？
fact_basic-concepts-conflict = 是否与法律制度的基本概念相抵触？
fact_person-national-of = 该人是哪国国民？
fact_requested-has-jurisdiction = 被请求国本身是否有管辖权？
fact_emergency = 生命或安全是否面临迫近的危险？
fact_transnational = 案件是否跨国？
fact_organized-criminal-group = 是否有三人或三人以上为谋利共同行动？
fact_fiscal = 罪行是否亦涉及税务？
fact_only-fiscal = 罪行是否仅涉及税务？
fact_offence-by-computer = 是否利用计算机系统实施？
fact_prosecution-asked-for = 是否请求以起诉代替移交？
fact_urgent = 请求是否加急？
fact_consent-of-person = 该人是否同意？
fact_capital-offence = 该罪行是否可判处死刑？
fact_convention-as-basis = 被请求国是否以该公约为引渡依据？
fact_treaty-between = 是否有条约约束双方？
fact_declaration-of-requested-state = 被请求国作了何种声明？
fact_declaration-of-requesting-state = 请求国作了何种声明？

law-kind_convention = 公约
law-kind_protocol = 议定书
law-kind_mlat = 司法协助条约
law-kind_regional-mlat = 区域司法协助条约
law-kind_extradition = 引渡条约
law-kind_regional-cybercrime = 区域公约
law-kind_regional-instrument = 区域文书
law-kind_cloud-act = 行政协定
law-kind_scheme = 不具约束力的方案
law-kind_channel = 渠道
law-kind_comity = 无条约
law-kind_police = 警察对警察
law-kind_provider = 由服务商
law-kind_model = 示范文本
law-kind_statute = 一国法律

law-when_always = { "" }
law-when_urgent = 如加急
law-when_emergency = 如属紧急情况
law-when_agreed = 如经商定
law-when_non-coercive = 不采取强制

avenues_line-duty = 义务
avenues_line-through = 渠道
avenues_line-published = 已公布
avenues_duty-own-rule = { $state }负有义务：有专门规定此项措施的条款。
avenues_duty-general = { $state }负有义务：依一般协助义务。
avenues_duty-endeavour = { $state }应努力；不负结果义务。
avenues_duty-domestic = { $state }仅在其法律和双方之间的条约允许的范围内负有义务。
avenues_duty-information = 任何国家均无义务：命令或请求直接致服务商。
avenues_duty-nobody = 任何人均无义务：{ $state }在其法律允许时，按自己选择的程度协助。
avenues_within = { $length }之内。
avenues_no-time = 未规定天数。
avenues_no-channel = 未记录渠道；请询问中央机关。
avenues_who = 致函何机关
avenues_serves = 用于{ $ranks }
avenues_nobody-named = 未指定任何机关
avenues_languages-accepted = 接受的请求语言：{ $languages }
avenues_languages-official = 官方语言：{ $languages }；其他不详
avenues_languages-unknown = 语言不详
avenues_home-law = 无论采用哪条途径，{ $state }法律另有的规定
law-channel_central-authority = 中央机关
law-channel_contact-point-24-7 = 24/7联络点
law-channel_judicial-authority = 司法机关对司法机关
law-channel_competent-authority = 主管机关
law-channel_diplomatic = 外交渠道
law-channel_interpol = 国际刑警组织
law-channel_direct-to-provider = 直接致服务商

matrix_hint = 表格向一侧延伸：可用手指、滚轮或方向键移动。
