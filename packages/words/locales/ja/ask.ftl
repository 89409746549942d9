### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 新しい要請における措置の分類、及び選択肢ごとの結果。

measure-group_secure = 失われる前に確保する
measure-group_stored = 蔵置されたものを得る
measure-group_live = リアルタイムで収集する
measure-group_persons = 人及び文書
measure-group_property = 財産
measure-group_sought = 身柄を求める
measure-group_together = 共に捜査する
measure-group_other = その他

measure-hint_preservation = データは元の場所で保全されます。引渡しはありません。引渡しには別の要請が必要です。
measure-hint_preserved-traffic-disclosure = どの事業者及びどの経路が用いられたかを示すのに足りる分のみ。
measure-hint_emergency-mla = 直ちに、他の全てに先立って回答されます。人に危険が迫っている場合です。
measure-hint_subscriber-info = アドレス又はアカウントの保有者。氏名、連絡先、支払い。
measure-hint_stored-data-access = 事業者又は個人が蔵置したもの（通信記録又は内容）が引き渡されます。多くの場合、先方の裁判所の命令を要します。
measure-hint_search-and-seizure = 職員が現場に赴き、機器を押収又は複写します。多くの国で裁判所の命令を要します。
measure-hint_domain-registration-data = ドメイン名の登録者。登録事業者又は登録機関から得ます。
measure-hint_examination-of-objects-and-sites = 物又は場所を見分し、記述します。押収はありません。
measure-hint_realtime-traffic = 今後の接続を、内容を除いて記録します。先方の国内で同種の事案に行えない場合は拒否されます。
measure-hint_interception = 今後の通信内容を記録します。最も侵害の大きい措置であり、多くの国は重大な犯罪に限ります。
measure-hint_testimony = 先方当局、現地に赴いた貴当局、又は映像により人の供述を聴きます。
measure-hint_locate-or-identify-person = 人の所在又は身元。逮捕はありません。
measure-hint_service-of-documents = 貴国の裁判所の文書が現地の人に渡されます。出頭を強制しません。
measure-hint_information-and-records = 当局、裁判所又は企業の記録の写し又は認証謄本。
measure-hint_bank-account-identification = 人が保有する口座及びその銀行。
measure-hint_tracing = 収益の行き先。まだ何も差し止められません。
measure-hint_freezing = 命令に基づき、一定期間、財産を動かせなくします。
measure-hint_confiscation = 先方の命令又は貴国の命令の執行により、財産を終局的に取り上げます。
measure-hint_asset-return = 既に没収された財産を返還又は分配します。
measure-hint_provisional-arrest = 直ちに身柄を拘束します。条約の定める日数内に引渡請求が続かなければ釈放されます。
measure-hint_extradition = 裁判又は刑の執行のため身柄が引き渡されます。先方の裁判所が決定します。
measure-hint_transfer-of-sentenced-person = 他方の国で刑に服します。このネットワークでは扱いません。相談先は法的経路に示されます。
measure-hint_transfer-of-proceedings = 他方の国が訴追を引き継ぎます。このネットワークでは扱いません。相談先は法的経路に示されます。
measure-hint_joint-investigation = 双方の合意に基づく共同の班。
measure-hint_spontaneous-information = 何も求めず、提供します。専用の画面があります。
measure-hint_emergency-disclosure-by-provider = 事業者が自らの規則により決定します。国に対する要請ではありません。

sensitivity-hint_normal = 先方当局の事案を担当する者が読みます。
sensitivity-hint_restricted = この事案の担当者に限るよう先方に求めます。
sensitivity-hint_sealed = 一人ずつ指名された担当官のみが読みます。こちらでは貴方が指名した者、先方では、他の者が指名されるまで当直担当官と監督者です。
request-answer-hint_confidentialityRequested-yes = 実施に必要な者以外に知らせません。先方の法がこれを許さないときは、行動の前にその旨を述べます。
request-answer-hint_confidentialityRequested-no = 先方の法が許し、又は命ずるときは、事業者及び利用者に知らせることがあります。
