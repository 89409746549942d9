### 中文: drafted by machine, not yet reviewed by a native lawyer.

law-said_quoted = { $law }
law-said_quoted-from = { $law }（{ $cite }）
law-said_of-instrument = { $instrument }：
law-said_verify-with-depositary = 请向保存人核实。

law-said_bound = { $how ->
        [through-since] { $state }自{ $since }起通过{ $by }受{ $instrument }约束。
        [through] { $state }通过{ $by }受{ $instrument }约束。
        [since] { $state }自{ $since }起受{ $instrument }约束。
       *[undated] { $state }受{ $instrument }约束。
    }
law-said_applies-from = 自{ $day }起适用。
law-said_takes-part = { $how ->
        [since] { $state }自{ $since }起参加{ $instrument }，该文书对任何人均无义务。
       *[undated] { $state }参加{ $instrument }，该文书对任何人均无义务。
    }
law-said_only-recalled = 此点未经确认。
law-said_day-recalled = 该日期凭记忆所述，尚无人核实。
law-said_not-yet-applicable = { $instrument }已生效，但自{ $day }起方适用。
law-said_made-for-members = { $state }为其成员国订立{ $instrument }：请向其某一成员国的中央机关提出。
law-said_within-own-competence = { $state }在其自身权限内为{ $instrument }的缔约方；由其哪一机构发送或执行，不在Comity的数据中。请向成员国的中央机关提出。
law-said_left-out-by = { $by }将{ $state }排除在{ $instrument }之外。
law-said_left-out = 所属国家将{ $state }排除在{ $instrument }之外。
law-said_not-taking-part = { $state }不参加{ $instrument }。
law-said_cannot-be-party = { $state }本身不能成为{ $instrument }的缔约方。
law-said_parties-unknown = { $state }是否受{ $instrument }约束，不在Comity的数据中。
law-said_perhaps-since = 截至{ $day }，{ $state }不是{ $instrument }的缔约方；此后是否加入，未作查找。
law-said_perhaps-bound = { $on }{ $state }可能受{ $instrument }约束。
law-said_start-not-found = 未查到{ $instrument }自何时起生效。
law-said_extension-effect = 对{ $state }的扩大适用已收到，于{ $day }生效。
law-said_extension-effect-later = 对{ $state }的扩大适用已收到，于以后某日生效。
law-said_consented = { $how ->
        [consented-bound] { $state }于{ $consented }表示同意，自{ $inForce }起方受约束。
        [consented] { $state }于{ $consented }表示同意。
        [bound] { $state }在较早日期表示同意，自{ $inForce }起方受约束。
       *[undated] { $state }在较早日期表示同意。
    }
law-said_enters-only-on = { $instrument }于{ $day }方生效。
law-said_not-in-force = 据所知，{ $on }{ $instrument }尚未生效。
law-said_quorum = { $wait ->
        [some] 须有{ $needed }份同意书，其后再经{ $length }；该日已知{ $deposited }份（{ $pinpoint }）。
       *[none] 须有{ $needed }份同意书；该日已知{ $deposited }份（{ $pinpoint }）。
    }
law-said_not-yet-adopted = { $day } 才获通过。
law-said_not-yet-open = { $day } 才开放签署。
law-said_signature-gives-nothing = { $state }已签署；仅有签署不产生任何效力。
law-said_consent-starts-nothing = { $state }已表示同意，但这并不使其生效。
law-said_no-longer-bound = { $state }于{ $day }停止受{ $instrument }约束。
law-said_only-signed = { $state }仅签署了{ $instrument }；仅有签署不产生任何效力。
law-said_only-invited = { $state }受邀请加入{ $instrument }，尚未加入。
law-said_not-party = { $on }{ $state }不是{ $instrument }的缔约方。
law-said_list-ends = 其缔约方名单查阅至{ $day }。
law-said_bound-from = 自{ $day }起受约束。
law-said_day-unknown = { $what ->
        [bound] 可能已受约束：日期不详。
        [suspended] 可能已中止：日期不详。
        [deposited] 可能已交存：日期不详。
        [signed] 可能已签署：日期不详。
       *[invited] 可能已受邀请：日期不详。
    }
law-said_withdrawal-decided = 已决定退出；未查到自何时起生效（不早于{ $day }）。
law-said_invitation-ended = 邀请有效五年，至{ $day }；未见其后步骤。
law-said_suspended = { $how ->
        [since-by] 自{ $since }起依{ $by }的通知中止。
        [since] 自{ $since }起中止。
        [by] 依{ $by }的通知中止。
       *[plain] 已中止。
    }
