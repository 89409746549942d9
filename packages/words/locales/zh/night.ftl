### 中文: drafted by machine, not yet reviewed by a native lawyer.

night_title = 夜间值班台
night_utc = { $time } UTC
night_watch-mine = 由您值守
night_watch-other = 由{ $name }值守
night_watch-nobody = 无人值守
night_watch-until = 至{ $moment }
night_watch-over = 已于{ $moment }结束，尚无人接班：警报在值班表所列人员处响铃，结束后四小时内也在该官员处响铃
night_watch-roster = 警报在值班表所列人员处响铃。
night_watch-nobody-text = 警报在所有值班官员处响铃。
night_next = 如无人应答，接下来
night_next-at = { $time }：{ $whom }
night_whom-watch = 再次呼叫值守人员
night_whom-supervisors = 主管和代办人
night_whom-everybody = 所有人
night_nothing-rings = 无响铃。
night_arrived = 发送于{ $time }
night_lapse = { $state }为我方保全的数据将于24小时内到期
night_lapse-text = 请请求提供数据，或请求延长保全，否则数据可能丢失。
night_unreached = { $state }尚无人接手
night_unreached-text = 发送于{ $moment }。不要等待：请致电对方，报出编号{ $reference }。
night_told-title = { $state }称已通知贵机构
night_told-panel = 据称已告知我方
night_told-asks = { $authority }称已于{ $moment }通知贵机构（{ $way }），接话人为“{ $with }”。是你们吗？
night_told-asks-unread = { $authority }称已以其他途径通知贵机构；其所述内容在此无法读取。是你们吗？
night_told-us = 是，是我们
night_told-nobody = 我方无人获得通知
night_told-open = 该答复有误
night_told-why = 由谁答复记录在此，不会发送。其请求将继续响铃，直到有人员接手。
night_told-was-us = { $name }，{ $moment }：是我们。
night_told-was-nobody = { $name }，{ $moment }：我方无人获得通知。
night_told-was-open = { $name }，{ $moment }：该答复有误。
night_told-more = 另有 { $n } 条未在此显示。
night_told-then = 对方可能与并非我方的人通话，并信以为真。请拨打其国家公布的号码致电对方，并以书面告知。
night_told-write = 以书面告知对方
night_test-title = 这是您的警报测试
night_test-text = 由您要求；其他人听不到。所有方式均已呼叫到您后，请按此按钮：在此之前每15分钟再次响铃。
night_emergency-waits = “{ $title }”：致{ $state }的紧急请求（{ $moment }开始起草）等待一名官员同意。尚未发出。
night_emergency-look = 阅读并同意
night_says-all = 全文
night_more-ring =
    { $n ->
       *[other] 另有{ $n }个警报在响铃，本页未显示；接手一个，即显示下一个。
    }
night_more-news =
    { $n ->
       *[other] 此后收到{ $n }份陈述
    }
night_acknowledge = 我已接手
night_acknowledge-unreached = 我正在致电对方
night_acknowledge-told = 我正在询问同事
night_acknowledge-lapse = 我正在处理
night_acknowledge-test = 已响铃
night_open = 打开案件
night_call-back = 回拨
night_keys-since = 自{ $day }起已知其密钥；回拨号码见名录
night_called-screen = 已显示在{ $name }的屏幕上，{ $time }
night_calling-screen = 已在{ $name }的屏幕上呼叫，{ $time }：尚未显示
night_called-mail = 致{ $name }的电子邮件已交邮件服务器，{ $time }
night_calling-mail = 致{ $name }的电子邮件：尚未交出
night_called-gateway = 致{ $name }的呼叫已交电话网关，{ $time }
night_calling-gateway = { $name }的电话：尚未转交
night_call-failed = { $name }的电子邮件或电话：未能发送，将再次尝试
night_nobody-yet = 尚无人接手
night_until = 至{ $here }，当地{ $there }
night_done-taken = 您已接手，并已以行为告知对方国家。其请求仍待处理：请看案件。
night_done-seen = 静默数分钟，届时如对方仍无人接手，将再次响铃。
night_done-asking = 静默数分钟，之后再次响铃，直到有人说明是否为我方。
night_done-seeing = 不再响铃。但除非请求提供数据或延长保全，保全仍将到期。
night_done-tested = 您的警报正在响铃：在本页，以及您所填的电子邮件和电话。
night_done-watch = 由您值守。
night_done-kept = 已保存。
night_queue = 实时队列
night_queue-lead =
    { $n ->
        [0] 没有待我方处理的事项
       *[other] { $n }项待我方处理，最急者在前
    }
