### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

problem_port-form = ポートは1から65535までの数です。「{ $typed }」ではありません。
problem_arguments = コマンドラインを読み取れません：{ $reason }
problem_training-listens-here = 訓練用ノードは誰でも一度のクリックで入れるため、この機械でのみ待ち受けます。
problem-next_training-listens-here = --host、--exchange-host、--api-host、--metrics-host又は--trainingを外してください。
problem_ports-same = デスクと交換は二つのポートで待ち受けます。
problem-next_ports-same = 別のものを選んでください。
problem_origin-form = デスクはhttps://desk.exampleのように、パスを付けずに書いてください。
problem_proxy-form = プロキシはアドレス又はネットワークで書いてください：10.0.0.1、10.0.0.0/8。
problem_desk-tls-files = デスクのTLSには--desk-tls-keyと--desk-tls-certificateの両方が要ります。
problem_desk-tls-origin = デスクがTLSを自ら終端するので、そのアドレスはhttpsで始まります。
problem_api-in-clear = --api-hostがこの機械の外に向いていますが、TLSを終端するものがありません。このままではトークンが平文で流れます。
problem-next_api-in-clear = --api-hostを127.0.0.1にするか、--desk-tls-keyと--desk-tls-certificate、又はTLSを終端するプロキシを--trusted-proxyで指定してください。
problem_tls-files = 相互TLSには--tls-key、--tls-certificate、--tls-peersのすべてが要ります。
problem_quota-form = 一時間の通知数、MiB、新しい事案数、一つの事案の通知数を書いてください：--quota normal=1200/256/120/240。少なくとも{ $least }、一バッチ分です。
problem_spoken-hours-form = 1から{ $most }までの整数の時間を書いてください：--spoken-hours 12。
problem_drain-seconds-form = 0から{ $most }までの整数の秒を書いてください：--drain-seconds 5。
problem_participant-not-said = どの参加者のノードかを示してください：--participant JPN。
problem_keys-not-said = 鍵の場所を示してください：--keys FOLDER。
problem_law-not-said = 法令データの場所を示してください：--law FOLDER。
problem_database-not-said = データベースの場所を示してください：DATABASE_URL=postgresql://...
problem_peer-form = 相手は--peer USA=FILEのように、その鍵の声明のファイルとともに書いてください。
problem_language-without-words = Comityには言語「{ $typed }」の語がありません。
problem_ports-no-room = { $n ->
       *[other] --port { $port }では{ $n }台のノードの余地がありません。
    }
problem-next_ports-no-room = より小さいものを選んでください。
problem_not-running = { $folder }では{ $participant }を含む訓練ネットワークが動いていません。
problem-next_not-running = npm startで始めるか、始めたときのフォルダーを示してください。
problem_port-in-use = ポート{ $port }は別のプログラムが使っています。
problem-next_port-in-use = そのプログラムを止めるか、--portで選んでください。
problem_port-not-allowed = このアカウントはポート{ $port }を使えません。
problem-next_port-not-allowed = --portで1023より大きいものを選んでください。
problem_cannot-start = ノードを始められません：{ $reason }
problem-next_cannot-start = 全文はnode.logにあります。

problem_command-unknown = { $how ->
        [near] コマンド「{ $typed }」はありません。{ $known }のことですか。
       *[list] コマンド「{ $typed }」はありません。あるのは{ $known }です。
    }
problem_command-which = どれかを示してください：{ $known }。
problem_question-unknown = { $how ->
        [near] 問い「{ $typed }」はありません。{ $known }のことですか。
       *[list] 問い「{ $typed }」はありません。あるのは{ $known }です。
    }
problem_word-missing = { $word }がありません。
problem-next_word-missing = 例：{ $example }
problem_word-extra = 「{ $typed }」は余分な語です。
problem_word-unknown = 「{ $typed }」は{ $known }のいずれでもありません。
problem_option-unknown = { $how ->
        [near] オプション--{ $name }はありません。{ $known }のことですか。
       *[list] オプション--{ $name }はありません。あるのは{ $known }です。
    }
problem_option-strange = オプション{ $typed }はありません。
problem_option-missing = --{ $name } { $value }がありません。
problem_option-twice = --{ $name }が二度あります。
problem_option-value = --{ $name }には値が要ります：{ $value }。
problem_option-no-value = --{ $name }は値を取りません。
problem_options-together = --{ $name }がありません。{ $all }はそろって示すか、すべて外してください。
problem_months-form = 「{ $typed }」は月数ではありません。
problem_penalties-contradict = { $n ->
       *[other] { $n }か月は、双方の法を定める--max-penaltyの{ $both }と食い違います。
    }
problem_law-files = { $n ->
        [one] 法令データを使えません：{ $reasons }
       *[other] 法令データを{ $n }個の理由で使えません：{ $reasons }
    }
problem-next_law-files = 示されたファイルを直してください。npm test -- law-filesですべてが示されます。
problem_law-files-of-node = { $n ->
        [one] { $folder }の法令データを使えません：{ $reasons }
       *[other] { $folder }の法令データを{ $n }個の理由で使えません：{ $reasons }
    }
problem-next_law-files-of-node = この版のComityに付いていたとおりにファイルを戻すか、Comityを入れ直してください。またはcomity.yamlのlaw:で別の法令データのフォルダーを示してください。
problem_law-folder-missing = { $folder }に法令データがありません。
problem-next_law-folder-missing = フォルダーを戻すか、comity.yamlのlaw:で別のフォルダーを示すか、その行を消してください。消せばComityに付いている法令データが使われます。

