### 中文: drafted by machine, not yet reviewed by a native lawyer.

authority-kind_central-authority = 中央机关
authority-kind_contact-point-24-7 = 24/7联络点
authority-kind_prosecution-office = 检察机关
authority-kind_executing-police-unit = 执行警务单位
authority-kind_judicial-authority = 法院
authority-kind_foreign-ministry = 外交部
authority-kind_interpol-bureau = 国际刑警组织中心局
authority-kind_secretariat = 秘书处

opening_always = 每天任何时间
opening_by-hours = 按下列时间

weekday_monday = 星期一
weekday_tuesday = 星期二
weekday_wednesday = 星期三
weekday_thursday = 星期四
weekday_friday = 星期五
weekday_saturday = 星期六
weekday_sunday = 星期日

publication_authority-published = 机关条目
publication_authority-confirmed = 条目已确认
publication_authority-ended = 条目已终止

publish_title-authority-published = 发布机关
publish_title-authority-ended = 终止条目
publish_stands-now = 条目的现状
publish_lead = 每个关注贵国的国家都会读到。不要写有关个人的内容：只写机关、号码和时间。
publish_check-title = 检查所有人将读到的内容
publish_check-lead =
    { $people ->
        [1] 您为{ $authority }签名；立即发布。
       *[other] 您为{ $authority }签名；须由第二名官员同意后方予发布。
    }
publish_continue = 检查
publish_sign = 签名
publish_change = 修改
publish_cancel = 放弃
publish_authority = 机关简称
publish_authority-hint = 与其密钥中所写相同，如{ $example }。没有节点的机关也有简称：永远不变。
publish_names = 名称
publish_names-hint = 先写本国语言，再写他方向您致函所用的语言。
publish_names-add = 添加名称
publish_names-row = 名称
publish_names-language = 语言
publish_names-name = 机关名称
publish_kinds = 对其他国家的职能
publish_call-back = 回拨号码
publish_call-back-hint = 带国家代码，如+81 3 5550 0142。其他国家拨打以确认消息确由您方发出。
publish_call-back-given = 此号码以何种方式提供
publish_call-back-given-hint = 例如照会及其日期。
publish_telephone = 电话
publish_email = 电子邮件
publish_email-address = 电子邮件地址
publish_email-certificate = 证书指纹（SHA-256）
publish_email-certificate-until = 证书有效期至
publish_email-certificate-text = 证书本身
publish_email-certificate-text-hint = PEM 格式的 X.509 证书，从 -----BEGIN CERTIFICATE----- 到 -----END CERTIFICATE-----。他方用它加密；仅有指纹无法加密。切勿填入私钥。
publish_certificate-read = 证书签发给{ $name }，适用地址为{ $addresses }，有效期自{ $from }至{ $until }。
publish_certificate-other-address = 证书并非为此电子邮件地址签发：他方的程序可能拒绝用它加密。
publish_certificate-over = 证书已过期：他方的程序不会用它加密。
publish_address = 邮寄地址
publish_reached-through = 经由以下机关联系
publish_reached-through-hint = 用于他方不直接致函该机关的情形。
publish_zone = 时区
publish_opening = 何时有人应答
publish_hours = 时间
publish_hours-hint = 按其当地时钟，00:00至24:00。结束早于开始的，于次日结束。
publish_hours-add = 添加时间
publish_hours-row = 时间
publish_hours-days = 日
publish_hours-from = 自
publish_hours-to = 至
publish_accepts = 接受请求的语言
publish_does-itself = 自行决定并办理
publish_with-court = 经法院决定办理
publish_passes-on = 转交其他机关
publish_provisions = 指定所依据的法律
publish_networks = 可联系到的网络
publish_remarks = 备注
publish_from = 生效日
publish_until = 有效期至
publish_on = 日期
publish_successor = 此后致函何机关
publish_why = 理由
publication_answers-published = 测试的应答情况
publish_first = 统计起始
publish_last = 统计截止
publish_askers = 作过测试的国家
publish_tests = 测试
publish_answered = 有人应答
publish_in-time = 5分钟内应答
publish_median = 半数之内
publish_ninth = 十分之九之内
publish_by-hour = 按当地一天中的时刻
publish_nodes = 他方节点的在线情况（由我方节点所见）
publication_relays-named = 已指明中继方
publish_title-relays-named = 指明中继方
publish_relays = 中继方
publish_relays-hint = 其节点可将某国无法直接交给贵方的内容传送给贵方的参与方。先试第一个，未带回任何结果时再试下一个。中继方可读到谁发给谁、多少、何时以及是否紧急；读不到内容、所属案件及发送官员。一个都不选，则不向贵方传送任何内容。
publish_relays-place = 中继方{ $n }
publish_relays-no = 无
