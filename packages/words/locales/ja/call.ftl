### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 席を離れている担当官への呼出し：鳴っていることのみで、内容は一切含まない。

call_subject-emergency = Comity：{ $state }からの緊急
call_subject-urgent = Comity：{ $state }からの至急
call_subject-unreached = Comity：こちらの緊急を{ $state }で誰も引き受けていません
call_subject-test = Comity：警報の試験
call_rings = { $time } UTCから鳴っています。
call_open = 夜間当直の画面を開き、引き受けてください：
call_time = { $n }回目の呼出しです。
