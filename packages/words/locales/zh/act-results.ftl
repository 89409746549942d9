### 中文: drafted by machine, not yet reviewed by a native lawyer.

act-name_evidence-delivered-in-part = 已交付部分结果
move_evidence-delivered-in-part = 交付部分结果
act_evidence-delivered-in-part_title = 移交什么，尚待移交什么？
act_evidence-delivered-in-part_lead = 在网络之外移交之物列于此处，以便{ $state }判断是否全部按发出时的原样到达。
act_evidence-delivered-in-part_button = 检查清单
act_evidence-delivered-in-part_done = 清单已签名，正在送往{ $state }。

act-name_evidence-delivered = 已交付结果
move_evidence-delivered = 交付结果
act_evidence-delivered_title = 移交什么？
act_evidence-delivered_lead = 在网络之外移交之物列于此处，以便{ $state }判断是否全部按发出时的原样到达。
act_evidence-delivered_button = 检查清单
act_evidence-delivered_done = 清单已签名，正在送往{ $state }。

act-name_evidence-received = 已确认收到
move_evidence-received = 确认收到
act_evidence-received_title = 是否全部到达？
act_evidence-received_lead = 您向{ $state }确认到达了什么，以及是否与清单所列相符。
act_evidence-received_button = 向{ $state }确认
act_evidence-received_done = 您的确认正在送往{ $state }。

act-name_evidence-returned = 物品已归还
move_evidence-returned = 归还物品
act_evidence-returned_title = 向{ $state }归还什么？
act_evidence-returned_lead = 用于应予归还的物品和原件。
act_evidence-returned_button = 检查归还内容
act_evidence-returned_done = 归还通知已签名，正在送往{ $state }。

act-name_traffic-disclosed = 已披露通信路径
move_traffic-disclosed = 披露通信路径
act_traffic-disclosed_title = 经过哪个服务商？
act_traffic-disclosed_lead = 披露足以使{ $state }辨明服务商和路径的流量数据。如出现其他国家，{ $state }可向该国请求。
act_traffic-disclosed_button = 检查披露内容
act_traffic-disclosed_done = 披露已签名，正在送往{ $state }。

act-name_statement-taken = 已录取陈述
move_statement-taken = 通报已录取陈述
act_statement-taken_title = 录取了谁的陈述，如何录取？
act_statement-taken_lead = 笔录本身按证据的方式移交。{ $state }在此可看到所做的事。
act_statement-taken_button = 检查通报
act_statement-taken_done = 通报已签名，正在送往{ $state }。

act-name_document-served = 文书已送达
move_document-served = 通报送达
act_document-served_title = 是否已送达？
act_document-served_lead = { $state }在此可看到何时、向何人、如何送达，或为何未送达。
act_document-served_button = 检查通报
act_document-served_done = 通报已签名，正在送往{ $state }。

act-name_search-made = 已进行搜查
move_search-made = 通报搜查
act_search-made_title = 在何处搜查，扣押了什么？
act_search-made_lead = 扣押之物以单独的陈述移交。
act_search-made_button = 检查通报
act_search-made_done = 通报已签名，正在送往{ $state }。

act-name_nothing-found = 未发现任何内容
move_nothing-found = 通报未发现任何内容
act_nothing-found_title = 查找了何处？
act_nothing-found_lead = { $state }可看到您查找了何处，因而无需再次请求。
act_nothing-found_button = 检查通报
act_nothing-found_done = 通报已签名，正在送往{ $state }。

act-name_execution-impossible = 无法执行
move_execution-impossible = 通报无法执行
act_execution-impossible_title = 为何无法办到？
act_execution-impossible_lead = 这不是拒绝：所请求的事无法办到。请说明可改为请求什么。
act_execution-impossible_button = 检查通报
act_execution-impossible_done = 通报已签名，正在送往{ $state }。

act-name_outcome-reported = 已通报结局
move_outcome-reported = 通报结局
act_outcome-reported_title = 结局如何？
act_outcome-reported_lead = { $state }得知其协助带来的结果。
act_outcome-reported_button = 告知{ $state }
act_outcome-reported_done = 结局通报正在送往{ $state }。
act-name_hearing-held = 已进行讯问
move_hearing-held = 报告讯问情况
act_hearing-held_title = 听取了什么，以何种方式？
act_hearing-held_lead = 已为{ $state }听取证人或鉴定人陈述，由贵方进行或通过与其法院的连线进行。
act_hearing-held_button = 核对报告
act_hearing-held_done = 讯问报告已签署，正发送至{ $state }。
act_hearing = 进行方式
hearing_in-person = 当面
hearing_by-video = 视频
hearing_by-telephone = 电话
missing_hearing = 请说明进行方式

act-name_files-received = 逐文件收讫
move_files-received = 逐文件确认收讫
act_files-received_title = 逐文件说明：收到了什么？
act_files-received_lead = 在文件到达之处计算摘要并粘贴于此。系统将其与{ $state }的清单比对；系统无法判断的由您说明。
act_files-received_button = 检查收讫内容
act_files-received_done = 收讫通知已签名，正在送往{ $state }。
act_files-received_files = 文件
act_files-received_files-row = 文件{ $n }
act_files-received_files-add = 添加文件
act_files-received_files-name = 名称
act_files-received_files-bytes = 大小（字节）
act_files-received_files-digest = 收到时的摘要
act_files-received_files-found = 结果
act_files-received_complete = 清单所列全部到达
act_files-received_verified = 每个文件均与清单一致
act_files-sums = sha256sum 的输出
act_files-sums-hint = 在文件所在文件夹中执行 sha256sum *（Windows：Get-FileHash，格式为摘要、两个空格、名称）。请粘贴所有行。清单中有而此处没有的文件视为缺失，除非您另行说明。
act_files-compare = 与清单比对
act_files-listed = 清单所列：
act_files-seen = 收到时：
act_files-found = 结果
act_files-bytes = 收到时的大小（字节）
case_file-bytes = { $n } 字节
file-found_same = 与清单一致
file-found_other = 与清单不一致
file-found_missing = 缺失
file-found_arrived = 已收到；无可比对的值
file-found_not-listed = 不在清单上
