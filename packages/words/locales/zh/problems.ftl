### 中文: drafted by machine, not yet reviewed by a native lawyer.

nav_work = 工作清单
nav_new-request = 新请求
nav_clocks = 期限
nav_night = 夜间值班
nav_drafts = 草稿
nav_proposals = 待同意
nav_law = 法律
nav_directory = 名录
nav_participants = 参与方

http_to-work-list = 前往工作清单
http_not-found_title = 此处没有该页
http_not-found_text = 地址有误，或其所指内容不由贵机关保存。请检查地址，或在工作清单中查找。
http_broken_title = 未能生成此页
http_broken_text = 故障在我们一方，已记录在案。尚未发送任何内容。请返回，检查上一步是否已保存，然后重试。
http_broken_reference = 供管理员查询的编号：
http_too-large_title = 文本超出可容纳的长度
http_too-large_field = 字段“{ $field }”有{ $size }个字符；最多{ $limit }个。未保存也未发送任何内容。

field_reasons = 理由
field_remarks = 备注
field_text = 消息
field_why = 理由
field_preserved = 保存的内容
field_holder = 由谁持有
field_legalBasis = 贵国法律的条款
field_resources = 投入的力量
field_questions = 问题
field_answer = 答复
field_ground = 其他事由
field_consultation = 如何磋商
field_remark = 您的意见
field_conduct = 行为事实
field_user-name = 用户名
field_password = 密码

http_too-large_whole = 表单有{ $size } KiB；最多{ $limit } KiB。未保存也未发送任何内容。
http_too-large_fields = 表单超过{ $limit }个字段。未保存也未发送任何内容。
http_too-large_back = 浏览器仍保留您输入的内容：请用其“后退”按钮返回，缩短文本，再次发送。较长的材料请写明名称及其摘要值，另行移交。
http_too-large_link = 返回表单
http_session-ended_title = 您的会话已结束；您输入的内容已保留
http_session-ended_text = 请在新标签页中重新登录，并保持本页打开。然后回到此处发送。迄今未发送任何内容。
http_session-ended_sign-in = 登录（打开新标签页）
http_session-ended_again = 发送我输入的内容
http_stale-form_title = 此表单打开后，您已重新登录
http_stale-form_text = 您输入的内容已保留，未发送任何内容。如此表单由您本人发送，请继续。
http_stale-form_again = 以我输入的内容继续
http_foreign-form_title = 此表单并非来自Comity
http_foreign-form_text = 未执行任何操作。请从工作清单重新打开该页，并在其中重复此步骤。

problem_missing = 此处未填写。
problem-next_missing = 请填写。
problem_unknown-field = 没有此字段。
problem-next_unknown-field = 请删去。
problem_not-allowed = 此字段不接受该值。
problem-next_not-allowed = 请从所列项中选择。
problem_too-many = 给出了{ $n }项；此处最多{ $max }项。
problem_too-few = 至少填写{ $min }项。
problem_number-out-of-range = 这不是{ $min }至{ $max }之间的整数。
problem_one-line = 此处为单行，但含有换行。
problem_date-impossible = “{ $typed }”不是日历中的日期。
problem_day-impossible = “{ $typed }”不是日历中的日期。
problem_day-over = 该日期已过。
problem_day-to-come = 该日期尚未到来。
problem_day-far = 该日期在五十年之后。
problem_zone-unknown = “{ $typed }”不是时区。
problem-next_zone-unknown = 请填写地点，如Asia/Tokyo、UTC，或时差，如+09:00。
problem_zone-missing = 未填写时区。
problem-next_zone-missing = 请填写所写时间的时区：否则服务商会找到另一个用户。
problem_start-missing = 填写了期间的结束，但未填写开始。
problem-next_start-missing = 请填写开始。
problem_time-does-not-exist = { $zone }的时钟跳过了{ $time }。
problem-next_time-does-not-exist = 请用UTC填写时间，或以时差作为时区（{ $early }或{ $late }）。
problem_time-ambiguous = { $zone }的时钟两次显示{ $time }。
problem-next_time-ambiguous = 请用UTC填写时间，或以时差作为时区（{ $early }或{ $late }）。
problem_code-form = “{ $typed }”不符合此类代码的写法。
problem_field-name = 有一个字段的名称未被任何文书使用。
problem_ip-form = “{ $typed }”不是IP地址。
problem-next_ip-form = 请填写一个地址，如203.0.113.7或2001:db8::7，不带端口或掩码。
problem_ip-not-public = { $use ->
        [private] { $address }供私人使用：同时存在于每个内部网络。
        [shared] { $address }在服务商网络内部共享，外部看不到。
        [loopback] { $address }是每台机器对自身的称呼。
        [link-local] { $address }仅在一条线缆或无线链路上有效。
        [multicast] { $address }同时指向多台机器。
        [benchmarking] { $address }保留用于测量设备。
        [translation] { $address }保留用于网络内IP版本之间的转换。
        [anycast] { $address }由最近的机器应答。
        [protocol] { $address }保留用于某一协议，不指向任何主机。
        [discard] { $address }是网络丢弃流量之处。
        [reserved] { $address }为保留地址。
        [unassigned] { $address }从未分配给任何人。
        [broadcast] { $address }指向网络上的所有机器。
       *[no-host] { $address }不指向任何主机。
    }
