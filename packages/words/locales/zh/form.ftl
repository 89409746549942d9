### 中文: drafted by machine, not yet reviewed by a native lawyer.

form_error = 错误
form_warning = 警告
form_important = 重要
form_done = 完成
form_if-available = 选填
form_optional = 选填
form_show = 显示
form_show-password = 显示密码
form_hide = 隐藏
form_hide-password = 隐藏密码
form_day = 日
form_month = 月
form_year = 年
form_limit = 最多可输入{ $limit }个字符
form_left =
    { $n ->
       *[other] 还可输入{ $n }个字符
    }
form_too-many =
    { $n ->
       *[other] 超出{ $n }个字符
    }
form_problems =
    { $n ->
       *[other] 尚有{ $n }处使其不完整
    }
form_steps = 新请求的步骤
form_step-done = 完成

list_views = 此清单的视图
list_filter = 筛选和排序
list_pages = 此清单的各页
list_previous = 上一页
list_next = 下一页
list_page = 第{ $number }页
list_empty = 此处为空。
list_band-emergency = 紧急
list_band-emergency-note = 先于其他一切期限
list_band-late = 逾期
list_band-late-note = 每一项均记录在案
list_band-today = 今天
list_band-week = 未来7天
list_band-later = 以后
list_band-passed = 日期已过
list_band-passed-note = 该日已到，不构成任何一方逾期
list_band-none = 无期限
list_band-age = 最早的在前
list_time-left = 剩余时间
list_state = 国家
list_request = 请求
list_measure = 措施和依据
list_priority = 优先级别
list_move = 由谁处理
list_opened = 开启日期
list_unread = 新

night_emergency-capitals = 紧急
night_to-answer = 须在此时前答复
night_reached = 已联系到谁

damaged_title = 无法读取
damaged_row = 第{ $id }行，无法读取
