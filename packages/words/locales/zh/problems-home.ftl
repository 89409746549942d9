### 中文: drafted by machine, not yet reviewed by a native lawyer.

problem_home-exists = { $folder }中已有节点，属于{ $participant }。
problem-next_home-exists = 请用comity serve启动；登录链接丢失的，用comity officer link重新生成。
problem_home-strange = { $folder }中有其他内容。
problem-next_home-strange = 请指定空的或不存在的文件夹。
problem_home-half-made = { $participant }的init曾在{ $folder }中断，当时的参数与此次不同。
problem-next_home-half-made = 请用相同参数继续，或移除该文件夹。
problem_home-not-there = { $folder }中没有节点。
problem-next_home-not-there = 请用comity init创建，或用--home指定其文件夹。
problem_home-unfinished = { $folder }中的节点未创建完成。
problem-next_home-unfinished = 请用相同参数再次运行comity init：从中断处继续。
problem_yaml-broken = 这不是YAML：{ $reason }。
problem-next_yaml-broken = 请修正该行；含冒号或#的值须加引号。
problem_setting-unknown = { $how ->
        [near] 没有设置{ $name }；您指的是{ $known }吗？
       *[list] 没有设置{ $name }；可用的有{ $known }。
    }
problem_setting-missing = 缺少设置{ $name }。
problem-next_setting-missing = 请写入；comity init --help说明其含义。
problem_setting-kind = { $kind ->
        [texts] { $name }须为列表，如[a, b]。
        [switch] { $name }须为true或false。
        [port] { $name }须为1至65535的数字。
        [hours] { $name } 须为整数小时。
        [seconds] { $name } 须为整数秒。
        [authorities] { $name }须为机关列表，各含id、kind和name。
       *[text] { $name }须为文本。
    }
problem_setting-database = database须为embedded或own。
problem_name-form = 名称须为1至{ $max }个字符。
problem_exchange-url-form = 交换地址请写作https://comity.example.no，不带路径。
problem_authority-form = 机关写作ID:KIND:NAME，如{ $example }；id以参与方开头，id和kind用小写字母、数字和连字符。
problem_authority-twice = 机关{ $authority }被列出两次。
problem_authority-left-out = 密钥声明中有机关{ $authority }，而comity.yaml中没有。
problem-next_authority-left-out = 请放回：对方节点保存着由其签名的行为。
problem_participant-changed = 密钥属于{ $is }，而comity.yaml写的是{ $asked }。
problem-next_participant-changed = 请改回参与方；另一参与方须有自己的主目录。
problem_database-there = 服务器上已有数据库{ $name }，并非由此主目录创建。
problem-next_database-there = 请指定其他服务器；如无人需要，请移除该数据库。
problem_logins-missing = 载有数据库登录账户的{ $file }缺失或无法读取。
problem-next_logins-missing = 请从备份放回。
problem_file-open-to-others = { $file }可被其所有者以外的人读取。
problem-next_file-open-to-others = 请取消其权限：chmod go= { $file }。
problem_envelope-in-home = { $file }仍在节点的主目录中：读到它的人可用信封账户进入。
problem-next_envelope-in-home = 请打印、封入信封，与机关钥匙一同保管，并删除该文件。
problem_statement-behind = comity.yaml中关于本节点的内容与其密钥声明不同。
problem-next_statement-behind = 下次启动时重新声明，由对方节点接纳；如非本意，请将comity.yaml改回。
problem_disk-low = { $folder }所在磁盘剩余{ $mb } MiB，少于{ $least }。
problem-next_disk-low = 请在节点无法再存储之前腾出空间。
problem_disk-free = { $folder }所在磁盘剩余{ $mb } MiB。
problem_clock-with-peers = 本节点的时钟与他国节点相差{ $seconds }秒（{ $n }个节点的中位数）。
problem_peers-answer = 他国节点{ $n }个，均有应答。
problem_administrators-there = 管理节点且可进入的人员：{ $n }人。
problem_sign-ins-few = { $minutes }分钟内以同一名称或从同一地址试用的错误密码或验证码至多{ $n }个。
problem_port-silent = 节点在运行，但端口{ $port }无应答。
problem-next_port-silent = 请查看node.log，并重新启动节点。
problem_tls-not-together = 密钥{ $key }不是证书{ $certificate }的密钥。
problem-next_tls-not-together = 请指定该证书所对应的密钥。
problem_tls-ends = 证书{ $certificate }于{ $day }到期。
problem-next_tls-ends = 请换上新证书，并重新启动节点。
problem_schema-behind = { $n ->
       *[other] 数据库缺少本版本的{ $n }项变更。
    }
