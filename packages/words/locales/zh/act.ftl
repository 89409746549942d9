### 中文: drafted by machine, not yet reviewed by a native lawyer.

act-name_request-submitted = 请求
act-name_request-acknowledged = 确认收到请求
act-name_request-triaged = 评估：可采取的措施
act-name_information-requested = 要求提供信息
act-name_information-supplied = 已答复问题
act-name_preservation-confirmed = 已确认保全
act-name_preservation-confirmed-until = 已确认保全至{ $day }
act-name_assistance-refused = 拒绝协助
act-name_message-sent = 消息
act-name_request-withdrawn = 请求已撤回
act-name_case-closed = 案件已结
act-name_erasure-requested = 要求删除
act-name_body-erased = 文本已删除
act-name_unknown = Comity较新版本的行为（{ $kind }）
move_acknowledge = 确认收到请求
move_triage = 说明可采取的措施
move_ask = 要求提供信息
move_answer = 答复问题
move_confirm = 确认保全
move_refuse = 说明理由并拒绝
move_message = 写消息
move_withdraw = 撤回请求
move_close = 结案
move_erase = 要求删除
act-name_part-withdrawn = 部分请求已撤回
move_part-withdrawn = 撤回部分请求
