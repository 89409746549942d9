### 中文: drafted by machine, not yet reviewed by a native lawyer.

request_step-facts = 事实
request_step-avenue = 途径
request_step-contents = 内容
request_step-check = 检查
request_step-approve = 批准并发送
request_choose = 请选择
request_change = 修改
request_remove = 移除
request_save = 保存
request_leave = 留待以后
request_saved = 已保存。
request_saved-with =
    { $n ->
       *[other] 已保存。发送前须更正{ $n }处
    }
request_wrong =
    { $n ->
       *[other] 发送前须更正{ $n }处
    }
request_missing-title =
    { $n ->
       *[other] 此请求因{ $n }处而不完整
    }
request_returned = 同事已退回
request_approved-once = 同事已批准此草稿。保存修改即收回该批准，因为批准的是另一文本。
request_go-all-the-same = 仍查看途径
request_conflict-title = 您输入期间，此草稿已在别处保存
request_conflict-text = 您的文本保留在下方表单中，尚未保存。由同事保存，或由您在另一标签页中保存。请阅读已保存的内容，将应保留的内容填入表单，再次保存：表单即替换已保存的文本。
request_conflict-theirs = 已保存的内容与您的不同之处
request_conflict-same = 本页无不同之处。
request_conflict-blank = 留空
request_field-numbered = { $field }，第{ $n }项
request_field-in-part = { $field }，第{ $part }部分
request_field-in-part-numbered = { $field }，第{ $part }部分，第{ $n }项
request_field-missing = { $field }：未填写
request_facts-title = 发生了什么，需要什么？
request_facts-lead = 从事实开始；条约在其后。所输入的一切均予保留，包括未完成的内容。
request_facts-go = 保存并查看途径
request_need-measure = 请选择措施：途径取决于此
request_need-to = 请选择被请求国：途径取决于此
request_parts = 请求的内容
request_parts-hint = 以下每一项均可作为请求发送。保全优先：已不存在的数据无法移交。各部分分别答复。
request-hint_to = 数据或人员所在之处。本网络的国家列在前面。没有节点的国家在本网络之外：仍可查询途径，请求以纸质送出。
request_state = { $name }（{ $code }）
request_no-node = { $name }（{ $code }），无节点
request_no-node-here = { $state }在本网络中没有节点：无法从此处发送请求。请打印此页，并按途径所示渠道送出
request-hint_toAuthority = 来自本网络的名录。留空时按所求措施选择：不能等待的发往 24/7 联络点。
request_usual-authority = 通常的机关：不能等的事项由24/7联络点受理
request-hint_title = 双方同事的称呼，不含个人数据。
request-hint_offences = 以行为事实而非罪名为准：选择最接近的罪行，并在旁填写贵国条款。
request-add_offences-known = 从列表添加罪行
request-add_offences-other = 以文字添加其他罪行
request_offence-n = 罪行{ $n }
request_offence-item = { $title }，{ $pinpoint }
penalty_years =
    { $n ->
       *[other] 最高{ $n }年
    }
penalty_months =
    { $n ->
       *[other] 最高{ $n }个月
    }
request-hint_conduct = 据所知，何人于何时、以何种方式做了什么。双重犯罪据此判断。
request_row-title = 第{ $n }项：{ $kind }
request-ask_urgency-level = 紧急程度如何？
priority-hint_routine = 按次序办理。
priority-hint_urgent = 先于其他：等待可能导致数据灭失或贻误诉讼。
priority-hint_emergency = 立即：对某人的生命或安全存在重大且迫近的危险。
request-hint_urgency-why = 如不采取行动，何人将于何时遭遇何事。
request-hint_sensitivity = 案件应在多大范围内知悉。此项会发送：对方阅读，并被要求照办。
request-ask_confidentialityRequested = 是否要求对方保密？
request-answer_confidentialityRequested-yes = 是，且不告知用户
request-answer_confidentialityRequested-no = 否
request_language-item = { $name }
request-hint_language = 您填写本表单文本所用的语言。
request_fact-title = 事实
request_fact-case = 案件
request_fact-from = 自
request_fact-to = 至
request_fact-on = 日期
request_open_0 = 没有可行的途径
request_open_1 = 一条途径可行
request_open_2 = 两条途径可行
request_open_3 = 三条途径可行
request_open_4 = 四条途径可行
request_open_5 = 五条途径可行
request_open_6 = 六条途径可行
request_open_7 = 七条途径可行
request_open_8 = 八条途径可行
request_open_9 = 九条途径可行
request_open-many =
    { $n ->
       *[other] { $n }条途径可行
    }