law-said_other-arrangement = 由另一安排取代。
law-said_territory-not-in-data = { $state }是缔约方；是否适用于该领土，此处无记录。
law-said_way-has-no-parties = { $instrument }是非条约方式：没有缔约方。请查询途径。
law-said_model-binds-nobody = { $instrument }是示范文本，对任何人均无约束力。
law-said_statute-has-no-parties = { $instrument }是一国法律，没有缔约方。

law-said_hub-only = { $instrument }约束{ $hub }与其他各缔约方之间，不约束后者相互之间。
law-said_no-way-before = { $day }之前没有{ $instrument }。
law-said_no-access = { $n ->
        [1] { $state }不能使用{ $instrument }。
       *[other] { $state }和{ $other }不能使用{ $instrument }。
    }
law-said_turn-to-member = 请向成员国的中央机关提出。
law-said_both-have-point = 依{ $instrument }，双方均有联络点。
law-said_access-unknown = 双方是否均能使用，此处无记录。
law-said_parts-of-one-state = { $from }和{ $to }是同一国家的组成部分：其间不适用条约，也没有外交渠道。请依据该国法律，以及各组成部分之间的安排（如有）。
law-said_not-applied-between = { $instrument }在{ $from }与{ $to }之间不适用。
law-said_perhaps-suspended-between = { $instrument }在{ $from }与{ $to }之间可能已中止：未查到日期。
law-said_treaty-binds = { $on }{ $instrument }约束双方。
law-said_treaty-uncertain = { $on }{ $instrument }是否约束双方不确定。
law-said_treaty-to-verify = { $instrument }是否约束双方，须向保存人核实；如约束双方，则：
law-said_no-treaty-known = Comity不知有{ $on }约束双方的此类条约。
law-said_treaty-conditions-apply = { $instrument }约束双方；适用其自身的条件和事由。
law-said_treaty-perhaps = { $instrument }可能约束双方。
law-said_extradition-conditions-first = { $instrument }约束双方：其引渡条件优先。
law-said_first-read-with = { $instrument }仍为依据，并与补充它的文书一并适用：{ $instruments }。
law-said_may-agree-to-use = 双方仍可商定适用（{ $pinpoint }）。

law-said_level = { $level ->
        [own-rule] { $instrument }：有专门规定此项措施的条款。
        [general] { $instrument }：依一般协助义务应予提供。
        [endeavour] { $instrument }：列有此项措施。
        [domestic] { $instrument }：涵盖此项措施，但无独立的义务。
        [own-law] { $instrument }：可用于此项措施。
        [information] { $instrument }：致服务商，不是对国家的请求。
        [outside] { $instrument }：在本网络之外。
       *[none] { $instrument }：未涵盖。
    }
law-said_not-reached = { $instrument }不涵盖此项措施。
law-said_rules-unknown = { $instrument }涵盖什么，不在Comity的数据中：请阅读其文本。
law-said_provider-order = 直接致服务商的命令或请求：任何国家均无义务。
law-said_helps-as-it-chooses = 无义务：{ $state }在其法律允许时，按自己选择的程度协助。
law-said_owed-as-law-permits = 仅在{ $state }的法律和双方之间的条约允许的范围内负有义务。
law-said_owed-endeavour = { $state }应努力协助，不负结果义务。
law-said_surrender-barred-instead = 必须拒绝移交：该人是{ $state }国民。请改为请求在该国起诉（{ $pinpoint }）。
law-said_surrender-barred = 必须拒绝移交：该人是{ $state }国民。请询问该国是否依本国法起诉：该国并无此义务。
law-said_own-national = 该人是{ $state }国民。
law-said_national-barred = { $by ->
        [constitution] { $owed ->
            [must] { $state }宪法禁止移交本国国民：必须拒绝。
           *[must-unless] { $state }宪法禁止移交本国国民：除符合其例外外，必须拒绝。
        }
       *[statute] { $owed ->
            [must] { $state }法律禁止移交本国国民：必须拒绝。
           *[must-unless] { $state }法律禁止移交本国国民：除符合其例外外，必须拒绝。
        }
    }
