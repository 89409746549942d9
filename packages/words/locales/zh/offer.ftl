### 中文: drafted by machine, not yet reviewed by a native lawyer.

offer_title-offer = 提议提供信息
offer_title-disclose = 立即披露信息
offer_lead-offer = 您持有另一国可能需要而未请求的信息。请说明所涉事项及您愿在何种条件下提供；对方先予答复，您再移交。
offer_lead-disclose = 您在此所写的内容在签名时即移交。您所列的条件自到达起约束对方国家；须先经接受的，改为提议。
offer_ways = 两种方式
offer_means-offer = 对方国家得知所涉事项，接受或拒绝您的条件，然后由您披露。
offer_means-disclose = 用于不能等待，或无须先接受条件的情形。
offer_to = 致哪个机关
offer_to-hint = 本网络各国的机关。
offer_treaties = 显示两国之间的条约
offer_no-treaty = 无条约：依贵国法律
offer_other-state = 对方国家
offer_check = 检查发送内容
work_offer = 提议提供信息
case_done-offer = 提议已签名，正在传送。
case_done-disclose = 信息已签名，正在传送。
limits_title = 使用限制
limits_lead-bound = 您持有的本案材料只能按以下方式使用。另作他用或转交之前，请先征求{ $state }同意。
limits_lead-given = { $state }只能按以下方式使用从您方所得的内容。
limits_lifted = 超出这些限制的使用已获同意或已作通知：见所列行为。
limits_ask = 请求同意用于其他用途
limits_notify = 通知贵国法律所要求的披露
limits_stops-export = 在其约束期间，案件不得从本节点导出。
limits_said-in = 载于
offer_treaty = 条约：{ $treaty }
offer_cancel = 返回工作清单
