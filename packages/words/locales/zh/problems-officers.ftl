### 中文: drafted by machine, not yet reviewed by a native lawyer.

problem_link-gone = 此链接已失效。
problem-next_link-gone = 请向管理员索取新链接。
problem_user-name-form = 用户名为3至64个字母、数字、句点、连字符或下划线，以字母或数字开头。
problem_user-name-taken = 此用户名已被他人使用。
problem-next_user-name-taken = 请另选一个。
problem_password-form = 密码至少{ $n }个字符。
problem_code-not-right = 此代码与此处所示密钥不符。
problem-next_code-not-right = 请等待新代码，并检查设备的时钟。

problem_no-such-officer = 本节点没有官员{ $id }。
problem-next_no-such-officer = comity officer list列出所有官员。
problem_officer-there = 已有官员{ $id }。
problem-next_officer-there = 请另选编号，或用comity officer link生成新链接。
problem_officer-suspended = 官员{ $id }已停用，任何链接均不能让已停用的官员进入。
problem-next_officer-suspended = 请先恢复该官员：comity officer suspend --lift。
problem_officer-number-form = 官员编号为1至16个字母、数字或连字符，如0101。
problem_last-administrator = 那样就没有其他管理本节点的人能够进入。
problem-next_last-administrator = 请先添加或恢复另一名管理员。
problem_officer-last-agrees = 那样该机关就没有其他人可以同意人员变动。
problem-next_officer-last-agrees = 请先在该机关添加另一名有此权限的人；或在节点机器上用 comity officer roles 更改角色。
problem_officer-self = 与您自己有关的事项由他人更改。
problem-next_officer-self = 请找另一名管理员。
problem_officer-first = 节点的首位官员须是可以同意下一位官员的人：检察官、部委律师或主管。
problem-next_officer-first = 请先添加其中一人。
problem_officer-wish-unknown = 此事已办理，或已无人要求。
problem-next_officer-wish-unknown = 请再看一次清单。
problem_officer-wish-not-yours = 此事须由他人同意：既非提出者，也非所涉之人；如有关机关有人可以同意，则须为该机关的人。
problem-next_officer-wish-not-yours = 请找同事。如已无人可以同意，在节点的机器上由 comity officer 办理。
problem_provider-none = 本节点没有部委登录。
problem-next_provider-none = 请以其他方式登录。
problem_provider-silent = 贵部登录没有应答。
problem-next_provider-silent = 请重试，或以其他方式登录。
problem_provider-stale = 此次登录并非从本浏览器开始，或已结束。
problem-next_provider-stale = 请重新开始。
problem_provider-refused = 贵部登录返回的内容无效。
problem-next_provider-refused = 请重新开始；如仍如此，请告知节点维护者。
problem_provider-nobody = 贵部所指明的人员中，无人可进入此处。
problem-next_provider-nobody = 请询问节点维护者，或以其他方式登录。
problem_provider-form = 部委登录的设置不完整。
problem-next_provider-form = 请一并填写issuer（https）、client和secret-file，声明用其名称，职务写作ROLE=CLAIM:VALUE，声明所授予的写作ROLE@AUTHORITY=CLAIM:VALUE。
problem_glass-by-two = 信封中的账户已被使用。
problem-next_glass-by-two = 新的由两人在工作台制作：节点维护者在官员页申请链接，由一名官员同意。
problem_person-already = 这些账户已如此计算。
