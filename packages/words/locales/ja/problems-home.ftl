### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

problem_home-exists = { $folder }には既に{ $participant }のノードがあります。
problem-next_home-exists = comity serveで起動してください。失われたサインインのリンクはcomity officer linkで作り直せます。
problem_home-strange = { $folder }には別のものが入っています。
problem-next_home-strange = 空のフォルダーか、存在しないフォルダーを指定してください。
problem_home-half-made = { $folder }では、{ $participant }のinitが別の指定で中断しています。
problem-next_home-half-made = 同じ指定で続けるか、フォルダーを削除してください。
problem_home-not-there = { $folder }にノードはありません。
problem-next_home-not-there = comity initで作るか、--homeでフォルダーを指定してください。
problem_home-unfinished = { $folder }のノードは作成が完了していません。
problem-next_home-unfinished = 同じ指定でcomity initを実行すると、中断した所から続けます。
problem_yaml-broken = YAMLではありません：{ $reason }。
problem-next_yaml-broken = その行を直してください。コロンや#を含む値は引用符で囲みます。
problem_setting-unknown = { $how ->
        [near] 設定{ $name }はありません。{ $known }のことですか。
       *[list] 設定{ $name }はありません。あるのは{ $known }です。
    }
problem_setting-missing = 設定{ $name }がありません。
problem-next_setting-missing = 書き加えてください。意味はcomity init --helpにあります。
problem_setting-kind = { $kind ->
        [texts] { $name }には一覧（例：[a, b]）が必要です。
        [switch] { $name }にはtrue又はfalseが必要です。
        [port] { $name }には1から65535までの数が必要です。
        [hours] { $name } には整数の時間数を書いてください。
        [seconds] { $name } には整数の秒数を書いてください。
        [authorities] { $name }には機関の一覧（それぞれid、kind、name）が必要です。
       *[text] { $name }には文字列が必要です。
    }
