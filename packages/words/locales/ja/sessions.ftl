### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

sessions_title = サインイン中の場所
sessions_lead = 操作がないままのセッションは自動的に終了します。心当たりのないセッションは終了し、監督者に知らせてください。
sessions_open = { $n ->
       *[other] セッション { $n }件
    }
sessions_way = サインインの方法
sessions_way-password = パスワードとコード
sessions_way-passkey = パスキー
sessions_way-training = ワンクリック（訓練）
sessions_way-link = 一度だけ使えるリンク
sessions_way-provider = 省のアカウント
sessions_started = 開始
sessions_seen = 最終利用
sessions_end = このセッションを終了
sessions_here = 現在のセッション
sessions_done-ended = セッションを終了しました。利用者はサインアウトされます。
sessions_done-gone = そのセッションは既に終了しています。
sessions_again = 新しいパスキーの追加には、数分以内のサインインが必要です。もう一度サインインすると、ここに戻ります。
sessions_again-button = もう一度サインイン
