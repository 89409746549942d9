### 中文: drafted by machine, not yet reviewed by a native lawyer.

command-node_no-case = 尚无案件。
command-node_case = 案件
command-node_authority = 机关
command-node_with = 对方
command-node_measures = 措施
command-node_status = 状态
command-node_changed = 最近变更
command-node_act = 行为
command-node_kind = 种类
command-node_author = 作者
command-node_stored = 存储
command-node_case-to = 致{ $authority }
command-node_case-from = 来自{ $authority }
command-node_body = { $state ->
        [erased] 正文已删除
        [damaged] 行为已损坏
        [unreadable] 正文无法读取
       *[kept] 正文已保存
    }
command-node_acts-damaged = { $n ->
       *[other] { $n }项行为已损坏：comity log check --deep逐一指明并请求修复。
    }
command-node_mending-begun = 已交修复的受损行：{ $n }；现已修复：{ $mended }。
command-node_mending-waits = 等待{ $peer }：{ $row }
command-node_mending-refused = { $peer }未给出有效的副本（{ $code }）：{ $row }
command-node_mending-none = 无法修复，他处皆无：{ $row }
command-node_mending-beyond = 无法从对方节点修复：{ $of }的{ $log }
command-node_next-wait = 下一步：让节点运行；它每十分钟再次询问。然后再次检查。
command-node_next-peer = 下一步：请对方在其一方运行comity log check --deep，然后再次检查。
command-node_next-restore = 下一步：按原样保存一份数据库副本，查明由谁更改，并恢复此项检查为完整的最近一份备份；此后所述的内容由对方节点交还。
command-node_next-again = 下一步：再次运行此项检查；已修复的届时成立。
command-node_erase-proposed = 已提出销毁行为{ $act }的正文。尚未销毁任何内容。
command-node_erase-agree = { $n ->
       *[other] 由{ $n }名官员在工作台同意：“待同意”页。
    }
command-node_log = 日志
command-node_of = 所属
command-node_ok = 正常
command-node_broken = 断裂
command-node_entries = { $n ->
       *[other] { $n }个条目
    }
command-node_case-of = { $authority }的案件{ $case }
command-node_all-whole = 所有链条均完整。
command-node_was-changed = 有内容在节点之外被更改或移除。
command-node_statement-of = { $participant }，第{ $version }版，{ $issued }，位于{ $url }
command-node_fingerprint = 指纹：{ $fingerprint }
command-node_fingerprint-words = 同一指纹的词语和数字形式，供对方比对：
command-node_statement-send = 声明可以任何方式发送；词语和数字须以另一方式（照会）发送。
command-node_written-to = 已写入{ $file }。
command-node_since = 自{ $time }
command-node_admitted = { $time }由{ $officers }接纳
command-node_proposed = { $time }提出；由两名官员在工作台比对
command-node_compared = { $time }提出，由{ $officer }比对；由第二名官员在工作台确认
command-node_peer-state = { $state ->
        [self] 本节点
        [up] 正常
        [down] 中断
        [suspended] 在此已中止
        [proposed] 已提出
       *[unknown] 不详
    }
command-node_key-proposed = { $n ->
       *[other] 已提出。尚未作任何更改：由{ $n }名官员在工作台同意，“参与方”页，“密钥”。
    }
command-node_keys-of = { $participant }：{ $issued }声明第{ $version }版
command-node_key-in-use = 使用中
command-node_key-earlier = 先前
command-node_key-in-doubt = 已吊销，自{ $since }起存疑
command-node_key-change-rotated = 等待官员：{ $whose }的新密钥，{ $time }提出
command-node_key-change-revoked = 等待官员：吊销{ $whose }的旧密钥，自{ $since }起存疑，{ $time }提出
command-node_key-node = 节点本身
command-node_key-peer = { $participant }：{ $issued }声明第{ $version }版
command-node_key-peer-revoked = 已吊销{ $authority }的密钥：自{ $since }起存疑，终止于{ $ended }
command-node_is-proposed = 已提出{ $participant }。尚未予以信任。
command-node_compare = 由两名官员登录工作台，与照会比对：“参与方”页。

