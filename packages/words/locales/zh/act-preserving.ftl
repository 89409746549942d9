### 中文: drafted by machine, not yet reviewed by a native lawyer.

act-name_preservation-warning = 保全前的警示
move_preservation-warning = 保全前发出警示
act_preservation-warning_title = 保全会造成妨害吗？
act_preservation-warning_lead = 用于以下情形：保存不足以确保数据安全，或会惊动有关人员，或会妨害调查。{ $state }随后说明您是否继续。
act_preservation-warning_button = 警示{ $state }
act_preservation-warning_done = 警示正在送往{ $state }。

act-name_preservation-answered = 已答复警示
move_preservation-answered = 答复警示
act_preservation-answered_title = { $state }是否继续？
act_preservation-answered_lead = { $state }在保全前向您发出了警示。由您决定是否仍然继续。
act_preservation-answered_button = 向{ $state }发送答复
act_preservation-answered_done = 您的答复正在送往{ $state }。

act-name_extension-requested = 请求延长保全
move_extension-requested = 请求延长保全
act_extension-requested_title = 数据应保存到何时？
act_extension-requested_lead = 请说明为何尚未提出获取数据本身的请求。
act_extension-requested_button = 检查此项请求
act_extension-requested_done = 此项请求已签名，正在送往{ $state }。

act-name_preservation-extended = 保全已延长
move_preservation-extended = 延长保全
act_preservation-extended_title = 数据现保存到何时？
act_preservation-extended_lead = 您向{ $state }确认：数据依贵国法律保存至新的日期。
act_preservation-extended_button = 检查延长内容
act_preservation-extended_done = 延长已签名，连同新的最后日期正在送往{ $state }。

act-name_extension-declined = 拒绝延长保全
move_extension-declined = 拒绝延长保全
act_extension-declined_title = 为何不再延长保存？
act_extension-declined_lead = 最后日期不变。{ $state }可在该日之前请求获取数据。
act_extension-declined_button = 检查答复
act_extension-declined_done = 答复已签名，正在送往{ $state }。

act-name_preservation-ended = 保全已终止
move_preservation-ended = 终止保全
act_preservation-ended_title = 为何不再保存数据？
act_preservation-ended_lead = 此后数据可能不复存在。立即告知{ $state }。
act_preservation-ended_button = 检查终止内容
act_preservation-ended_done = 保全终止通知已签名，正在送往{ $state }。
