### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

setting_head = このComityノードの設定。comity doctorが検査し、comity serveが起動時に読みます。
setting_left-out = 未設定。設定するには#を取り除いてください。
setting_participant = このノードが代表する国又は機関。例：NOR。ホームの作成時に定まります。
setting_name = その名称。担当官と相手側に表示されます。
setting_zone = 庁舎の時間帯。例：Europe/Oslo。機関ごとの指定があればそれが優先します。
setting_authorities = このノードの機関：id（NOR.point-247）、kind（contact-point-24-7、central-authority）、名称、異なる場合は時間帯。追加した機関の鍵は次の起動時に作られ、相手側は新しい鍵表明を自動的に取り込みます。
setting_desk-url = 担当官のブラウザーが執務画面を呼ぶ名前：https://desk.example.no（パスなし）。パスキーはこれに結び付きます。
setting_desk-host = 執務画面が待ち受ける、この機械のアドレス。
setting_desk-port = 執務画面が待ち受けるポート。
setting_languages = 担当官が選べる言語。最初のものは、いずれも望まない人のためのものです。
setting_public-law = 法令のページと白紙の様式を、サインインなしで誰にでも公開します。他は公開しません。
setting_exchange-url = 他のノードがこのノードを見つける場所：https://comity.example.no。鍵表明に記載され、変更は相手側が自ら取り入れます。
setting_exchange-host = 交換が待ち受ける、この機械のアドレス。
setting_exchange-port = 交換が待ち受けるポート。
setting_private-addresses = 相手側が公開されていないアドレスにあってもよいものとします。国家間の閉域網、又は一台の機械での試行のためです。
setting_quota = 相手側ごと、レーンごとに1時間に受け入れる量：通知、MiB、新しい事案、1事案の通知。例：normal=1200/256/120/240、emergency=600/128/60/120。
setting_desk-tls-key = デスクがTLSを自ら終端する場合：その鍵のファイル（PEM）。二つとも指定するか、プロキシが終端する場合はどちらも指定しません。更新されたファイルは次の接続から使われます。
setting_desk-tls-certificate = デスクの証明書と、認証局までの中間証明書のファイル（PEM）。
setting_tls-key = 交換が相互TLSを自ら終端する場合：自らの鍵のファイル（PEM）。三つすべてを指定するか、プロキシが終端する場合はいずれも指定しません。
setting_tls-certificate = 自らの証明書のファイル。
setting_tls-peers = 相手側の証明書を発行した認証局のファイル。
setting_database = embedded：Comityに付属するサーバー。データはこのホームにあります。own：自前のPostgreSQL。ログインはdatabase-logins.jsonにあります。
setting_mail-server = 警報を担当官に送るメールサーバー：smtps://user@mail.example.no、又はsmtp://mail.example.no:587（送信前に暗号化）。未設定ならメールは送りません。
setting_mail-from = 差出人のアドレスを一つ。
setting_mail-password = サーバーのアドレスにある利用者のパスワードのファイル。
setting_gateway = 電話又はページャーに伝える警報の送付先：https://sms.example.no/comity。Standard Webhooksに従って署名します。未設定なら電話はかけません。
setting_gateway-secret = ゲートウェイと共有する秘密のファイル：24バイト以上、base64。
setting_operator-mail = この機械の運用者の宛先。comity doctorが見つけた異常を、二度続けて見つかったとき、続く間は毎日、そして解消したときに知らせます。送信にはalarms.mail.serverを使います。
setting_operator-url = 同じ内容を自らのプログラムに送る先：https://watch.example.no/comity。各送信はStandard Webhooksの方式で署名されます。
setting_operator-secret = そのプログラムも知る秘密のファイル。base64で24バイト以上。
setting_api-port = 自国の事件管理システムがトークンで問い合わせるポート：/api/v1。なければ受付画面のアドレスで応じます。
setting_api-host = そのポートのアドレス。受付画面の名前と証明書で応じます。
setting_provider-issuer = 自国の省のサインイン（OpenID Connect）の発行者。担当官はこれでも入れます。そこにはデスクのアドレスと /sign-in/provider/back でノードを登録してください。
setting_provider-client = そこでのノードの名前。
setting_provider-secret = 双方が知る秘密のファイル。
setting_provider-officer = 担当官を番号又は識別子で示すクレーム。本人が自分で設定できないもの。「gives」によって登録される場合を除き、ここに登録されていない者は入れません。
setting_provider-roles = どの役割にどのクレームが必要か。ROLE=CLAIM:VALUE の形。担当官は、ここでの役割のクレームがある場合にのみ入れます。なければクレームは求められません。
setting_provider-gives = クレームが与えるもの。ROLE@AUTHORITY=CLAIM:VALUE の形で一行に一つ。そのクレームがある者は、その当局のその役割で入り、それによってここに登録され、又はその役割を与えられます。最初に当てはまる行が有効です。これを設定すると、クレームを設定する者が、誰が事件を見るかを決めることになります。変更はすべて監査記録に残ります。行がなければ、クレームは何も与えません。
setting_metrics-port = 運用者のプログラムがこのノードの数値をOpenMetricsで読むポート：/metrics。なければ何も読めません。
setting_metrics-host = そのポートのアドレス。接続する相手を確かめないので、運用者の機械だけが届くように自分で設定してください。
setting_trusted-proxies = 発信元アドレスの申告を信用するプロキシのアドレス又はネットワーク。例：10.0.0.1
setting_approval-rules = 発出、消去又は通知に何人を要するかを定める独自の方針のファイル。
setting_law = Comityに付属する法令データの代わりに使うフォルダー。
setting_peer = 鍵表明がこの機械にある相手側（訓練）。
setting_training = すべてのページに印を付け、一度押すだけで誰でも入れます。
setting_stories = 訓練では、執務画面は実際の事件から始まります。