verify-check_canonical-form = 形式
verify-check_trust = 信任
verify-check_act-signatures = 行为的签名
verify-check_act-chain = 各作者的链条
verify-check_body-commitments = 内容
verify-check_erasures = 删除
verify-check_receipts = 回执
verify-check_links = 链路日志
verify-check_exporter-seal = 导出方的封装
verify-verdict_valid = 有效
verify-verdict_consistent = 前后一致；未检查密钥由谁生成
verify-verdict_invalid = 无效
command-verify_of-file = { $file }：{ $verdict }
command-verify_first-broken = 第一个有问题的要素：{ $broken }
command-verify_ends-with = 文件结尾：
command-verify_received = { $authority }：行为{ $seq }，{ $kind }，收到于{ $at }
command-verify_claimed = { $authority }：行为{ $seq }，{ $kind }，自称{ $at }，无回执
command-verify_uncovered = 无他方确认
command-verify_all-confirmed = 对方确认了每一项行为。
command-verify_not-confirmed = 未经对方以回执或以见到该行为的行为确认：{ $n }。
command-verify_more-after = 其后是否还有内容，仅对方的文件可以表明。

command-facts_wrong = 有误：
command-facts_missing = 缺少：
command-facts_advice = 建议：
command-facts_understood = 读懂的内容：

command-officer_link-for = { $officer }的链接；仅可使用一次，有效一小时：
command-officer_link-hand-over = 请以他人无法读取的方式交给该官员。该官员凭此在工作台选择密码或添加通行密钥。
command-officer_suspended = { $officer }已停用；所有会话均已结束。
command-officer_ahead =
    { $n ->
       *[other] 今后有{ $n }个班次列有该官员：
    }
command-officer_ahead-nobody = { $from }至{ $until }：现无人值班。请在值班表上交给他人。
command-officer_ahead-held = { $from }至{ $until }：现由替班人值班。
command-officer_ahead-substitute = { $from }至{ $until }：作为替班人。
command-officer_ahead-more =
    { $n ->
       *[other] 另有{ $n }个
    }
command-officer_ahead-fallback = 该官员还被指定为无班次时间的后备：请指定他人。
command-officer_let-in = { $officer }可以重新登录。
command-officer_role-is = { $officer }现为：{ $role }。
command-officer_head-officer = 官员
command-officer_head-name = 姓名
command-officer_head-role = 职务
command-officer_head-state = 状态
command-officer_head-ways = 登录方式
command-officer_head-sessions = 会话
command-officer_glass-name = 信封中的账户
command-officer_glass = 供装入信封，与机关钥匙一同保管：只打开一次，为时一小时，看不到案件，并会通知所有人。
command-token_head-token = 令牌
command-token_head-authority = 机关
command-token_head-name = 系统
command-token_head-state = 状态
command-token_head-number = 编号
command-token_head-expires = 有效至
command-token_head-used = 最近使用
command-token_asked = 已申请令牌{ $token }。由该机关两名官员在{ $page }同意，其中一人在该页领取秘密值。
command-token_ended = 令牌{ $token }已终止：任何人均不能再凭其进入。
command-officer_state-active = 在用
command-officer_state-suspended = 已停用
command-officer_state-no-way-in = 尚未登录过

command-log_audit = 审计日志
command-log_journal = 内部记录
command-log_link = 链路
command-log_records = 记录
command-log_acts = 行为
command-log_receipts = 回执
command-log_keys = 密钥
command-log_anchors = 对方节点保存的链头
command-node_link-of = { $lane ->
        [emergency] { $from }至{ $to }，紧急
       *[normal] { $from }至{ $to }
    }

command-duty_at = { $authority }，{ $moment }
command-duty_called = 警报首先呼叫：{ $officers }
command-duty_nobody = 无人值班：警报呼叫所有值班官员；没有值班官员的，呼叫所有人
command-duty_unrelieved = 此外，尚未交班者：{ $officers }
command-duty_next = 下一班：{ $officers }，自{ $moment }
command-duty_no-next = 尚未排定后续班次
command-duty_fallback = 无班次的时间：{ $who }
command-duty_no-fallback = 未为无班次的时间指定后备
command-duty_head-authority = 机关
command-duty_head-from = 自
command-duty_head-until = 至
command-duty_head-officer = 官员
command-duty_head-substitute = 替班人
command-duty_gone = 已停用或不办案：{ $officers }
command-duty_no-shift = 本周没有班次。
command-duty_no-gap = { $authority }：至最后一个班次，每小时均有人值班
command-duty_gaps-of =
    { $n ->
       *[other] { $authority }：无人值班，{ $n }处
    }
