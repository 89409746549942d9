### 中文: drafted by machine, not yet reviewed by a native lawyer.
rejection_parse = 其字节无法读取
rejection_schema = 不符合格式
rejection_suite = 封装方式与约定不符
rejection_recipient-unknown = 对方不受理该收件方
rejection_sender-unknown = 我方未获对方接纳
rejection_key-unknown = 对方不知我方密钥
rejection_key-not-valid-at-time = 我方密钥当时无效
rejection_signature = 信封签名不成立
rejection_link-gap = 中间有内容未到达
rejection_link-fork = 其链路位置已被占用
rejection_decrypt = 对方无法开启
rejection_act-signature = 行为签名不成立
rejection_act-envelope-mismatch = 行为与信封不一致
rejection_authority-scope = 作者不是可在彼处作出行为的机关
