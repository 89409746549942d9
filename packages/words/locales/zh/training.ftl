### 中文: drafted by machine, not yet reviewed by a native lawyer.

training_head = Comity培训网络：{ $participants }
training_starting-database = 正在启动数据库。
training_not-empty = --empty不演示案情，但保存在{ $folder }中的案件仍在；--fresh则从头开始，不含这些案件。
training_ready-after = { $seconds }秒后就绪。Ctrl-C停止一切；案件保留至下次启动。
training_ready = 就绪
training_ready-again = 再次就绪
training_sign-in = 以{ $name }身份登录 - { $role }，{ $authority }
training_stopping = 正在停止。
training_database-ended = 数据库意外终止；{ $seconds }秒后重新启动。
training_node-ended = 意外终止（{ $how }）；{ $seconds }秒后重新启动
training_database-back = 数据库已恢复。
training_folder-strange = 文件夹{ $folder }不是由Comity创建的（没有{ $marker }），因此不作改动。请自行移除，或用--data FOLDER另选一个。
training_port-in-use = 端口{ $port }正被其他程序使用。请停止该程序，或另选其他{ $count }个端口中的第一个：npm start -- --port { $other }
training_port-forbidden = 此账户不得使用端口{ $port }（{ $refusal }）。请另选其他{ $count }个端口中的第一个：npm start -- --port { $other }
training_starts = 启动培训网络：{ $participants }。

option_training-fresh = 从头开始：移除上次培训留下的内容
option_training-empty = 启动时不含案件；否则首次启动时演示真实案件
option_training-port = 第一个端口；其余节点各加一，交换端口再往后十个
option_training-data = 将一切保存在FOLDER而非.comity/training
