### 中文: drafted by machine, not yet reviewed by a native lawyer.

problem_database-not-installed = 未安装内置PostgreSQL（{ $name }）。
problem-next_database-not-installed = 请再次运行npm ci，或将DATABASE_URL设为您自己的PostgreSQL 15或更新版本。
problem_folder-not-writable = Comity不得读取或写入{ $folder }（{ $reason }）。
problem-next_folder-not-writable = 请将其交给启动Comity的账户，以可写方式挂载其磁盘，或指定其他文件夹。
problem_place-not-usable = { $folder }目前无法使用（{ $reason }）。
problem-next_place-not-usable = 如此前存在，请放回，必要时从备份恢复；否则请指定其他位置。
problem_disk-full = { $folder }所在磁盘已满。
problem-next_disk-full = 请腾出空间并重新启动：已确认的内容均未丢失。
problem_folder-in-use = 另一Comity（进程{ $process }）正在{ $folder }上运行。
problem-next_folder-in-use = 请先停止它，或指定其他文件夹。
problem_database-does-not-end = 另一PostgreSQL（进程{ $process }）正在{ $folder }上运行，且不结束。
problem-next_database-does-not-end = 请先停止它，或指定其他文件夹。
problem_database-other-account = { $folder }中的数据库属于另一账户（uid { $uid }）。
problem-next_database-other-account = 请以创建它的账户启动Comity，或指定其他文件夹。
problem_database-as-root = PostgreSQL不以root运行，且此root不得转用其他账户。
problem-next_database-as-root = 请以普通用户启动Comity。
problem_database-damaged = { $folder }中的数据库已损坏，无法使用；PostgreSQL提示：{ $reason }。
problem-next_database-damaged = 请恢复备份，或用--fresh重新开始，这将移除它。
problem_database-lacks-file = { $folder }中的数据库已损坏，无法使用：缺少其文件{ $file }。
problem-next_database-lacks-file = 请恢复备份，或用--fresh重新开始，这将移除它。
problem_database-other-version = { $folder }中的数据库由PostgreSQL { $is }创建，而此Comity附带{ $ours }。
problem-next_database-other-version = 请使用创建它的Comity，或用--fresh重新开始。
problem_database-too-old = 数据库服务器为PostgreSQL { $is }；Comity需要15或更新版本。
problem-next_database-too-old = 请在DATABASE_URL中指定更新的版本，或省略以使用内置服务器。
problem_database-encoding = 数据库编码为{ $is }，而非UTF8。
problem-next_database-encoding = 请以UTF8编码创建数据库。
problem_database-setting = { $how ->
        [losing] 拒绝数据库设置{ $setting }：断电会丢失已向他方确认的内容。
       *[listening] 拒绝数据库设置{ $setting }：内置服务器仅在自己的套接字上应答。
    }
problem-next_database-setting = 请移除并重新启动。
problem_database-url-form = DATABASE_URL不是PostgreSQL数据库的地址。
problem-next_database-url-form = 请写作postgresql://user:password@host:5432/database。
problem_database-no-answer = { $where }的数据库（DATABASE_URL）无应答（{ $reason }）。
problem-next_database-no-answer = 请检查其是否运行，以及地址、用户和密码是否正确。
problem_database-memory = PostgreSQL未获得所需内存（{ $reason }）。
problem-next_database-memory = 请关闭其他程序，或允许更多内存，然后重新启动。
problem_database-not-made = 无法在{ $folder }中创建新数据库（{ $reason }）。
problem-next_database-not-made = 如原因不明，请再次运行npm ci，并用--fresh启动。
problem_schema-newer = 数据库有迁移{ $number }，此版本Comity不识别。
problem-next_schema-newer = 请启动做出该迁移的版本或更新的版本。除升级前的备份外，无法退回。
problem_schema-changed = 迁移{ $number }（{ $name }）不是创建此数据库时所用的迁移。
problem-next_schema-changed = 请启动创建它的版本，或恢复其文件。
problem_row-does-not-open = 所存的值{ $row }无法打开：它已损坏或被更改，或密钥不是写入时所用的密钥。
problem-next_row-does-not-open = 请放回此数据库的密钥；如密钥已在，请恢复数据库的备份。
problem_key-file-missing = 缺少{ $file }。
problem-next_key-file-missing = 请从备份恢复。
problem_key-file-length = { $file }不是32字节。
problem-next_key-file-length = 请从备份恢复。
problem_key-file-unreadable = { $file }不能以本节点的秘密密钥读取。
problem-next_key-file-unreadable = 请从同一备份恢复两者。
problem_key-file-foreign = { $file }不是本节点声明中的密钥。
problem-next_key-file-foreign = 请从同一备份恢复两者。
problem_key-statement-damaged = { $folder }中的密钥声明已损坏（{ $reason }）。
problem-next_key-statement-damaged = 请从备份恢复。
problem_key-folder-older = 此文件夹中的密钥属于第 { $version } 版密钥声明；数据库中已有我方第 { $known } 版声明。
problem-next_key-folder-older = 请恢复该声明的密钥文件夹，或恢复与这些密钥对应的数据库。一个节点的所有机器使用相同的密钥文件夹。

database-step_making-database = 正在创建新数据库。
database-step_kept-elsewhere = 数据库存放于{ $home }，因为PostgreSQL不得以root运行，而其账户不能进入{ $asked }。
database-step_ending-leftover = 正在结束遗留的数据库服务器（进程{ $process }）。
database-step_waiting-for-earlier = 正在等待先前的数据库服务器结束。

system_said = { $meant }：{ $text }
system_EACCES = 此账户无权
system_EPERM = 此账户无权
system_EROFS = 磁盘只读
system_ENOENT = 不存在
system_EEXIST = 已存在
system_ENOTDIR = 路径中有一部分不是文件夹
system_EISDIR = 它是文件夹
system_ENOTEMPTY = 文件夹非空
system_ENOSPC = 磁盘已满
system_EDQUOT = 此账户的磁盘空间已用尽
system_EMFILE = 打开的文件过多
system_EIO = 磁盘不能读写
system_ELOOP = 链接循环
system_ENAMETOOLONG = 名称过长
system_EADDRINUSE = 地址已被使用
system_EADDRNOTAVAIL = 本机没有此地址
system_ECONNREFUSED = 该处无人监听
system_ECONNRESET = 对方断开了线路
system_ENOTFOUND = 没有已知的该名称的机器
system_ETIMEDOUT = 未及时应答
system_EHOSTUNREACH = 没有通往该机器的路由
problem_node-draining = 节点的这个进程正在结束。
problem-next_node-draining = 请再次询问：由另一个进程应答，或在本进程重新启动后应答。
problem_processes-differ = 本节点的进程（位于{ $machines }）在{ $part ->
    [law] 法律数据
    [settings] 设置
    [statement] 密钥
   *[version] 版本
}上不同。
problem-next_processes-differ = 请使它们一致，并逐个重新启动较旧的进程。升级期间，在最后一个升级之前版本会不同。
problem_database-standby = 没有数据库服务器接受写入：{ $where }只是重复另一台服务器所写的内容。
problem-next_database-standby = 请提升一台备用服务器，或在主机中写明主服务器。
problem_database-older = 数据库服务器{ $where }写的是其历史的第{ $line }线，而本节点此后已在第{ $known }线上工作：另一台服务器已接管。
problem-next_database-older = 不会向其写入任何内容。请把它改为现任主服务器的备用服务器。只有在永久放弃现任主服务器时，才删除节点主目录中的database.line。
