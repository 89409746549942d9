### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

directory_title = 名簿
directory_lead = 連絡できる相手です。新しい鍵に依拠する前に、フィンガープリントを口上書に記載されたものと組ごとに照合してください。
directory_self = このノード
directory_fingerprint = 根幹鍵のフィンガープリント
directory_authorities = 当局
directory_link = 接続
directory_waiting = { $n ->
        [0] 送信待ちはありません
       *[other] 送信待ちの通知 { $n }件
    }
directory_heard = 最終応答 { $moment }
directory_never-heard = 応答なし
directory_write = { $state }への新規の要請
directory_kind-central-authority = 中央当局
directory_kind-contact-point-24-7 = 24時間コンタクトポイント
directory_kind-judicial-authority = 司法当局
directory_kind-competent-authority = 権限のある当局
directory_empty = 他の参加者はまだ承認されていません。二人の担当官がフィンガープリントを照合して承認します。

export_title = 書き出しと検証
export_lead = 事案の全体を一つのファイルにします。すべての通知とその署名、すべての受領証、それらの鍵を含み、貴当局が封印します。このノードもネットワークもなしに検証できます。
export_what = ファイルの内容
export_acts = { $n ->
       *[other] 双方の通知 { $n }件
    }
export_receipts = 双方のノードの受領証（記録中の位置を含む）
export_keys = 双方の鍵の証明書
export_erased = 消去された本文については、存在したことの証明のみ
export_recorded = このファイルを取得したことは、貴当局の監査記録に残ります。
export_purpose = 要請に示された目的のため、どの機関の前で使用しますか
export_purpose-hint = 条約が認めるのはこの使用のみです。裁判所又は当局と手続を記載してください。記載は業務記録と監査記録に残ります。
export_read = 文章による条件
export_read-hint = 条件は上に示しています。読んだことは、あなたの氏名とともに記録されます。
export_read-by = 私、{ $name }は条件を読み、これに従って事案を持ち出します。
export_button = 事案をダウンロード
export_how = 誰でもできる検証の方法
export_how-1 = Comityのある任意の機械にファイルを写します。サーバーも回線も不要です。
export_how-2 = ファイル名を付けて実行します：
export_how-3 = 「valid」と答えるか、最初に壊れている要素（署名、連鎖、受領証、消去）を示します。
export_compare = 次に、表示されたフィンガープリントを名簿のものと照合します：
export_failed = ファイルを作成できませんでした

passkey_title = 貴官のパスキー
passkey_lead = パスキーは端末又はセキュリティキーに保存されます。パスワードとコードに代わるもので、フィッシングにより盗まれません。
passkey_who = 貴官は{ $name }、{ $role }、担当官{ $number }、{ $authority }です。
passkey_button = この端末のパスキーを追加
passkey_needs-script = パスキーの追加にはブラウザーのJavaScriptが必要です。その他はすべてなしで使えます。
passkey_done-added = パスキーを追加しました。次のサインインから使えます。
passkey_failed = パスキーを追加できませんでした。もう一度試すか、他の端末を使ってください。

# 以前の状態に戻されたノードの、すべてのページの上に。
directory_restored-title = このノードは復元されました
directory_restored = このノードは以前の状態に戻されました（気づいた時：{ $moment }）。
directory_restored-as-of = このノードは以前の状態に戻されました（気づいた時：{ $moment }）。その状態で最後に他国から受信したのは{ $last }です。
directory_restored-gone = その後に入力された下書き、メモ、承認、担当官の登録は失われています。ご自分のものを確かめ、足りないものを入力し直してください。
directory_restored-walls = その後に指名された担当官のみとされたものは、再び全担当官に見えています。その事件の責任者は、まず担当官を改めて指名してください。
directory_restored-ways = 全員が改めてサインインする必要がありました。事件管理システムのトークンは2名の担当官を待っています。その後に停止された者は、もう一度停止してください。
directory_restored-waits = その後に事案で伝えられたことは、{ $states }から取り戻しているところです。終わるまで、その相手との従来の事案では新しい通知を行えません。新しい事案は始められます。
directory_restored-whole = その後に事案で伝えられたことは、相手からすべて取り戻しました。

directory_search = 当局を探す
directory_search-q = 国、当局又はコード
directory_any-language = すべての言語
directory_language = 対応言語
directory_any-measure = すべての措置
directory_measure = 自ら行う措置
directory_item = { $name }
directory_any-network = すべてのネットワーク
directory_network = ネットワーク
directory_found =
    { $n ->
        [0] 見つかりません
       *[other] { $n } か国
    }
directory_column-state = 国
directory_column-authorities = 当局
directory_column-now = 現在
directory_column-from = 情報の出所
directory_from-state = その国による公表
directory_from-depositary = 寄託者への通知
directory_more = ほか { $n }
directory_nobody-named = 指定された当局はありません
directory_open-entry = { $state }の当局と執務時間
directory_unread =
    { $n ->
       *[other] この版が知らない種類の公表が { $n } 件あります。保管され、何も変更しません。
    }