law-said_declared = { $state }：{ $law }
law-said_declared-from = { $state }自{ $day }起：{ $law }
law-said_no-declaration = { $effect ->
        [convention-extradition-basis] 未知{ $state }有{ $on }适用的、以公约为引渡依据的声明。
        [convention-no-extradition-basis] 未知{ $state }有{ $on }适用的、不以公约为引渡依据的声明。
        [dual-criminality-for-preservation] 未知{ $state }有{ $on }适用的、要求双重犯罪方可保全数据的保留。
       *[other] 未知{ $state }就此有{ $on }适用的声明。
    }
law-said_declaration-recalled = { $state }的声明未经确认；以保存人的清单为准。

law-said_answer-hangs-on-it = 答案取决于此：
law-said_taken-as-usual = 按通常情形认定，未经说明。
law-said_side-is = { $side ->
        [requesting] 请求方是{ $state }。
       *[requested] 被请求方是{ $state }。
    }
law-said_fact-holds = { $fact ->
        [dual-criminality] 该行为在双方均为罪行。
        [coercive] 执行须采取强制行动。
        [de-minimis] 事项轻微。
        [available-otherwise] 同样的协助可依其他条款取得。
        [basic-concepts-conflict] 协助会与法律制度的基本概念相抵触。
        [person-national-of-requested] 该人是被请求国国民。
        [requested-has-jurisdiction] 被请求国本身有管辖权。
        [emergency] 生命或安全面临迫近的危险。
        [transnational] 案件跨国。
        [organized-criminal-group] 三人或三人以上为谋利共同行动。
        [fiscal] 罪行亦涉及税务。
        [only-fiscal] 罪行仅涉及税务。
        [offence-by-computer] 罪行系利用计算机系统实施。
        [prosecution-asked-for] 请求国请求以起诉代替移交。
        [urgent] 请求属加急。
        [consent-of-person] 该人同意。
        [convention-as-basis] 被请求国以该公约为引渡依据，或无须条约。
       *[capital-offence] 该罪行可判处死刑。
    }
law-said_fact-fails = { $fact ->
        [dual-criminality] 该行为在该国不是罪行。
        [coercive] 执行无须采取强制行动。
        [de-minimis] 事项并非轻微。
        [available-otherwise] 同样的协助不能依其他条款取得。
        [basic-concepts-conflict] 与法律制度的基本概念无抵触。
        [person-national-of-requested] 该人不是被请求国国民。
        [requested-has-jurisdiction] 被请求国本身无管辖权。
        [emergency] 不属紧急情况。
        [transnational] 案件不跨国。
        [organized-criminal-group] 没有涉嫌三人或三人以上的集团。
        [fiscal] 罪行不涉及税务。
        [only-fiscal] 罪行并非仅涉及税务。
        [offence-by-computer] 罪行并非利用计算机系统实施。
        [prosecution-asked-for] 请求国未请求起诉。
        [urgent] 请求不属加急。
        [consent-of-person] 该人不同意。
        [convention-as-basis] 被请求国须有条约，且不以该公约为此种条约。
       *[capital-offence] 不涉及死刑。
    }
law-said_any-offence = 涵盖任何刑事罪行。
law-said_offence-wanted = { $instrument }对其自身的罪行和其他任何罪行给出不同的答案。
law-said_offences-covered = 涵盖：{ $offences }。
law-said_offences-none-of = 不在{ $instrument }的罪行之列：{ $offences }。
law-said_offences-partly = 涵盖：{ $inside }。未涵盖：{ $outside }。
law-said_offences-differ = { $inside }与{ $outside }的答案不同。
law-said_ask-each-apart = 请就每项罪行分别查询。
law-said_penalty-needed = { $bound ->
        [more] { $state }法律中的最高刑罚须超过{ $length }。
       *[least] { $state }法律中的最高刑罚须至少为{ $length }。
    }
law-said_penalty-too-low = { $bound ->
        [more] { $state }法律中的最高刑罚为{ $is }；须超过{ $length }。
       *[least] { $state }法律中的最高刑罚为{ $is }；须至少为{ $length }。
    }
law-said_penalty-of = { $side ->
        [requesting] { $bound ->
            [more] 请求国法律中的最高刑罚须超过{ $length }。
           *[least] 请求国法律中的最高刑罚须至少为{ $length }。
        }
        [requested] { $bound ->
            [more] 被请求国法律中的最高刑罚须超过{ $length }。
           *[least] 被请求国法律中的最高刑罚须至少为{ $length }。
        }
       *[both] { $bound ->
            [more] 两国法律中的最高刑罚均须超过{ $length }。
           *[least] 两国法律中的最高刑罚均须至少为{ $length }。
        }
    }