request_avenue-lead = 先按答复义务排序；其次，开放者先于受限者，双方之间的规则先于更广泛的规则。由您选择；您的选择和理由随草稿保存。
request_of-them-limited =
    { $n ->
       *[other] 其中 { $n } 条还取决于条约以外的条件。
    }
request_preserve-title = 首先：请求保全数据
request_preserve-text = 在获取数据的请求被阅读之前，数据可能已不存在。24/7联络点现在即可加以保全。将以相同事实生成第二份草稿；本草稿保留。
request_preserve-button = 先请求保全
request_is-main = 主要依据
request_is-second = 第二依据
request_use = 使用此途径
request_use-both = 同时使用 { $first } 和 { $second }
request_use-alone = 仅使用 { $n }
request_other-avenues = 其他途径
request_use-instead = 改用此途径
request_use-second = 列为第二依据
request_drop-second = 不再列为第二依据
request_provider-direct = 直接致服务商：仅限信息，不是对该国的请求


request_decide-title = 可决定不确定之处的事实
request_decide-lead = 仅限法律所问的事实。请求中设有栏目的成为请求的一部分；其余留在草稿中，绝不发送。
request_decide-button = 保存并再次查询法律
request_decide-in-facts = 请在事实中写明
request_penalty-of = 最高刑罚：{ $offence }
request_other-title = 其他依据
request_other-lead = Comity未载的条约、安排或法律。对方可阅读您的文本和出处，并附有法律数据未载此依据的说明。
request_other-text = 依据的文字表述
request_other-citation = 出处
request_other-text-missing = 请用文字说明其他依据是什么
request_other-citation-missing = 请说明其他依据的出处
request_other-use = 援引此依据
request_other-second = 列为第二依据
request_choice-title = 您的选择
request_choice-why = 为何不选首位的可行途径？
request_choice-why-hint = 依法律次序，{ $first }列在首位。您的理由保留在贵机关的内部记录中，绝不发送。
request_choice-not-sent = 保留在贵机关的内部记录中；不发送。
request_avenue-go = 继续填写内容
request_contents-window = 请求的内容
request_contents-title-preservation = 必须保全什么？
request_contents-title = 请求说明什么？
request_contents-lead = { $measure }，{ $from }致{ $to }，{ $instrument }。
request_contents-none-required = 除已填写的以外，依据不要求其他内容；您添加的内容予以保留。
request_contents-shared = 适用于所有部分
request_contents-done = 您输入的内容已保留；必填字段已完成{ $done }/{ $of }。
request_contents-go = 保存并全面检查
request_asks-label = 所要求的内容
request_asks-title = 请求必须说明的内容
request_asks-count = { $done }/{ $of }
request_ask-given = 已填
request_ask-open = 缺失
request_not-given = 未填写
request_by-the-act = 由经签名的行为本身说明；无需输入。
request_known-of = 关于{ $state }的已知情况
request_known-languages = 语言：{ $languages }
request_known-criminality = 双重犯罪：{ $rule }
request_practice = 良好做法所补充的内容
request_practice-note =
    { $n ->
       *[other] { $n }个字段，均非必填
    }
