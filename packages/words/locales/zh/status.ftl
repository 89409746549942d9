### 中文: drafted by machine, not yet reviewed by a native lawyer.

status_open = 可行
status_limited = 有条件
status_closed = 不可行
status_uncertain = 不确定
status_never = 绝不可
status_soon = 即将到期
status_late = 逾期
status_held = 中止
status_run = 进行中

side_ours = 待我方处理
side_theirs = 待{ $state }处理
side_nobody = 无待处理方
side_we-ask = 我方请求
side_asks-us = 对方请求
side_ours-short = 我方

priority_routine = 一般
priority_high = 优先
priority_urgent = 加急
priority_emergency = 紧急
confidence_high = 可靠度：高
confidence_medium = 可靠度：中
confidence_low = 可靠度：低
confidence_weakest = 最不可靠之处：
confidence_verify = 依据之前请向保存人核实。
pinpoint_read = 阅读{ $pinpoint }