home-step_keys = 鍵を作っています
home-step_database = データベースを作っています
home-step_officer = 最初の管理者を登録しています
home-step_statement-next = comity.yamlの記載が変わったため、鍵表明は第{ $version }版になりました。ルート鍵が同じなので、相手側は次の生存確認で自動的に取り込みます。
home-step_waiting-for-command = コマンドがデータベースで作業中です。終了を待っています
home-step_database-ended = データベースサーバーが終了しました。ノードを停止します。もう一度起動してください。
home-step_stopped = 停止しました

home_first-administrator = 最初の管理者
home_made = { $participant }のノードを{ $folder }に作りました。
home_link = 1時間以内に、このリンクを執務画面で開いてください。一度だけ使えます：
home_envelope = { $file }を印刷し、封をして家の鍵と同じ場所に置き、ファイルを削除してください。封筒のアカウントのリンクが入っています。
home_next-serve = 次に：{ $command }でノードを起動し、リンクを開いてください。
home_password-seen = パスワードが--database-urlに書かれており、この機械のすべてのアカウントから読めます。次回はPGPASSWORDで渡してください。
home_taken-over = 以前のinitがここで中断していました。引き継ぎます。

operator_subject-wrong = { $n ->
   *[other] Comity { $participant }：{ $n }件の異常があります
}
operator_subject-well = { $n ->
   *[other] Comity { $participant }：{ $n }件が正常に戻りました
}
operator_subject-trial = Comity { $participant }：試験
operator_line-wrong = { $since }から異常（{ $at }）：
operator_line-still-wrong = { $since }から異常が続いています（{ $at }）：
operator_line-well = 正常に戻りました（{ $at }）。{ $since }からの異常：
operator_machine = 機械{ $machine }のノードからの通知です。
operator_ask = その機械でcomity doctorを実行すると、全体の状態が分かります。
operator_trial = 異常はありません。この通知が届くかどうかの試験です。
operator_trial-taken = 受理されました：{ $way }
operator_trial-refused = 受理されませんでした：{ $way }（{ $because }）
operator_subject-glass = Comity { $participant }：封筒の中のアカウントが使われました
operator_glass = { $moment }に、誰かが封筒の中のアカウントで入りました。

