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