law-said_threshold-of-treaty = 该数字为{ $instrument }所定。
law-said_threshold-unknown = { $instrument }规定了双方之间的最低刑罚门槛；Comity没有其数字。
law-said_no-home-threshold = Comity不知{ $state }引渡法中有最低刑罚门槛。
law-said_both-without-treaty = { $from }和{ $to }的法律允许在互惠基础上无条约引渡。
law-said_needs-treaty = 据Comity所知，{ $state }法律无条约不予引渡。
law-said_without-treaty-unknown = Comity的数据未载明{ $state }法律无条约是否引渡：请询问其中央机关。
law-said_both-without-treaty-unknown = 无条约时，仅在双方均不要求条约的国家之间可予引渡。Comity的数据未载明{ $state }是否要求条约：请询问其中央机关。
law-said_surrenders-without-treaty = { $state }法律无条约亦可引渡。

law-said_outside-scope = 该罪行不在文书就此措施所涵盖的范围之内。
law-said_offence-covered = 该罪行在涵盖范围之内。
law-said_condition-not-met = 不符合其条件。
law-said_hangs-on-unstated = 取决于尚未说明的事实。
law-said_treaty-grounds-first = { $instrument }的事由优先；仅在双方商定时适用{ $pinpoint }。
law-said_treaty-grounds-first-here = { $instrument }的事由优先；仅在双方商定时适用此规则。
law-said_treaty-grounds-perhaps-first = { $instrument }是否约束双方不确定；如约束双方，其自身的事由优先。
law-said_grounds-unknown = { $instrument }就此措施的事由不在Comity的数据中：请阅读其文本。
law-said_home-law-unknown = Comity对{ $state }的法律一无所知。
law-said_refusal-is = { $owed ->
        [must] 必须拒绝。
       *[may] 可以拒绝。
    }
law-said_power = { $there ->
        [yes] { $state }法律赋予本国机关此项权力。
        [partly] { $state }法律部分赋予本国机关此项权力。
        [no] { $state }法律未赋予本国机关此项权力。
       *[unknown] 不知{ $state }法律是否赋予本国机关此项权力。
    }
law-said_reciprocity-asked = 要求互惠（{ $law }）。
law-said_reciprocity-asked-somehow = 要求互惠（范围不详）。
law-said_source-of-home-law = { $topic ->
        [dual-criminality] { $state }：双重犯罪
        [own-nationals] { $state }：本国国民
        [whole] { $state }法律
       *[reciprocity] { $state }：互惠
    }
law-said_own-law = { $law }：{ $length }
law-said_source-profile = { $state }：概况
law-said_source-of-profile = 此事实无单独出处：见整份概况的出处
law-said_source-no-row = 概况中没有关于该日此事的行

law-said_no-rule-on-prosecution = Comity不知{ $instrument }有要求以起诉代替移交的规则。
law-said_refused-solely-for = { $grounds ->
        [nationality] 仅因国籍拒绝移交。
        [own-jurisdiction] 仅因本国管辖权拒绝移交。
       *[either] 仅因国籍或本国管辖权拒绝移交。
    }
law-said_prosecution-is-asked-for = 请求国请求起诉。
law-said_has-jurisdiction = { $state }有管辖权。
law-said_no-automatic-rule = 没有自动适用的规则：权衡所有情形，先到者只是其中之一。
law-said_factor = { $factor ->
        [gravity] 罪行的严重程度
        [place] 罪行发生地
        [dates] 请求及其收到的日期
        [nationality] 该人的国籍
       *[re-extradition] 以后再引渡的可能
    }

law-said_preserve-first = 在此请求被阅读之前，数据可能已不存在：请先请求保全。
law-said_several-bases = 一份请求可列明多项依据：{ $instruments }。
law-said_office = { $office ->
        [foreign-ministry] { $state }外交部，经使馆
       *[national-central-bureau] { $state }国际刑警组织国家中心局
    }
law-said_acts-for = { $state }代表{ $territory }行事。
law-said_recalled-ask-first = 未经确认：致函之前请先询问。
law-said_named-under-another = 系依{ $instrument }指定：请询问本事项是否也由其负责。
law-said_contact-old = { $age ->
        [undated] 其来源未注明日期：请先询问。
       *[old] 来源陈旧：请先询问。
    }
