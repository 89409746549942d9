### 中文: drafted by machine, not yet reviewed by a native lawyer.

proposals_title = 待同意
proposals_lead = 贵机关的政策不允许任何人单独作出的行为。尚未向对方作任何陈述。
proposals_none = 没有待同意的事项。
proposals_waiting = 待同意的行为
proposals_approvals = 同意{ $done }/{ $of }
proposals_hold-end = 在最后一天（{ $until }）之前终止暂缓删除
proposals_given-back = 退回给您：可保留全部已填内容重新处理
proposals_page-lead = 请阅读将要陈述的内容。您同意后可能立即签名并发送。
proposals_says = 将要陈述的内容
proposals_case = 打开案件
proposals_who = 人员
proposals_by = 由{ $name }提出，{ $moment }
proposals_by-shell = 由命令行提出，不计为任何人
proposals_agreed = { $name }已同意，{ $moment }
proposals_agree = 同意
proposals_why = 退回的理由
proposals_back = 退回
proposals_done-agreed = 您已同意。还须由另一名官员同意。
proposals_done-stated = 行为已作出，正在传送。
proposals_done-back = 已退回；理由载于内部记录。
proposals_done-proposed = 等待同事：贵机关政策要求两人。
