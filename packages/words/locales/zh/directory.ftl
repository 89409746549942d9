### 中文: drafted by machine, not yet reviewed by a native lawyer.

directory_title = 名录
directory_lead = 可以致函的机关。依赖新密钥之前，请将指纹与照会中的指纹逐组比对。
directory_self = 本节点
directory_fingerprint = 根密钥指纹
directory_authorities = 机关
directory_link = 链路
directory_waiting =
    { $n ->
        [0] 没有待投递的内容
       *[other] { $n }项行为等待投递
    }
directory_heard = 最近联系{ $moment }
directory_never-heard = 从未联系
directory_write = 向{ $state }提出新请求
directory_kind-central-authority = 中央机关
directory_kind-contact-point-24-7 = 24/7联络点
directory_kind-judicial-authority = 司法机关
directory_kind-competent-authority = 主管机关
directory_empty = 尚未接纳其他参与方。由两名官员比对指纹后接纳。

export_title = 导出并验证
export_lead = 整个案件为一个文件：每份陈述及其签名、每份回执、相关密钥，由贵机关封装。无需本节点、无需网络即可验证。
export_what = 文件包含的内容
export_acts =
    { $n ->
       *[other] 双方的{ $n }份陈述
    }
export_receipts = 两个节点的回执及其在日志中的位置
export_keys = 两个参与方的密钥声明
export_erased = 文本已删除之处：其曾经存在的证明，而无其内容
export_recorded = 您取得此文件一事，记入贵机关的审计日志。
export_purpose = 为请求书所述目的，将向谁使用？
export_purpose-hint = 条约只允许此种使用。请写明法院或机关以及程序；内容将留存于贵方日志和审计记录。
export_read = 以文字提出的条件
export_read-hint = 条件见上文。您已阅读一事将连同您的姓名记录在案。
export_read-by = 本人{ $name }已阅读这些条件，并在遵守的前提下取出本案。
export_button = 下载案件
export_how = 任何人如何验证
export_how-1 = 将文件复制到任何装有Comity的计算机；无需服务器，无需线路。
export_how-2 = 运行以下命令，附文件名：
export_how-3 = 它回答“valid”（有效），或指出第一个有问题的要素：签名、链条的一环、回执或删除。
export_compare = 然后将其打印的指纹与名录中的指纹比对：
export_failed = 未能生成文件

passkey_title = 您的通行密钥
passkey_lead = 通行密钥由您的设备或安全密钥保存。它取代密码和验证码，且不会被钓鱼窃取。
passkey_who = 您是{ $name }，{ $role }，官员{ $number }，{ $authority }。
passkey_button = 添加此设备的通行密钥
passkey_needs-script = 添加通行密钥需要此浏览器启用JavaScript。其他一切均无需。
passkey_done-added = 已添加通行密钥。下次登录时使用。
passkey_failed = 未添加通行密钥。请重试，或使用其他设备。

directory_restored-title = 本节点已恢复
directory_restored = 它恢复自较早的状态；于{ $moment }察觉此事。
directory_restored-as-of = 它恢复自较早的状态；于{ $moment }察觉此事。此前最后一次收到其他各方的内容是在{ $last }。
directory_restored-gone = 此后录入的草稿、备注、批准和官员均已丢失：请查看您的部分，补录缺失的内容。
directory_restored-walls = 此后仅限指定官员的内容又对所有官员开放：负责此类案件的人员须首先重新指定其官员。
directory_restored-ways = 所有人须重新登录，案件系统的令牌等待两名官员。此后被停用的人员须再次停用。
directory_restored-waits = 此后在案件中所述的内容正从{ $states }取回。在完成之前，与其相关的较早案件中不作新的陈述；可以开启新案件。
directory_restored-whole = 此后在案件中所述的内容已从收件各方取回。

directory_search = 查找机关
directory_search-q = 国家、机关或代码
directory_any-language = 任何语言
directory_language = 书写语言
directory_any-measure = 任何措施
directory_measure = 自行办理
directory_item = { $name }
directory_any-network = 任何网络
directory_network = 网络
directory_found =
    { $n ->
        [0] 未找到
       *[other] { $n }个国家
    }
directory_column-state = 国家
directory_column-authorities = 机关
directory_column-now = 现状
directory_column-from = 信息来源
directory_from-state = 由该国发布
directory_from-depositary = 向保存人指定
directory_more = 另有{ $n }个
directory_nobody-named = 未指定任何机关
directory_open-entry = { $state }的机关和时间
directory_unread =
    { $n ->
       *[other] 此处有{ $n }项发布属于本版本不识别的种类。予以保留，不改变任何内容。
    }
