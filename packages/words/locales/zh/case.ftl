### 中文: drafted by machine, not yet reviewed by a native lawyer.

case_parties = 由{ $from }致{ $to }
case_basis = 依据
case_urgency-claimed = 请求级别
case_priority-given = 给予的优先级别
case_asked-in-full = 请求全文
case_due-of-part = { $due }，第{ $n }部分
case_whose-move = 由谁处理
case_acts = 行为
case_acts-earlier = 较早的行为
case_acts-later = 较晚的行为
case_acts-of = 第{ $first }至{ $last }项，共{ $of }项
case_act-number = 第{ $n }项
case_without-effect = 无效力
case_proofs = 此行为的证明，按到达顺序
case_next = 您接下来可以做什么
case_next-due = 现在应做的
case_next-onward = 推进案件的
case_no-rule = 没有已知的规则
case_not-now = 目前不可用
case_next-others = 亦可
case_next-others-note = { $n ->
   *[other] { $n }项行为，目前无事项等待
}
case_with-reasons =
    { $n ->
       *[other] { $n }项，附理由
    }

avenue_rank = 第{ $n }位
avenue_channel = 渠道
avenue_clocks = 期限
avenue_limits = 限制
avenue_written-to = { $office }，由该国发布，其最近确认于{ $day }
avenue_why = 为何可行
avenue_why-uncertain = 为何不确定
avenue_sources = 出处
avenue_closed = 该日不可行
avenue_closed-count =
    { $n ->
       *[other] { $n }条，各附理由
    }

ground_not-found = Comity的法律数据中未找到
ground_available = 可用
ground_judgement = 由您判断

case_measure = 措施
case_item = 第{ $n }项
case_confidential-yes = 在法律允许范围内保密
case_confidential-no = 未要求
case_log-good =
    { $n ->
       *[other] 日志已验证，{ $n }项行为
    }
case_log-broken = 日志损坏
case_log-broken-title = 此案保存的日志未通过验证
case_log-broken-text = 请勿依赖此页面。导出现有内容，告知管理员，并向对方索取副本。
case_newest-first = 最新的在前。时间为{ $city }时间。
case_export = 导出并验证
case_print = 打印视图
case_normal-view = 返回常规视图
case_no-acts = 此案尚未作出任何陈述。
case_claimed-at = 声称时间{ $here }。
case_claimed-at-both = 声称时间{ $here } · { $there }。
case_received-at = 收到时间{ $here }。
case_received-at-both = 收到时间{ $here } · { $there }。
case_not-received = 尚未收到。

stated_capability = 手段
stated_capacity = 人手
stated_resources = 投入力量
stated_priority = 优先级别
stated_expected-date = 预计日期
stated_reference = 编号
stated_wanted-by = 需在此日前
stated_preserved = 保存内容
stated_holder = 持有者
stated_since = 起始
stated_last-day = 最后日期
stated_legal-basis = 法律依据
said_yes = 是
said_no = 否
stated_about = 关于
stated_act = 陈述
stated_reason = 理由
stated_acts = 陈述
stated_why = 理由
stated_text = 文本

case_detail = 陈述全文
case_detail-note =
    { $n ->
       *[other] { $n }项
    }
case_erased-text = 文本已销毁。经签名的头部证明其曾经存在。
case_unreadable-text = 文本以本机关所没有的密钥封装。
case_waiting-text = { $authority }的{ $n }项行为尚无法归位：该机关较早的一项行为尚未到达。
case_flags = 请注意
case_flags-more = 此类另有{ $n }项；打印视图列出全部。
case_deadlines = 未结期限
case_no-deadlines = 无到期事项。
case_clock-starts = 对方节点收到后开始计时。
case_end-of-day = 至{ $day }终了，{ $city }
kept_title = 已保全的数据
kept_last-day = { $day }终了，{ $city }
kept_lapses-soon = { $n }天内到期
kept_lapses = 保全于{ $day }到期
case_hidden-taken-out = 不显示隐藏字符
case_participants = 参与方
case_now-there = 现为{ $time }，{ $offset }
case_link-up = 链路正常
case_link-down = 链路中断
case_link-unknown = 尚未发送
case_link-heard = 最近联系{ $moment }
case_fingerprint = 密钥指纹
case_review-title = 夜间发出：须由同事复核
case_review-text = 请在{ $moment }之前查看，并将意见记录在案。
case_review-button = 复核此次发出
case_done-reviewed = 您的复核已记录在案。
case_done-export = 文件已备好。
case_answer-of = 对问题{ $n }的答复
case_by-line = { $authority }，{ $role }，官员{ $number }
case_by-line-named = { $authority }，{ $role }，官员{ $number }（{ $name }）

