### 中文: drafted by machine, not yet reviewed by a native lawyer.

metrics_peer-down = 与该国的线路在其任一通道中断期间为1。
metrics_peer-heard-seconds = 最近一次收到该国联系的时间，以1970年以来的秒数计；从未有过则不列出。
metrics_outbox-acts = 发往该国而尚无回执涵盖的行为。
metrics_outbox-late-acts = 其中等待超过半小时的行为。
metrics_peer-keys-not-followed = 该国关于其密钥的更新内容未被采用时为1。
metrics_timer-ran-seconds = 节点最近一次逐项处理其自行执行之工作的时间，以1970年以来的秒数计。
metrics_quarantine-rows = 尚未修复的受损行。
metrics_backup-seconds = 最近一次备份的时间，以1970年以来的秒数计；不知有备份则不列出。
metrics_memory-bytes = 进程占用的内存。
metrics_started-seconds = 进程启动的时间，以1970年以来的秒数计。