directory_said-besides = 其中还有本版本不识别的内容，不影响其余部分：{ $names }
directory_waits = 本节点已恢复。在发布任何内容之前，须从{ $states }得知其所知的发布进度。
directory_time-there = { $city }时间{ $time }，{ $day }（{ $offset }）
directory_time-here = { $city }时间{ $time }
directory_any-hour = 任何时间
directory_open-until = 开放中，{ $span }后关闭
directory_closed-in = 已关闭，{ $span }后开放：{ $moment }
directory_holiday-in = 当地今日放假，{ $span }后开放：{ $moment }
directory_until-then = 在此之前：{ $office }
directory_until-then-none = 按公布的办公时间，该国目前没有其他可致电的机构开放。
directory_person-in = 当地此时（{ $hour }）有人应答所需时间
directory_person-in-any = 有人应答所需时间
directory_person-of = { $n }次有人应答的测试的中位数，按该国公布
directory_closed = 关闭
directory_hours-unknown = 此处不知其时区
directory_reach-first = 此刻如有加急事项，首先联系
directory_reach-closed = 此刻无机关开放。最先开放的是
directory_call-back = 回拨号码
directory_call-doubtful = 该国在此发布的内容存疑。不要据此致电；请使用照会所载的号码。
directory_call-doubtful-link = 问题何在
directory_call-stale =
    { $days ->
       *[other] 最近一次确认在{ $days }天前
    }
directory_call-this = 请拨打此号码，绝不拨打消息中的号码。
directory_call-given = 提供方式：{ $way }
directory_no-number = 未发布回拨号码。请拨打下方的机关电话，在确知对方身份之前，不要谈及案件。
directory_authorities-of = 机关
directory_not-in-force = 已终止或尚未生效
directory_ended-why = 原因：{ $why }
directory_instead = 请改为致函{ $office }。
directory_ended = 已于{ $day }终止
directory_not-yet = 自{ $day }起
directory_telephone = 电话
directory_email = 电子邮件
directory_certificate-until = 证书有效期至{ $day }
directory_certificate = 电子邮件证书
directory_nodes-seen = 他方节点的在线情况（由本机构的节点所见）
directory_address = 地址
directory_reached-through = 经由以下机关联系
directory_languages = 语言
directory_serves = 所据条款和网络
directory_hours = 时间，{ $city }
directory_holidays-unknown = 此处不掌握当地的公众假日。
directory_hours-always = 每天24小时
directory_hours-line = { $from }至{ $to }，{ $days }
directory_names = 其他名称
directory_validity = 有效期
directory_valid-since = 自 { $from } 起
directory_valid-until = 自 { $from } 起，至 { $until } 前一日止
directory_remarks = 备注
directory_does = 各机关可自行办理的事项
directory_does-lead = 以免致函错误的机关
directory_column-measure = 措施
directory_does-itself = 自行办理
directory_does-court = 经法院
directory_does-passes = 转交
directory_does-not = 不由本机关
directory_fresh = 信息的时效
directory_column-entry = 条目
directory_column-checked = 最近确认
directory_days-ago =
    { $n ->
        [0] 今天
       *[other] { $n }天前
    }
directory_stale = { $n }天
directory_signed-by = 由{ $state }签名
directory_ask-again = 条目每{ $n }天须确认一次。超过此期的可能有误。
directory_of-depositary = 来自保存人的名单或其他来源，未经该国确认
directory_as-of = 来源于{ $day }所示
directory_as-of-unknown = 来源日期不详
directory_force-not = 未生效
directory_force = 已生效
directory_force-since = 自{ $day }起生效
directory_force-unsure = 不确定：请核实
directory_week = 今后七天（双方时间）
directory_networks = 网络和法律
directory_all-law = 对{ $state }有约束力的文书
directory_key = 密钥和线路
directory_not-admitted = 本节点未接纳{ $state }：无法从此处向其发送任何内容。
directory_changes = 变更
directory_change-published = 已发布
directory_change-changed = 已更改
directory_change-confirmed = 已确认
directory_change-ended = 已终止
directory_change-by = { $role }，官员{ $number }
directory_number-new = 自{ $day }起为新号码：请以其他方式核实
directory_change-before = 之前：
directory_change-after = 此后：
directory_change-nothing = 无
directory_changes-all = 全部{ $n }项变更（变更前后）
directory_changes-title = { $state }条目的变更
directory_changes-of = 第{ $first }至{ $last }项变更，共{ $all }项，最新在前
directory_changes-newer = 较新
directory_changes-older = 较早
directory_organisation = 国际组织：在此阅读和发布。不向其请求司法协助，其亦不请求。
directory_take = 带走
directory_card = 可打印的卡片
directory_json = JSON
directory_csv = CSV
directory_vcard = vCard
directory_certificates = 电子邮件证书（PEM）
directory_none-published = { $state }在此未发布任何内容。
directory_no-participant = { $state }未加入本网络。以下内容来自向保存人的通知或其他来源：使用前请通过照会或国际刑警组织核实。
directory_check-before-use = 该国本身并未在此作此说明：使用前请核实。
directory_declared-under = 依据{ $instruments }声明
directory_nobody-known = { $state }没有已知的联系机构。请通过外交途径或其国际刑警组织国家中心局询问。
directory_show-all = 显示全部{ $n }项
directory_whom-to-reach = 在该国联系谁（附卡片和文件）
directory_publish-own = 发布机关
directory_edit = 更改
directory_confirm = 确认仍然正确
directory_end = 终止此条目
directory_done-published = 已发布。每个关注贵国的国家在一分钟内收到。
directory_card-title = { $state }：联系谁
directory_card-as-of = 以此处{ $moment }所知为准。请拨打下方号码，绝不拨打消息中的号码。

