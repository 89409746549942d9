### 中文: drafted by machine, not yet reviewed by a native lawyer.

problem_share-form = { $file }不是备份密钥的份额。
problem-next_share-form = 份额有五行，每行一个编号和五个词。
problem_share-line = { $file }的第{ $line }行与原文不符。
problem-next_share-line = 请与纸件逐字母核对。
problem_share-of-another = { $file }与第一份份额不属于同一密钥。
problem-next_share-of-another = 请给出同一密钥同一次拆分的份额：密钥编号在各行之上。
problem_share-twice = { $file }与另一份给出的份额编号相同。
problem-next_share-twice = 每份份额只写一次。
problem_shares-few = 份额不足：需要{ $need }份，已给出{ $n }份。
problem-next_shares-few = 请联系其他保管人，并用--share给出每个文件。
problem_shares-false = 这些份额得不出所属的密钥：至少有一份并非当初交付的。
problem-next_shares-false = 请再加一两份：超过所需份数时，会指出假的那份。
problem_split-form = 密钥的拆分写法如3/5：5份中任意3份可打开；从2/2到16/16。
problem_split-or-join = 密钥只能拆分或合成，不能同时进行。
problem-next_split-or-join = 只给出--split或--share之一。
problem_secret-ways = 设置了两种包裹node.secret的方式。
problem-next_secret-ways = 只保留passphrase-file、credential、command之一。
problem_secret-short = { $place }中的口令不足{ $least }个字符。
problem-next_secret-short = 请生成一个：openssl rand -base64 32。
problem_secret-no-credential = systemd没有交给用于打开密钥的凭据{ $name }。
problem-next_secret-no-credential = 请按服务单元的方式启动：systemd-run --pipe --wait --uid=comity -p LoadCredentialEncrypted=NAME:FILE comity ...
problem_secret-command = 包裹node.secret的程序未能完成（{ $reason }）：{ $command }
problem-next_secret-command = 请手动运行并查看其输出：它从标准输入读取，写到标准输出，限时十秒。
problem_secret-does-not-open = { $file }不是用现在要打开它的东西包裹的。
problem-next_secret-does-not-open = 请放回上次运行comity key wrap时的口令、凭据或密钥。
problem_secret-otherwise = 打开全部密钥的node.secret未按comity.yaml所述保管。
problem-next_secret-otherwise = 请运行comity key wrap。
problem_secret-inside = { $file }位于节点主目录内：复制该目录的人会同时得到两者。
problem-next_secret-inside = 请将口令另存他处，在comity.yaml中写明，并运行comity key wrap。
problem_backup-at-form = 备份时刻写法如["03:30", "15:30"]，1至24个。
problem_backup-keep-form = 保留的备份份数为{ $least }至{ $most }。
problem_backup-failed = { $at }的计划备份未完成（{ $code }）。
problem-next_backup-failed = 手动运行comity backup可知原因。节点会自行重试。
problem_wal-not-archived = PostgreSQL未归档其WAL；最近一次失败于{ $at }。
problem-next_wal-not-archived = 请查看archive_command和PostgreSQL日志。修复之前，只有最近的备份可用。
