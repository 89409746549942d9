### 中文: drafted by machine, not yet reviewed by a native lawyer.

call_subject-emergency = Comity：来自{ $state }的紧急请求
call_subject-urgent = Comity：来自{ $state }的加急陈述
call_subject-unreached = Comity：{ $state }无人应答我方紧急请求
call_subject-told = Comity：{ $state }称已通知我方机构。是我们吗？
call_subject-lapse = Comity：{ $state }为我方保全的数据将于24小时内到期
call_subject-test = Comity：您的警报测试
call_rings = 自UTC { $time }起响铃。
call_open = 请打开夜间值班台，并表明您已接手：
call_time =
    { $n ->
       *[other] 这是第{ $n }次呼叫。
    }
call_subject-answer = Comity：{ $state }就我方紧急请求作出答复
call_subject-release = Comity：我方一项紧急事项等待一名官员同意
call_subject-ping = Comity：来自{ $state }的测试，一切正常
call_digest-subject = Comity：晨间摘要，{ $day }
call_digest-open = 打开摘要：
call_subject-wake = Comity：须叫醒一名官员