status_case-unopened = 未开启
status_case-rejected = 被对方节点退回
status_case-submitted = 已提交
status_case-acknowledged = 已确认收到
status_case-in-triage = 评估中
status_case-waiting-for-information = 等待信息
status_case-conditional = 已提出条件
status_case-postponed = 已推迟
status_case-in-execution = 执行中
status_case-answered-in-part = 部分答复
status_case-answered = 已答复
status_case-preserved = 已保全
status_case-refused = 已拒绝
status_case-declined = 已谢绝
status_case-withdrawn = 已撤回
status_case-closed = 已结案

expected_submit = 提交请求
expected_submit-again = 更正请求并重新提交
expected_acknowledge = 确认收到请求
expected_triage = 说明能做什么、何时之前
expected_answer = 执行请求，或说明理由拒绝
expected_answer-questions = 答复问题
expected_send-request-for-disclosure = 在最后日期之前发送披露请求，或结案
expected_consider-refusal = 研究理由：另立新案再次请求，或结束本案
expected_decide-on-conditions = 接受或拒绝条件
expected_resume = 继续执行
expected_consider-answer = 研究答复，如无未决事项则结案
expected_disclose-information = 披露信息，商谈其他条件，或撤回提议
expected_consider-information = 研究信息，如无未决事项则结案
expected_close = 停止执行并结案
expected_erase = 按要求删除，或说明为何不删除
expected_nothing = 无应办事项

because_no-request = 案件中尚无请求。
because_given-back = 对方节点退回了请求。
because_not-acknowledged = 请求已提交；尚无人受理。
because_not-answered = 请求尚无实质答复。
because_questions-open = 被请求方要求提供信息，否则无法继续。
because_preserved = 数据保存一段时间；此后可能不复存在。
because_refused = 请求被拒绝，附有理由。
because_information-offered = 已提议附条件提供信息。
because_information-disclosed = 信息已披露。
because_conditions-declined = 条件被拒绝；提供信息的提议仍在。
because_conditions-accepted = 条件已被接受。
because_declined = 提议被谢绝。
because_withdrawn = 请求已撤回。
because_conditions-proposed = 被请求方愿附条件协助。
because_postponed = 被请求方已推迟执行。
because_in-execution = 请求正在执行。
because_answered = 请求已获答复。
because_closed = 案件已结。
because_erasure-asked = 对方要求删除。

due_acknowledgement = 确认收到
due_needed-before = 过此时即为时已晚
due_part-wanted = 希望答复的日期
due_first-answer = 首次答复
due_expected-result = 对方预计的结果
due_follow-up = 已预告的请求
due_translation = 已预告的译文
due_answer-to-questions = 对问题的答复
due_preservation-minimum = 至少保存至
due_preservation-ends = 保全的最后日期
due_collection-ends = 实时收集的最后一日
due_erasure = 删除
due_review = 复核由一名官员单独发出的事项
due_kind-deadline = 期限
due_kind-minimum = 最短期限
due_kind-effect-date = 此后数据可能不复存在
due_kind-target = 良好做法，非条约义务
due_kind-asking = 请求国所述，非条约义务
due_kind-asked = 等待方所述，非条约义务
due_kind-own = 办理方所述，非条约义务
due_kind-house = 本机关内部规则，非条约义务
due_held-questions-open = 中止，待问题答复
due_held-withdrawn = 停止：请求已撤回
due_held-refused = 停止：请求已被拒绝

proof_queued = 已签名，待发送
proof_sent = 已发送
proof_delivered = 对方节点已接收
proof_delivered-here = 我方节点已接收
proof_rejected = 对方节点已退回

