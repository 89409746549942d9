### 中文: drafted by machine, not yet reviewed by a native lawyer.

request-field_measure = 请求的内容
request-field_to = 被请求国
request-field_toAuthority = 收件机关
request-field_title = 请求名称
request-field_basis = 依据
request-field_offences = 罪行
request-field_offences-pinpoint = 罪行
request-field_offences-description = 罪行的文字表述
request-field_offences-provision = 贵国法律的条款
request-field_offences-maxPenalty = 最高刑罚
request-field_conduct = 行为事实
request-field_urgency-why = 紧急的理由
request-field_investigation-reference = 调查编号
request-field_investigation-authority = 主管检察官或法院
request-field_investigation-decision = 国内决定
request-hint_investigation-decision = 何法院或检察官于何时作出决定、编号为何，如：东京地方法院，2026年3月3日命令，(wa) 118。
request-field_sensitivity = 敏感度
request-field_language = 请求的语言
request-field_contents-otherBasis = 其他依据
request-field_contents-otherBasisCitation = 其他依据的出处

case_done-sent = 请求已签名，正在传送。证明到达后显示于下方。

drafts_title = 草稿
drafts_lead =
    { $n ->
        [0] { $authority }没有草稿。
       *[other] { $authority }有{ $n }份草稿。
    }
drafts_empty-title = 没有正在起草的内容
drafts_empty = 新请求自首次保存起保留于此，直至发送。
drafts_group-yours = 等待您批准
drafts_group-others = 等待同事批准
drafts_group-returned = 已退回
drafts_group-drafting = 起草中
drafts_state-yours = 待批准
drafts_state-others = 待批准
drafts_state-returned = 已退回
drafts_state-drafting = 起草中
drafts_approvals = 批准{ $done }/{ $of }
drafts_by = 由{ $name }起草，保存于{ $moment }
drafts_untitled = 未命名草稿
drafts_discard = 弃用
drafts_discard-title = 弃用此草稿？
drafts_discard-lead = { $title }，由{ $drafter }起草，保存于{ $moment }。其文本将被销毁。
drafts_discard-changed = 您打开此页后，它已被保存。放弃前请再看一遍。
drafts_discard-button = 弃用草稿
drafts_discard-keep = 保留
drafts_done-discarded = 草稿已弃用。
drafts_done-approved = 您的批准已记录在案。须由第二名官员同意。
drafts_done-returned = 草稿已退回，附您的理由。
drafts_done-put-away = 你方副本已销毁。
