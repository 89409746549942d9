### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

training_head = Comity訓練ネットワーク：{ $participants }
training_starting-database = データベースを開始します。
training_not-empty = --empty は筋書きを加えませんが、{ $folder } に保存された事案は残っています。--fresh を付けると何もない状態から始まります。
training_ready-after = { $seconds }秒で準備ができました。Ctrl-Cですべて停止します。事案は次の開始まで残ります。
training_ready = 準備完了
training_ready-again = 再び準備完了
training_sign-in = { $name }としてサインイン - { $role }、{ $authority }
training_stopping = 停止します。
training_database-ended = データベースが予期せず終了しました。{ $seconds }秒後に再開します。
training_node-ended = 予期せず終了しました（{ $how }）。{ $seconds }秒後に再開します
training_database-back = データベースが復旧しました。
training_folder-strange = フォルダー{ $folder }はComityが作成したものではない（{ $marker }がない）ため、そのままにします。自分で削除するか、--data FOLDERで別のものを選んでください。
training_port-in-use = ポート{ $port }は別のプログラムが使っています。そのプログラムを止めるか、他の{ $count }個の最初のものを選んでください：npm start -- --port { $other }
training_port-forbidden = ポート{ $port }はこのアカウントでは使えません（{ $refusal }）。他の{ $count }個の最初のものを選んでください：npm start -- --port { $other }
training_starts = 訓練ネットワークを開始します：{ $participants }。

option_training-fresh = 最初から始める：前回の訓練が残したものを削除する
option_training-empty = 事案なしで始める。それ以外では最初の開始のときに実際の事案を再現する
option_training-port = 最初のポート。ノードごとに一つずつ増え、交換はその十番先
option_training-data = .comity/trainingの代わりにFOLDERにすべてを保存する
