### 中文: drafted by machine, not yet reviewed by a native lawyer.

problem_port-form = 端口是1至65535的数字，而非“{ $typed }”。
problem_arguments = 命令行无法读取：{ $reason }
problem_training-listens-here = 培训节点允许任何人单击进入：它仅在本机监听。
problem-next_training-listens-here = 请省略--host、--exchange-host、--api-host、--metrics-host或--training。
problem_ports-same = 工作台和交换服务须监听两个端口。
problem-next_ports-same = 请另选一个。
problem_origin-form = 工作台请写作https://desk.example，不带路径。
problem_proxy-form = 代理请写作地址或网络：10.0.0.1、10.0.0.0/8。
problem_desk-tls-files = 工作台的TLS须有--desk-tls-key和--desk-tls-certificate两者。
problem_desk-tls-origin = 工作台自行终结TLS，故其地址以https开头。
problem_api-in-clear = 供程序使用的接口将以明文接收来自其他机器的令牌：--api-host不是本机，且无任何一方终结TLS。
problem-next_api-in-clear = 请将--api-host设为127.0.0.1；或给出--desk-tls-key和--desk-tls-certificate，或终结TLS的--trusted-proxy。
problem_tls-files = 双向TLS须有--tls-key、--tls-certificate、--tls-peers三者。
problem_quota-form = 请写每小时的行为、MiB、新案件和单个案件中的行为：--quota normal=1200/256/120/240；至少{ $least }，即一个批次。
problem_spoken-hours-form = 请写整数小时，1至{ $most }：--spoken-hours 12。
problem_drain-seconds-form = 请写整数秒，0至{ $most }：--drain-seconds 5。
problem_participant-not-said = 请说明节点代表谁：--participant JPN。
problem_keys-not-said = 请说明密钥所在：--keys FOLDER。
problem_law-not-said = 请说明法律数据所在：--law FOLDER。
problem_database-not-said = 请说明数据库所在：DATABASE_URL=postgresql://...
problem_peer-form = 对方节点请写作--peer USA=FILE，附其密钥声明的文件。
problem_language-without-words = Comity没有“{ $typed }”语言的文字。
problem_ports-no-room = { $n ->
       *[other] --port { $port }没有容纳{ $n }个节点的余地。
    }
problem-next_ports-no-room = 请选较小的端口。
problem_not-running = { $folder }中没有运行含{ $participant }的培训网络。
problem-next_not-running = 请用npm start启动，或指定启动时所用的文件夹。
problem_port-in-use = 端口{ $port }正被其他程序使用。
problem-next_port-in-use = 请停止该程序，或用--port选择。
problem_port-not-allowed = 此账户不得使用端口{ $port }。
problem-next_port-not-allowed = 请用--port选择1023以上的端口。
problem_cannot-start = 节点无法启动：{ $reason }
problem-next_cannot-start = 全部内容载于node.log。

problem_command-unknown = { $how ->
        [near] 没有命令“{ $typed }”；您指的是{ $known }吗？
       *[list] 没有命令“{ $typed }”；可用的有{ $known }。
    }
problem_command-which = 请说明是哪一个：{ $known }。
problem_question-unknown = { $how ->
        [near] 没有问题“{ $typed }”；您指的是{ $known }吗？
       *[list] 没有问题“{ $typed }”；可用的有{ $known }。
    }
problem_word-missing = 缺少{ $word }。
problem-next_word-missing = 例如{ $example }
problem_word-extra = “{ $typed }”是多余的词。
problem_word-unknown = “{ $typed }”不属于{ $known }。
problem_option-unknown = { $how ->
        [near] 没有选项--{ $name }；您指的是{ $known }吗？
       *[list] 没有选项--{ $name }；可用的有{ $known }。
    }
problem_option-strange = 没有选项{ $typed }。
problem_option-missing = 缺少--{ $name } { $value }。
problem_option-twice = --{ $name }给出了两次。
problem_option-value = --{ $name }须有值：{ $value }。
problem_option-no-value = --{ $name }不带值。
problem_options-together = 缺少--{ $name }：{ $all }须一并给出，或一并省略。
problem_months-form = “{ $typed }”不是月数。
problem_penalties-contradict = { $n ->
       *[other] { $n }个月与--max-penalty的{ $both }矛盾，后者设定两国法律的刑罚。
    }
problem_law-files = { $n ->
       *[other] 法律数据无法使用，原因{ $n }项：{ $reasons }
    }
problem-next_law-files = 请修正所列文件；npm test -- law-files列出全部。
problem_law-files-of-node = { $n ->
       *[other] { $folder }中的法律数据无法使用，原因{ $n }项：{ $reasons }
    }
problem-next_law-files-of-node = 请将文件恢复为此版本Comity所附的原样，或重新安装；或在comity.yaml中用law:指定其他法律数据文件夹。
problem_law-folder-missing = { $folder }中没有法律数据。
problem-next_law-folder-missing = 请放回该文件夹，在comity.yaml中用law:指定其他文件夹，或移除该行：此时使用Comity附带的法律数据。

