### 中文: drafted by machine, not yet reviewed by a native lawyer.

nav_work = 工作清单
nav_new-request = 新请求
nav_drafts = 草稿
nav_proposals = 待同意
nav_law = 法律
nav_directory = 名录
nav_participants = 参与方
