### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

command-node_no-case = 事案はまだありません。
command-node_case = 事案
command-node_authority = 当局
command-node_with = 相手
command-node_measures = 措置
command-node_status = 状況
command-node_changed = 最終更新
command-node_act = 通知
command-node_kind = 種類
command-node_author = 作成者
command-node_stored = 保存
command-node_case-to = { $authority }宛て
command-node_case-from = { $authority }から
command-node_body = { $state ->
        [erased] 本文は消去済み
        [damaged] 通知が破損
        [unreadable] 本文は読めない
       *[kept] 本文あり
    }
command-node_acts-damaged = { $n ->
       *[other] 破損した通知が{ $n }件あります。comity log check --deep で特定し、修復を始められます。
    }
command-node_mending-begun = 修復に回した破損行：{ $n }、これまでに修復済み：{ $mended }。
command-node_mending-waits = { $peer }の応答待ち：{ $row }
command-node_mending-refused = { $peer }は正しい写しを返しませんでした（{ $code }）：{ $row }
command-node_mending-none = 修復できません。ほかに写しがありません：{ $row }
command-node_mending-beyond = 相手方の写しでは修復できません：{ $of }の{ $log }
command-node_next-wait = 次に：ノードを動かしておいてください。10分ごとに再び求めます。その後もう一度検査してください。
command-node_next-peer = 次に：相手方に comity log check --deep を実行してもらい、その後もう一度検査してください。
command-node_next-restore = 次に：データベースを現状のまま写しを取り、誰が変更したかを調べ、この検査に通る最後のバックアップを戻してください。それ以後に述べられたことは相手方から戻ります。
command-node_next-again = 次に：もう一度検査してください。修復されたものは正しくなっています。
command-node_erase-proposed = 通知{ $act }の本文の破棄を提案しました。まだ何も破棄されていません。
command-node_erase-agree = { $n ->
       *[other] 担当官{ $n }人がデスクで同意します：「同意待ち」の画面。
    }
command-node_log = ログ
command-node_of = 対象
command-node_ok = 正常
command-node_broken = 破損
command-node_entries = { $n ->
       *[other] { $n }件
    }
command-node_case-of = { $authority }の事案{ $case }
command-node_all-whole = すべての連鎖に欠けはありません。
command-node_was-changed = ノードを通さずに何かが変更又は削除されました。
command-node_statement-of = { $participant }、版{ $version }（{ $issued }）、所在{ $url }
command-node_fingerprint = 指紋：{ $fingerprint }
command-node_fingerprint-words = 相手方が照合する語と数字による同じもの：
command-node_statement-send = 声明の送付はどの経路でも構いません。語と数字は別の経路（口上書）で送ってください。
command-node_written-to = { $file }に書き出しました。
command-node_since = { $time }から
command-node_admitted = { $time }に{ $officers }が承認
command-node_proposed = { $time }に提案。二人の担当官がデスクで照合する
command-node_compared = { $time }に提案、{ $officer }が照合済み。もう一人の担当官がデスクで確認する
command-node_peer-state = { $state ->
        [self] このノード
        [up] 接続中
        [down] 切断
        [suspended] ここで停止中
        [proposed] 提案中
       *[unknown] 不明
    }
command-node_key-proposed = { $n ->
        [1] 提案しました。まだ何も変わっていません。担当官一人がデスクで同意します：「参加者」の「鍵」の画面。
       *[other] 提案しました。まだ何も変わっていません。担当官{ $n }人がデスクで同意します：「参加者」の「鍵」の画面。
    }
command-node_keys-of = { $participant }：{ $issued }の声明{ $version }
command-node_key-in-use = 使用中
command-node_key-earlier = 以前の鍵
command-node_key-in-doubt = 失効済み、{ $since }から疑わしい
command-node_key-change-rotated = 担当官を待っています：{ $whose }の新しい鍵、{ $time }提案
command-node_key-change-revoked = 担当官を待っています：{ $whose }の古い鍵の失効、{ $since }から疑わしい、{ $time }提案
command-node_key-node = ノード自身
command-node_key-peer = { $participant }：{ $issued }の声明{ $version }
command-node_key-peer-revoked = { $authority }の鍵を失効させた：{ $since }から疑わしい、{ $ended }終了
command-node_is-proposed = { $participant }を提案しました。まだ誰も信頼していません。
command-node_compare = 二人の担当官がデスクにサインインし、口上書と照合します：「参加者」の画面。

