### 中文: drafted by machine, not yet reviewed by a native lawyer.

sessions_title = 您的登录处
sessions_lead = 会话闲置后自行结束。如有您不认识的会话，请结束并告知主管。
sessions_open =
    { $n ->
       *[other] { $n }个会话
    }
sessions_way = 登录方式
sessions_way-password = 密码和验证码
sessions_way-passkey = 通行密钥
sessions_way-training = 单击（培训）
sessions_way-link = 一次性链接
sessions_way-provider = 部委账户
sessions_started = 起始
sessions_seen = 最近使用
sessions_end = 结束此会话
sessions_here = 当前会话
sessions_done-ended = 会话已结束。使用者已退出。
sessions_done-gone = 该会话此前已结束。
sessions_again = 新增通行密钥须有几分钟内的登录。请重新登录；之后会回到此处。
sessions_again-button = 重新登录