directory_said-besides = この版が知らない事項も公表されています。ほかの内容は変わりません：{ $names }
directory_waits = このノードは復元されました。公表の前に、{ $states } がこちらの公表をどこまで知っているか確認する必要があります。
directory_time-there = { $city }は{ $day } { $time }（{ $offset }）
directory_time-here = { $city }は{ $time }
directory_any-hour = 常時対応
directory_open-until = 執務中、あと{ $span }で終了
directory_closed-in = 執務時間外、{ $span }後に開始：{ $moment }
directory_holiday-in = 現地は本日休日、{ $span }後に開始：{ $moment }
directory_until-then = それまで：{ $office }
directory_until-then-none = 公表された執務時間では、その国に今電話できる機関はほかにありません。
directory_person-in = 現地のこの時刻（{ $hour }）に人が応答するまで
directory_person-in-any = 人が応答するまで
directory_person-of = 応答のあった試験{ $n }件の中央値（その国の公表による）
directory_closed = 閉庁中
directory_hours-unknown = 時間帯がここでは不明
directory_reach-first = この時刻に、急ぐ場合まず連絡する先
directory_reach-closed = この時刻に開いている当局はありません。最初に開くのは
directory_call-back = 折り返し番号
directory_call-doubtful = この国がここで公表している内容は疑わしいものです。その番号にはかけず、外交文書で届いた番号を使ってください。
directory_call-doubtful-link = 何が問題か
directory_call-stale = 最後の確認は{ $days }日前
directory_call-this = この番号にかけてください。メッセージで届いた番号には決してかけないでください。
directory_call-given = 通知の方法：{ $way }
directory_no-number = 折り返し番号は公表されていません。下にある部署の番号に電話し、相手が誰か分かるまで事案の内容を話さないでください。
directory_authorities-of = 当局
directory_not-in-force = 終了したもの、これから始まるもの
directory_ended-why = 理由：{ $why }
directory_instead = 代わりに{ $office }に宛ててください。
directory_ended = { $day } に終了
directory_not-yet = { $day } から
directory_telephone = 電話
directory_email = 電子メール
directory_certificate-until = 証明書の有効期限 { $day }
directory_certificate = メール用の証明書
directory_nodes-seen = 他国のノードの稼働状況（この機関のノードから見たもの）
directory_address = 所在地
directory_reached-through = 連絡の経由先
directory_languages = 言語
directory_serves = 根拠とネットワーク
directory_hours = 執務時間（{ $city }）
directory_holidays-unknown = 現地の祝日はここでは分かりません。
directory_hours-always = 毎日24時間
directory_hours-line = { $days } { $from }～{ $to }
directory_names = 他の名称
directory_validity = 有効期間
directory_valid-since = { $from } から
directory_valid-until = { $from } から { $until } の前日まで
directory_remarks = 備考
directory_does = 各当局が自ら行えること
directory_does-lead = 宛先を誤らないために
directory_column-measure = 措置
directory_does-itself = 自ら行う
directory_does-court = 裁判所を要する
directory_does-passes = 取り次ぐ
directory_does-not = この当局ではない
directory_fresh = 情報の新しさ
directory_column-entry = 掲載
directory_column-checked = 最後の確認
directory_days-ago =
    { $n ->
        [0] 今日
       *[other] { $n } 日前
    }
directory_stale = { $n } 日
directory_signed-by = { $state }が署名
directory_ask-again = 掲載は{ $n }日ごとに確認を求められます。それより古いものは誤りの可能性があります。
directory_of-depositary = 寄託者その他の資料によるもので、その国は確認していません
directory_as-of = 資料の時点 { $day }
directory_as-of-unknown = 資料の時点は不明
directory_networks = ネットワークと法
directory_all-law = { $state }を拘束するもの
directory_key = 鍵と回線
directory_not-admitted = { $state }はこのノードで承認されておらず、ここからは何も送れません。
directory_changes = 変更
directory_change-published = 公表
directory_change-changed = 変更
directory_change-confirmed = 確認
directory_change-ended = 終了
directory_change-by = { $role }、担当官番号 { $number }
directory_number-new = { $day }から新しい番号：別の方法で確かめてください
directory_change-before = 変更前：
directory_change-after = 変更後：
directory_change-nothing = 記載なし
directory_changes-all = 変更{ $n }件すべて（変更前と変更後）
directory_changes-title = { $state }の登録内容の変更
directory_changes-of = 変更{ $all }件中{ $first }～{ $last }件目（新しい順）
directory_changes-newer = 新しい変更
directory_changes-older = 古い変更
directory_organisation = 国際機関です。ここでは閲覧と公表のみを行い、司法共助を求めることも求められることもありません。
directory_take = 持ち出す
directory_card = 印刷用カード
directory_json = JSON
directory_csv = CSV
directory_vcard = vCard
directory_certificates = メール用の証明書（PEM）
directory_none-published = { $state }はここでは何も公表していません。
directory_no-participant = { $state }はこのネットワークに参加していません。以下は寄託者への通告やその他の資料によるものです。使う前に、口上書またはICPOを通じて確かめてください。
directory_check-before-use = その国自身がここで公表したものではありません。使う前に確かめてください。
directory_declared-under = { $instruments }に基づく宣言
directory_nobody-known = { $state }の連絡先は知られていません。外交ルートか、同国のICPO国家中央事務局を通じて問い合わせてください。
directory_show-all = { $n }件すべてを表示
directory_whom-to-reach = 現地の連絡先（印刷用カードとファイル）
directory_publish-own = 当局を公表する
directory_edit = 変更する
directory_confirm = 現在も正しいことを確認する
directory_end = この掲載を終える
directory_done-published = 公表しました。フォローしている国には1分以内に届きます。
directory_card-title = { $state }：連絡先
directory_card-as-of = { $moment } 現在ここで知られている内容です。下の番号にかけ、メッセージで届いた番号には決してかけないでください。

