### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 相手のノードが応じないとき、又は誰も応じないときの、次の連絡手段。

ladder_title = 残る連絡手段
ladder_next = 次：
ladder_node-runs = 相手のノードは動いており、送ったものを受け取っています。
ladder_node-none = このネットワークに相手のノードはありません。
ladder_node-down = 相手のノードが応答しません。
ladder_node-unheard = 相手のノードからはまだ一度も応答がありません。
ladder_node-takes-nothing = 相手のノードは応答しますが、待っているものを受け取っていません。
ladder_heard = 最後の応答：{ $moment }
ladder_way-call-back = 折り返し番号
ladder_way-telephone = 電話
ladder_way-email = 電子メール
ladder_way-through = 仲介する機関
ladder_certificate-valid = 相手国は証明書を公表しています。それで暗号化してください。
ladder_certificate-over = 証明書は期限切れです。書いた内容は、途中にいる誰もが読むことができます。
ladder_certificate-none = 証明書は公表されていません。書いた内容は、途中にいる誰もが読むことができます。
ladder_none = 相手国はほかの手段を公表していません。外務省又は自国のインターポール国家中央事務局に尋ねてください。
ladder_asked = 要請する措置：{ $measures }。この連絡では内容をお伝えしません。要請書はそちらのノードにあります。
ladder_asked-waits = 要請する措置：{ $measures }。この連絡では内容をお伝えしません。要請書は、そちらのノードが受け取るのを待っています。
ladder_mail-text = 電子メールの文面
ladder_mail-subject = 緊急の要請、当方の番号 { $reference }
ladder_mail-open = メールソフトで開く
ladder_mail-note = 事件の内容は書き加えないでください。
ladder_record-call-back = 記録：今、電話で伝えた
ladder_record-telephone = 記録：今、電話で伝えた
ladder_record-email = 記録：今、電子メールで伝えた
ladder_record-through = 記録：今、他の機関を通じて伝えた
ladder_record-else = 別の文で記録する
ladder_done-told = 記録しました。他の通知とともに相手国に届きます。
ladder_told = 他の手段による連絡
ladder_told-by-us = 当方から伝えた（{ $way }）：{ $moment }
ladder_told-by-them = 相手国が、当方に連絡したと記録した（{ $way }）：{ $moment }
ladder_record-waits = この記録は、相手のノードが受け取るまでここで待っています。
ladder_record-held = この記録は両国が持っています。
ladder_before-sending = 相手のノードは今、応答していません。送ったものは、応答するまで待ちます。署名した後、下の手段で先方に伝えてください。