law-said_point-telephone = 其电话不公开：载于网络名录，该名录仅对联络点开放。
law-said_authority-of-place = 对该地点和措施有权限的机关：由中央机关或网络指明。
law-said_nobody-named = { $state }为此指定何机关，不在Comity的数据中：请通过名录或网络询问。
law-said_point-obliged = { $instrument }规定每个缔约方须设全天候应答的联络点。
law-said_point-unknown = 数据所载文书均未规定该国在该日须设联络点；是否参加自愿网络，未公开。

law-said_not-researched-between = { $sort ->
        [extradition] { $from }与{ $to }两方之间的引渡条约未经研究：未显示不等于没有。
       *[assistance] { $from }与{ $to }两方之间的司法协助条约未经研究：未显示不等于没有。
    }
law-said_researched-until = { $sort ->
        [extradition] { $from }与{ $to }两方之间的引渡条约查找至{ $day }（{ $source }），没有其后的记录。
       *[assistance] { $from }与{ $to }两方之间的司法协助条约查找至{ $day }（{ $source }），没有其后的记录。
    }
law-said_look-in = { $lists ->
        [both] 请查{ $first }、{ $second }、联合国条约集（treaties.un.org）。
        [first] 请查{ $first }、{ $second }外交部的现行条约清单、联合国条约集（treaties.un.org）。
       *[none] 请查{ $first }和{ $second }外交部的现行条约清单、联合国条约集（treaties.un.org）。
    }
law-said_not-researched = 未研究。
law-said_not-researched-for = 未就{ $on }研究{ $state }。
law-said_law-unknown = { $beyond ->
        [facts] 除这些事实外，Comity不知{ $state }的法律：无人研究过。
       *[nothing] Comity不知{ $state }的法律：无人研究过。
    }

law-said_contents-of-treaty = { $instrument }要求的内容
law-said_read-treaty-list = 其自身的内容清单优先；Comity没有其文本：请阅读。
law-said_field-language = 以{ $state }接受的语言
law-said_field-reciprocity = 互惠保证
law-said_field-indispensability = 证据为何不可或缺
law-said_field-probable-cause = 表明有合理根据的、注明日期的事实
law-said_field-equivalent-offence = 行为事实，以便在该国判断

law-said_length = { $unit ->
        [hours] { $n ->
           *[other] { $n }小时
        }
        [days] { $n ->
           *[other] { $n }天
        }
        [months] { $n ->
           *[other] { $n }个月
        }
       *[years] { $n ->
           *[other] { $n }年
        }
    }
law-said_at-once = 立即
law-said_effect-on-receipt = 收到时，或通知所写的较晚日期。
law-said_effect-first-of-month = 自该日起{ $months }个月后的次月首日。
law-said_effect-nth-day = 该日之后第{ $days }天，该日不计。
law-said_effect-after = 该日之后{ $length }。
law-said_starts-only-on = 文书本身于{ $day }方生效，自此约束该国。
law-said_counts-once-in-force = 据所知{ $instrument }尚未生效；生效之后该日方可计算。
law-said_counted-from = 自第{ $number }份文书起算。
law-said_no-figure = 文本未规定数字：立即，或按其所述。
law-said_nobody-owes-yet = 据所知{ $on }{ $instrument }尚未生效：尚无人负有此义务。
law-said_hours-from-event = 自事件起{ $length }，含休息日。
law-said_hours-by-regulation = 依第1182/71号条例为{ $length }：事件发生的那一小时不计，因此自{ $begins }起算；夜间、周末和假日连续计算。
law-said_from-receipt = 自收到起。
law-said_first-of-next-month = 自该日起{ $length }，再到次月首日。
law-said_day-of-same-number = { $length }：相同数字之日，或该月最后一日。
law-said_free-days-count = { $length }：事件当日不计；不因休息日而变。
law-said_days-roll = { $by ->
        [regulation] 依第1182/71号条例为{ $length }：事件当日不计，最后一日至其最后一小时终了；
       *[state] { $length }：事件当日不计，最后一日至其最后一小时终了；
    }
law-said_free-days = { $free ->
        [calendar] { $state }的周末和公共假日为休息日。
       *[weekend] 没有{ $state }的日历，因此仅其周末为休息日。
    }
law-said_free-without-state = 未指明国家，因此仅星期六和星期日为休息日。
law-said_rolls-to = { $last }为休息日，因此顺延至{ $day }。
