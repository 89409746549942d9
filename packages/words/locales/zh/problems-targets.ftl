### 中文: drafted by machine, not yet reviewed by a native lawyer.

problem-next_date-impossible = 请先写年，如2025-07-15或2025-07-15 13:05:22。
problem-next_day-impossible = 请更正日、月或年。
problem-next_day-over = 请填写今天或以后的日期。
problem-next_day-to-come = 请填写今天或以前的日期。
problem-next_day-far = 请更正年份。
problem_zone-sign = “{ $typed }”在时区表中表示{ $means }，与多数人所指相反。
problem-next_zone-sign = 请按时钟所示写{ $means }或{ $other }。
problem_zone-letters = “{ $typed }”用于不止一个时区。
problem-next_zone-letters = 请写地点（如Asia/Tokyo）、UTC，或时差（如+09:00）。
problem_text-unassigned-character = 文本含有字符{ $first }，Unicode未收录。
problem-next_text-unassigned-character = 请去除，或用文字说明其所示内容。
problem_defanged = “{ $typed }”已写成无害形式，以免有人误点。
problem-next_defanged = 如系所指，请写作{ $meant }。
problem_signs-around = “{ $typed }”带有原文中的标点。
problem-next_signs-around = 如系所指，请只写{ $meant }。
problem_time-counted = “{ $typed }”是机器使用的自1970年起的计数。
problem-next_time-counted = 如系所指时刻，请写{ $meant }。
problem_ip-with-port = { $address }与端口{ $port }写在一起。
problem-next_ip-with-port = 请在此处写{ $address }，在端口字段写{ $port }。
problem_ip-port-form = “{ $typed }”不是端口。
problem-next_ip-port-form = 请写1至65535的数字，或端口段，如1024-2047。
problem_protocol-form = “{ $typed }”不是Comity所知的IP之上的协议。
problem-next_protocol-form = 请按日志写TCP或UDP。
problem_host-at-home = { $host }在每个网络中指不同的机器。
problem-next_host-at-home = 请填写从互联网可找到该机器的名称。
problem_telephone-form = “{ $typed }”不是电话号码。
problem-next_telephone-form = 请写加号和国家代码，如+81 3 1234 5678。
problem_telephone-national = “{ $typed }”未表明属于哪个国家。
problem-next_telephone-national = 请写加号和国家代码，如+81 3 1234 5678。
problem_wallet-form = “{ $typed }”不符合钱包地址的写法。
problem-next_wallet-form = 请仅逐字复制地址。
problem_transaction-form = “{ $typed }”不符合交易标识的写法。
problem-next_transaction-form = 请仅逐字复制标识。
problem_device-form = “{ $typed }”不是设备号码。
problem-next_device-form = 请仅填写IMEI、MAC地址或序列号。

problem_ip-no-port = 未填写源端口：在共享地址之后，同一时间有成千上万人使用一个地址。
problem-next_ip-no-port = 请填写日志中的源端口，或说明日志中没有。
problem_time-coarse = 时间未精确到秒：共享地址一秒之内即易手。
problem-next_time-coarse = 请按日志填写，如2025-07-15 13:05:22。
problem_period-broad = { $days ->
       *[other] 该期间为{ $days }天；更短的期间答复更快，也更易说明理由。
    }
problem-next_period-broad = 请缩小到调查所需的时间，或说明为何需要全部。
problem_period-future = 该期间延及将来：其内容尚未存储。
problem-next_period-future = 请更正，或请求实时收集。
problem_period-early = 该期间始于1980年之前。
problem-next_period-early = 请再核对年份。
problem_period-buddhist = 年份{ $year }似为佛历：即公历{ $meant }年。
problem-next_period-buddhist = 请写公历年份。
problem_ip-documentation = { $address }保留用于示例和培训：互联网上无人使用。
problem_ip-holds = { $address }包含第4版地址{ $inside }：当时持有该地址者运行了隧道。
problem-next_ip-holds = 请一并询问{ $inside }。
problem_account-name-only = “{ $typed }”似为{ $service }上可有多人使用的名称。
problem-next_account-name-only = 请填写该服务据以查找账户的内容：号码、地址或电话号码。
problem_custodian-entity = “{ $typed }”有数家公司，分别负责世界不同地区。
problem-next_custodian-entity = 请写明负责用户所在地的一家：{ $entities }。
problem_telephone-code-unknown = 没有国家使用{ $typed }开头的代码。
problem-next_telephone-code-unknown = 请再核对号码。
problem_wallet-checksum = { $typed }的校验和不成立（{ $rule }）：可能有字符错误。
problem-next_wallet-checksum = 请与来源逐字核对。
problem_wallet-other-currency = { $typed }不符合{ $currency }地址的写法。
problem-next_wallet-other-currency = 请再核对币种和地址。
problem_transaction-length = { $typed }的长度与{ $currency }的交易标识不同。
problem-next_transaction-length = 请与来源逐字核对。
problem_device-check-digit = { $typed }的校验位不成立：可能有数字错误。
problem-next_device-check-digit = 请与来源核对。
problem_device-mac-made-up = { $typed }是设备自行生成的地址：没有制造商知道它。
problem-next_device-mac-made-up = 请写明见到它的网络及时间。
problem_device-mac-of-many = { $typed }同时指向多台设备。
problem-next_device-mac-of-many = 请再核对号码。
problem_facts-short = { $n ->
       *[other] 事实仅以{ $n }个词叙述。
    }
