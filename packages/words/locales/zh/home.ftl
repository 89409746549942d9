### 中文: drafted by machine, not yet reviewed by a native lawyer.

setting_head = 此Comity节点的设置。comity doctor加以检查；comity serve在启动时读取。
setting_left-out = 未设置。去掉#即可设置。
setting_participant = 节点所代表的国家或组织，如NOR。创建主目录时即已固定。
setting_name = 其名称，供官员和对方节点阅读。
setting_zone = 其各机关的时区，如Europe/Oslo，机关另有时区的除外。
setting_authorities = 本节点的机关：标识（NOR.point-247）、种类（contact-point-24-7、central-authority）、名称，以及不同时的时区。新增的机关在下次启动时获得密钥，对方节点自行采用新的密钥声明。
setting_desk-url = 官员浏览器所用的工作台地址：https://desk.example.no，不带路径。通行密钥与之绑定。
setting_desk-host = 工作台所监听的本机地址。
setting_desk-port = 工作台所监听的端口。
setting_languages = 官员可选的语言；第一种用于未选择其中任何一种者。
setting_public-law = 法律页和空白表格无需登录，向所有人开放；其他均不开放。
setting_exchange-url = 其他节点找到本节点的地址：https://comity.example.no。它载于密钥声明；更改由对方节点自行采用。
setting_exchange-host = 交换服务所监听的本机地址。
setting_exchange-port = 交换服务所监听的端口。
setting_private-addresses = 对方节点可以位于非公网地址：在各国的封闭网络中，或在一台机器上试用。
setting_quota = 每小时每通道从每个对方节点承受的上限：行为、MiB、新案件、单个案件中的行为，如normal=1200/256/120/240和emergency=600/128/60/120。
setting_desk-tls-key = 由工作台自行终结TLS的：其密钥的文件，PEM格式。两者皆设，或由代理终结TLS时皆不设。更新后的文件自下一次连接起采用。
setting_desk-tls-certificate = 工作台证书及其与签发机构之间各证书的文件，PEM格式。
setting_tls-key = 由交换服务自行终结双向TLS的：其自身密钥的文件，PEM格式。三者皆设，或由代理终结TLS时皆不设。
setting_tls-certificate = 其自身证书的文件。
setting_tls-peers = 签发对方节点证书的机构的文件。
setting_database = embedded：Comity附带的服务器，数据存于此主目录。own：您自己的PostgreSQL；其登录账户载于database-logins.json。
setting_mail-server = 向官员发送警报的邮件服务器：smtps://user@mail.example.no，或smtp://mail.example.no:587，后者先将线路加密再通信。未设置：不发电子邮件。
setting_mail-from = 以谁的名义发信：一个地址。
setting_mail-password = 服务器地址中用户的密码文件。
setting_gateway = 转往电话或寻呼机的警报提交至何处：https://sms.example.no/comity。每条均按Standard Webhooks签名。未设置：不呼叫电话。
setting_gateway-secret = 网关亦知的共享密钥的文件：base64，至少24字节。
setting_operator-mail = 运行本机者的地址：comity doctor连续两次查看均发现的问题，向其告知；持续期间每日告知，结束时亦告知。邮件经alarms.mail.server发送。
setting_operator-url = 同样内容为您的程序提交至何处：https://watch.example.no/comity。每条均按Standard Webhooks签名。
setting_operator-secret = 该程序亦知的共享密钥的文件：base64，至少24字节。
setting_api-port = 本国自己的案件系统凭令牌提出调用的端口：/api/v1。未设置则在工作台的地址提出。
setting_api-host = 该端口的地址。以工作台的名称及其证书识别。
setting_provider-issuer = 贵部自有登录（OpenID Connect）的签发者：官员也可凭此进入。请在该处以工作台地址加/sign-in/provider/back登记本节点。
setting_provider-client = 本节点在该处的名称。
setting_provider-secret = 双方共知的秘密值文件。
setting_provider-officer = 以编号或标识指明官员的声明：任何人不得自行设置。未在此登记者不能进入，除非由“gives”登记。
setting_provider-roles = 何种职务需要何种声明，写作ROLE=CLAIM:VALUE：官员须有其在此职务的声明方可凭此进入。未设置时不作要求。
setting_provider-gives = 声明授予什么，写作ROLE@AUTHORITY=CLAIM:VALUE，每行一个：有该声明者以该机关的该职务进入，并由此在此登记或获得该职务。以第一条相符者为准。设置此项即让设置这些声明的人决定谁能看到案件：每次变更均记入审计。没有任何一行时，声明不授予任何东西。
setting_metrics-port = 运营者的程序以OpenMetrics读取本节点数字的端口：/metrics。未设置则不读取任何内容。
setting_metrics-host = 该端口的地址。它不询问任何人的身份：请自行确保只有运营者的机器能够访问。
setting_trusted-proxies = 其所述来访者地址可予采信的代理的地址或网络，如10.0.0.1。
setting_approval-rules = 您自己的政策文件，规定发出、删除或行为须由几人同意。
setting_law = 用以取代Comity附带数据的法律数据文件夹。
setting_peer = 密钥声明存于本机的对方节点（培训）。
setting_training = 在每页作标记，并允许任何人单击进入。
setting_stories = 培训时，工作台以真实案件开始。

