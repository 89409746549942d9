### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

metrics_peer-down = この国への線がいずれかの車線で切れている間は1。
metrics_peer-heard-seconds = この国から最後に聞いた時刻（1970年からの秒）。なければ出ません。
metrics_outbox-acts = この国あてで、まだ受領証のない通知。
metrics_outbox-late-acts = そのうち三十分を超えて待つもの。
metrics_peer-keys-not-followed = この国が鍵について述べた新しいことを受け入れていないときは1。
metrics_timer-ran-seconds = ノードが自ら行う仕事を最後に終えた時刻（1970年からの秒）。
metrics_quarantine-rows = まだ直っていない損なわれた行。
metrics_backup-seconds = 最後のバックアップの時刻（1970年からの秒）。なければ出ません。
metrics_memory-bytes = プロセスが使うメモリ。
metrics_started-seconds = プロセスが始まった時刻（1970年からの秒）。
