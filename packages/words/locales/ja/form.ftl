### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

form_error = エラー
form_warning = 警告
form_important = 重要
form_done = 完了
form_if-available = 任意
form_optional = 任意
form_show = 表示
form_show-password = パスワードを表示
form_hide = 隠す
form_hide-password = パスワードを隠す
form_day = 日
form_month = 月
form_year = 年
form_limit = { $limit }字まで入力できます
form_left = { $n ->
       *[other] 残り{ $n }字
    }
form_too-many = { $n ->
       *[other] { $n }字超過
    }
form_problems = { $n ->
       *[other] 不備が{ $n }件あります
    }
form_steps = 新規の要請の手順
form_step-done = 済

list_views = 一覧の表示
list_filter = 絞り込みと並べ替え
list_pages = 一覧のページ
list_previous = 前へ
list_next = 次へ
list_page = { $number }ページ
list_empty = 何もありません。
list_band-emergency = 緊急
list_band-emergency-note = 他のすべての期限に優先
list_band-late = 期限超過
list_band-late-note = いずれも事案の記録に残ります
list_band-today = 本日
list_band-week = 今後7日
list_band-later = それ以降
list_band-passed = 経過済み
list_band-passed-note = その日が過ぎたもので、誰の遅れでもありません
list_band-none = 進行中の期限なし
list_band-age = 古い順
list_time-left = 残り時間
list_state = 国
list_request = 要請
list_measure = 措置と根拠
list_priority = 優先度
list_move = 対応すべき側
list_opened = 開始
list_unread = 新着

night_emergency-capitals = 緊急
night_to-answer = 回答期限
night_reached = 連絡がついた者

damaged_title = 読み取れない行
damaged_row = 読み取れない行 { $id }