problem-next_ip-not-public = 请填写所见连接的公网地址以及端口和时间。
problem_url-form = “{ $typed }”不是完整的网址。
problem-next_url-form = 请从头填写，如https://example.org/page。
problem_url-scheme = 以“{ $scheme }”开头的地址不指向互联网主机。
problem-next_url-scheme = 请使用http、https或ftp，或将目标描述为其他事项。
problem_url-credentials = 地址在主机{ $host }之前含有用户名。
problem-next_url-credentials = 请去掉“@”之前的部分；账户请作为单独目标填写。
problem_domain-form = “{ $typed }”不是域名。
problem-next_domain-form = 请只填写名称，如example.org，不带http和页面。
problem_end-before-start = 结束早于开始。
problem-next_end-before-start = 请更正其中之一。
problem_preservation-under-minimum = 数据保全不足{ $days }日；至少应保全至{ $enough }。
problem-next_preservation-under-minimum = 请延长保全，或在备注中说明为何无法做到。
problem_not-asked-for = 请求未要求保全。
problem_ground-not-in-law-data = 该事由不在Comity的法律数据中。
problem_other-state-named = 请求指名{ $said }，而该行为涉及{ $is }。
problem-next_other-state-named = 请更正国家。
problem_author-incomplete = 作者信息不完整。
problem-next_author-incomplete = 行为由机关、职务和官员编号签署。
problem_not-a-party = { $participant }不是此案当事方。
problem_same-state = 被请求国与请求国相同。
problem-next_same-state = 请选择数据或人员所在的国家。
problem_wrong-addressee = 该行为致{ $participant }，而其并非对方。
problem-next_wrong-addressee = 请致对方国家的机关。
problem_other-side-only = 只有对方可以这样做。
problem_before-request = 此案中尚无请求。
problem_use-limited = 您持有的本案材料受{ $n }项使用限制约束。
problem_conditions-unread = 尚未确认已阅读对方国家的条件。
problem-next_use-limited = 请征求对方国家同意；法律要求披露时，请事先通知对方。
problem-next_conditions-unread = 请阅读，并予以确认。
problem_other-sort-of-case = 此类陈述不属于这种案件。
problem-next_other-sort-of-case = 请发送消息，或为此另立案件。
problem_second-request = 此案已有请求。
problem-next_second-request = 另一请求请新开案件。
problem_case-closed = 此案已结。
problem-next_case-closed = 请写消息或新开案件。
problem_case-open = 此案未结。
problem-next_case-open = 无需重新开启，请继续办理。
problem_act-of-others = 该陈述并非由贵机关作出。
problem-next_act-of-others = 请选择您方的陈述。对方写错之处，请对方更正。
problem_request-withdrawn = 请求已撤回。
problem-next_request-withdrawn = 请结案。
problem_already-said = 此事已陈述过。
problem_question-not-open = 要答复的内容（{ $act }）不是对方尚待答复的问题。
problem-next_question-not-open = 请从尚待答复的问题中选择。
problem_nothing-asked = 没有待答复的问题。
problem-next_nothing-asked = 请改写消息。
problem_answer-owed = 请求既未答复也未撤回。
problem-next_answer-owed = 请先答复请求：确认，或说明理由拒绝。
problem_parts-missing = 未说明涉及请求的哪一部分。
problem_part-unknown = 请求没有第{ $part }部分。
problem_part-withdrawn = 第{ $part }部分已撤回。
problem_part-stage = 第{ $part }部分尚不处于可为此事的阶段。
problem_act-unknown = 作者所见的案件中没有行为{ $act }。
problem-next_act-unknown = 请选择此案中的行为。
problem_body-is-record = 关于删除的行为本身即其记录，予以保留。
problem_body-missing = 其内容无法读取，而无内容则无意义。
problem_content-malformed = 其内容不符合该类行为规定的格式。
problem_unknown-kind = 收件节点未能理解此行为：它不识别“{ $kind }”类，或其内容不符合该类的形式。
problem-next_unknown-kind = 该行为已保留。请换一种说法，或更新节点。
problem_equivocation = 作者为日志同一位置签署了两个不同行为；均不采用。
problem-next_equivocation = 请询问作者以何者为准；将作为新行为重新陈述。
problem_rejected = { $by }的节点已退回：{ $reason }。
problem_penalty-form = “{ $typed }”不是刑罚。
problem-next_penalty-form = 请写作10 years、18 months、90 days、life、fine或death。
problem_penalty-several = “{ $typed }”写了不止一种刑罚。
problem-next_penalty-several = 请只写最重的监禁刑，如3 years；并处的罚金写在贵国法律的条款一栏。
problem_penalty-unit-missing = “{ $typed }”的单位是年还是月？
problem-next_penalty-unit-missing = 请在数字旁写明单位，如10 years。
problem_instrument-twice = { $instrument }被列出两次。
problem_content-missing = { $label }：未填写。
problem-next_content-missing = 请在此填写：所依据的文书有此要求。
problem_statement-missing = { $label }：未作声明。
problem-next_statement-missing = 请作出声明，或选择无此要求的文书。
problem_authority-of-other-state = 所选机关属于{ $home }，而非{ $to }。
problem-next_authority-of-other-state = 请选择{ $to }的机关。
problem_emergency-without-reason = 声称属紧急情况，但未说明理由。
problem-next_emergency-without-reason = 请说明何人将于何时遭遇何事，或降低级别。
problem_kind-not-understood = 对方节点不识别此类行为：将予保留但无效力。
problem-next_kind-not-understood = 请同时以消息说明。
problem_ground-not-available = 据法律数据，此事由不可用。{ $law }
problem_not-consulted = 未先与对方磋商。{ $law }
problem_consulted-off-record = 您称已磋商，但本案中没有磋商记录。{ $law }
problem-next_consulted-off-record = 请写明何时、以何种方式、与谁磋商，或现在进行磋商。
problem_refusal-without-provision = 拒绝只写了条约，没有写明条款。{ $law }
problem-next_refusal-without-provision = 请写明条款，以便对方作出回应。
problem_figures-disagree = 这些数字不可能同时正确。
problem-next_figures-disagree = 请重新统计：应答数不多于测试数，每个小时只出现一次，合计相等。
problem_collection-longer = 请求书写明的期间至{ $asked }为止：此收集超出所请求的时间。
problem-next_collection-longer = 请改为该日，或确认令状与请求均涵盖更长的时间。
problem_draft-not-understood = 该国节点不支持出示草案，因此不会发送。
problem-next_draft-not-understood = 请用其他方式商谈，或直接发出请求。
problem_digest-form = { $name }：这不是 SHA-256 摘要，或不是 sha256sum 输出的行。
problem-next_digest-form = 请原样粘贴程序输出，或删除该行。
problem_files-contradict = 这与对文件的说明不符。
problem_file-against-digest = { $name }：其摘要显示并非如此。
