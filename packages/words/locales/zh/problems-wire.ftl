### 中文: drafted by machine, not yet reviewed by a native lawyer.

problem_json-too-large = 消息有{ $bytes }字节；最多读取{ $max }字节。
problem_json-too-deep = 嵌套超过{ $max }层。
problem_json-too-many = 值或单个对象的成员超过{ $max }个。
problem_json-not-utf8 = 不是UTF-8文本。
problem_json-duplicate-name = 成员“{ $name }”出现两次。
problem_json-forbidden-name = 成员不得名为“{ $name }”。
problem_json-lone-surrogate = 文本含有半个代理对。
problem_json-number = 此处仅使用不大于2^53 - 1的整数。
problem_json-syntax = { $wanted ->
        [end] 值之后还有内容。
        [colon] 缺少冒号。
        [comma] 缺少逗号。
        [text] 应为引号中的文本。
        [escape] 没有此转义。
       *[value] 应为一个值。
    }
problem_json-not-canonical = JSON不是规范形式：次序、空格或转义不同。
problem_schema = 不符合其格式（{ $rule }）。
problem-next_schema = 请与其格式页比较；不允许未知成员。
problem_text-too-long = 文本有{ $length }字符；此处最多{ $max }。
problem_text-lone-surrogate = 文本含有半个字符。
problem_text-hidden-characters = { $n ->
       *[other] 文本含有{ $n }个隐藏控制字符，第一个是{ $first }。
    }
problem-next_text-hidden-characters = 请去除：它们可能使句子在另一屏幕上读法不同。
problem_pinpoint-form = “{ $typed }”不是条款出处。
problem-next_pinpoint-form = 请写：文书、冒号、条、括号内的款，如CETS185:29(7)。

problem_kem-length = X-Wing密文有{ $size }字节。
problem_kem-public-key = 加密密钥不是X-Wing公钥。
problem_kem-low-order = X25519点的阶过低：会得出人人皆知的秘密。

problem_link-gap = 链路处于纪元{ $ofEpoch }、位置{ $last }；纪元{ $epoch }、位置{ $seq }到得过早。
problem-next_link-gap = 请从应答所示链路头之后的位置重新发送。
problem_link-fork = { $how ->
        [taken] 链路在纪元{ $epoch }、位置{ $seq }已有另一条目。
       *[past] 纪元{ $epoch }、位置{ $seq }的条目所承接的过往，与本链路的不同。
    }
problem-next_link-fork = 请停止并比较双方链路日志；有两个信封声称同一位置。
problem_link-parties = 条目{ $entry }属于{ $from }至{ $to }的链路。
problem_journal-authority = 条目{ $entry }属于另一机关。
problem_journal-gap = 缺少条目{ $entry }。
problem_journal-broken = 条目{ $entry }与此处所记录的前一条目不相承接。

problem_parse = 其字节无法读取。{ $because }
problem-next_parse = 请在长度限制内发送信封的规范字节（RFC 8785）。
problem_suite = 信封未以套件comity-1封装。
problem-next_suite = 请以该套件封装；没有其他套件，也不作协商。
problem_recipient-unknown = 此处所知的密钥声明均不允许以{ $to }为收件方。
problem-next_recipient-unknown = 请取得收件方现行的密钥声明，并以其所列机关之一为收件方。
problem_sender-unknown = { $from }未在此获接纳。
problem-next_sender-unknown = 须先由本节点的两名官员接纳该参与方。
problem_key-unknown = { $authority }未声明签名密钥{ $key }。
problem-next_key-unknown = 请使载有此密钥的密钥声明获得接纳，然后重新发送。
problem_key-not-valid-at-time = { $authority }的密钥{ $key }在{ $at }无效。
problem-next_key-not-valid-at-time = 请以现时有效的密钥重新封装。
problem_no-encryption-key = { $authority }没有在{ $at }有效的加密密钥。
problem-next_no-encryption-key = 请向该参与方索取其最新的密钥声明。
problem_signature = 信封签名不成立。
problem-next_signature = 请重新封装；如再次发生，请检查密钥及节点之间的线路。
problem_decrypt = 信封无法打开。{ $because }
problem-next_decrypt = 请取得收件方现行的密钥声明，并以其所列密钥重新封装。
problem_encryption-key-gone = { $authority }已不再持有密钥{ $key }。
problem_sealed-decrypt = 其所示密钥不能将其打开。
problem_body-decrypt = 正文不能以其数据密钥打开。
problem_body-commitment = 正文不是行为头部所承诺的正文。
problem_act-signature = 行为{ $act }的签名不成立。
problem-next_act-signature = 请作者以该机关的有效密钥重新签署该行为。
problem_act-envelope-mismatch = 行为与其信封在此成员上不一致：{ $member }。
problem-next_act-envelope-mismatch = 请将行为封装于双方和案件相同的信封中。
problem_authority-scope = { $authority }不是{ $participant }的机关。
problem-next_authority-scope = 只有该机关自身，在其所属参与方之下，方可为作者。
problem_envelope-too-large = 封装后的行为有{ $bytes }字节；最多传送{ $max }字节。
problem-next_envelope-too-large = 请缩短文本；文件作为证据传送，不放在行为中。
problem_batch-too-large = 批次有{ $bytes }字节；最多传送{ $max }字节。
problem-next_batch-too-large = 请减少一次发送的信封。