night_asked-by = 请求我方
night_asked-of = 我方请求
night_on-duty = 值班
night_take-watch = 接管值守
night_hand-over = 交接
night_awake = 现在开放的国家
night_hours-only = 国家公布值班情况的按其值班，否则按其公布的办公时间：依据哪一种，在每国旁边注明。是否有人应答，测试可知。
night_map-spoken = 带有昼夜的世界地图。依其自行公布，值班：{ $duty }，无本机构人员：{ $gap }。依公布的办公时间，开放：{ $open }，关闭：{ $closed }。未公布：{ $unsaid }。下方列表内容相同
night_map-us = 我方
night_map-unmanned = 我方，已闭门或无人值班
night_own-officer = 按我方值班表有人值班，至{ $moment }
night_own-fallback = 按我方值班表无人；改为呼叫：{ $name }
night_own-nobody = 按我方值班表，至{ $moment }前无人
night_own-nobody-planned = 按我方值班表无人，且未安排任何人
night_own-unknown = 我方没有值班表：此处按公布的办公时间。
night_map-duty = 值班或待命（其自行公布）
night_map-gap = 无本机构人员（其自行公布）
night_map-open = 按其公布的时间开放
night_map-closed = 关闭：列表说明何时开放
night_map-unsaid = 未公布时间：请打电话
night_fallback = 其后：{ $name }
night_links = 与其他国家的线路
night_links-up = 正常{ $up }/{ $all }
night_link-up = 正常
night_link-down = 中断
night_link-unknown = 尚未联系
night_link-waiting =
    { $n ->
       *[other] { $n }份陈述等待
    }
night_arm = 让此浏览器响铃
night_armed = 此浏览器会响铃
night_disarm = 将此浏览器静音
night_arm-blocked = 在您点击页面任意处之前，浏览器保持静音。
night_notification = Comity：警报响铃
night_again = 再看一次
night_renew = 让本页每{ $seconds }秒刷新一次
night_renew-stop = 停止刷新
night_test = 测试警报
night_addresses = 如何呼叫您
night_addresses-lead = 警报在打开的页面上响铃。您不在值班台时，通过电子邮件及电话或寻呼机呼叫您。所发内容只说明有响铃及来自哪国：绝不含姓名、编号或文本。
night_address-mail = 电子邮件
night_address-mail-hint = 一个地址。留空：不发电子邮件。
night_address-telephone = 电话或寻呼机
night_address-telephone-hint = 带国家代码，如+81 3 5550 0177。留空：不呼叫。
night_address-keep = 保存
night_no-mail = 本节点不发送电子邮件。请管理员设置。
night_no-gateway = 本节点不能呼叫电话。请管理员设置。
night_answers = 就我方紧急请求作出答复
night_not-told = 您已接手，不再响铃。尚未告知对方国家：请打电话。
night_emergency = 有生命危险：立即请求
night_release-request = 致{ $state }的紧急请求等待一名官员同意
night_release-act = { $act }：等待一名官员同意
night_release-text = 尚未发出。{ $name }已同意；还需一人。
night_release-look = 阅读后同意或退回
night_acknowledge-release = 我正在阅读
night_release-since = 自{ $time }
night_release-nobody = 尚未指明的国家
night_release-somebody = 一名同事
night_done-answered = 已应答测试。发起国只得知何时，不得知何人。
night_digest = 以电子邮件接收晨间摘要
night_digest-lead = 只有数目和贵机关自己的编号：多少逾期、多少今天到期、什么在响铃、什么在等您。不含案件内容。
night_digest-hour = 按您的时钟，从几点起
night_digest-none = 不用电子邮件
night_digest-no-mail = 须先填写上方的电子邮件地址。
night_digest-from = { $hour }:00
night_done-rang = 您的警报有效：您已按下按钮。
night_done-reading = 静默两分钟，届时如未发送、修改或退回，将再次响铃。
night_done-ended = 不再响铃。未另行告知任何人：此前已有人应答。
problem_alarm-of-own-release = 您已同意；此响铃是呼叫同事的。
problem-next_alarm-of-own-release = 请让其继续响铃，或致电同事。
night_done-waking = 静默数分钟，届时如其中仍无人接手，将再次响铃。
