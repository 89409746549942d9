### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 夜間当直の画面：鳴っている警報、呼び出される者、当直者。

night_title = 夜間当直
night_utc = { $time } UTC
night_watch-mine = あなたが当直です
night_watch-other = { $name }が当直です
night_watch-nobody = 当直者がいません
night_watch-since = { $moment }から
night_watch-nobody-text = 警報は当直担当官全員に鳴ります。
night_next = 誰も応答しない場合の次の呼出し
night_next-at = { $time }に{ $whom }
night_whom-watch = 当直者（再度）
night_whom-supervisors = 監督者及び代行者
night_whom-everybody = 全員
night_nothing-rings = 鳴っている警報はありません。
night_arrived = { $time }送信
night_unreached = { $state }で誰も応答していません
night_unreached-text = { $moment }に送信。待たずに電話し、事案番号{ $reference }を伝えてください。
night_test-title = 警報の試験です
night_test-text = あなたが求めた試験です。他の人には鳴りません。すべての方法で届いたらボタンを押してください。それまで15分ごとに鳴ります。
night_more-ring = この画面に表示しきれない警報がほかに{ $n }件鳴っています。一つ引き受けると、次が表示されます。
night_more-news = その後に届いた通知：{ $n }件
night_acknowledge = 受領を確認する
night_acknowledge-unreached = 電話しています
night_acknowledge-test = 鳴りました
night_open = 事案を開く
night_called-screen = { $name }の画面に表示、{ $time }
night_calling-screen = { $name }の画面を呼出し、{ $time }：まだ表示されていません
night_called-mail = { $name }宛の電子メールをメールサーバーに引渡し済み、{ $time }
night_calling-mail = { $name }宛の電子メール：未引渡し
night_called-gateway = { $name }の電話：ゲートウェイに引渡し済み、{ $time }
night_calling-gateway = { $name }の電話：未引渡し
night_call-failed = { $name }の電子メール又は電話：送れず、再び試みます
night_nobody-yet = まだ誰も対応していません
night_until = こちらの{ $here }、先方の{ $there }まで
night_done-taken = あなたが対応中です。相手国には通知で伝わります。求められている対応は残っています。事案を見てください。
night_done-seen = しばらく鳴りません。先方で誰も応答しなければ再び鳴ります。
night_done-tested = 警報が鳴ります。この画面と、登録していれば電子メール及び電話に届きます。
night_done-watch = あなたが当直です。
night_done-kept = 保存しました。
night_queue = 待っている事案
night_queue-lead =
    { $n ->
        [0] こちらの対応を待つものはありません
       *[other] こちらの対応を待つもの：{ $n }件、期限の早い順
    }
night_asked-by = からの要請
night_asked-of = への要請
night_on-duty = 当直
night_take-watch = 当直に就く
night_hand-over = 引き継ぐ
night_links = 他国との回線
night_links-up = { $all }のうち{ $up }が接続中
night_link-up = 接続中
night_link-down = 不通
night_link-unknown = 未確認
night_link-waiting = 送信待ちの通知：{ $n }件
night_arm = このブラウザーで音を鳴らす
night_armed = このブラウザーは音が鳴ります
night_disarm = このブラウザーの音を止める
night_arm-blocked = 画面のどこかを押すまで、ブラウザーは音を鳴らしません。
night_notification = Comity：警報が鳴っています
night_again = もう一度見る
night_renew = この画面を{ $seconds }秒ごとに更新する
night_renew-stop = 更新を止める
night_test = 警報を試す
night_addresses = 呼出し先
night_addresses-lead = 警報は開いている画面で鳴ります。席を離れているときは、電子メールと電話又はページャーに届きます。送られるのは、警報が鳴っていることと相手国だけです。氏名、事案番号、本文は送られません。
night_address-mail = 電子メール
night_address-mail-hint = アドレスを一つ。空欄なら送りません。
night_address-telephone = 電話又はページャー
night_address-telephone-hint = +81 3 5550 0177 のように国番号から。空欄ならかけません。
night_address-keep = 保存する
night_no-mail = このノードは電子メールを送りません。管理者に設定を依頼してください。
night_no-gateway = このノードは電話を呼び出しません。管理者に設定を依頼してください。
night_answers = こちらの緊急要請への回答
night_not-told = あなたが対応中で、警報は止まりました。相手国には伝わっていません。電話してください。
