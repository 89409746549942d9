### 中文: drafted by machine, not yet reviewed by a native lawyer.

act-name_consultation-opened = 已开始磋商
move_consultation-opened = 开始磋商
act_consultation-opened_title = 与{ $state }磋商
act_consultation-opened_lead = 在任一方作出决定之前商谈。文书要求在拒绝或推迟之前磋商的，即指此举。
act_consultation-opened_button = 征求{ $state }的意见
act_consultation-opened_done = 您的磋商正在送往{ $state }。

act-name_consultation-answered = 已答复磋商
move_consultation-answered = 答复磋商
act_consultation-answered_title = 答复{ $state }的磋商
act_consultation-answered_lead = 您的意见记录在案。它本身不作任何决定。
act_consultation-answered_button = 向{ $state }发送答复
act_consultation-answered_done = 您的答复正在送往{ $state }。

act-name_conditions-proposed = 已提出条件
move_conditions-proposed = 提出条件
act_conditions-proposed_title = 您在何种条件下可以协助？
act_conditions-proposed_lead = 如{ $state }接受这些条件，您将予协助。条件一经到达，即轮到对方处理。
act_conditions-proposed_button = 检查条件
act_conditions-proposed_done = 条件已签名，正在送往{ $state }。

act-name_conditions-accepted = 已接受条件
move_conditions-accepted = 接受条件
act_conditions-accepted_title = 接受{ $state }的条件
act_conditions-accepted_lead = 一经到达，这些条件即就这些部分所得的一切约束贵机关。
act_conditions-accepted_button = 检查接受内容
act_conditions-accepted_done = 接受已签名，正在送往{ $state }。

act-name_conditions-declined = 已拒绝条件
move_conditions-declined = 拒绝条件
act_conditions-declined_title = 拒绝{ $state }的条件
act_conditions-declined_lead = { $state }随后重新决定是否协助以及如何协助。
act_conditions-declined_button = 检查拒绝内容
act_conditions-declined_done = 您的答复已签名，正在送往{ $state }。

act-name_costs-announced = 已告知费用
move_costs-announced = 告知费用
act_costs-announced_title = 特殊费用
act_costs-announced_lead = 一般费用通常由您方承担。请在发生之前于此说明超出部分。
act_costs-announced_button = 告知{ $state }
act_costs-announced_done = 费用已告知；陈述正在送往{ $state }。

act-name_costs-answered = 已答复费用问题
move_costs-answered = 答复费用问题
act_costs-answered_title = 这些费用由谁承担？
act_costs-answered_lead = 您告知{ $state }：贵国是否承担其所告知的费用。
act_costs-answered_button = 向{ $state }发送答复
act_costs-answered_done = 您的答复正在送往{ $state }。

act-name_use-consent-asked = 请求同意用于其他目的
move_use-consent-asked = 请求同意用于其他目的
act_use-consent-asked_title = 用于其他目的
act_use-consent-asked_lead = { $state }提供给您的内容限于其所为提供的案件。另作他用或转交之前，请先征求同意。
act_use-consent-asked_button = 检查此项请求
act_use-consent-asked_done = 此项请求已签名，正在送往{ $state }。

act-name_use-consent-given = 已同意使用
move_use-consent-given = 同意使用
act_use-consent-given_title = 同意{ $state }所问的使用
act_use-consent-given_lead = 仅就此目的解除限制。
act_use-consent-given_button = 检查同意内容
act_use-consent-given_done = 同意已签名，正在送往{ $state }。

act-name_use-consent-refused = 不同意使用
move_use-consent-refused = 不同意使用
act_use-consent-refused_title = 不同意{ $state }所问的使用
act_use-consent-refused_lead = 限制不变。
act_use-consent-refused_button = 检查不同意的内容
act_use-consent-refused_done = 不同意的答复已签名，正在送往{ $state }。

act-name_use-notified = 已通知使用
move_use-notified = 通知使用
act_use-notified_title = 将某项使用告知{ $state }
act_use-notified_lead = 用于无论如何约定贵国法律均要求的使用，例如有利于被告人的内容。如有可能，请事先告知{ $state }。
act_use-notified_button = 检查通知
act_use-notified_done = 通知已签名，正在送往{ $state }。