doctor_looked-at = 対象
doctor_all-well = 異常はありません。
doctor_something-wrong = 異常があります。
doctor_state-ok = 正常
doctor_state-wrong = 異常
doctor_state-unknown = 注意
doctor_at-settings = 設定
doctor_at-home = ホーム
doctor_at-keys = 鍵
doctor_at-statement = 鍵表明
doctor_at-law = 法令データ
doctor_at-database = データベース
doctor_at-schema = スキーマ
doctor_at-clock = 時計
doctor_at-disk = ディスク
doctor_at-ports = ポート
doctor_at-tls = TLS
doctor_at-peers = 相手側
doctor_at-peer-keys = 相手側の鍵
doctor_at-holds = 保留
doctor_at-officers = 担当官
doctor_at-sign-ins = サインイン
doctor_at-timers = 定時処理
doctor_at-processes = プロセス
doctor_at-calls = 呼出し
doctor_at-provider = 省のサインイン
doctor_at-backups = バックアップ

backup_written = 書き込みました：{ $file }、{ $n } KiB。
backup_digest = SHA-256（ファイルの横にもあります）：{ $digest }
backup_holds = 内容：事案{ $cases }件、通知{ $acts }件、全{ $rows }行。
backup_with-keys = ノードの鍵が含まれています。
backup_without-keys = ノードの鍵は含まれておらず、鍵がなければ誰も開けません。keysフォルダーの写しを別の場所に保管してください。
backup_whole = 完全です：{ $participant }の{ $at }のバックアップ、{ $file }。
backup_not-opened = 開いてはいません。--identity又は--keysを指定すれば、すべての行を読みます。
backup_identity-made = 作成しました：{ $identity }はバックアップを開き、{ $recipient }は封をします。
backup_identity-apart = 前者はノードから離して二か所に保管してください。持つ者はすべてのバックアップを読め、失えばバックアップはないのと同じです。
backup_restored = { $participant }のノードを、{ $at }の状態で{ $folder }に戻しました。
backup_peer-gives-back = { $peer }（最後の応答は{ $since }）は、応答し次第、それ以後のやり取りを返します。
backup_both-lost = それ以後に消去されたものは、改めて消去されます。それ以後のメモ、下書き、担当官、執務画面の設定は失われました。他の誰も持っていません。
backup_next-serve = 次に：{ $command }でノードを起動してください。リンクが揃ったことはcomity doctorが知らせます。

upgrade_nothing = テーブルはこの版のものです。次の起動で変わるものはありません。
upgrade_steps = 次の起動でテーブルを{ $n }段階進めます：
setting_retention-rules = 終了した事案の本文の保存期間と、消去の停止を解除できる者についての、自国の方針のファイル。
setting_spoken-hours = 口頭の要請を何時間以内に書面で確認するか（1～36）。当機関の内規であり、条約は時間数を定めていません。
setting_drain-seconds = 終了時、まだ届くものに何秒間応答するか（0～10）。複数のプロセスの前にプロキシがある場合は、/readyを2回確認するのにかかる時間にします。
setting_relay = 他の参加者どうしが直接渡せないものをこのノードが運ぶかどうか。内容は読めませんが、誰が誰に、どれだけ、いつ送ったかを知ることになります。
setting_relay-bounds = 一人の送信者から一人の受信者に宛て、レーンごとに同時に預かる量：託送物の数、MiB、引き渡せないものを廃棄するまでの日数。
setting_relay-after = 受信者が挙げる中継者を使うまでに、直接の受渡しが成立しない秒数。例：normal=300、emergency=60。
doctor_at-relay = 他者のための中継