directory_fault-forked = { $state }向不同国家显示不同的条目。
directory_fault-forked-next = 依赖此处所示内容之前，请按照会所载的号码致电该国机关，询问以何者为准。
directory_fault-proof = 其节点签名的两份陈述证明此事。它们保存于此，并转给其他国家。
directory_fault-proof-take = 导出证据，以便在他处验证
directory_fault-rolled-back = { $state }的节点所示的发布状态，早于此处已知的状态。
directory_fault-rolled-back-next = 以较新者为准。该节点可能已恢复：它会自行取回所失内容。
directory_fault-settled = { $state }的节点曾于{ $moment }显示较早的发布状态；此后已回到原有状态。
directory_fault-damaged = 此处所保存的{ $state }发布内容与其所签名的不符。
directory_fault-damaged-next = 不显示其任何内容。请告知节点维护人员。
directory_fault-key-in-doubt = 此处{ $office }公布的内容所用的签名密钥自{ $since }起可能已落入他人之手，且无从证明其早于该时。
directory_fault-key-in-doubt-next = 不提供其任何号码。请联系该国其他机构，或致电照会所载的号码，并请其重新公布该条目。
directory_fault-noticed = 于{ $moment }察觉，由{ $peer }的节点所示。
directory_fork-title = { $state }的两条发布链
directory_fork-look = 比较两者并说明以哪一条为准
directory_fork-lead = 请用外交照会中给出的号码致电{ $state }的机构，切勿使用下面的号码。询问其最后一次发布的编号，并请对方读出其链头的各组。由两名官员各自询问；此后以两人共同指明的一方为准，另一方作为证据并存。
directory_fork-here = 本处所跟随的
directory_fork-shown = 由{ $peer }的节点展示
directory_fork-last = 最后一次发布的编号
directory_fork-groups = 链头的各组
directory_fork-signed = 签署时间（据其自称）
directory_fork-said = 两者不同之处的内容
directory_fork-says-nothing = 没有此处可读的机构内容。
directory_fork-not-given = 尚无节点提供：其内容未知，不能选用。
directory_fork-side = 以哪一方为准
directory_fork-option = { $whose }：发布 { $n }
directory_fork-note = 您如何得知
directory_fork-note-hint = 何时致电、何人接听、用哪个号码，以及该号码从何而来
directory_fork-choose = 以此方为准
directory_fork-asked = { $name }于{ $moment }选定一方，并写明：“{ $note }”。须由第二名官员询问并作同样说明，方予跟随。
directory_fork-stop = 撤回选择
directory_fork-none = 此处没有尚未决定的矛盾。
directory_done-first-officer = 已保存。第二名官员指明同一方后即予跟随。
directory_done-chosen = 今后跟随此方。另一方已保留。
directory_done-stopped = 已撤回。未选定任何一方。
directory_fault-chosen = 此处曾出现{ $state }的两条发布链；自{ $moment }起以两名官员指明的一条为准。
directory_change-figures = 已发布测试数字
directory_answers = 应答的测试
directory_answers-hour = 当地此时段 ({ $hour })：{ $times }
directory_answers-said =
    { $n ->
       *[other] 据其自行统计，{ $first }至{ $last }，来自{ $n }个国家的测试
    }
directory_relays = 中继方
directory_relays-note = 无法直接交给它的内容，可由这些参与方的节点依次传送。这些节点无法读取其内容。
directory_name-relays = 指明中继方
directory_change-relays = 已指明中继方
directory_by-cover = 依其自行公布的值班情况
directory_by-hours = 依其公布的办公时间
directory_known-by = 依据
directory_cover = 值班（其自行公布）
directory_cover-duty = 值班至{ $moment }
directory_cover-on-call = 待命至{ $moment }
directory_cover-instead = { $moment }之前由另一机构接听
directory_cover-nobody = { $moment }之前无人
directory_cover-nobody-planned = 未安排人员
directory_cover-over = 其公布的值班情况已于{ $moment }到期。
directory_cover-told = { $at }公布，有效至{ $until }。
directory_cover-whole = 在所有这些时间内该机构都有人。
directory_cover-gaps = 该机构无人的时段：{ $n }个
directory_cover-gap-nobody = { $from }至{ $until }：无人
directory_cover-gap-instead = { $from }至{ $until }：由另一机构接听
directory_change-cover = 自此公布何时有人值班
directory_change-cover-end = 不再公布何时有人值班
directory_fork-decided = 两名官员所作的决定
directory_fork-followed = 正在跟随
directory_fork-not-followed = 不再跟随
directory_fork-decided-side = 以{ $n }条公布的信息流为准，其分组如下：
directory_fork-decided-note = { $name }写明：“{ $note }”
directory_fork-decided-look = 由谁决定，如何查明
directory_say-wrong = 指出此条目有误
directory_call-questioned = 另一国自{ $day }起指出此号码有误
directory_questioned = { $state }自{ $day }起指出：{ $part }有误。“{ $noticed }”
directory_questioned-own = 请更改条目予以更正，或确认其正确。