command-duty_silent = 无响铃。
command-duty_rings = { $authority }：{ $sort }，{ $peer }，自{ $time }
command-duty_sort-emergency = 紧急请求
command-duty_sort-unreached = 我方紧急请求，对方尚无人接手
command-duty_sort-told = 对方国家称已告知我方、但我方无人确认的事项
command-duty_sort-lapse = 为我方保全、24小时内到期的数据
command-duty_sort-answer = 对我方紧急请求的答复
command-duty_sort-urgent = 加急陈述
command-duty_sort-release = 我方紧急事项等待一名官员同意
command-duty_sort-test = 测试
command-duty_by-screen = 屏幕
command-duty_by-mail = 电子邮件
command-duty_by-gateway = 电话
command-duty_reached = { $officer }，{ $way }：{ $time }联系到
command-duty_not-reached = { $officer }，{ $way }：{ $time }呼叫，尚未联系到
command-duty_reach-said = { $peer }于{ $time }告知其在{ $case }中呼叫了谁
command-duty_reach-silent = { $peer }未告知其在{ $case }中呼叫了谁

command-directory_head-state = 国家
command-directory_head-authority = 机关
command-directory_head-name = 名称
command-directory_head-call-back = 回拨
command-directory_head-open = 现在开放
command-directory_open-yes-cover = 是，有人值班
command-directory_open-yes-hours = 是，按其公布时间
command-directory_open-no-cover = 否，无人值班
command-directory_open-no-hours = 否，按其公布时间
command-directory_open-unknown = 不详
command-directory_in-doubt = 存疑：请勿拨打
command-directory_none = 没有国家发布此类机关。
command-duty_sort-wake = 须叫醒隔离墙内的官员

command-does_relay = 说明为他方及经他方转递的内容（仅数量和时长），以及由谁同意
command-relay_carried = 为他方转递：
command-relay_given = 已交中继、尚无回执：
command-relay_none = 无
command-relay_named-by = 将本节点指定为中继的有：{ $states }
command-relay_named-by-nobody = 无人将本节点指定为中继。
command-relay_named = { $authority }指定的中继：{ $relays }
command-relay_agreed = 机关指定哪些中继，由两名人员在其名录页面上公布和撤回。本节点是否转递由设置 exchange.relay 决定。
command-relay_head-from = 来自
command-relay_head-to = 发往
command-relay_head-by = 经由
command-relay_head-lane = 通道
command-relay_head-waiting = 等待
command-relay_head-bytes = 字节
command-relay_head-oldest = 最早
command-relay_head-answered = 已答复
command-officer_signed-out = { $n ->
   *[other] 已结束 { $officer } 的会话：{ $n }个。
}
command-node_standing-asked = 已提议。目前尚无变化。须在工作台“参与方”页同意的官员人数：{ $n }
command-does_authority = 在节点上：其机关、官员和密钥
command-does_authority-list = 本节点的机关：官员、时区、签名密钥自何时起有效，以及如何增加机关
command-does_backup-list = 节点写入备份之处现有的备份（最新者在前），以及哪些已读到末尾
command-does_officer-waiting = 等待第二人的官员变更
command-officer_waiting-agree = 由已登录的官员在工作台上同意或停止（等待中的官员变更）。没有命令可以代替：管理机器的人不是第二人。
command-does_peers-changed = 他国密钥声明与某日之前的不同之处：密钥、地址、机关
option_changed-since = 自该日起，以第一个机关的时钟为准：本节点此后采纳的内容
command-node_changed-peer = { $participant }：声明{ $version }，本处采纳于{ $moment }
command-node_changed-new = 此后才为本处所知。
command-node_changed-none = 此后没有国家就其密钥作出不同声明。
command-node_key-backup = { $by ->
    [node] 完成后，先前的备份所含密钥不再被对等方接受。节点届时自行备份；请核实：comity backup list。
   *[hand] 完成后，先前的备份所含密钥不再被对等方接受。届时请备份：comity backup --to FOLDER --recipient KEYFILE。
}