problem-next_facts-short = 请说明何人于何时、何地、以何种方式做了什么：双重犯罪据此判断。
problem_facts-no-date = 事实未写明日期。
problem-next_facts-no-date = 请就所知说明何时发生。
problem_facts-no-place = 事实未写明地点、人员或服务。
problem-next_facts-no-place = 请说明在何处发生，或涉及哪项服务。
problem_answer-short = 这几乎没有说明任何内容。
problem-next_answer-short = 请用对方可据以行动的一句话说明。
problem_no-link = 未说明数据与罪行有何关联。
problem-next_no-link = 请说明目标在其中如何被使用，以及如何得知。
problem_language-not-known = { $language }不在{ $state }的已知语言之列：{ $known }。
problem-next_language-not-known = 请在发送后添加译文，说明何时提供，或先与对方商定语言。
problem_case-small = { $cite ->
        [none] { $state }可能不受理过小的案件，而事实未写明所涉金额。关于其实践所知：“{ $says }”。未知有何条款。
       *[other] { $state }可能不受理过小的案件（{ $cite }），而事实未写明所涉金额。关于其法律所知：“{ $says }”。
    }
problem-next_case-small = 请说明所涉利害：金额、被害人数，以及其他表明其分量的情况。
problem_case-small-unknown = 从刑罚看，该罪行较轻。未知{ $state }关于小案件的规则。
problem-next_case-small-unknown = 请说明何以有分量，或先询问对方在此类案件中是否提供协助。
problem_milder-way = 未说明为何较缓和的措施不足。
problem-next_milder-way = 请说明已尝试什么，以及为何侵扰较小的数据或较短的期间不足。
problem_kept-no-longer = 先前案件所保全的内容保全至{ $day }：可能已不复存在。
problem-next_kept-no-longer = 请询问对方是否仍持有，或请求重新保全。
problem_kept-answer-unknown = 先前案件所保全的内容保全至{ $day }。答复需时多久不得而知：本节点所见过少。{ $rule ->
        [none] 未知有何规则将其保全至作出决定。
       *[other] 请求一经收到，即须保全至作出决定。
    }
problem-next_kept-answer-unknown = { $rule ->
        [none] 请在发送本请求前请求延长保全。
       *[other] 请在该日之前及时发送本请求，或先请求延长保全。
    }
problem_kept-too-short = 先前案件所保全的内容保全至{ $day }；该国最近{ $answers }次答复中有一半用时{ $days }天以上（含）。{ $rule ->
        [none] 未知有何规则将其保全至作出决定。
       *[other] 请求一经收到，即须保全至作出决定。
    }
problem-next_kept-too-short = { $rule ->
        [none] 请在发送本请求前请求延长保全。
       *[other] 请在该日之前及时发送本请求，或先请求延长保全。
    }
problem_kept-too-short-practice = 先前案件所保全的内容保全至{ $day }；按良好做法，答复需时{ $days }天，而本节点所见过少，无从更准确得知。{ $rule ->
        [none] 未知有何规则将其保全至作出决定。
       *[other] 请求一经收到，即须保全至作出决定。
    }
problem-next_kept-too-short-practice = { $rule ->
        [none] 请在发送本请求前请求延长保全。
       *[other] 请在该日之前及时发送本请求，或先请求延长保全。
    }
problem_asked-before = { $cases ->
       *[other] 与该国的{ $cases }个案件就同一目标请求同样的内容：{ $references }。
    }
problem-next_asked-before = 请先查看该处；本请求接续或补充该案件的，请将其列为先前的请求。
