### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 席を離れている担当官への呼出し：鳴っていることのみで、内容は一切含まない。

call_subject-emergency = Comity：{ $state }からの緊急要請
call_subject-urgent = Comity：{ $state }からの至急の通知
call_subject-unreached = Comity：当方の緊急要請を{ $state }で誰も引き受けていません
call_subject-told = Comity：{ $state }が当方に連絡したと述べています。本当に当方でしたか
call_subject-lapse = Comity：{ $state }が当方のために保全しているデータが24時間以内に失効します
call_subject-test = Comity：警報の試験
call_rings = { $time } UTCから鳴っています。
call_open = 夜間当直の画面を開き、受領を確認してください：
call_time = { $n }回目の呼出しです。
call_subject-answer = Comity：緊急要請への{ $state }の回答
call_subject-release = Comity：当方の緊急の連絡が担当官の同意を待っています
call_subject-ping = Comity：{ $state }からの試験（何事も起きていません）
call_digest-subject = Comity：朝のまとめ、{ $day }
call_digest-open = まとめを開く：
call_subject-wake = Comity：起こすべき担当官がいます
