### 中文: drafted by machine, not yet reviewed by a native lawyer.

act-name_request-followed = 已发出后续请求
move_request-followed = 说明已发出请求
move_new-request-of = 向{ $state }提出请求：{ $measure }
