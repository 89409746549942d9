### 中文: drafted by machine, not yet reviewed by a native lawyer.

act-name_part-admitted = 已同意协助
move_part-admitted = 同意协助
act_part-admitted_title = 依据什么执行？
act_part-admitted_lead = 您告知{ $state }：其请求将予执行，以及如何执行。
act_part-admitted_button = 检查同意的内容
act_part-admitted_done = 决定已签名，正在送往{ $state }。

act-name_request-referred = 已转交其他机关
move_request-referred = 转交其他机关
act_request-referred_title = 由哪个机关执行？
act_request-referred_lead = { $state }可看到现由谁办理，以及该机关是否直接答复。
act_request-referred_button = 告知{ $state }
act_request-referred_done = 转交通知正在送往{ $state }。

act-name_execution-postponed = 已推迟执行
move_execution-postponed = 推迟执行
act_execution-postponed_title = 为何推迟，推迟到何时？
act_execution-postponed_lead = 推迟不是拒绝：仍由您方执行。请说明在此期间可以做什么。
act_execution-postponed_button = 检查推迟内容
act_execution-postponed_done = 推迟决定已签名，正在送往{ $state }。

act-name_execution-resumed = 已恢复执行
move_execution-resumed = 恢复执行
act_execution-resumed_title = 继续执行
act_execution-resumed_lead = { $state }可看到已无障碍。
act_execution-resumed_button = 告知{ $state }
act_execution-resumed_done = 已告知{ $state }继续执行。

act-name_progress-reported = 已通报进展
move_progress-reported = 通报进展
act_progress-reported_title = 进展如何？
act_progress-reported_lead = { $state }可看到已采取的步骤和下一步。
act_progress-reported_button = 告知{ $state }
act_progress-reported_done = 进展通报正在送往{ $state }。
act-name_urgency-assessed = 紧急程度评估
move_urgency-assessed = 说明按何种紧急程度处理
act_urgency-assessed_title = 您按何种级别处理，为什么？
act_urgency-assessed_lead = 立即告知{ $state }，并附您的理由。对方所声称的级别保留在记录中。按低于紧急的级别处理时，此处不再为本案按紧急响铃；对方此后的陈述仍按加急呼叫值守人员。此事会被计数，并可收回：重新选择对方所声称的级别。
act_urgency-assessed_button = 告知{ $state }
act_urgency-assessed_done = 已告知{ $state }您按何种级别处理。
act_urgency-assessed_level = 处理级别
act_urgency-assessed_reasons = 理由
