### 中文: drafted by machine, not yet reviewed by a native lawyer.

roster_title = 值班表
roster_title-week = 值班表，{ $from }至{ $until }
roster_lead = { $authority }。时间以{ $city }（{ $offset }）为准；现在是{ $moment }。
roster_weeks-nav = 其他各周
roster_before = 前一周
roster_after = 后一周
roster_week = 本周班次
roster_shifts = 班次
roster_both-hours = { $here } · { $utc } UTC
roster_hours-of = { $hours }
roster_named = { $name }
roster_theirs = { $name }，{ $moment }
roster_free = 非工作日
roster_none = 本周无人排班。
roster_then = 其后{ $name }
roster_gone = { $name }已停用或不再办案：警报不在其处响铃。
roster_gone-held = 此班次由{ $name }值班。
roster_gone-nobody = 此班次无人值班。
roster_fallback-gone = { $name }已停用或不再办案：请指定他人
roster_now = 当前值班
roster_double = 此时间被列两次
roster_gap = { $from }至{ $until }（{ $span }）无人值班。
roster_has-nobody = 无人
roster_name-somebody = 指定人员
roster_if-nobody = 如果无人接手紧急事项
roster_at-once = 立即
roster_ladder-after = { $span }后
roster_ladder-again = 最后一步每隔{ $span }重复，直到有人接手。
roster_seen-abroad = 其他国家看到的内容
roster_seen-nothing = 该机关未公布任何信息。
roster_seen-text = 已公布的办公时间和号码，以及测试的应答情况。绝无姓名，也无本值班表的任何内容。
roster_seen-link = 我方在名录中的条目
roster_covered =
    { $n ->
        [0] 本周值班表覆盖情况：无空缺
       *[other] 本周值班表覆盖情况：{ $n }处空缺
    }
roster_on-duty = 值班
roster_next = 下一班
roster_until = { $names }，至{ $moment }
roster_from = { $names }，自{ $moment }
roster_nobody-now = 值班表上无人
roster_next-none = 未指定
roster_reaches = 值班表排至{ $moment }。
roster_reaches-none = 尚未排定后续班次。
roster_unplanned-from = 自{ $moment }起无人排班，也未指定后备人选：届时警报将呼叫所有值班人员。
roster_unplanned-now = 当前无人排班，也未指定后备人选：警报将呼叫所有值班人员。
roster_unplanned-plan = 安排班次或指定后备人选
roster_unplanned-tell = 请告知排班负责人。
roster_who-plans = 本机关的检察官、部委律师和主管可更改值班表。要换自己的班，请打开该班次。
roster_enter = 录入班次
roster_days = 星期几
roster_begins = 开始
roster_begins-hint = 按{ $city }的时钟，如08:30。
roster_ends = 结束
roster_ends-hint = 如不晚于开始，则为次日。
roster_first = 自此日起
roster_weeks = 共几周
roster_officer = 官员
roster_choose = 请选择
roster_substitute = 替班人
roster_substitute-hint = 官员不应答时，与主管一同被呼叫。
roster_repeat = 重复本周
roster_repeat-weeks = 其后重复几周
roster_repeat-do = 重复
roster_fallback = 无人值班时
roster_fallback-lead = 有空缺的值班表，须指定后备方可保存。官员由警报呼叫；其他机关则显示其号码，且警报在所有值班官员处响铃。
roster_fallback-officer = 一名官员
roster_fallback-none = 无官员
roster_fallback-office = 或其他机关
roster_fallback-telephone = 其电话
roster_fallback-keep = 保存
roster_fallback-nobody = 未指定。
roster_fallback-is = { $name }，{ $telephone }
roster_hand-overs = 最近的交接
roster_no-hand-overs = 尚无。
roster_accepted-after = { $name }于{ $span }后接受
roster_not-accepted = 尚未接受
roster_take-over = 从{ $name }接班
roster_take-over-text =
    { $n ->
        [0] 交接于{ $moment }。在您接受之前，警报亦在原处响铃，最长四小时。
       *[other] 交接于{ $moment }，附{ $n }个案件。在您接受之前，警报亦在原处响铃，最长四小时。
    }
