### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 自発的な情報提供：申出、開示、辞退。

act-name_information-offered = 情報提供の申出
act-name_information-disclosed = 情報の開示
move_information-disclosed = 情報を開示する
act_information-disclosed_title = { $state }に情報を開示する
act_information-disclosed_lead = 到達した時点から、{ $state }は、合意した条件及び追加する条件の下で、ここに記載した情報を保有します。
act_information-disclosed_button = 開示する内容を確認する
act_information-disclosed_done = 情報に署名し、{ $state }に送付中です。

act-name_offer-declined = 申出の辞退
move_offer-declined = 申出を辞退する
act_offer-declined_title = { $state }からの申出を辞退する
act_offer-declined_lead = 情報は{ $state }の手元に残ります。理由を記載してください。守ることのできない条件については、先に協議することができます。
act_offer-declined_button = 内容を確認する
act_offer-declined_done = 回答に署名し、{ $state }に送付中です。

act-name_offer-withdrawn = 申出の取下げ
move_offer-withdrawn = 申出を取り下げる
act_offer-withdrawn_title = { $state }への申出を取り下げる
act_offer-withdrawn_lead = 情報は引き渡されません。これまでに述べた内容は記録に残ります。
act_offer-withdrawn_button = 取下げを確認する
act_offer-withdrawn_done = 取下げに署名し、{ $state }に送付中です。

act_title = 件名
act_title-hint = 双方が事案を見つけるための短い言葉。
act_concerns = 情報の概要
act_concerns-hint = 相手方が受領するかどうかを判断できる程度に記載し、情報そのものは記載しません。
act_information-disclosed_text = 情報
act_contact-function = 連絡先の担当者の職
act_contact-telephone = 折り返しの電話番号
act_contact-hours = 連絡可能な時間
act_contact-second-contact = その他の連絡先
act_under = 根拠
act_under-hint = 情報提供の根拠とする文書。その規定が適用されます。
