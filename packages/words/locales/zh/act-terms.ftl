### 中文: drafted by machine, not yet reviewed by a native lawyer.

act-name_consultation-opened = 已开始磋商
move_consultation-opened = 开始磋商
act-name_consultation-answered = 已答复磋商
move_consultation-answered = 答复磋商
act-name_conditions-proposed = 已提出条件
move_conditions-proposed = 提出条件
act-name_conditions-accepted = 已接受条件
move_conditions-accepted = 接受条件
act-name_conditions-declined = 已拒绝条件
move_conditions-declined = 拒绝条件
act-name_costs-announced = 已告知费用
move_costs-announced = 告知费用
act-name_costs-answered = 已答复费用问题
move_costs-answered = 答复费用问题
act-name_use-consent-asked = 请求同意用于其他目的
move_use-consent-asked = 请求同意用于其他目的
act-name_use-consent-given = 已同意使用
move_use-consent-given = 同意使用
act-name_use-consent-refused = 不同意使用
move_use-consent-refused = 不同意使用
act-name_use-notified = 已通知使用
move_use-notified = 通知使用