verify-check_canonical-form = 形式
verify-check_trust = 信頼
verify-check_act-signatures = 通知の署名
verify-check_act-chain = 各作成者の連鎖
verify-check_body-commitments = 内容
verify-check_erasures = 消去
verify-check_receipts = 受領証
verify-check_links = リンクのログ
verify-check_exporter-seal = 書き出した者の封印
verify-verdict_valid = 有効
verify-verdict_consistent = 整合。鍵の作成者は確かめていない
verify-verdict_invalid = 無効
command-verify_of-file = { $file }：{ $verdict }
command-verify_first-broken = 最初に壊れている箇所：{ $broken }
command-verify_ends-with = ファイルの末尾：
command-verify_received = { $authority }：通知{ $seq }、{ $kind }、受領{ $at }
command-verify_claimed = { $authority }：通知{ $seq }、{ $kind }、{ $at }（自らの申告。受領証なし）
command-verify_uncovered = 他の誰も確認していない
command-verify_all-confirmed = 相手方がすべての通知を確認しています。
command-verify_not-confirmed = 受領証によっても、それを見た通知によっても、相手方が確認していないもの：{ $n }。
command-verify_more-after = その後に続きがあるかどうかは、相手方のファイルだけが示します。

command-facts_wrong = 誤り：
command-facts_missing = 欠けているもの：
command-facts_advice = 助言：
command-facts_understood = 理解したこと：

command-officer_link-for = { $officer }のリンク。一度だけ、1時間以内に限り使えます：
command-officer_link-hand-over = 他の誰も読まない方法で渡してください。担当官はこれで、執務画面でパスワードを決めるか、パスキーを追加します。
command-officer_suspended = { $officer }を停止しました。すべてのセッションは終了しました。
command-officer_ahead = この担当官が指定されている今後の勤務：{ $n }件
command-officer_ahead-nobody = { $from }から{ $until }まで：当直者がいません。当直表で他の人に割り当ててください。
command-officer_ahead-held = { $from }から{ $until }まで：交替要員が当直に就きます。
command-officer_ahead-substitute = { $from }から{ $until }まで：交替要員として指定。
command-officer_ahead-more = ほか{ $n }件
command-officer_ahead-fallback = この担当官は当直者のいない時間の呼出し先にも指定されています。他の人を指定してください。
command-officer_let-in = { $officer }は再びサインインできます。
command-officer_role-is = { $officer }の役割：{ $role }
command-officer_head-officer = 担当官
command-officer_head-name = 氏名
command-officer_head-role = 役割
command-officer_head-state = 状態
command-officer_head-ways = サインインの方法
command-officer_head-sessions = セッション
command-officer_glass-name = 封筒の中のアカウント
command-officer_glass = 家の鍵と同じ場所に保管する封筒のためのものです。一度だけ1時間開き、事件は見えず、全員に知らされます。
command-token_head-token = トークン
command-token_head-authority = 機関
command-token_head-name = システム
command-token_head-state = 状態
command-token_head-number = 番号
command-token_head-expires = 期限
command-token_head-used = 最後の利用
command-token_asked = トークン{ $token }を請求しました。この機関の2名の担当官が{ $page }で同意し、そのうち1名がそこで秘密を受け取ります。
command-token_ended = トークン{ $token }は終了しました。もう誰もこれで入れません。
command-officer_state-active = 有効
command-officer_state-suspended = 停止中
command-officer_state-no-way-in = まだ入っていない

command-log_audit = 監査記録
command-log_journal = 記録簿
command-log_link = リンク
command-log_records = 署名付き記録
command-log_acts = 通知
command-log_receipts = 受領証
command-log_keys = 鍵
command-log_anchors = 相手方が保管する先頭値
command-node_link-of = { $lane ->
        [emergency] { $from }から{ $to }へ（緊急）
       *[normal] { $from }から{ $to }へ
    }