case_other-basis = 请求方所表述的依据
case_other-basis-citation = 该依据的出处

proof_opened = 对方作出行为时已见到
case_proof = 证明
proof_waiting = 传送中

sensitivity_normal = 一般
sensitivity_restricted = 限制知悉
sensitivity_sealed = 专人知悉

measure_preservation = 保全
measure_preserved-traffic-disclosure = 已保全的流量数据
measure_stored-data-access = 存储的数据
measure_subscriber-info = 用户信息
measure_domain-registration-data = 域名注册数据
measure_realtime-traffic = 实时流量数据
measure_interception = 实时内容数据
measure_search-and-seizure = 搜查和扣押
measure_examination-of-objects-and-sites = 检查物品和场所
measure_testimony = 陈述或证词
measure_service-of-documents = 文书送达
measure_information-and-records = 信息和记录
measure_bank-account-identification = 银行账户
measure_locate-or-identify-person = 查找或辨认人员
measure_tracing = 追查犯罪所得
measure_freezing = 冻结
measure_confiscation = 没收
measure_asset-return = 资产返还
measure_extradition = 引渡
measure_provisional-arrest = 临时逮捕
measure_spontaneous-information = 主动提供信息
measure_emergency-mla = 紧急协助
measure_joint-investigation = 联合调查
measure_transfer-of-sentenced-person = 移管被判刑人
measure_transfer-of-proceedings = 移交刑事诉讼
measure_emergency-disclosure-by-provider = 服务商紧急披露

ground_name-dual-criminality = 双重犯罪
ground_name-political-offence = 政治犯罪
ground_name-essential-interests = 基本利益
ground_name-domestic-law-prohibits-action = 我国法律禁止采取该行动
ground_name-contrary-to-legal-system = 违反我国法律制度
ground_name-not-in-conformity = 不符合文书规定
ground_name-de-minimis = 事项轻微
ground_name-available-otherwise = 可通过其他方式取得
ground_name-nationality = 本国国民
ground_name-own-jurisdiction = 本国管辖权
ground_name-discrimination = 有歧视之虞
ground_name-death-penalty = 死刑
ground_name-ne-bis-in-idem = 一事不再理
ground_name-penalty-threshold = 刑罚过轻
ground_name-offence-not-covered = 罪行不在文书范围内
ground_name-data-protection = 数据保护
ground_name-fiscal = 亦涉及税务
ground_name-confidentiality-risk = 保密可能受损
ground_name-confidentiality = 请求保密
ground_name-form-electronic = 以电子方式到达
ground_name-speciality = 用于其他目的
ground_name-own-proceedings = 本国诉讼程序
ground_name-bank-secrecy = 银行保密
ground_name-domestic-law-or-treaty = 我国法律或其他条约不允许
ground_name-time-bar = 时效已过
ground_name-insufficient-evidence = 证据不足
ground_name-military-offence = 军事犯罪
ground_name-pending-case = 本国正在办理
ground_name-trial-in-absence = 缺席审判
ground_name-amnesty = 大赦
ground_name-age = 未达刑事责任年龄
ground_name-serve-at-home = 在本国服刑
ground_name-immunity = 豁免或特权
ground_name-fundamental-rights = 基本权利

flag_equivocation = { $authority }就日志同一位置签署了不同的行为。
flag_second-request = 同一案件中收到第二份请求或提议，无效力。请查看案件由谁开启。
flag_other-state-named = 请求所写为{ $from }致{ $to }；而由{ $requesting }签署，致{ $requested }。
flag_closing-crossed = 结案时，对方的一份陈述仍在传送中。
flag_withdrawal-crossed = 撤回与答复交错。停止执行；两者均保留。
flag_said-twice = 两个机关就同一事项所述不同；以较晚者为准。
flag_answers-crossed = 两个机关在未见到对方答复的情况下各自答复。
flag_answered-without-information = 作出答复时，未见到仍在传送中的问题或答复。
flag_claimed-ahead = 声称时间晚于收到时间：有一方时钟有误。
flag_claimed-behind = 行为到达时间晚于声称时间：曾在途中等待，或有一方时钟有误。
stated_malformed = 收到时的原样

