### 中文: drafted by machine, not yet reviewed by a native lawyer.

act-name_information-offered = 主动提供信息的提议
act-name_information-disclosed = 已披露信息
move_information-disclosed = 披露信息
act_information-disclosed_title = 向{ $state }披露信息
act_information-disclosed_lead = 一经到达，{ $state }即持有您在此所写的内容，并受已商定的条件和您所添加的条件约束。
act_information-disclosed_button = 检查披露内容
act_information-disclosed_done = 信息已签名，正在送往{ $state }。

act-name_offer-declined = 已谢绝提议
move_offer-declined = 谢绝提议
act_offer-declined_title = 谢绝{ $state }的提议
act_offer-declined_lead = 该信息则由{ $state }保留。请说明理由：无法遵守的条件可以先行商谈。
act_offer-declined_button = 检查谢绝内容
act_offer-declined_done = 您的答复已签名，正在送往{ $state }。

act-name_offer-withdrawn = 提议已撤回
move_offer-withdrawn = 撤回提议
act_offer-withdrawn_title = 撤回向{ $state }的提议
act_offer-withdrawn_lead = 信息不予移交。此前所述保留在记录中。
act_offer-withdrawn_button = 检查撤回内容
act_offer-withdrawn_done = 撤回通知已签名，正在送往{ $state }。

act_title = 标题
act_title-hint = 几个词，使双方能再找到此案。
act_concerns = 所涉事项
act_concerns-hint = 足以使对方说明是否需要；暂不写信息本身。
act_information-disclosed_text = 信息内容
act_contact-function = 联系人的职务
act_contact-telephone = 回拨号码
act_contact-hours = 何时可联系到此人
act_contact-second-contact = 否则联系谁
act_under = 依据
act_under-hint = 您提供信息所依据的文书；其规定随之适用于该信息。
