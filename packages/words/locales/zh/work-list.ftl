### 中文: drafted by machine, not yet reviewed by a native lawyer.

work_title = 工作清单
work_lead = { $n ->
        [0] { $authority }没有未结请求。时间以{ $city }（{ $offset }）为准，现在是{ $moment }。
       *[other] { $authority }有{ $n }件未结请求。时间以{ $city }（{ $offset }）为准，现在是{ $moment }。
    }
work_lead-some = { $n ->
        [0] 没有符合的请求。时间以{ $city }（{ $offset }）为准，现在是{ $moment }。
       *[other] { $n }件请求符合。时间以{ $city }（{ $offset }）为准，现在是{ $moment }。
    }
work_new-request = 新请求
work_view-open = 全部未结
work_view-ours = 待我方处理
work_view-theirs = 待对方处理
work_view-drafts = 草稿
work_view-reviews = 待复核
work_view-closed = 已结
work_words = 词语或编号
work_state = 国家
work_state-all = 所有国家
work_measure = 措施
work_measure-all = 所有措施
work_direction = 方向
work_direction-both = 双向
work_direction-ask = 我方请求
work_direction-asked = 对方请求
work_order = 排序
work_order-time = 按剩余时间
work_order-harm = 最紧迫的在前
work_order-age = 最早的在前
work_caption = 请求（按剩余时间）
work_caption-harm = 请求（最紧迫的在前）
work_caption-age = 请求（最早的在前）
work_more = 更多请求
work_from-start = 从头开始
work_empty-title = 此处无待办
work_empty-open = 贵机关没有未结的请求。他国的请求会自动出现在此；己方的请求从事实开始。
work_empty-filtered = 没有符合的请求。请取消筛选，或在已结中查找。
work_all = 显示全部未结请求
work_closed = 显示已结
work_begin = 开始请求
work_done-signed-in = 您已登录。
work_done-discarded = 草稿已弃用。

reviews_title = 待复核的夜间发出
reviews_lead = 这些由一名官员单独发出。未参与发出的同事进行复核并记录在案。
reviews_none = 没有待复核的发出。
reviews_due = 复核期限
reviews_look = 复核“{ $title }”

review_title = 复核此请求的发出
review_lead = 由一名官员在办公时间外发出。复核期限{ $moment }。
review_not-yours = 您不能复核此项
review_remark = 您的复核意见
review_remark-hint = 供贵机关内部记录使用；不会离开本节点。如有问题，请说明应如何处理。
review_remark-missing = 请说明您的复核意见
review_button = 将复核记录在案
review_nothing = 此案无需复核
review_nothing-text = 已复核，或由两名官员发出。
list_bound = 使用限制
work_done-walled = 仅限您指名的官员。您不再看到它。