problem_setting-database = databaseはembedded又はownです。
problem_name-form = 名称は1文字以上{ $max }文字以下です。
problem_exchange-url-form = 交換のアドレスはhttps://comity.example.noのように、パスなしで書いてください。
problem_authority-form = 機関はID:KIND:NAMEと書きます。例：{ $example }。idは参加者の符号で始まり、idとkindは小文字、数字、ハイフンです。
problem_authority-twice = 機関{ $authority }が二度挙げられています。
problem_authority-left-out = 鍵表明には機関{ $authority }がありますが、comity.yamlにはありません。
problem-next_authority-left-out = 元に戻してください。相手側は、この機関が署名した通知を保持しています。
problem_participant-changed = 鍵は{ $is }のもので、comity.yamlには{ $asked }とあります。
problem-next_participant-changed = 参加者を元に戻してください。別の参加者には別のホームが必要です。
problem_database-there = サーバーには既にデータベース{ $name }があり、このホームが作ったものではありません。
problem-next_database-there = 別のサーバーを指定するか、不要であればそのデータベースを削除してください。
problem_logins-missing = データベースのログインのファイル{ $file }がないか、読めません。
problem-next_logins-missing = バックアップから戻してください。
problem_file-open-to-others = { $file }を所有者以外も読めます。
problem-next_file-open-to-others = その権限を取り除いてください：chmod go= { $file }
problem_envelope-in-home = { $file }がまだホームにあります。これを読む者は封筒のアカウントとして入れます。
problem-next_envelope-in-home = 印刷し、封をして家の鍵と同じ場所に置き、ファイルを削除してください。
problem_statement-behind = comity.yamlの記載が鍵表明と異なります。
problem-next_statement-behind = 次の起動時に新しく表明され、相手側が承認します。そのつもりでなければcomity.yamlを元に戻してください。
problem_disk-low = { $folder }のあるディスクの残りは{ $mb } MiBで、{ $least }を下回っています。
problem-next_disk-low = ノードが何も保存できなくなる前に空きを作ってください。
problem_disk-free = { $folder }のあるディスクの空きは{ $mb } MiBです。
problem_clock-with-peers = このノードの時計と、他国のノード{ $n }台の中央値との差は{ $seconds }秒です。
problem_peers-answer = 他国のノード{ $n }台のうち、応答のないものはありません。
problem_administrators-there = ノードを管理し、入る手段のある人：{ $n }人。
problem_sign-ins-few = { $minutes }分以内の誤ったパスワード又はコードは、同じ名前又は同じアドレスから多くて{ $n }回です。
problem_port-silent = ノードは動いていますが、ポート{ $port }で応答がありません。
problem-next_port-silent = node.logを確認し、ノードを起動し直してください。
problem_tls-not-together = 鍵{ $key }は証明書{ $certificate }のものではありません。
problem-next_tls-not-together = その証明書のための鍵を指定してください。
problem_tls-ends = 証明書{ $certificate }の期限は{ $day }です。
problem-next_tls-ends = 新しい証明書に置き換え、ノードを起動し直してください。
problem_schema-behind = データベースには、この版の変更{ $n }件がまだありません。
problem-next_schema-behind = comity serveが起動時に行います。
problem_clock-apart = この機械とデータベースの時計が{ $seconds }秒ずれています。
problem-next_clock-apart = 両方を時刻サービス（NTP）に合わせてください。
problem_clock-apart-from-peers = このノードの時計は、他国のノード{ $n }台の中央値から{ $seconds }秒ずれています。
problem-next_clock-apart-from-peers = この機械の時計を時刻サービス（NTP）に合わせてください。それまで、署名するものの時刻は誤っています。
problem_clock-not-compared = この機械の時計が正しいかは分かりません。直近1時間に時刻を示した他のノードが2台未満です。
problem-next_clock-not-compared = 時刻サービス（NTP）と手で比べてください。
problem_no-peers = まだ他の参加者を承認していません。
problem-next_no-peers = comity admitで提案してください。
problem_peer-keys = { $peer }が示した新しい鍵は取り込まれていません（{ $since }以来）。ここで承認された鍵に続かないか、渡されていません。その鍵によるものは一切信用されません。
problem-next_peer-keys = 理由は「鍵」にあります。信頼できる手段で{ $peer }に尋ねてください。別のルート鍵の場合は、ここの担当官二人が指紋を照合して改めて承認します。
problem_peer-silent = { $trouble ->
    [tls] { $peer }への回線がTLSで切れます。どちらかの証明書が信用されていません。最後の受信：{ $since }
    [keys] { $peer }がこちらの鍵を受け入れないか、こちらが相手の鍵を受け入れません。最後の受信：{ $since }
    [clock] 時計がずれているため、{ $peer }がこちらの送信を拒みます。最後の受信：{ $since }
    [suspended] { $peer }がこのノードの承認を停止しています。最後の受信：{ $since }
    [admission] { $peer }がここで承認されていないか、こちらが相手側で承認されていません。最後の受信：{ $since }
    [behind] { $peer }の記録が、やり取りしたものに足りないか、双方で食い違っています。最後の受信：{ $since }
    [busy] { $peer }のノードは応答しますが、今は受け取れません。最後の受信：{ $since }
    [refused] { $peer }は応答しますが、こちらの送信を拒みます。最後の受信：{ $since }
   *[silent] { $peer }が応答しません。最後の受信：{ $since }
}
problem-next_peer-silent = { $trouble ->
    [tls] 双方の証明書の期限と発行者を確認してください（exchange.tls）。
    [keys] 「鍵」を確認してください。鍵の変更前の状態に復元した後なら、鍵を更新してください。
    [clock] この機械の時計を時刻サービス（NTP）に合わせ、{ $peer }にもそう求めてください。
    [suspended] 知っている番号で{ $peer }に電話してください。相手の担当官二人が再承認できます。
    [admission] 「参加者」を確認し、{ $peer }にこのノードを承認したか尋ねてください。
    [behind] ノードが試みる間に自動的に直ります。1時間続く場合は、{ $peer }に復元したか尋ねてください。
    [busy] 自動的に再試行します。続く場合は{ $peer }に電話してください。
    [refused] node.logのlink-downにある符号を確認し、{ $peer }に尋ねてください。
   *[silent] この機械がネットワークに届くか確認し、{ $peer }にノードが動いているか尋ねてください。
}
problem_peer-queue = { $peer }宛ての通知{ $n }件が30分を超えて待っています。
problem-next_peer-queue = node.logのlink-downを確認し、相手側に尋ねてください。
problem_no-administrator = サインインの方法を設定した管理者がまだいません。
problem-next_no-administrator = comity officer linkでリンクを作り、執務画面で開いてください。
problem_accounts-one-name = アカウント{ $officers }は同じ名前で、同じ人のものかもしれません。そうなら、二人の同意が要るところで一人が二度同意できます。
problem-next_accounts-one-name = 同じ人のものなら、「担当官」のいずれかのページでそう記してください。別の担当官が同意します。別人なら、何もする必要はありません。
problem_accounts-one-mailbox = アカウント{ $officers }の呼出し先は同じメールアドレスで、同じ人のものかもしれません。そうなら、二人の同意が要るところで一人が二度同意できます。
problem-next_accounts-one-mailbox = 同じ人のものなら、「担当官」のいずれかのページでそう記してください。別の担当官が同意します。部署で共用するメールアドレスなら、その印にはなりません。
problem_backup-none = このノードのバックアップは知られていません。
problem-next_backup-none = 毎日作成してください：comity backup --to FOLDER --recipient KEYFILE。

