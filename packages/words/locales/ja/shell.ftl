### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

shell_skip = 本文へ移動
shell_home = Comity：作業一覧へ
shell_title = { $page } - Comity
shell_title-error = エラー：{ $page } - Comity
shell_navigation = 画面の区分
shell_training = 訓練用ネットワーク。
shell_training-text = 実際の事件を現在の時計で再現しています。通知がこれらのノードの外に出ることはありません。
shell_training-label = 訓練用ネットワーク
shell_officer = 担当官
shell_sign-out = サインアウト
shell_language = 言語
shell_not-reviewed = この日本語は機械による下訳であり、母語話者である法律家による確認をまだ受けていません。英語と異なる場合は英語によります。
shell_find = 事案、国又は条項を検索
shell_find-button = 検索
shell_breadcrumb = このページの位置
shell_printed = { $state }（{ $code }）のノードから印刷、{ $moment }（{ $city }）
shell_help = ヘルプ

live_arrived = 新着があります。
live_emergency = 緊急の要請が届きました。
live_alerts = 誰も引き受けていない緊急事案
live_alert = { $state }、「{ $title }」。{ $moment }以来、こちらでまだ誰も引き受けていません。事案を開いてください
live_alert-unreached = { $state }、「{ $title }」。{ $moment }以来、先方でまだ誰も引き受けていません。電話し、事案を開いてください
live_alerts-more =
    { $n ->
       *[other] 誰も引き受けていない緊急事案がほかに{ $n }件あります。「夜間当直」を見てください
    }
live_open-case = 事案を開く
live_reload = 表示する
live_lost = このノードとの接続が切れています。この画面には新しいことが何も表示されず、呼び出しも鳴りません。送信もできません。入力した内容はここに残っています。
live_signed-out = サインアウトされています。この画面には新しいことが何も表示されず、呼び出しも鳴りません。
shell_theme = 画面の明るさ
shell_theme-auto = 端末の設定
shell_theme-day = 昼
shell_theme-night = 夜
shell_labelled = { $label }：{ $text }
