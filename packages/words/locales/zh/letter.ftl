### 中文: drafted by machine, not yet reviewed by a native lawyer.

letter_page = 陈述的文字版
letter_lead = 供电话宣读，或在无法联系对方节点时写入电子邮件。不带签名：以经签名的陈述为准，线路恢复后立即发出。
letter_download = 下载为文本
letter_title = 机关之间的陈述，由COMITY传送
letter_case = 案件标识
letter_about = 标题
letter_requesting = 请求方
letter_requested = 被请求方
letter_receives = 接收方
letter_gives = 提供方
letter_made = 本文本生成于
letter_standing = 仅供阅读的副本，无签名。以案件日志中经签名的陈述为准，该日志双方均持有；凭下列摘要可在日志及导出的案件文件中找到该陈述（comity verify）。
letter_act = 陈述{ $n }：{ $title }
letter_by = 陈述者
letter_claimed = 陈述时间（作者所述）
letter_received = 收到
letter_provisions = 所援引的条款
letter_no-effect = 无效力，因为
letter_says = 内容
letter_act-id = 陈述标识
letter_digest = 经签名陈述的摘要（SHA-256）
letter_proofs = 证明
letter_proof = { $name }：{ $at }，{ $by }
letter_end = { $n ->
       *[other] 完。共{ $n }份陈述。
    }
