### 中文: drafted by machine, not yet reviewed by a native lawyer.

case_reference = 编号
case_references = 编号
case_reference-both = 案件编号，双方相同
case_reference-ours = 我方编号
case_reference-theirs = 对方编号
work_reference-mistaken = 此编号有一位数字有误：末位与其他各位不符。请来电者重报。

act-name_request-followed = 已发出后续请求
move_request-followed = 说明已发出请求
moves_linking = 后续
act_request-followed_title = 已发出哪项后续请求？
act_request-followed_lead = 请求经其他机关或其他方式发出的，{ $state }在此得知其已发出及编号。所保全的内容随后依法保存。
act_request-followed_button = 告知{ $state }
act_request-followed_done = 正在送往{ $state }。
act_sent = 发出日期
act_case = 由此开启的案件
act_number = 可据以查找的编号
act_sent-by = 发出机关
because_followed = 获取数据的请求已发出。所保全的内容等待对该请求的决定。
due_held-until-decision = 保存至对该请求作出决定

case_linked = 同一事项的案件
case_linked-earlier = 前案
case_linked-later = 后续案件
case_linked-more = 所列案件多于此处所示。各行为中载有全部。
case_linked-not-here = 不在本机关。
case_follow-ups = 由此案开始新请求
case_follow-ups-lead = 沿用事实、目标、罪行、联系人和编号。紧急程度、保密和依据须重新填写。
follows_preserved = 数据已保全
follows_other-state = 流量数据指向该处
follows_refused = 被拒绝，或一无所获
follows_answered = 补充已答复的内容
follows_asked = 在已请求的之外
follow-up_ask = 向{ $state }请求{ $measure }
follow-up_another = 向{ $state }请求其他措施
move_new-request-of = 向{ $state }提出请求：{ $measure }

request_follows-title = 此请求是{ $reference }的后续
request_follows-text = 沿用：发生的事、罪行、所涉目标、联系人，以及先前的编号。须重新判断、暂留空白：紧急程度、知悉范围、是否保密、依据，以及具体需要什么。
request_follows-names = 它向对方指明该案，并在该案中告知请求已发出。
request_follows-silent = { $state }与该案无关，不会得知该案任何内容。此关联保留在本机关。
request_follows-bound = { $giver }在该案中提供的材料受使用限制约束。其中没有任何内容被带入：向{ $state }提及之前，请在该案中征求同意。
request_earlier-item = { $reference }，{ $state }：{ $title }

case_call = 咨询：
case_call-second = 确认：
case_in-charge = 主管：
case_decided-at-home = 国内决定：
follows_told = 已获告知；作为证据须另行请求
move_new-request-to = 据此向{ $state }提出请求
