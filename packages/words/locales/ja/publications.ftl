### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

authority-kind_central-authority = 中央当局
authority-kind_contact-point-24-7 = 24時間コンタクトポイント
authority-kind_prosecution-office = 検察庁
authority-kind_executing-police-unit = 要請を実施する警察部署
authority-kind_judicial-authority = 裁判所
authority-kind_foreign-ministry = 外務省
authority-kind_interpol-bureau = 国際刑事警察機構国家中央事務局
authority-kind_secretariat = 事務局

opening_always = 毎日、いつでも
opening_by-hours = 次の時間帯

weekday_monday = 月曜日
weekday_tuesday = 火曜日
weekday_wednesday = 水曜日
weekday_thursday = 木曜日
weekday_friday = 金曜日
weekday_saturday = 土曜日
weekday_sunday = 日曜日

publication_authority-published = 当局の掲載
publication_authority-confirmed = 掲載の確認
publication_authority-ended = 掲載の終了

publish_title-authority-published = 当局を公表する
publish_title-authority-ended = 掲載を終える
publish_stands-now = 今の項目
publish_lead = フォローしているすべての国が読みます。個人については書かず、当局、番号、時間のみとしてください。
publish_check-title = 皆が読む内容を確認する
publish_check-lead =
    { $people ->
        [1] { $authority } として署名し、直ちに公表されます。
       *[other] { $authority } として署名し、二人目の担当官の同意後に公表されます。
    }
publish_continue = 確認へ
publish_sign = 署名する
publish_change = 直す
publish_cancel = やめる
publish_authority = 当局の短い名前
publish_authority-hint = 鍵にある名前（例：{ $example }）。ノードのない当局にも付け、以後変えません。
publish_names = 名称
publish_names-hint = まず自国の言語で、次に他国が用いる言語で。
publish_names-add = 名称を加える
publish_names-row = 名称
publish_names-language = 言語
publish_names-name = 当局の名称
publish_kinds = 他国にとっての役割
publish_call-back = 折り返し番号
publish_call-back-hint = 国番号を付けて（例：+81 3 5550 0142）。メッセージが貴国のものか確かめるため、他国がかけます。
publish_call-back-given = この番号を通知した方法
publish_call-back-given-hint = 口上書とその日付など。
publish_telephone = 電話
publish_email = 電子メール
publish_email-address = 電子メールアドレス
publish_email-certificate = 証明書のフィンガープリント（SHA-256）
publish_email-certificate-until = 証明書の有効期限
publish_email-certificate-text = 証明書そのもの
publish_email-certificate-text-hint = PEM形式のX.509証明書（-----BEGIN CERTIFICATE----- から -----END CERTIFICATE----- まで）。他国はこれを使って暗号化します。フィンガープリントだけでは暗号化できません。秘密鍵は決して入れないでください。
publish_certificate-read = 証明書の名義は{ $name }、対象アドレスは{ $addresses }、有効期間は{ $from }から{ $until }までです。
publish_certificate-other-address = 証明書はこのメールアドレスのものではありません。相手のプログラムが暗号化を拒むことがあります。
publish_certificate-over = 証明書は期限切れです。相手のプログラムは暗号化しません。
publish_address = 郵便の宛先
publish_reached-through = 連絡の経由先
publish_reached-through-hint = 他国が直接書き送らない場合。
publish_zone = 時間帯
publish_opening = 応答できる時
publish_hours = 執務時間
publish_hours-hint = その当局の時計で、00:00 から 24:00 まで。始まりより前に終わるものは翌日に終わります。
publish_hours-add = 時間を加える
publish_hours-row = 執務時間
publish_hours-days = 曜日
publish_hours-from = 始まり
publish_hours-to = 終わり
publish_accepts = 要請を受ける言語
publish_does-itself = 自ら決定し実施する
publish_with-court = 裁判所の決定により実施する
publish_passes-on = 他の当局に取り次ぐ
publish_provisions = 指定の根拠となる法
publish_networks = 連絡できるネットワーク
publish_remarks = 備考
publish_from = 有効期間の始まり
publish_until = 有効期間の終わり
publish_on = 終わる日
publish_successor = 以後の宛先
publish_why = 理由
publication_answers-published = 試験への応答状況
publish_first = 集計の始期
publish_last = 集計の終期
publish_askers = 試験を行った国の数
publish_tests = 試験
publish_answered = 人が応答したもの
publish_in-time = 5分以内に応答したもの
publish_median = 半数の応答時間
publish_ninth = 9割の応答時間
publish_by-hour = 現地の時間帯別
publish_nodes = 自国のノードから見た他国のノードの稼働状況
publication_relays-named = 中継者の指定
publish_title-relays-named = 中継者を挙げる
publish_relays = 中継者
publish_relays-hint = 他国が直接渡せないものを、そのノードが貴庁まで運んでよい参加者です。1番目から順に試し、届けてこなければ次を試します。中継者が読めるのは、誰が誰に、どれだけ、いつ送ったか、緊急かどうかです。内容、事件、担当官は読めません。何も選ばなければ、何も運ばれません。
publish_relays-place = 中継者{ $n }
publish_relays-no = なし
publication_cover-published = 当直のある時間：これより公表し、当直表が変わるたびに改めて公表、終了されるまで
publication_cover-withdrawn = 当直のある時間：公表を終了
publish_instead = 別の機関が対応する時間に呼ばれる機関
publish_spans = 時間（その間の時間は予定された者がいない）
publish_span = { $from }から{ $until }まで：{ $by }
covered-by_duty = 当直
covered-by_on-call = 呼出待機
covered-by_instead = 別の機関が対応