problem_header-malformed = 批次头部不符合格式，或用于另一路径。
problem-next_header-malformed = 请与其格式页比较。
problem_heads-parties = 链路头属于他方之间的链路。
problem-next_heads-parties = 请说明您与该参与方自己链路的链路头。
problem_heads-key = { $participant }当时未声明回执密钥{ $key }。
problem-next_heads-key = 请使最新的密钥声明获得接纳。
problem_heads-signature = 链路头的签名不成立。
problem-next_heads-signature = 请重新签名；如再次发生，请检查密钥及节点之间的线路。
problem_head-unknown = 请求其后条目的链路头不在此日志中。
problem-next_head-unknown = 请比较双方日志：两端所记的过往不同。
problem_returned-place = 交还的内容与此处已有的不相承接。
problem_returned-receipt = 交还的内容没有回执，或其回执关于他事：不能证明任何事。
problem_returned-act = 交还的行为不是其回执所指的行为。
problem_returned-sealed = 交还的行为不能以此处持有的密钥打开。
problem_header-signature = 批次头部的签名不成立。
problem-next_header-signature = 请重新签名；如再次发生，请检查密钥及节点之间的线路。
problem_header-body = 内容不是批次头部所指的内容。
problem-next_header-body = 请重新发送；如再次发生，请检查节点之间有何设备。
problem_header-time = 批次头部的时间为{ $claimed }；此处为{ $at }。
problem-next_header-time = 请按应答所示时间签署头部，并校准时钟。
problem_header-key = { $from }未声明现时使用的回执密钥{ $key }。
problem-next_header-key = 请收件方接纳您最新的密钥声明。

problem_receipt-signer = { $by }代{ $for }签名。
problem_receipt-key = { $by }未声明回执密钥{ $key }。
problem_receipt-path = 回执不在其所指的批次中。
problem_receipt-signature = 批次的签名不成立。

problem_fingerprint-mismatch = { $participant }的声明有另一指纹：{ $fingerprint }。
problem-next_fingerprint-mismatch = 不要接纳。请以您已信任的方式询问该参与方。
problem_participant-unknown = 未接纳{ $participant }。
problem-next_participant-unknown = 由两名官员比对指纹并接纳。
problem_statement-signature = { $participant }密钥声明第{ $version }版未由其所列根密钥签名。
problem-next_statement-signature = 请以另一方式向该参与方索取声明，并比对指纹。
problem_statement-authority = { $authority }被列出两次，或不是{ $participant }的机关。
problem_statement-key-id = 密钥{ $key }被列出两次，或不是其密钥的标识。
problem_statement-succession = { $how ->
        [not-newer] 第{ $version }版不比已知的第{ $last }版新。
        [participant] 这是另一参与方的声明。
        [root] 根密钥与此前不同。
        [version] 第{ $version }版不是紧接第{ $last }版的版本。
        [prev] 与此处所知的前一版本不相承接。
        [date] 其日期早于前一版本。
       *[key] 密钥{ $key }被去除或更改；密钥只能终止。
    }
