### 中文: drafted by machine, not yet reviewed by a native lawyer.

keys_title = 密钥
keys_lead = 本节点用以签名和打开的密钥，以及其他国家关于其密钥的陈述。新密钥由管理员提出；由官员在此同意。
keys_none-waits = 没有等待您的密钥更改。
keys_own = 本节点的密钥，声明第{ $n }版
keys_of-others = 其他国家的密钥
keys_head-whose = 所属
keys_head-use = 用途
keys_head-key = 密钥
keys_head-from = 自
keys_head-to = 至
keys_head-state = 状态
keys_head-version = 声明
keys_head-issued = 签署
keys_node = 节点本身
keys_use-signing = 签名
keys_use-encryption = 打开收到的内容
keys_use-receipt = 回执
keys_in-use = 使用中
keys_earlier = 先前的密钥
keys_revoked = 已吊销，自{ $moment }起存疑
keys_not-followed = 未采用
keys_they-revoked = { $authority }的一个密钥已吊销：自{ $since }起可能已落入他人之手，终止于{ $ended }。此期间以该密钥到达的行为，已在各案件中标明。
keys_wanted-keys-rotated = 以新密钥取代旧密钥
keys_wanted-keys-revoked = 拟吊销旧密钥
keys_since = 落入他人之手的起始时间
keys_on-their-way = 仍在传送中的行为
keys_proposed = 提出
keys_by-shell = 由命令行
keys_agreed = 已同意
keys_agreed-none = { $n ->
       *[other] 尚无人同意；须有{ $n }名官员
    }
keys_does-rotate = 下一项行为以新密钥签名。传送中的内容以旧密钥到达，对方节点在此后三十天内仍予接收。其他节点会自行得知。
keys_does-revoke = 以下两项均成立时，节点即拒收以旧密钥签名的内容：更换后已满十分钟，且该节点已获知更换。自该日起其他国家以旧密钥收到和将收到的内容予以保留，并在对方显示为存疑。请致电对方。
keys_does-revoke-drain = 有以旧密钥签名的行为正在传送：为使其到达，其他节点在此后24小时内，以及在获知更换之前，仍接收这些密钥。自该日起对方凭这些密钥已收到和将收到的内容，在对方显示为存疑。请致电对方。
keys_agree = 同意
keys_stop = 不更改密钥
keys_lost = 根密钥丢失或被盗？则无法再采用您方的任何声明：请新建节点，发送载有其指纹的照会，由其他国家如首次一样重新接纳您方。此前所签名的内容仍可证明。
keys_done-first-officer = 您已同意。须由第二名官员同样同意后方予更改。
keys_done-changed = 新密钥已在使用，正在告知其他节点。
keys_done-stopped = 已取消提出；密钥保持不变。
