### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

work_title = 作業一覧
work_lead = { $n ->
        [0] { $authority }の係属中の要請はありません。時刻は{ $city }（{ $offset }）、現在{ $moment }です。
       *[other] { $authority }の係属中の要請 { $n }件。時刻は{ $city }（{ $offset }）、現在{ $moment }です。
    }
work_lead-some = { $n ->
        [0] 該当する要請はありません。時刻は{ $city }（{ $offset }）、現在{ $moment }です。
       *[other] 該当する要請 { $n }件。時刻は{ $city }（{ $offset }）、現在{ $moment }です。
    }
work_new-request = 新規の要請
work_view-open = 係属中すべて
work_view-ours = 当方の対応待ち
work_view-theirs = 先方の対応待ち
work_view-drafts = 起案
work_view-reviews = 事後確認待ち
work_view-closed = 終結
work_words = 語句又は整理番号
work_state = 国
work_state-all = すべての国
work_measure = 措置
work_measure-all = すべての措置
work_direction = 要請の方向
work_direction-both = 双方
work_direction-ask = 当方が要請
work_direction-asked = 先方が要請
work_order = 並び順
work_order-time = 残り時間順
work_order-harm = 緊急性の高い順
work_order-age = 古い順
work_caption = 要請（残り時間順）
work_caption-harm = 要請（緊急性の高い順）
work_caption-age = 要請（古い順）
work_more = 続きの要請
work_from-start = 最初から
work_empty-title = 待っているものはありません
work_empty-open = 貴当局には係属中の要請がありません。他国からの要請は自動的にここに現れます。自らの要請は事実の記載から始めます。
work_empty-filtered = 該当する要請がありません。絞り込みを外すか、終結したものを探してください。
work_all = 係属中の要請をすべて表示
work_closed = 終結したものを表示
work_begin = 要請を始める
work_done-signed-in = サインインしました。
work_done-discarded = 起案を破棄しました。

reviews_title = 事後確認を要する夜間の発出
reviews_lead = 一人の担当官が単独で発出したものです。発出に関与していない同僚が確認し、記録に残します。
reviews_none = 事後確認を待つ発出はありません。
reviews_due = 確認期限
reviews_look = 「{ $title }」を確認する

review_title = この要請の発出を確認する
review_lead = 執務時間外に一人の担当官が発出しました。確認期限 { $moment }。
review_not-yours = この発出を貴官が確認することはできません
review_remark = 確認の結果
review_remark-hint = 貴当局の記録簿に残り、ノードの外には出ません。問題があれば、何をすべきかを記載してください。
review_remark-missing = 確認の結果を記載してください
review_button = 確認を記録する
review_nothing = この事案について確認すべきものはありません
review_nothing-text = 既に確認済みであるか、二人の担当官が発出したものです。
list_bound = 使用制限あり
work_done-walled = 指名された担当官のみのものとなりました。あなたには以後見えません。