problem_fingerprint-form = “{ $typed }”不是指纹。
problem_which-file = 哪个案件文件？
problem_one-file = 一次只能一个案件文件。
problem_file-not-there = 没有文件{ $file }。
problem-next_file-not-there = 请检查路径；相对路径从命令所在文件夹开始。
problem_file-is-folder = { $file }是文件夹；请指定其中的案件文件。
problem_file-forbidden = 此账户不得读取{ $file }。
problem-next_file-forbidden = 请赋予此账户读取权限，或以其所有者账户运行命令。
problem_file-unreadable = { $file }无法读取（{ $reason }）。
problem-next_file-unreadable = 请制作可读取的副本，并指定该副本。
problem_file-unwritable = { $file }无法写入（{ $reason }）。
problem-next_file-unwritable = 请赋予此账户在该处写入的权限，腾出空间，或指定其他位置。
problem_file-too-large = { $file }有{ $bytes }字节；案件文件最多{ $max }字节。

problem_participant-form = “{ $typed }”不是国家或组织的代码。
problem-next_participant-form = 国家请写其三个大写字母，如JPN；国际组织请写3至16个大写字母、数字或连字符，如INTERPOL。
problem_place-not-said = 请以一种方式说明节点所在。
problem-next_place-not-said = 请给出--home FOLDER，或--keys FOLDER和DATABASE_URL，或运行中的培训网络的--data FOLDER。
problem_keys-not-there = { $folder }中没有节点的密钥。
problem-next_keys-not-there = 请指定节点启动时所用的文件夹。
problem_keys-of-other = { $folder }中的密钥属于{ $is }，而非{ $asked }。
problem_no-statement = { $file }不是密钥声明。
problem-next_no-statement = 请给出comity statement --out在对方国家节点上写出的文件。
problem_authority-not-here = 本节点没有机关{ $authority }；有{ $known }。
problem_database-unavailable = 无法进入节点的数据库（{ $reason }）。
problem-next_database-unavailable = 请检查数据库是否运行。
problem_database-login = 无法进入节点的数据库（{ $reason }）。
problem-next_database-login = 请检查DATABASE_URL中的用户、密码和数据库。
problem_database-rights = 数据库不允许其用户执行节点所需的操作（{ $reason }）。
problem-next_database-rights = 请赋予DATABASE_URL的用户创建数据库和角色的权限（CREATEDB、CREATEROLE）；本节点的角色已存在的，并赋予其管理权限（GRANT role TO user WITH ADMIN OPTION）；或指定其他用户。
problem_database-old = 无法进入节点的数据库（{ $reason }）。
problem-next_database-old = 请启动节点一次：它会更新其数据库。
problem_failed-inside = 命令失败：{ $reason }
problem-next_failed-inside = 如再次发生，请用COMITY_STACK=1运行，并报告所示内容。
problem_refused = 节点拒绝，未说明理由。
problem_audit-line-changed = 第{ $line }行与所写的不符。
problem_entry-changed = 条目{ $entry }与所写的不符。
problem_element-does-not-hold = { $rule }：{ $subject }
problem_log-was-cut = 日志（{ $log }）第{ $line }行与{ $at }告知{ $peer }的不符：日志被截断或更改。
problem_anchors-not-compared = 未比对：{ $peer }无应答。
problem_link-head-other = 最新条目不是已出回执的链路头。
problem_record-contradicts = { $n ->
       *[other] { $rule }：{ $subject }（共{ $n }项）
    }

starting_database = 正在打开数据库
starting_law = 正在读取法律数据
starting_schema = 正在更新数据库
starting_restored = 本节点从较早状态恢复：所失内容正从对方节点取回，在此之前不在较早案件中作新的陈述

problem_which-facts = 请说明检查哪个事实文件。
problem_no-avenue-open = 据Comity的法律数据，{ $on }没有可行的途径向{ $to }请求{ $measure }。
problem-next_no-avenue-open = 理由见comity law avenues，或援引其他依据。
problem_mail-server-form = 邮件服务器请写作smtps://user@mail.example.no或smtp://mail.example.no:587，并附发信地址；有用户的须附密码文件，地址中不写密码。
problem_mail-from-missing = 请说明以谁的名义发信：一个地址，如comity@police.example.no。
problem_gateway-form = 网关请写作https://sms.example.no/comity，并附双方均知的共享密钥文件；不用TLS的仅限本机。
problem_gateway-secret = { $file }中的网关共享密钥缺失，或短于24字节。
problem-next_gateway-secret = 请写入24个以上随机字节（base64），并将相同内容提供给网关。
problem_after-version = --after-version需要整数，例如7；“{ $typed }”不是。
problem-next_after-version = 请向对方查询：comity peers，或“密钥”页面。
problem_relay-bounds-form = 请写托送件数、MiB和天数：--relay-bounds 50/64/3；至少{ $least } MiB、一件托送件，至多{ $most }天。
problem_relay-after-form = 请写通道和秒数：--relay-after emergency=60；至少{ $least }。