roster_accept-watch = 接受值守
roster_see-notes = 查看所有备注
roster_swaps = 等待答复的换班
roster_waits-swaps =
    { $n ->
       *[other] 同事请您接{ $n }个班次
    }
roster_waits-hand-overs =
    { $n ->
       *[other] { $n }项交接等待接受
    }
roster_span = { $from }至{ $until }
roster_swap-give = { $from }请{ $to }接{ $shift }。
roster_swap-for = { $from }请{ $to }接{ $shift }，并以{ $instead }作为交换。
roster_swap-accept = 接受
roster_swap-decline = 谢绝
roster_shift-title = { $moment }的班次
roster_hours = 时间
roster_swap = 换此班次
roster_swap-lead = 在同事接受之前仍由您值班。
roster_swap-with = 您请谁？
roster_swap-instead = 您换取哪个班次？
roster_swap-none = 无
roster_swap-ask = 请求
roster_give = 交给他人
roster_give-do = 更改班次
roster_nobody = 无人：从值班表移除
roster_done-enter = 班次已列入值班表。
roster_done-repeat = 已重复本周。
roster_done-fallback = 已保存。
roster_done-accept = 由您值守，并接手随附的案件。
roster_done-swap-accept = 已换班。
roster_done-swap-decline = 您已谢绝。
roster_done-swap = 已询问您的同事。
roster_done-give = 已更改值班表。
roster_short = 此前休息不足{ $hours }小时
roster_takes = 无人值班的时段由谁承担？
roster_takes-first = 空闲且休息满{ $hours }小时者在前
roster_takes-hours = { $from }至{ $until }（{ $span }）
roster_takes-officer = 人员
roster_takes-rest-before = 之前的休息
roster_takes-rest-after = 之后的休息
roster_takes-planned = 本周值班
roster_takes-note = 备注
roster_takes-take = 安排
roster_takes-no-shift = 一周内没有班次
roster_takes-no-rest = 无
roster_takes-free = 空闲
roster_takes-short = 须写明理由；理由会保存
roster_takes-named-officer = 该时段已有班次
roster_takes-named-substitute = 该时段为替补
roster_takes-reason = 为何休息较短仍安排
roster_takes-do = 安排
roster_takes-nobody = 都不合适？指定无人值班时呼叫谁
roster_print = 打印本周
roster_whole = { $all }个班次中有{ $n }个既有值班人员又有替补。
roster_done-fill = 时段已列入值班表。

calendar_title = 值班日历
calendar_lead = 供您自己的日历使用的班次和期限。官员以编号列出，期限以国家列出：不含案件内容。
calendar_file = 作为文件
calendar_file-mine = 我的班次和期限
calendar_file-all = 本机关的所有班次和期限
calendar_clock = 时间如何书写
calendar_clock-utc = 以UTC时刻
calendar_clock-office = 按机构当地时钟，含夏令时变更
calendar_link = 作为地址
calendar_link-lead = 日历程序会反复读取此地址。持有此地址者均可读取日历：请勿外传，设备丢失时请终止。
calendar_link-mine = 我的班次和期限的地址
calendar_link-all = 所有班次和期限的地址
calendar_links = 您的地址
calendar_made-at = 生成于{ $moment }。
calendar_read-on = 最近读取于{ $day }。
calendar_not-read = 尚未读取。
calendar_again = 新地址须有几分钟内的登录。请重新登录；之后会回到此处。
calendar_others = 同事的地址
calendar_no-links = 您没有地址。
calendar_end = 终止
calendar_made = 您的新地址
calendar_made-text = 仅显示一次。请在其前加上本工作台的地址，填入您的日历程序。
calendar_made-office = 按机构当地时钟的同一地址，供显示当地时间的程序使用：
calendar_done-ended = 该地址已失效。
calendar_is-address = 这是日历的地址。请填入日历程序，末尾加.ics。
calendar_on-duty = 值班：{ $number }
calendar_mine = 值班
calendar_substitute = 替班
calendar_due = 到期：{ $state }