request_field-from-treaty-between = { $source }要求，该文书约束双方。
request_field-from-requested-state = 被请求国要求：{ $source }。
request_field-from-practice = 来自{ $source }。
request_intention = { $state }打算提出搜查、扣押或披露此数据的请求。
request_check-window = 检查请求
request_check-title = 检查将要签名的内容
request_check-title-missing = 仍缺少的内容
request_check-lead = 这是请求全文，含每一项内容和条款。每一行均可返回其填写之处。
request_check-lead-missing = 请求尚无法形成。上方每一行均指向应修正的字段；所输入的一切均予保留。
request_check-go = 继续至批准
request_in-zone = { $city }，{ $offset }；当地时间{ $time }
request_advice-title = 实务人员会补充
request_advice-no-reason = 未记录不选首位可行途径的理由。
request_advice-give-reason = 填写理由
request_release-title = 由谁批准
request_release-count = 批准{ $done }/{ $of }
request_policy-two-officers = 两名官员批准
request_policy-duty-officer-then-review = 一名值班官员批准；同事复核
request_approved = 已批准
request_approved-by = { $name }，官员{ $number }，{ $moment }
request_approved-none = 此版本尚无人批准。
request_lapsed = 需重新批准
request_lapsed-by = { $name }，官员{ $number }，曾批准另一文本，{ $moment }。此后文本有修改，该批准不计入。
request_approve-title = 批准并发送
request_approve-lead = { $title }，由{ $drafter }起草，保存于{ $moment }。
request_approve-problems = 未予批准
request_not-draft-changed-meanwhile = 您打开此页后，草稿已被修改。请重新阅读：下方为现行文本。
request_approve-what = 批准的内容
request_approve-not-you = 您目前不能批准
request_approve-first = 您按现状批准下方文本。尚不发送：须由第二名官员同意。
request_approve-sends = 经您批准，请求即由{ $authority }签名并立即发送给{ $state }。不可收回；但可撤回请求。
request_approve-reviewed = 同事事后复核此次发出。
request_approve-and-send = 批准并发送给{ $state }
request_approve-button = 批准
request_see-missing = 查看缺少什么
request_give-back = 或予以退回
request_give-back-why = 应修改什么？
request_give-back-hint = 起草人会阅读。不会离开贵机关。
request_give-back-button = 退回草稿
request_give-back-missing = 请说明应修改什么

request_part = 第{ $n }部分
request_add-part = 添加其他措施
request_part-based = 已选依据
request_part-open = 尚无依据
request-field_parts = 请求的内容
request-field_wanted = 具体需要什么
request-field_wantedBy = 需在此日前
request-hint_parts-wanted = 哪些数据、哪个人、哪项行为：以便对方说明是否具备。
request-hint_parts-wantedBy = 过此日则答复无用；如无则留空。
penalty_days =
    { $n ->
       *[other] 最高{ $n }天
    }
penalty_fine = 仅罚金
penalty_life = 最高终身监禁
penalty_death = 最高死刑
offence-kind_known = 从列表
offence-kind_other = 以文字
act_parts = 涉及哪些部分？
act_parts-hint = 请求的各部分分别答复。
act_not-understood = 对方节点运行较旧版本，不识别此类陈述。它将予以保留并确认到达，但双方均不赋予其效力。请同时以消息说明。
stage_asked = 已请求
stage_conditional = 附条件
stage_postponed = 已推迟
stage_admitted = 已同意
stage_in-execution = 执行中
stage_answered-in-part = 部分答复
stage_preserved = 已保全
stage_answered = 已答复
stage_nothing-found = 未发现
stage_impossible = 无法执行
stage_refused = 已拒绝
stage_declined = 已谢绝
stage_withdrawn = 已撤回
request_part-named = 第{ $n }部分：{ $measure }
request-field_urgency-level = 紧急程度
request-field_confidentialityRequested = 保密

request_sections = 各项问题
request_section-whom = 向谁
request_section-measures = 需要什么
request_section-offences = 罪行
request_section-conduct = 发生了什么
request_section-urgency = 紧急程度
request_section-matter = 国内案件
request_section-handling = 处理方式
request_section-all = 全部显示于一页
request_ask-whom = 向谁请求？
request_ask-measures = 需要什么，针对什么？
request_ask-offences = 哪些罪行？
request_ask-conduct = 发生了什么？
request_ask-urgency = 紧急程度如何？
request_ask-matter = 国内案件有何相关情况？
request_ask-handling = 应如何处理？
request_lead-whom = 所输入的一切均予保留，包括未完成的内容；您可以回到每个问题。
request_lead-measures = 保全优先：已不存在的数据无法移交。每项措施为一个部分，分别答复。
request_lead-offences = 公约所定的罪行，对方可识别；其他罪行须连同条款加以说明。
request_lead-conduct = 用几句话：何人于何时做了什么，数据如何指向此事。
request_lead-urgency = 对方首先阅读此项，并对如何处理负责。
request_lead-matter = 主管法院或检察官、先前的请求，以及对方可致电的人。
request_lead-handling = 知悉范围多大，是否保密，以何种语言书写。
request_facts-on = 保存并继续
