### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

target-kind_account = アカウント
target-kind_ip = IPアドレス
target-kind_url = ウェブアドレス
target-kind_domain = ドメイン名
target-kind_telephone = 電話番号
target-kind_wallet = ウォレット
target-kind_transaction = 取引
target-kind_device = 機器
target-kind_other = その他
request-add_targets-account = アカウントを追加
request-add_targets-ip = IPアドレスを追加
request-add_targets-url = ウェブアドレスを追加
request-add_targets-domain = ドメイン名を追加
request-add_targets-telephone = 電話番号を追加
request-add_targets-wallet = ウォレットを追加
request-add_targets-transaction = 取引を追加
request-add_targets-device = 機器を追加
request-add_targets-other = その他を追加

request-field_targets = 要請の対象
request-field_targets-service = サービス又は事業者
request-field_targets-identifier = アカウント
request-field_targets-displayName = 表示名
request-field_targets-address = 送信元IPアドレス
request-field_targets-port = 送信元ポート
request-field_targets-destination = 宛先IPアドレス
request-field_targets-destinationPort = 宛先ポート
request-field_targets-protocol = プロトコル
request-field_targets-url = ウェブアドレス
request-field_targets-domain = ドメイン名
request-field_targets-telephone = 電話番号
request-field_targets-currency = 通貨
request-field_targets-wallet = ウォレットのアドレス
request-field_targets-transaction = 取引の識別子
request-field_targets-description = 説明
request-field_targets-deviceNumber = IMEI、MAC又は製造番号
request-field_targets-custodian = 保有者又は所在
request-field_period-from = 始
request-field_period-to = 終
request-field_period-zone = これらの時刻の時間帯

request-hint_parts-targets = アカウント、アドレス、サイト、番号、機器。各々一行。記録のとおり貼り付けてください。
request-hint_parts-targets-identifier = サービスがそれを見つける番号又はアドレス。一字ずつ。
request-hint_parts-targets-address = サーバーから見えたもの。
request-hint_parts-targets-port = 一つ、又は事業者が割り当てた範囲（1024-2047）。ポートと秒のないアドレスは、数千人のものであり得ます。
request-hint_parts-targets-protocol = TCP又はUDP
request-hint_parts-targets-telephone = 国番号を付けて：+81 3 1234 5678
request-hint_parts-targets-currency = 例：BTC、ETH、USDT
request-hint_parts-targets-period-from = 例：2024-05-31、2024-05-31 13:06:22、又は記録のとおり。時刻の後の時間帯も読み取ります
request-hint_parts-targets-period-to = 一日又は一時点の場合は空欄
request-hint_parts-targets-period-zone = 例：Asia/Tokyo、UTC、+09:00、+9。時刻の後にあれば空欄
request-hint_parts-targets-custodian = グループのうちその地域を担当する会社、及びそのシステムの所在地。
request-hint_offences-maxPenalty = 例：10年、18か月、無期、罰金（10 years、18 months、life、fineでも可）

target_address-port = { $address }、ポート{ $port }
target_to = 宛先{ $destination }
target_number = { $description }、{ $number }
target_in = { $currency }：{ $id }
target_host-letters = { $letters }（{ $ascii }）
target_shown-as = { $identifier }（表示名{ $name }）
target_utc = UTC { $from }
target_utc-span = UTC { $from }から{ $to }まで

### 以前の要請、次の要請及び連絡先。

earlier-kind_network = この網の中
earlier-kind_outside = この網の外
request-add_earlier-network = この網の要請を追加
request-add_earlier-outside = 書簡その他による要請を追加
request-field_earlier = この件の以前の要請
request-field_earlier-case = 以前の事件（この網）
request-field_earlier-day = 以前の要請の日付
request-field_earlier-number = 以前の要請の番号
request-field_earlier-answeredBy = それに回答した者及び方法
request-hint_earlier = 相手方が既に持つものを見つけられるように。
request-field_followUpBy = 次の要請を送る期日
request-hint_followUpBy = 保全の場合：データそのものを求める期日。双方で期限として進みます。
request-field_translationBy = 翻訳を送る期日
request-hint_translationBy = 急ぐものは原文のまま送ります。翻訳が添えられるまで、双方で期限として進みます。
request-field_contact-function = 電話の宛先
request-field_contact-telephone = 連絡先の電話
request-field_contact-hours = 連絡先の時間
request-field_contact-secondContact = 確認のための第二の連絡先
request-hint_contact-function = 職名で。例：サイバー犯罪課の当直検事。
request-hint_contact-telephone = 国番号を付けて：+81 3 1234 5678
request-hint_contact-hours = 例：月曜から金曜の9:00から17:30（東京）
