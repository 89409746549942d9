### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

sign-in_title = サインイン
sign-in_to = { $state }の執務画面
sign-in_signed-out = サインアウトしました。作業の内容はこのブラウザーに残っていません。
sign-in_training-title = 訓練用ネットワークの担当官としてサインイン
sign-in_training-hint = これらの担当官は訓練のためだけのものです。一度押すだけで、パスワードなしでサインインします。
sign-in_password-title = パスワードと認証コード
sign-in_user-name = 利用者名
sign-in_password = パスワード
sign-in_code = 認証アプリのコード
sign-in_code-hint = 6桁、30秒ごとに変わります。
sign-in_button = サインイン
sign-in_passkey-title = パスキー
sign-in_passkey-hint = 端末又はセキュリティキーが、指紋、顔又は暗証番号を求めます。
sign-in_passkey-button = パスキーでサインイン
sign-in_provider-title = 省のアカウント
sign-in_provider-hint = 省のサインインを行い、ここに戻ります。
sign-in_provider-link = 省のサインインへ進む
sign-in_passkey-failed = パスキーを使えませんでした。もう一度試すか、パスワードと認証コードでサインインしてください。
sign-in_user-name-missing = 利用者名を入力してください
sign-in_password-missing = パスワードを入力してください
sign-in_code-missing = 認証アプリのコードを入力してください
sign-in_failed = 利用者名、パスワード又はコードが正しくありません
sign-in_failed-next = コードは30秒ごとに変わります。新しいコードを待ち、端末の時計を確認してください。

role_duty-officer = 当直担当官
role_prosecutor = 検察官
role_ministry-lawyer = 省の法務担当官
role_supervisor = 監督官
role_administrator = 管理者
role_case-system = 国の事件管理システム
