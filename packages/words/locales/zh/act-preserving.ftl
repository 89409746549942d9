### 中文: drafted by machine, not yet reviewed by a native lawyer.

act-name_preservation-warning = 保全前的警示
move_preservation-warning = 保全前发出警示
act-name_preservation-answered = 已答复警示
move_preservation-answered = 答复警示
act-name_extension-requested = 请求延长保全
move_extension-requested = 请求延长保全
act-name_preservation-extended = 保全已延长
move_preservation-extended = 延长保全
act-name_extension-declined = 拒绝延长保全
move_extension-declined = 拒绝延长保全
act-name_preservation-ended = 保全已终止
move_preservation-ended = 终止保全