problem-next_schema-behind = comity serve在启动时执行。
problem_clock-apart = 本机与其数据库的时钟相差{ $seconds }秒。
problem-next_clock-apart = 请用时间服务（NTP）校准两者。
problem_clock-apart-from-peers = 本节点的时钟与他国节点相差{ $seconds }秒（{ $n }个节点的中位数）。
problem-next_clock-apart-from-peers = 请用时间服务（NTP）校准本机时钟。在此之前，其签署内容中的时间有误。
problem_clock-not-compared = 无法得知本机时钟是否正确：最近一小时内报出时间的其他节点不足两个。
problem-next_clock-not-compared = 请手动与时间服务（NTP）比对。
problem_no-peers = 尚未接纳其他参与方。
problem-next_no-peers = 请用comity admit提出。
problem_peer-keys = { $peer }声明了更新的密钥，自{ $since }起未被采用：它们与此处已接纳的密钥不相承接，或未被给出。由其签署的任何内容均不予采信。
problem-next_peer-keys = “密钥”页说明原因。请以可信的途径询问{ $peer }；若根密钥不同，须由此处两名官员比对指纹后重新接纳。
problem_peer-silent = { $trouble ->
    [tls] 与{ $peer }的线路在TLS处中断：某一端不信任证书。最后联系于{ $since }。
    [keys] { $peer }不接受我方密钥，或我方不接受其密钥。最后联系于{ $since }。
    [clock] 因时钟不一致，{ $peer }拒绝我方发送的内容。最后联系于{ $since }。
    [suspended] { $peer }已中止接纳本节点。最后联系于{ $since }。
    [admission] { $peer }未在此处获接纳，或我方未在对方获接纳。最后联系于{ $since }。
    [behind] { $peer }所记的往来少于我方，或双方所记不同。最后联系于{ $since }。
    [busy] { $peer }的节点有应答，但目前无法接收。最后联系于{ $since }。
    [refused] { $peer }有应答，但拒绝我方发送的内容。最后联系于{ $since }。
   *[silent] { $peer }无应答；最后联系于{ $since }。
}
problem-next_peer-silent = { $trouble ->
    [tls] 请查看两端证书的期限和签发者（exchange.tls）。
    [keys] 请查看“密钥”。若恢复自更换密钥之前的备份，请轮换密钥。
    [clock] 请用时间服务（NTP）校准本机时钟，并请{ $peer }同样校准。
    [suspended] 请用您已知的号码致电{ $peer }：由其两名官员重新接纳本节点。
    [admission] 请查看“参与方”，并询问{ $peer }是否已接纳本节点。
    [behind] 节点重试时会自行修复。若持续一小时，请询问{ $peer }是否曾经恢复。
    [busy] 将自动重试。若持续，请致电{ $peer }。
    [refused] 请在node.log中查找link-down所列代码，并询问{ $peer }。
   *[silent] 请查看本机能否连上网络，再询问{ $peer }其节点是否在运行。
}
problem_peer-queue = { $n ->
       *[other] { $n }项行为等待{ $peer }已超过半小时。
    }
problem-next_peer-queue = 请在node.log中查找link-down，并询问对方。
problem_no-administrator = 尚无管理员设置登录方式。
problem-next_no-administrator = 请用comity officer link生成链接，并在工作台打开。
problem_accounts-one-name = 账户{ $officers }用同一姓名，可能属于同一人；在须两人同意之处，此人便可同意两次。
problem-next_accounts-one-name = 如属同一人，请在“官员”中任一账户的页面注明；由另一位官员同意。如是两人，则无须处理。
problem_accounts-one-mailbox = 账户{ $officers }的通知发往同一邮箱，可能属于同一人；在须两人同意之处，此人便可同意两次。
problem-next_accounts-one-mailbox = 如属同一人，请在“官员”中任一账户的页面注明；由另一位官员同意。机关共用的邮箱不足为凭。
problem_backup-none = 没有已知的本节点备份。
problem-next_backup-none = 请每天备份：comity backup --to FOLDER --recipient KEYFILE。

problem_backup-age = 最近的备份已有{ $hours }小时：{ $file }。
problem_backup-old = 最近的备份已有{ $hours }小时：{ $file }。
problem-next_backup-old = 请立即备份：comity backup --to FOLDER --recipient KEYFILE；并查明为何未作每日备份。
problem_backup-moved = 最近的备份（{ $hours }小时前）已不在{ $file }。
problem-next_backup-moved = 请在其现在的位置检查：comity backup check FOLDER。
problem_backup-not-there = { $folder }中没有备份。
problem-next_backup-not-there = 请指定comity backup --to所写入的文件夹，或文件本身。
problem_backup-format = { $file }不是此版本Comity可读的备份。
problem-next_backup-format = 请使用生成它的版本或更新的版本。
problem_backup-newer = { $file }由另一版本的Comity生成，本版本不识别其数据表。
problem-next_backup-newer = 请用该版本或更新的版本恢复。
problem_backup-digest = { $file }不是其摘要所对应的文件。
problem-next_backup-digest = 请从保存处重新复制，或使用更早的一份备份。
problem_backup-no-digest = { $file }旁缺少其摘要。
problem-next_backup-no-digest = 请一并复制FILE.sha256；两者同时写入。
problem_backup-damaged = { $file }被更改或截断。
problem-next_backup-damaged = 请从保存处重新复制，或使用更早的一份备份。
problem_backup-other-identity = { $file }是为他人封装的。
problem-next_backup-other-identity = 请使用封装时所用.pub文件对应的身份密钥。
problem_backup-own-keys = { $file }以节点自身的密钥封装，未指定收件方。
problem-next_backup-own-keys = 请用--keys指定节点密钥文件夹的副本。
problem_backup-key-form = { $file }不是此类密钥。
problem-next_backup-key-form = comity backup key生成一对：FILE用于打开，FILE.pub用于封装。
problem_restore-no-key = 未指定用以打开备份的密钥。
problem-next_restore-no-key = 请用--identity指定身份密钥，或用--keys指定节点密钥文件夹的副本。
problem_restore-database-url = { $own ->
        [yes] 该节点原使用自备的PostgreSQL。
       *[no] 该节点原使用内置服务器。
    }
