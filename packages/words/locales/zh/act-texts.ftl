### 中文: drafted by machine, not yet reviewed by a native lawyer.

act-name_request-supplemented = 请求已补充
move_request-supplemented = 补充请求
act-name_translation-added = 译文
move_translation-added = 添加译文
act-name_act-corrected = 更正
move_act-corrected = 更正本方的陈述
act-name_case-reopened = 案件已重新开启
move_case-reopened = 重新开启案件

act-name_receipt-read = 已由官员阅读
move_receipt-read = 告知已阅读