directory_fault-forked = { $state }は、国によって異なる内容を見せています。
directory_fault-forked-next = ここの内容に頼る前に、外交上の口上書で届いた番号でその国の当局に電話し、どちらが正しいか尋ねてください。
directory_fault-proof = そのノードが署名した二つの陳述が証拠です。ここに保管され、他の国にも伝えられます。
directory_fault-proof-take = 証拠を取り出して他所で検証する
directory_fault-rolled-back = { $state }のノードは、ここで知られているものより古い公表の状態を見せています。
directory_fault-rolled-back-next = 新しい方が有効です。復元された可能性があり、失ったものは自動的に取り戻されます。
directory_fault-settled = { $state }のノードは { $moment } に古い公表の状態を見せましたが、その後は元の状態に戻っています。
directory_fault-damaged = ここに保管されている{ $state }の公表は、その国が署名したものと一致しません。
directory_fault-damaged-next = その内容は表示していません。このノードの管理者に知らせてください。
directory_fault-key-in-doubt = ここにある{ $office }の掲載内容は、{ $since }から他人の手にあったおそれのある鍵で署名されており、それより前のものであることを示すものがありません。
directory_fault-key-in-doubt-next = その番号は表示しません。その国の別の当局に連絡するか、外交上の口上書で届いた番号に電話し、改めて公表するよう求めてください。
directory_fault-noticed = { $moment } に判明（{ $peer } のノードが示したもの）。
directory_fork-title = { $state }の二つのフィード
directory_fork-look = 二つを比べ、どちらが正しいかを定める
directory_fork-lead = 外交上の口上書で届いた番号で{ $state }の当局に電話してください。下にある番号は使わないでください。最後の公表の番号を尋ね、先頭の各組を読み上げてもらいます。二人の担当官がそれぞれ自分で尋ね、二人が同じ側を示したときから、その側に従います。もう一方は証拠として残ります。
directory_fork-here = ここで従っているフィード
directory_fork-shown = { $peer }のノードが示したフィード
directory_fork-last = 最後の公表の番号
directory_fork-groups = 先頭の各組
directory_fork-signed = 署名の時刻（自称）
directory_fork-said = 二つが異なる部分の内容
directory_fork-says-nothing = ここで読める当局の内容はありません。
directory_fork-not-given = まだどのノードからも届いていません。内容は不明で、選べません。
directory_fork-side = どちらに従うか
directory_fork-option = { $whose }：公表{ $n }
directory_fork-note = どのように確かめたか
directory_fork-note-hint = いつ、誰に、どの番号で電話し、その番号をどこから得たか
directory_fork-choose = この側に従う
directory_fork-asked = { $name }が{ $moment }に一方を選び、次のように記しています：「{ $note }」。二人目の担当官が尋ねて同じ側を示すまでは、従いません。
directory_fork-stop = 選択を取り消す
directory_fork-none = 決まっていない食い違いはありません。
directory_done-first-officer = 記録しました。二人目の担当官が同じ側を示すと、その側に従います。
directory_done-chosen = これからはこの側に従います。もう一方は残ります。
directory_done-stopped = 取り消しました。どちらも選ばれていません。
directory_fault-chosen = { $state }の二つのフィードが示されました。{ $moment }から、二人の担当官が示したフィードに従っています。
directory_change-figures = 試験の数値を公表
directory_answers = 試験への応答
directory_answers-hour = 現地の今の時間帯 ({ $hour })：{ $times }
directory_answers-said = 自国の集計、{ $first }から{ $last }まで、試験を行った国：{ $n }か国
directory_relays = 中継者
directory_relays-note = 直接渡せないものを、これらのノードが、挙げた順に運ぶことができます。内容は読めません。
directory_name-relays = 中継者を挙げる
directory_change-relays = 中継者の指定
