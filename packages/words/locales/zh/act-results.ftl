### 中文: drafted by machine, not yet reviewed by a native lawyer.

act-name_evidence-delivered-in-part = 已交付部分结果
move_evidence-delivered-in-part = 交付部分结果
act-name_evidence-delivered = 已交付结果
move_evidence-delivered = 交付结果
act-name_evidence-received = 已确认收到
move_evidence-received = 确认收到
act-name_evidence-returned = 物品已归还
move_evidence-returned = 归还物品
act-name_traffic-disclosed = 已披露通信路径
move_traffic-disclosed = 披露通信路径
act-name_statement-taken = 已录取陈述
move_statement-taken = 通报已录取陈述
act-name_document-served = 文书已送达
move_document-served = 通报送达
act-name_search-made = 已进行搜查
move_search-made = 通报搜查
act-name_nothing-found = 未发现任何内容
move_nothing-found = 通报未发现任何内容
act-name_execution-impossible = 无法执行
move_execution-impossible = 通报无法执行
act-name_outcome-reported = 已通报结局
move_outcome-reported = 通报结局
