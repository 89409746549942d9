### 中文: drafted by machine, not yet reviewed by a native lawyer.

retention_title = 到期应删除
retention_lead = 现已到期的内容，以及三十天之内将到期的内容。已结案件的文本在贵国所定期限之后删除，与任何删除一样须经两名官员。暂缓删除的予以保留。任何内容都不会自行消失。
retention_none = 没有到期应删除的内容，三十天之内也不会有。
retention_more = 尚有本页未显示的内容。删除或暂缓一部分之后，其余即可显示。
retention_due =
    { $n ->
        [0] 尚无到期文本
       *[other] { $n }份文本到期
    }
retention_later =
    { $n ->
        [0] { "" }
       *[other] { $n }份保存时间更长
    }
retention_closed-until = { $state }，{ $closed }结案；首份文本保存至{ $until }（含当日）
retention_held = { $name }暂缓删除至{ $until }（含当日）
retention_agreed-by = { $name }已同意
retention_case-title = 文本保存期限
retention_case-open = 案件尚未结案。期限自结案之日起算。
retention_case-closed = { $day }结案。期限自该日起算。
retention_weak = 这些期限是Comity自身的建议，并非法律。请向节点维护人员询问贵国的期限。
retention_text = 所述内容
retention_through = 保存至（含当日）
retention_by-rule =
    { $months ->
       *[other] { $months }个月：{ $source }
    }
retention_no-law = 并非任何国家的法律
retention_is-due = 现已到期应删除
retention_erase-title = 删除到期内容
retention_erase-lead = 文本连同其在草稿、待同意的行为和内部记录中的副本永久消失，并告知对方国家。头部、签名和回执予以保留。任何内容消失之前，须有另一名官员同意。
retention_erase = 同意删除到期内容
retention_holds = 暂缓删除
retention_no-holds = 本案没有暂缓删除。
retention_hold-line = { $name }暂缓删除至{ $until }（含当日），自{ $moment }起
retention_hold-ended = { $name }已将其终止，{ $moment }
retention_hold-over = 已届满。
retention_why-damaged = 理由已损坏，无法读取。
retention_hold-title = 暂缓删除
retention_hold-lead = 暂缓期间，无论何人要求，本案任何内容均不删除。
retention_until = 至（含当日）
retention_until-hint = 最后一日，如2027-06-30。
retention_why = 理由
retention_why-hint = 供贵机关使用。留存于内部记录，绝不发送。
retention_hold = 暂缓删除
retention_end-ask = 请求终止暂缓
retention_end-agree = 同意：终止暂缓
retention_end-asked = { $name }请求将其终止，{ $moment }
retention_end-needs = 经另一名官员同意后终止。
retention_end-why = 终止的理由
retention_link-case = 文本保存期限
retention_link-due = 到期应删除
retention_done-held = 已暂缓删除。
retention_done-end-asked = 已提出请求。在另一名官员同意之前，暂缓仍然有效。
retention_done-ended = 已终止暂缓删除。
retention_done-erased = 已删除，并告知对方国家。
retention_done-proposed = 您已同意。另一名官员也同意后即删除。
