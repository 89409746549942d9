### 中文: drafted by machine, not yet reviewed by a native lawyer.

link_title = 设置登录方式
link_once = 此链接仅可使用一次，有效一小时。在此完成之前，不得凭此进入。
link_user-name-hint = 至少三个字母、数字、句点或连字符。由您选择。
link_password-hint = 至少十二个字符；用几个词最容易记住。
link_code-secret = 将此密钥输入您的验证器；此后它每30秒显示一个新代码。
link_code-open = 在此设备的验证器中打开
link_button = 设置并登录
link_passkey-hint = 链接在此即用尽：请在五分钟内于下一页添加通行密钥。
link_passkey-button = 继续添加通行密钥
link_gone = 此链接已失效
link_gone-next = 链接仅可使用一次，有效一小时。请向管理员索取新链接。
link_glass-title = 信封中的账户
link_glass = 这是信封中的账户：仅供其他人均无法进入时使用。它只打开一次，为时一小时，看不到案件，并会通知所有人。
link_glass-button = 现在使用
glass_title = 信封中的账户已被使用
glass_used = { $moment }有人凭其进入。
glass_next = 如不清楚是谁、为何使用，请立即查明：查看官员、链接和审计。新的由两人在官员页制作。