command-duty_at = { $authority }、{ $moment }
command-duty_called = 警報が最初に呼び出す者：{ $officers }
command-duty_nobody = 当直者なし。警報は当直担当官全員を、いなければ全員を呼び出します
command-duty_unrelieved = まだ交替していない者：{ $officers }
command-duty_next = 次：{ $officers }、{ $moment }から
command-duty_no-next = この先の勤務は予定されていません
command-duty_fallback = 当直者のいない時間の呼出し先：{ $who }
command-duty_no-fallback = 当直者のいない時間の呼出し先は指定されていません
command-duty_head-authority = 当局
command-duty_head-from = 開始
command-duty_head-until = 終了
command-duty_head-officer = 担当官
command-duty_head-substitute = 交替要員
command-duty_gone = 停止中、または事案を担当しない者：{ $officers }
command-duty_no-shift = この週に勤務はありません。
command-duty_no-gap = { $authority }：最後の勤務まで空白はありません
command-duty_gaps-of = { $authority }：当直者のいない時間、{ $n }か所
command-duty_silent = 鳴っている警報はありません。
command-duty_rings = { $authority }：{ $sort }、{ $peer }、{ $time }から
command-duty_sort-emergency = 緊急案件
command-duty_sort-unreached = 相手国で誰も受けていない自国の緊急案件
command-duty_sort-told = 相手国が当方に連絡したと述べ、当方では誰も確認していないもの
command-duty_sort-lapse = 当方のために保全され、24時間以内に失効するデータ
command-duty_sort-answer = 自国の緊急案件への回答
command-duty_sort-urgent = 至急の通知
command-duty_sort-release = 担当官の同意を待つ自国の緊急案件
command-duty_sort-test = 試験
command-duty_by-screen = 画面
command-duty_by-mail = メール
command-duty_by-gateway = 電話
command-duty_reached = { $officer }、{ $way }：{ $time }に到達
command-duty_not-reached = { $officer }、{ $way }：{ $time }に呼出し、未到達
command-duty_reach-said = { $peer }は{ $case }について誰を呼び出したかを{ $time }に述べました
command-duty_reach-silent = { $peer }は{ $case }について誰を呼び出したかをまだ述べていません

command-directory_head-state = 国
command-directory_head-authority = 当局
command-directory_head-name = 名称
command-directory_head-call-back = 折返し番号
command-directory_head-open = 現在
command-directory_open-yes-cover = いる（当直表による）
command-directory_open-yes-hours = 開いている（公表時間による）
command-directory_open-no-cover = いない（当直表による）
command-directory_open-no-hours = 閉まっている（公表時間による）
command-directory_open-unknown = 不明
command-directory_in-doubt = 疑義あり：かけないこと
command-directory_none = 該当する官署を公表した国はありません。
command-duty_sort-wake = 壁の内側の担当官を起こす必要があります

command-does_relay = 他者のために、また他者によって運ばれているものの件数と古さ、誰が同意したかを示す
command-relay_carried = 他者のために運んでいるもの：
command-relay_given = 中継に渡し、受領証がまだのもの：
command-relay_none = なし
command-relay_named-by = この機関を中継として指名している者：{ $states }
command-relay_named-by-nobody = このノードを中継として指名している者はいません。
command-relay_named = { $authority }が指名する中継：{ $relays }
command-relay_agreed = ある機関がどの中継を指名するかは、名簿のその機関のページで二人の担当官が公表し、取り下げます。このノードがそもそも運ぶかどうかは設定 exchange.relay です。
command-relay_head-from = 差出人
command-relay_head-to = 宛先
command-relay_head-by = 経由
command-relay_head-lane = 車線
command-relay_head-waiting = 待機
command-relay_head-bytes = バイト
command-relay_head-oldest = 最古
command-relay_head-answered = 回答済み
command-officer_signed-out = { $n ->
   *[other] { $officer } のセッションを終了しました：{ $n }件。
}
command-node_standing-asked = 提案しました。まだ何も変わっていません。「参加者」のページで同意する担当官の人数：{ $n }
command-does_authority = ノードで：自国の機関、その担当官及び鍵
command-does_authority-list = このノードの機関：担当官、時間帯、署名鍵がいつから有効か、機関の追加の仕方
command-does_backup-list = ノードが書き出す場所にあるバックアップ（新しい順）と、最後まで読まれたもの
command-does_officer-waiting = 二人目を待っている担当官の変更
command-officer_waiting-agree = サインインした担当官が執務画面で同意するか、止めます（待っている担当官の変更）。コマンドではできません。機械を動かす者は二人目ではないからです。
command-does_peers-changed = 他国の鍵の声明が、ある日より前と異なって述べること：鍵、アドレス、機関
option_changed-since = この日から（最初の機関の時計による）：このノードがそれ以後に取り入れたもの
command-node_changed-peer = { $participant }：声明{ $version }、ここで取り入れたのは{ $moment }
command-node_changed-new = それ以後に初めてここで知られました。
command-node_changed-none = それ以後、鍵について別のことを述べた国はありません。
command-node_key-backup = { $by ->
    [node] その後は、以前のバックアップの鍵を相手側が受け付けません。ノードはその時に自ら作成します。確かめてください：comity backup list。
   *[hand] その後は、以前のバックアップの鍵を相手側が受け付けません。その時に作成してください：comity backup --to FOLDER --recipient KEYFILE。
}