problem_fingerprint-form = 「{ $typed }」は指紋ではありません。
problem_which-file = どの事案ファイルですか。
problem_one-file = 事案ファイルは一度に一つです。
problem_file-not-there = ファイル{ $file }はありません。
problem-next_file-not-there = パスを確かめてください。相対パスは、コマンドを実行したフォルダーから始まります。
problem_file-is-folder = { $file }はフォルダーです。その中の事案ファイルを示してください。
problem_file-forbidden = このアカウントは{ $file }を読めません。
problem-next_file-forbidden = このアカウントに読む権限を与えるか、所有するアカウントでコマンドを実行してください。
problem_file-unreadable = { $file }を読めません（{ $reason }）。
problem-next_file-unreadable = 読み取れる写しを作り、それを示してください。
problem_file-unwritable = { $file }に書けません（{ $reason }）。
problem-next_file-unwritable = このアカウントに書く権限を与えるか、空きを作るか、別の場所を示してください。
problem_file-too-large = { $file }は{ $bytes }バイトです。事案ファイルは{ $max }バイトまでです。

problem_participant-form = 「{ $typed }」は国又は機関の符号ではありません。
problem-next_participant-form = 国はJPNのように大文字三字で、国際機関はINTERPOLのように大文字、数字、ハイフン3～16字で書いてください。
problem_place-not-said = ノードの場所を一通りで示してください。
problem-next_place-not-said = --home FOLDER、--keys FOLDERとDATABASE_URLか、動いている訓練ネットワークの--data FOLDERを示してください。
problem_keys-not-there = { $folder }にノードの鍵はありません。
problem-next_keys-not-there = ノードを始めるときのフォルダーを示してください。
problem_keys-of-other = { $folder }の鍵は{ $asked }ではなく{ $is }のものです。
problem_no-statement = { $file }は鍵の声明ではありません。
problem-next_no-statement = 相手国のノードでcomity statement --outが書き出したファイルを示してください。
problem_authority-not-here = このノードに当局{ $authority }はありません。あるのは{ $known }です。
problem_database-unavailable = ノードのデータベースに入れません（{ $reason }）。
problem-next_database-unavailable = データベースが動いているかを確かめてください。
problem_database-login = ノードのデータベースに入れません（{ $reason }）。
problem-next_database-login = DATABASE_URLの利用者、パスワード及びデータベースを確かめてください。
problem_database-rights = データベースは、ノードに必要なことをその利用者に許していません（{ $reason }）。
problem-next_database-rights = DATABASE_URLの利用者にデータベースとロールを作る権限（CREATEDB、CREATEROLE）を与え、このノードのロールが既にあるときは管理する権限（GRANT ロール TO 利用者 WITH ADMIN OPTION）も与えてください。又は別の利用者を示してください。
problem_database-old = ノードのデータベースに入れません（{ $reason }）。
problem-next_database-old = ノードを一度始めてください。データベースが更新されます。
problem_failed-inside = コマンドが失敗しました。{ $reason }
problem-next_failed-inside = 再び起きるときは、COMITY_STACK=1を付けて実行し、表示されたものを報告してください。
problem_refused = ノードは理由を示さずに拒みました。
problem_audit-line-changed = 行{ $line }は書かれたものと異なります。
problem_entry-changed = 記録{ $entry }は書かれたものと異なります。
problem_element-does-not-hold = { $rule }：{ $subject }
problem_log-was-cut = { $log }の行{ $line }は、{ $at }に{ $peer }に伝えられたものと異なります。記録が切り取られたか、変えられました。
problem_anchors-not-compared = 照合していません。{ $peer }が応答しません。
problem_link-head-other = 最新の記録は、受領された先頭ではありません。
problem_record-contradicts = { $n ->
       *[other] { $rule }：{ $subject }（全{ $n }件）
    }

### ノードのプロセスが準備できるまでに行うこと。

starting_database = データベースを開いています
starting_law = 法令データを読んでいます
starting_schema = データベースを更新しています
starting_restored = このノードは以前の状態から復元されました。失われたものを相手側から取り戻すまで、以前の事案で新しい通知は行われません

problem_which-facts = 確認する事実のファイルを指定してください。
problem_no-avenue-open = Comityの法令データの限りでは、{ $on }に{ $to }へ{ $measure }を求める経路は開かれていません。
problem-next_no-avenue-open = 理由は comity law avenues で確認するか、他の根拠によってください。
problem_mail-server-form = メールサーバーはsmtps://user@mail.example.no又はsmtp://mail.example.no:587のように、差出人のアドレスと併せて書いてください。利用者にはパスワードのファイルを付け、アドレスにはパスワードを書きません。
problem_mail-from-missing = 差出人のアドレスを一つ書いてください。例：comity@police.example.no
problem_gateway-form = ゲートウェイはhttps://sms.example.no/comityのように、共有する秘密のファイルと併せて書いてください。TLSなしは同じ機器の中だけです。
problem_gateway-secret = { $file }のゲートウェイの秘密がないか、24バイトより短いです。
problem-next_gateway-secret = 24バイト以上の乱数をbase64で書き、同じものをゲートウェイに渡してください。
problem_after-version = --after-versionには7のような整数が必要です。「{ $typed }」は整数ではありません。
problem-next_after-version = 相手国に確認してください（comity peers、又は「鍵」のページ）。
problem_relay-bounds-form = 託送物の数、MiB、日数を書いてください：--relay-bounds 50/64/3。少なくとも{ $least } MiB（託送物一つ分）、長くて{ $most }日です。
problem_relay-after-form = レーンと秒数を書いてください：--relay-after emergency=60。少なくとも{ $least }秒です。
