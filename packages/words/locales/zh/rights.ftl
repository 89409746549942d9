### 中文: drafted by machine, not yet reviewed by a native lawyer.

rights_title = 有关人员的权利
rights_lead = 收到时审视一次，对任何人采取强制之前再审视一次。您所写的内容保留在贵机关；须让对方知道的，以拒绝、条件或磋商作出。
rights_new = 您的结论是什么？
rights_keep = 保存审查
rights_not-yours = 由检察官、部委律师或主管审查。
rights_damaged = 此审查已损坏，无法读取。
rights_none = 人员权利：尚无人审视
rights_looked-at = 人员权利：
rights_before-coercion-missing = 采取强制之前尚未审视
rights_known = 您所知的情况
rights_open = 有关人员的权利
case_done-rights = 已保存审查。

act_rights_moment = 您何时审视？
act_rights_discrimination-found = 是否因性别、种族、语言、宗教、国籍、族裔出身或见解而起诉或处罚某人，或使其处境因此更为不利？
act_rights_political-offence-found = 是否涉及政治犯罪或与之有关的犯罪？
act_rights_ne-bis-in-idem-found = 该人是否已就相同事实受到终局判决？
act_rights_death-penalty-found = 是否可能导致判处死刑？
act_rights_ill-treatment-found = 是否有遭受酷刑或不人道待遇之虞？
act_rights_privilege-found = 是否涉及向律师、医生或神职人员秘密告知的内容？
act_rights_journalists-found = 是否涉及记者的消息来源？
act_rights_children-found = 是否涉及儿童？
act_rights_minimised-found = 所请求的数据或所涉人员是否超出目的所需？
act_rights_outcome = 结论是什么？
act_rights_reasons = 理由
act_rights_reasons-hint = 必填。理由保留在贵机关。

review-moment_on-receipt = 收到时
review-moment_before-coercion = 采取强制之前
rights-finding_no = 否
rights-finding_yes = 是
rights-finding_not-known = 不知道
review-outcome_go-on = 继续
review-outcome_on-conditions = 附条件继续
review-outcome_consult = 先与对方磋商
review-outcome_refuse = 全部或部分拒绝