problem_backup-age = 最後のバックアップは{ $hours }時間前のものです：{ $file }。
problem_backup-old = 最後のバックアップは{ $hours }時間前のものです：{ $file }。
problem-next_backup-old = 今すぐ作成してください：comity backup --to FOLDER --recipient KEYFILE。毎日の作成が行われなかった理由も確かめてください。
problem_backup-moved = { $hours }時間前の最後のバックアップは、もう{ $file }にありません。
problem-next_backup-moved = 現在の場所で確かめてください：comity backup check FOLDER。
problem_backup-not-there = { $folder }にバックアップはありません。
problem-next_backup-not-there = comity backup --toで書き込んだフォルダー、又はファイル自体を指定してください。
problem_backup-format = { $file }は、この版のComityが読めるバックアップではありません。
problem-next_backup-format = 作成した版、又はそれより新しい版を使ってください。
problem_backup-newer = { $file }は、この版が知らないテーブルを持つ版のComityで作成されました。
problem-next_backup-newer = その版、又はそれより新しい版で復元してください。
problem_backup-digest = { $file }は、ダイジェストを取ったときのファイルではありません。
problem-next_backup-digest = 保管場所からもう一度写すか、一つ前のバックアップを使ってください。
problem_backup-no-digest = { $file }の横にダイジェストがありません。
problem-next_backup-no-digest = FILE.sha256も写してください。二つは同時に書かれます。
problem_backup-damaged = { $file }は変更されたか、途中で切れています。
problem-next_backup-damaged = 保管場所からもう一度写すか、一つ前のバックアップを使ってください。
problem_backup-other-identity = { $file }は別の相手に宛てて封をされています。
problem-next_backup-other-identity = 封に使った.pubファイルと対になる鍵を使ってください。
problem_backup-own-keys = { $file }は受取人なしで、ノード自身の鍵に宛てて封をされています。
problem-next_backup-own-keys = ノードの鍵フォルダーの写しを--keysで指定してください。
problem_backup-key-form = { $file }はこの種の鍵ではありません。
problem-next_backup-key-form = comity backup keyは対を作ります：FILEが開け、FILE.pubが封をします。
problem_restore-no-key = バックアップを開くものが指定されていません。
problem-next_restore-no-key = 鍵を--identityで、又はノードの鍵フォルダーの写しを--keysで指定してください。
problem_restore-database-url = { $own ->
        [yes] このノードは自前のPostgreSQLで動いていました。
       *[no] このノードは付属のサーバーで動いていました。
    }
