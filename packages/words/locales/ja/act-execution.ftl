### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 共助の決定から結果まで。

act-name_part-admitted = 共助の決定
move_part-admitted = 共助を決定する
act_part-admitted_title = どの根拠で実施しますか
act_part-admitted_lead = 要請されたものを実施すること、及びその方法を{ $state }に知らせます。
act_part-admitted_button = 内容を確認する
act_part-admitted_done = 決定に署名し、{ $state }に送付中です。

act-name_request-referred = 他の機関への送付
move_request-referred = 他の機関に送付する
act_request-referred_title = どの機関が実施しますか
act_request-referred_lead = 現在の担当機関と、その機関が直接回答するかどうかが{ $state }に示されます。
act_request-referred_button = { $state }に知らせる
act_request-referred_done = 通知を{ $state }に送付中です。

act-name_execution-postponed = 実施の延期
move_execution-postponed = 実施を延期する
act_execution-postponed_title = 延期の理由と時期
act_execution-postponed_lead = 延期は拒否ではなく、実施の義務は残ります。その間にできることを記載してください。
act_execution-postponed_button = 延期を確認する
act_execution-postponed_done = 延期に署名し、{ $state }に送付中です。

act-name_execution-resumed = 実施の再開
move_execution-resumed = 実施を再開する
act_execution-resumed_title = 実施の再開
act_execution-resumed_lead = 妨げがなくなったことが{ $state }に示されます。
act_execution-resumed_button = { $state }に知らせる
act_execution-resumed_done = 実施の再開を{ $state }に送付中です。

act-name_progress-reported = 進捗の報告
move_progress-reported = 進捗を報告する
act_progress-reported_title = どこまで進みましたか
act_progress-reported_lead = 取られた措置と次の予定が{ $state }に示されます。
act_progress-reported_button = { $state }に知らせる
act_progress-reported_done = 報告を{ $state }に送付中です。
act-name_urgency-assessed = 緊急度の判断
move_urgency-assessed = どの緊急度で扱うかを知らせる
act_urgency-assessed_title = どの緊急度で、なぜそう扱いますか
act_urgency-assessed_lead = { $state }に理由とともに直ちに伝わります。相手方の主張は記録に残ります。緊急より低く扱う場合、この事案は緊急としては鳴らず、次の連絡は至急として当直を呼び出します。件数に数えられます。主張どおりの緊急度を選び直せば取り消せます。
act_urgency-assessed_button = { $state }に知らせる
act_urgency-assessed_done = どの緊急度で扱うかを{ $state }に知らせました。
act_urgency-assessed_level = 扱う緊急度
act_urgency-assessed_reasons = 理由
