### 中文: drafted by machine, not yet reviewed by a native lawyer.

act-name_request-supplemented = 请求已补充
move_request-supplemented = 补充请求
act_request-supplemented_title = 向请求补充什么？
act_request-supplemented_lead = 补充内容与请求并列，适用于您选择的部分。其他措施或已答复部分的数据，须以新请求提出，新请求沿用原有事实。
act_request-supplemented_button = 检查补充内容
act_request-supplemented_done = 补充已签名，正在送往{ $state }。
act_request-supplemented_text = 有何新情况，为何重要
act_request-supplemented_wanted = 如有变化，现需要什么
act_targets = 补充目标
act_offences = 补充罪行
act_wanted = 现需要什么

act-name_translation-added = 译文
move_translation-added = 添加译文
act_translation-added_title = 添加译文
act_translation-added_lead = { $state }可在所译文本旁看到译文。经签名的文本不变。
act_translation-added_button = 检查译文
act_translation-added_done = 译文已签名，正在送往{ $state }。
act_translation-added_act = 译自哪份文本
act_translation-added_act-none = 请选择
act_translation-added_text = 译文
act_language = 译文语言
act_sort = 译文效力
act_translator = 译者，由谁授予宣誓资格
act_translated = 翻译日期
act_authoritative = 两者不一致时以何者为准
translation_working = 工作译文
translation_certified = 经认证的译文
authoritative_source = 原文
authoritative_translation = 译文
authoritative_both = 两者同等
stated_language = 语言
stated_sort = 效力
stated_translator = 译者
stated_translated = 翻译日期
stated_authoritative = 不一致时以何为准
case_texts = 原文和译文
case_texts-of = { $act }：原文和译文
case_texts-open = { $n ->
   *[other] 并列查看原文和{ $n }份译文
}
case_texts-original = 原文
case_texts-by = 添加者
case_texts-none = 此文本尚无译文。

act-name_act-corrected = 更正
move_act-corrected = 更正您方的陈述
act_act-corrected_title = 更正您方的陈述
act_act-corrected_lead = 陈述保持签名时的原样。凡显示该陈述之处，{ $state }均可在旁看到更正。
act_act-corrected_button = 检查更正
act_act-corrected_done = 更正已签名，正在送往{ $state }。
act_act-corrected_act = 哪一陈述
act_act-corrected_act-none = 请选择
act_corrections = 更正什么
act_corrections-row = 更正{ $n }
act_corrections-add = 添加更正
act_corrections-entry = 哪一项，按其名称
act_corrections-reads = 应如何读
stated_corrections-entry = 项目
stated_corrections-reads = 应读作
case_corrected = 已更正，{ $moment }
case_corrected-why = 理由：{ $why }

act-name_case-reopened = 案件已重新开启
move_case-reopened = 重新开启案件
act_case-reopened_title = 重新开启案件
act_case-reopened_lead = 双方可如结案前一样在案件中作出行为。
act_case-reopened_button = 检查重新开启
act_case-reopened_done = 案件已重新开启；{ $state }将会看到。

act-name_receipt-read = 已由官员阅读
move_receipt-read = 告知已阅读
act_receipt-read_title = 告知您已阅读
act_receipt-read_lead = { $state }可看到有官员已接手这些行为，连同您的职务和编号，因而无需打电话。
act_receipt-read_button = 告知
act_receipt-read_done = 已告知{ $state }有官员接手。
act_receipt-read_acts = 您已阅读的内容
act_receipt-read_remarks = 如已知，下一步是什么

act-name_told-otherwise = 已以其他方式告知
move_told-otherwise = 记录已以其他方式告知
act_told-otherwise_title = 记录已以其他方式告知对方
act_told-otherwise_lead = 您以何种方式、何时、向{ $state }的何人告知了什么。对方节点不在线时，此记录与其余内容一同等待；其后由双方持有。
act_told-otherwise_button = 记录
act_told-otherwise_done = 已记录，与其余内容一同送往{ $state }。
act_told-otherwise_way = 以何种方式
act_told-otherwise_at = 何时告知
act_told-otherwise_at-from = 时间
act_told-otherwise_at-zone = 时区
act_told-otherwise_with = 告知何人，按职务
act_told-otherwise_what = 所说的内容
told-way_telephone = 电话
told-way_email = 电子邮件
told-way_through-another = 经其他机关
told-way_in-person = 当面

stated_because = 原因
erasure-because_period-ended = 保存期限已届满。