problem-next_restore-database-url = 自备的，请给出--database-url或DATABASE_URL；内置的，均不给出。
problem_file-not-written = 未写入{ $file }：{ $reason }。
problem-next_file-not-written = 请指定尚不存在、且所在文件夹可写的文件。
problem_link-not-whole = 此前与{ $peer }所述的内容在此不全；不在与其相关的较早案件中作新的陈述（{ $trouble }）。
problem-next_link-not-whole = 请让节点运行：{ $peer }一经应答，即取回所缺内容。新案件照常进行。
problem_link-of-two-pasts = { $peer }与本节点对双方往来的过往记录不同（{ $trouble }）。
problem-next_link-of-two-pasts = 请让两个节点运行：发送方将接续对方已出回执的内容。如持续数小时，请致电对方：两者之一曾被恢复，或不诚实。
problem_cases-held = { $n ->
       *[other] { $n }个案件因受损的行而等待：{ $rows }。{ $peer }的副本可加以修复。
    }
problem-next_cases-held = 请让节点运行；comity log check --deep逐一指明。
problem_rows-nowhere-else = { $n ->
       *[other] { $n }个案件因他处皆无的受损行而等待：{ $rows }。
    }
problem-next_rows-nowhere-else = comity log check --deep逐一指明；仅受损之前的备份中有这些行。
problem_operator-mail-form = 运营者的地址之一不是地址。
problem_operator-without-server = 须致函运营者，但没有邮件服务器。
problem-next_operator-without-server = 请设置alarms.mail.server和alarms.mail.from。
problem_operator-not-called = 本节点出现问题时，没有人被告知。
problem-next_operator-not-called = 请在comity.yaml中设置operator.mail或operator.webhook，然后试发：comity doctor --tell。
problem_sign-ins-tried = 有人在{ $minutes }分钟内以同一名称或从同一地址试用了{ $n }个错误的密码或验证码。
problem-next_sign-ins-tried = 请在贵方各机关的审计日志中查找sign-in-failed，并在代理的日志中查看其来源；节点本身会延缓此类尝试。
problem_calls-on-pages-only = 警报仅在打开的页面上响铃：未设置邮件服务器，也未设置电话网关。
problem-next_calls-on-pages-only = 请在comity.yaml中设置alarms.mail或alarms.gateway，使官员离开值班台时也能被呼叫。

problem_timer-late = { $timer ->
    [alarms] 警报最近一次无故障地逐一处理是在{ $since }：新到的警报可能不呼叫任何人。
    [pings] 最近一次查看其他国家的节点并作人员测试是在{ $since }：无法联系者不会被察觉。
    [digests] 晨间摘要最近一次无故障地逐一处理是在{ $since }：需要摘要的官员可能收不到。
    [cover] 告知其他国家的我方值班情况上次无误检查于{ $since }：可能已过期。
   *[missed] 已过日期最近一次无故障地逐一处理是在{ $since }：所错过的未记录在案。
}
problem-next_timer-late = 请在node.log中查找alarms-not-looked-at、missed-not-noted、lapses-not-rung、dues-not-filled、pings-not-looked-at、digests-not-looked-at或cover-not-told，并重新启动节点。
problem_timers-stand = 节点未运行：不响铃，已过的日期也不记录。
problem_relay-waits-long = 为{ $peer }传送的内容在此已等待一小时以上：{ $n }。
problem-next_relay-waits-long = 请查看{ $peer }的节点是否应答，并致电其运营者。逾期的内容将被丢弃，并告知其发送方。
problem_relay-off-with-more = 本节点不再为他方传送任何内容，但仍存有给{ $peer }的内容：{ $n }。
problem-next_relay-off-with-more = 请开启exchange.relay直至交付完毕，或待其逾期：其发送方将经其他方式继续。
problem_provider-away = 无法读取位于{ $issuer }的部委登录，或其自称为另一方（{ $reason }）。
problem-next_provider-away = 请逐字核对签发者与该部所述是否一致，并查看本机能否连通、是否信任其证书；其间官员可用其他方式进入。
problem_peer-suspended = { $peer }在此已中止：不接受其任何内容，也不发送。待发行为：{ $n }。
problem-next_peer-suspended = 由两名官员在“参与方”页重新接纳。
