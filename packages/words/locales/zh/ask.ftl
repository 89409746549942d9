### 中文: drafted by machine, not yet reviewed by a native lawyer.

measure-group_secure = 趁未灭失先行保全
measure-group_stored = 取得已存储的内容
measure-group_live = 实时收集
measure-group_persons = 人员和文书
measure-group_property = 财产
measure-group_sought = 被追查人员
measure-group_together = 共同办案
measure-group_other = 其他

measure-hint_preservation = 数据原地保存。不移交任何内容：移交须另行请求。
measure-hint_preserved-traffic-disclosure = 仅限足以表明使用了哪个服务商和哪条路径的部分。
measure-hint_emergency-mla = 先于一切立即答复：有人处于危险之中。
measure-hint_subscriber-info = 地址或账户由谁持有：姓名、联系方式、付款。
measure-hint_stored-data-access = 移交服务商或个人已存储的内容，即流量数据或内容数据。往往须有该国法院的命令。
measure-hint_search-and-seizure = 执法人员到场取走设备或予以复制。多数国家须有法院命令。
measure-hint_domain-registration-data = 域名由谁注册，取自注册商或注册局。
measure-hint_examination-of-objects-and-sites = 查看并记述物品或场所；不取走任何东西。
measure-hint_realtime-traffic = 自现在起记录连接，不含通信内容。在国内同类案件中不能采取的，予以拒绝。
measure-hint_interception = 自现在起记录通信内容。最深的措施：多数国家仅允许用于严重罪行。
measure-hint_testimony = 由该国机关、贵国机关在该国，或以视频听取某人陈述。
measure-hint_locate-or-identify-person = 某人在何处或是何人。不逮捕任何人。
measure-hint_service-of-documents = 将贵国法院的文书交给该国的某人；不强制任何人到场。
measure-hint_information-and-records = 机关、法院或企业的记录，副本或经认证的副本。
measure-hint_bank-account-identification = 某人持有哪些账户、在哪家银行。
measure-hint_tracing = 犯罪所得流向何处；尚不扣留任何财产。
measure-hint_freezing = 依命令在一定时间内控制财产，不得转移。
measure-hint_confiscation = 依该国命令或执行贵国命令，永久取走财产。
measure-hint_asset-return = 返还或分享已没收的财产。
measure-hint_provisional-arrest = 立即逮捕某人。须在条约规定的天数内提出引渡请求，否则此人获释。
measure-hint_extradition = 移交某人受审或服刑；由该国法院决定。
measure-hint_transfer-of-sentenced-person = 某人在另一国服刑。本网络不办理：途径页说明应向何处提出。
measure-hint_transfer-of-proceedings = 由另一国接手起诉。本网络不办理：途径页说明应向何处提出。
measure-hint_joint-investigation = 依双方协定组成共同小组。
measure-hint_spontaneous-information = 由您提供，不作请求。另有专页。
measure-hint_emergency-disclosure-by-provider = 由服务商按自己的规则决定；不向任何国家请求。

sensitivity-hint_normal = 对方机关办理其案件的人员均可阅读。
sensitivity-hint_restricted = 要求对方仅限办理本案的人员知悉。
sensitivity-hint_sealed = 仅限逐一指定的官员阅读：本方为你所指定者，对方为值班官员及其主管，直至其另行指定。
request-answer-hint_confidentialityRequested-yes = 除执行所必需的人员外，对方不告知任何人。如其法律不允许，须在采取行动之前说明。
request-answer-hint_confidentialityRequested-no = 如其法律允许或要求，对方可以告知服务商和用户。
