### 中文: drafted by machine, not yet reviewed by a native lawyer.

shell_skip = 跳至正文
shell_home = Comity：返回工作清单
shell_title = { $page } - Comity
shell_title-error = 错误：{ $page } - Comity
shell_navigation = 工作台各部分
shell_training = 培训网络。
shell_training-text = 按今天的时钟重演真实案件。任何陈述均不离开这些节点。
shell_training-label = 培训网络
shell_officer = 官员
shell_sign-out = 退出
shell_language = 语言
shell_not-reviewed = 本语言文本由机器起草，尚未经母语法律人员审核。如有出入，以英文为准。
shell_find = 查找案件、国家或条款
shell_find-button = 查找
shell_breadcrumb = 本页位置
shell_printed = 由{ $state }（{ $code }）的节点打印，{ $moment }（{ $city }）
shell_help = 帮助

live_arrived = 有新内容。
live_emergency = 收到紧急请求。
live_alerts = 尚无人接手的紧急案件
live_alert = { $state }，“{ $title }”：自{ $moment }起此处无人接手。打开案件
live_alert-unreached = { $state }，“{ $title }”：自{ $moment }起对方无人接手。请致电对方并打开案件
live_alerts-more =
    { $n ->
       *[other] 另有{ $n }件无人接手：请看夜间值班台
    }
live_open-case = 打开案件
live_reload = 显示
live_lost = 与本节点的连接已断开。本页不显示任何新内容，也无法响铃；您发送的内容都不会发出。您已输入的内容仍保留在此。
live_signed-out = 您已退出登录。本页不显示任何新内容，也无法响铃。
shell_theme = 日间或夜间
shell_theme-auto = 跟随设备
shell_theme-day = 日间
shell_theme-night = 夜间
shell_labelled = { $label }：{ $text }