problem-next_statement-succession = 请取得其间的各版本，或比对指纹后重新接纳该参与方。

problem_act-of-other-case = 行为{ $act }属于案件{ $case }。
problem_act-not-proven = { $authority }的行为{ $seq }（{ $kind }）：{ $because }
problem_act-twice = 行为{ $act }在此出现两次。
problem_act-missing = { $authority }的行为{ $seq }缺失，或在此出现两次。
problem_act-out-of-order = { $authority }的行为{ $seq }（{ $kind }）与前一行为不相承接。
problem_act-saw-more = { $n ->
       *[other] { $authority }的行为{ $seq }（{ $kind }）见到了{ $of }的{ $n }项行为；文件中有{ $held }项。
    }
problem_body-not-signed = { $authority }的行为{ $seq }（{ $kind }）的正文不是其作者所签名的正文。
problem_body-not-here = { $authority }的行为{ $seq }（{ $kind }）的正文缺失，且没有行为说明其已删除。
problem_receipt-of-other-case = 回执属于案件{ $case }。
problem_receipt-act-not-here = 回执所接收的行为{ $act }，文件中并非如此。
problem_link-not-receipted = 没有回执提及{ $from }至{ $to }链路的条目{ $seq }。
problem_receipt-link-not-here = 此回执所示的链路日志位置不在文件中。
problem_fingerprint-not-trusted = { $participant }的指纹不在您所信任的指纹之列：{ $fingerprint }。
problem_seal-broken = { $authority }的封装不成立：文件中有内容被更改。

found_canonical = { $n ->
       *[other] { $n }个规范字节
    }
found_fingerprint = { $participant } { $fingerprint }
found_all-compared = 均为您所信任的指纹
found_none-compared = 指纹如所打印，请比对
found_not-compared = 未比对：{ $participants }
found_signed-on-arrival = { $n ->
       *[other] { $n }项行为由到达时有效的密钥签名
    }
found_signed-at-claim = { $n ->
       *[other] { $n }项行为由作者声称时间有效的密钥签名
    }
found_signed-in-doubt = { $n ->
       *[other] { $authority }的{ $n }项行为由其此后已吊销的密钥签名：自{ $since }起该密钥可能已落入他人之手，因此请询问该机关是否承认这些行为
    }
found_chains = { $n ->
       *[other] { $n }个作者，无缺漏
    }
found_bodies = { $n ->
       *[other] { $n }份正文与承诺相符
    }
found_erased = { $n ->
        [0] 没有删除任何内容
       *[other] 删除{ $n }份，各有行为为据
    }
found_receipts = { $n ->
       *[other] { $n }份回执已获证明
    }
found_acts-without-receipt = { $n ->
       *[other] { $n }项行为没有回执
    }
found_links = { $n ->
       *[other] 链路日志中的{ $n }个位置，与回执相符
    }
found_sealed = 由{ $authority }于{ $at }封装
problem_ping-parties = 测试的应答来自他方，或致他方。
problem-next_ping-parties = 请为您自己的节点向询问者应答。
problem_ping-question = 应答所答的是另一个问题。
problem-next_ping-question = 请答复所提出的问题，每次重新作答。
problem_ping-key = { $participant }当时未声明回执密钥{ $key }。
problem-next_ping-key = 请使最新的密钥声明获得接纳。
problem_ping-signature = 测试应答的签名不成立。
problem-next_ping-signature = 请重新签名；如再次发生，请检查密钥及节点之间的线路。
problem_reach-parties = 应答来自他方，或致他方。
problem-next_reach-parties = 请为您自己的节点向询问者应答。
problem_reach-key = { $participant }当时未声明回执密钥{ $key }。
problem-next_reach-key = 请使最新的密钥声明获得接纳。
problem_reach-signature = 应答的签名不成立。
problem-next_reach-signature = 请重新签名；如再次发生，请检查密钥及节点之间的线路。
problem_sender-suspended = 对方节点已中止接纳本节点，不接受其任何内容。
problem-next_sender-suspended = 请用您已知的号码致电该国机构。待发内容会保留，待其两名官员重新接纳本节点后发出。
