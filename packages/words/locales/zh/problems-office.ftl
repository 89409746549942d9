### 中文: drafted by machine, not yet reviewed by a native lawyer.

problem_officer-unknown = 本机关没有以此名称办案的官员。
problem-next_officer-unknown = 请从列表中选择。
problem_note-long = 超过{ $max }个字符。
problem-next_note-long = 请缩短。
problem_stand-in-self = 任何人不能为自己代办。
problem_stand-in-long = 距今超过一年。
problem-next_stand-in-long = 请填写一年之内的日期；可重新指定。
problem_shift-empty = 未交接任何内容。
problem-next_shift-empty = 请选择案件，或就班次写几句话。
problem_shift-unknown = 此班次已有人接，或不存在。
problem_shift-own = 由下一名官员接班，而非交班者本人。
problem_views-full = 已有{ $max }个视图。
problem-next_views-full = 请移除一个。
problem_not-answering = 本案中贵国是请求方：由被请求国审查。
problem-next_not-answering = 请返回案件。

problem_alarm-untold = 您已接手警报，但未能告知对方国家。
problem-next_alarm-untold = 请打开案件并在其中答复，或打电话；并告知节点维护人员案件无法读取。
problem_alarm-unknown = 已有人接手此警报，或其不存在。
problem_mail-address-form = 这不是单个电子邮件地址。
problem-next_mail-address-form = 请填写一个地址，如duty@example.org，旁边不写姓名；不需要则留空。
problem_urgency-unchanged = 已按此级别处理，或未以如此紧急的级别请求。
problem-next_urgency-unchanged = 请选择其他级别，或不作说明。
problem_wall-few = 指名的官员不足{ $n }名。
problem-next_wall-few = 请至少指名{ $n }名。
problem_reference-form = 这不是完整的编号，或其中有一位数字有误。
problem-next_reference-form = 请填写全部十位数字。
problem_opening-unknown = 已有人答复，或其不存在。
problem_opening-own = 请求者本人不得同时予以同意。
problem-next_opening-own = 请由另一名官员答复。
problem_wall-unnamed = 此案仅限指名官员，而该官员不在其中。
problem-next_wall-unnamed = 请先将其指名，或另选一名。