problem-next_restore-database-url = 自前の場合は--database-url又はDATABASE_URLを指定し、付属の場合は指定しないでください。
problem_file-not-written = { $file }は書き込まれませんでした：{ $reason }。
problem-next_file-not-written = 書き込めるフォルダーの、まだないファイルを指定してください。
problem_link-not-whole = { $peer }との以前のやり取りがすべては揃っていないため、その相手との従来の事案では新しい通知を行いません（{ $trouble }）。
problem-next_link-not-whole = ノードを動かしておいてください。{ $peer }が応答し次第、欠けているものを取り戻します。新しい事案は進められます。
problem_link-of-two-pasts = { $peer }とこのノードは、互いのやり取りについて異なる過去を記録しています（{ $trouble }）。
problem-next_link-of-two-pasts = 両方のノードを動かしておいてください。送った側が、相手の受領した記録に従います。何時間も続くときは相手側に電話してください。どちらかが復元されたか、誠実ではありません。
problem_cases-held = { $n }件の事案が、壊れた行（{ $rows }）のために待っています。{ $peer }の写しで修復されます。
problem-next_cases-held = ノードを動かしておいてください。comity log check --deepが行を示します。
problem_rows-nowhere-else = { $n }件の事案が、他の誰も持たない壊れた行（{ $rows }）のために待っています。
problem-next_rows-nowhere-else = comity log check --deepが行を示します。壊れる前のバックアップだけがそれを持っています。
problem_operator-mail-form = 運用者の宛先のうち、正しい形式でないものがあります。
problem_operator-without-server = 運用者にメールで知らせる設定ですが、メールサーバーがありません。
problem-next_operator-without-server = alarms.mail.serverとalarms.mail.fromを設定してください。
problem_operator-not-called = このノードに異常があっても、誰にも知らされません。
problem-next_operator-not-called = comity.yamlのoperator.mail又はoperator.webhookを設定し、comity doctor --tellで試してください。
problem_sign-ins-tried = { $minutes }分以内に、同じ名前又は同じアドレスから、誤ったパスワード又はコードが{ $n }回試されました。
problem-next_sign-ins-tried = 機関の監査記録でsign-in-failedを、プロキシの記録で発信元を確かめてください。ノード自身はこうした試みを抑えています。
problem_calls-on-pages-only = 警報は開いている画面でしか鳴りません。メールサーバーも電話へのゲートウェイも設定されていません。
problem-next_calls-on-pages-only = 席を離れた担当官に届くよう、comity.yamlのalarms.mail又はalarms.gatewayを設定してください。

problem_timer-late = { $timer ->
    [alarms] 警報の定時処理が最後に正常に終わったのは{ $since }です。届いたものが誰にも鳴らないおそれがあります。
    [pings] 他国ノードの確認と応答テストの定時処理が最後に終わったのは{ $since }です。連絡の取れない相手に気付けません。
    [digests] 朝のまとめの定時処理が最後に正常に終わったのは{ $since }です。希望した担当官に届かないおそれがあります。
    [cover] 他国に伝える当直の点検が最後に支障なく終わったのは{ $since }です。伝えた内容が古いおそれがあります。
   *[missed] 過ぎた期限の定時処理が最後に正常に終わったのは{ $since }です。徒過が記録されていません。
}
problem-next_timer-late = node.logでalarms-not-looked-at、missed-not-noted、lapses-not-rung、dues-not-filled、pings-not-looked-at、digests-not-looked-at、cover-not-toldを確認し、ノードを起動し直してください。
problem_timers-stand = ノードは動いていません。警報は鳴らず、過ぎた期限も記録されません。
problem_relay-waits-long = { $peer }宛てに預かったものが1時間を超えて待っています：{ $n }件。
problem-next_relay-waits-long = { $peer }のノードが応答するか確かめ、その運用者に電話してください。期限を過ぎたものは廃棄され、送信者に知らされます。
problem_relay-off-with-more = このノードはもう他者のために運びませんが、{ $peer }宛てのものを預かっています：{ $n }件。
problem-next_relay-off-with-more = 引き渡すまでexchange.relayを有効にするか、期限が過ぎるのを待ってください。送信者は他の手段を続けます。
problem_provider-away = { $issuer }の省のサインインを読み取れないか、別の名前を名乗っています（{ $reason }）。
problem-next_provider-away = 発行者を省の示すものと一字ずつ比べ、この機械から届くか、証明書を信頼しているかを確認してください。その間、担当官は他の方法で入れます。
problem_peer-suspended = { $peer }はここで停止中です。何も受け入れず、何も送りません。待っている通知：{ $n }件
problem-next_peer-suspended = 「参加者」のページで、担当官二人が再承認できます。