expected_answer-consultation = 答复磋商
expected_decide-on-warning = 说明是否继续保全
expected_decide-on-extension = 延长保全，或说明为何不延长
expected_answer-costs = 说明由谁承担费用
expected_confirm-receipt = 确认到达的内容
expected_decide-on-use = 就其他用途作出决定
because_answer-consultation = 对方在决定之前进行磋商。
because_decide-on-warning = 被请求方警示保全可能造成妨害。
because_decide-on-extension = 请求方要求延长数据保存时间。
because_answer-costs = 被请求方告知了特殊费用。
because_confirm-receipt = 已移交物件；尚无人确认收到。
because_decide-on-use = 请求方要求将所得内容用于其他目的。
due_reply = 回复
due_postponement-ends = 推迟届满
due_held-ended = 已终止

moves_handling = 受理
moves_information = 信息
moves_terms = 条件
moves_execution = 执行
moves_collecting = 实时收集
moves_answers = 答复
moves_preserving = 保全
moves_results = 结果
moves_ending = 终结
moves_record = 记录

case_about-parts = 关于
case_contents-of-treaty = 双方之间的条约所要求的内容
case_unnamed = 与{ $state }的案件
case_unnamed-told = 来自{ $state }的信息
case_unnamed-told-on = 来自{ $state }的信息，{ $day }
case_unnamed-given = 提供给{ $state }的信息
case_unnamed-given-on = 提供给{ $state }的信息，{ $day }
case_call-back-first-contact = 此前这里没有人与{ $authority }办理过事务。采取任何行动之前，请按已发布的号码回拨，绝不使用消息中的号码。
case_call-back-keys-changed = 对方国家的密钥自{ $moment }起为新密钥。采取任何行动之前，请按已发布的号码回拨，绝不使用消息中的号码。
case_call-back-number = 对方已发布的号码
case_called-back-button = 我们已回拨：确是对方
case_called-back-not = 如果不是对方，或者那边无人知晓：不要做所请求的任何事，并告知主管。
case_called-back = { $name }已于{ $moment }回拨：确是对方
case_done-called-back = 已记录由谁回拨及时间。不会告知对方国家。
case_done-told-us = 已记录：是我们，由谁说明及时间。不会告知对方国家。
case_done-told-nobody = 已记录：我方无人获得通知，由谁说明及时间。对方国家尚不知情：请致电对方，并以书面告知。
case_done-told-open = 已记录：答复已撤回，由谁说明及时间。将再次询问。不会告知对方国家。
case_in-doubt = { $n ->
       *[other] 本案有{ $n }项行为以{ $authority }此后已吊销的密钥到达：自{ $since }起该密钥可能已落入他人之手。请按已发布的号码回拨，询问哪些行为确由对方作出。未移除任何内容。
    }
case_in-doubt-here = { $n ->
       *[other] 本案中{ $authority }有{ $n }项行为在{ $since }之后到达：自此起本方两位官员对来自该处的内容存疑。请按外交照会所载号码询问哪些行为确由对方作出。未移除任何内容。
    }
case_act-in-doubt = 以自{ $since }起可能已落入他人之手的密钥到达。请询问是否确由对方作出。
case_call-back = 为确认消息确由对方发出，请致电
case_call-back-from = 对方已发布的号码
case_call-from-message = （请求中所写；不能证明任何事）
case_emergencies-of-year =
    { $asked ->
       *[other] 一年内来自该国的紧急请求：{ $asked }，其中{ $lowered }件降级处理
    }
case_emergencies-in-time-here = 在此按时确认收到：{ $over }件中有{ $inTime }件
case_emergencies-in-time-there = 一年内从此处发往该国的紧急请求，对方按时确认收到的：{ $over }件中有{ $inTime }件
case_treated-as = 处理级别
case_lowered = { $state }按低于所请求的紧急程度处理：{ $reasons } 您此后的陈述按加急而非紧急呼叫对方值守人员。如确属紧急，请打电话。
case_lowered-own = 此处按低于所请求的紧急程度处理：{ $reasons }
