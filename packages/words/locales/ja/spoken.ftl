### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 口頭で要請されたこと。書面で確認されるまで残る。

spoken_title = 口頭の要請
spoken_lead = 電話で要請されたことを短く書き留めます。所属機関の外には出ず、書面になるまでここに残ります。
spoken_open = 書面による確認を待つもの
spoken_note-link = 口頭の要請を書き留める
spoken_none = 書面を待つ口頭の要請はありません。
spoken_ours-at = 当方が口頭で要請、{ $moment }
spoken_theirs-at = 先方が口頭で要請、{ $moment }
spoken_house = 当機関の内規の期限
spoken_missed = 内規の期限までに書面になりませんでした。記録に残っています。
spoken_side = 要請した側
spoken_side-ours = 当方が要請した
spoken_side-theirs = 先方が要請した
spoken_peer = 相手国
spoken_said-at = 要請の日時
spoken_with = 話した相手
spoken_with-hint = 役職と、かけた番号
spoken_what = 要請の内容
spoken_keep = 書き留める
spoken_one-ours = { $state }：当方の口頭の要請
spoken_one-theirs = { $state }：先方の口頭の要請
spoken_by = 記入者
spoken_due = 書面の期限
spoken_rule = 条約の定め
spoken_forthwith = 直ちに書面で確認する。
spoken_house-note = 時間数は当機関の内規です。条約は時間数を定めていません。
spoken_write = 今、書面にする
spoken_case = これを確認する要請
spoken_is-case = この要請である
spoken_why = 書面にしない理由
spoken_close = 閉じる
spoken_closed = { $moment }に次の理由で閉じました：
spoken_written = { $moment }に書面で確認されました：
spoken_done-noted = 書き留めました。書面になるまでここに残ります。
spoken_done-ended = この記録は終わりました。
