### 中文: drafted by machine, not yet reviewed by a native lawyer.

act-name_part-admitted = 已同意协助
move_part-admitted = 同意协助
act-name_request-referred = 已转交其他机关
move_request-referred = 转交其他机关
act-name_execution-postponed = 已推迟执行
move_execution-postponed = 推迟执行
act-name_execution-resumed = 已恢复执行
move_execution-resumed = 恢复执行
act-name_progress-reported = 已通报进展
move_progress-reported = 通报进展
act-name_urgency-assessed = 紧急程度评估
move_urgency-assessed = 说明按何种紧急程度处理