home-step_keys = 正在生成密钥
home-step_database = 正在创建数据库
home-step_officer = 正在录入首位管理员
home-step_statement-next = comity.yaml中关于本节点的内容有更新：其密钥声明现为第{ $version }版。由于根密钥相同，对方节点在下一次心跳时自行采用。
home-step_waiting-for-command = 有命令正在使用数据库；等待其结束
home-step_database-ended = 数据库服务器已终止。节点停止；请重新启动。
home-step_stopped = 已停止

home_first-administrator = 首位管理员
home_made = { $participant }的节点已创建于{ $folder }。
home_link = 请在一小时内于工作台打开此链接；仅可使用一次：
home_envelope = 请打印{ $file }，封入信封，与机关钥匙一同保管，并删除该文件：其中是信封账户的链接。
home_next-serve = 下一步：用{ $command }启动节点，然后打开链接。
home_password-seen = 密码写在--database-url中，本机的每个账户均可读取。下次请以PGPASSWORD提供。
home_taken-over = 先前的init在此中断；由本次接续。

operator_subject-wrong = { $n ->
   *[other] Comity { $participant }：{ $n }项存在问题
}
operator_subject-well = { $n ->
   *[other] Comity { $participant }：{ $n }项已恢复正常
}
operator_subject-trial = Comity { $participant }：试发
operator_line-wrong = 自{ $since }起存在问题，{ $at }：
operator_line-still-wrong = 问题仍在，自{ $since }起，{ $at }：
operator_line-well = 已恢复正常，{ $at }；自{ $since }起曾存在问题：
operator_machine = 由机器{ $machine }上的节点告知。
operator_ask = 在该机器上运行comity doctor，可知各项状况。
operator_trial = 没有问题：有人在试验此消息能否送达您。
operator_trial-taken = 已接收：{ $way }
operator_trial-refused = 未接收：{ $way }（{ $because }）
operator_subject-glass = Comity { $participant }：信封中的账户已被使用
operator_glass = { $moment }有人凭信封中的账户进入。

doctor_looked-at = 查看于
doctor_all-well = 未发现问题。
doctor_something-wrong = 存在问题。
doctor_state-ok = 正常
doctor_state-wrong = 有误
doctor_state-unknown = 注意
doctor_at-settings = 设置
doctor_at-home = 主目录
doctor_at-keys = 密钥
doctor_at-statement = 密钥声明
doctor_at-law = 法律数据
doctor_at-database = 数据库
doctor_at-schema = 表结构
doctor_at-clock = 时钟
doctor_at-disk = 磁盘
doctor_at-ports = 端口
doctor_at-tls = TLS
doctor_at-peers = 对方节点
doctor_at-peer-keys = 对方节点的密钥
doctor_at-holds = 搁置
doctor_at-officers = 官员
doctor_at-sign-ins = 登录
doctor_at-timers = 定时任务
doctor_at-processes = 进程
doctor_at-calls = 呼叫
doctor_at-provider = 部委登录
doctor_at-backups = 备份

backup_written = 已写入：{ $file }，{ $n } KiB。
backup_digest = SHA-256，亦存于其旁：{ $digest }
backup_holds = 包含案件：{ $cases }，行为：{ $acts }，总行数：{ $rows }。
backup_with-keys = 其中包含节点的密钥。
backup_without-keys = 其中不含节点的密钥，没有密钥则无人能打开：请将keys文件夹的副本另存他处。
backup_whole = 完整：{ $participant }于{ $at }的备份，{ $file }。
backup_not-opened = 未打开：使用--identity或--keys时读取每一行。
backup_identity-made = 已生成：{ $identity }用于打开备份，{ $recipient }用于封装备份。
backup_identity-apart = 前者请离开节点保存，并存两份：持有者可读取每份备份，没有它则无从读取。
backup_restored = { $participant }的节点已在{ $folder }中恢复至{ $at }的状态。
backup_peer-gives-back = { $peer }最后联系于{ $since }，一经应答即交还此后所述的内容。
backup_both-lost = 此后已删除的内容再次删除。此后的备注、草稿、官员和工作台设置均已丢失：他处皆无。
backup_next-serve = 下一步：用{ $command }启动节点；链路何时完整，由comity doctor说明。

upgrade_nothing = 数据表与本版本一致：下次启动不作任何更改。
upgrade_steps = { $n ->
       *[other] 下次启动对数据表执行{ $n }个步骤：
    }
setting_retention-rules = 您自己的政策文件，规定已结案件的文本保存多久，以及谁可以终止暂缓删除。
setting_spoken-hours = 口头请求须在多少小时内书面确认，1至36。这是本机关的内部期限：没有条约规定小时数。
setting_drain-seconds = 结束时对仍然到达的请求继续应答多少秒，0至10。如果多个进程前面有代理：取它查询/ready两次所需的时间。
setting_relay = 本节点是否为他方传送其相互无法直接交付的内容。它无法读取其内容；但会知道谁发给谁、多少以及何时。
setting_relay-bounds = 它在每个通道中为一个发送方向一个接收方传送、同时等待的数量：托送件数、MiB，以及未交付的内容在多少天后丢弃。
setting_relay-after = 直接传送持续无一被接收达多少秒，才使用接收方所指明的中继方，例如normal=300和emergency=60。
doctor_at-relay = 为他方传送
