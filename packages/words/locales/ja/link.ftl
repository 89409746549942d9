### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

link_title = サインインの方法を設定する
link_once = このリンクは一度だけ、1時間以内に限り使えます。ここで設定を終えるまで、誰もこのリンクでは入れません。
link_user-name-hint = 文字、数字、ピリオド、ハイフンで3文字以上。自分で決めてください。
link_password-hint = 12文字以上。いくつかの単語を並べると覚えやすくなります。
link_code-secret = この鍵を認証アプリに入力してください。以後30秒ごとに新しいコードが表示されます。
link_code-open = この端末の認証アプリで開く
link_button = 設定してサインイン
link_passkey-hint = ここでリンクは使用済みになります。次のページで、5分以内にパスキーを追加してください。
link_passkey-button = パスキーの追加へ進む
link_gone = このリンクはもう使えません
link_gone-next = リンクは一度だけ、1時間以内に限り使えます。管理者に新しいリンクを求めてください。
link_glass-title = 封筒の中のアカウント
link_glass = これは封筒の中のアカウントです。ほかに誰も入れないときのためのものです。一度だけ1時間開き、事件は見えず、全員に知らされます。
link_glass-button = 今すぐ使う
glass_title = 封筒の中のアカウントが使われました
glass_used = { $moment }に、誰かがこれで入りました。
glass_next = 誰がなぜ使ったのか分からなければ、今すぐ確かめてください。担当官、リンク、監査を確認してください。新しいものは「担当官」の画面で2名が作ります。
