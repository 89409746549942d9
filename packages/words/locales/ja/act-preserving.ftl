### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 保全されたデータの扱い。

act-name_preservation-warning = 保全前の警告
move_preservation-warning = 保全の前に警告する
act_preservation-warning_title = 保全が支障となりますか
act_preservation-warning_lead = 保全してもデータが確保されない場合、対象者に察知される場合又は捜査を害する場合のためのものです。続行するかどうかを{ $state }が回答します。
act_preservation-warning_button = { $state }に警告する
act_preservation-warning_done = 警告を{ $state }に送付中です。

act-name_preservation-answered = 警告への回答
move_preservation-answered = 警告に回答する
act_preservation-answered_title = { $state }に続行を求めますか
act_preservation-answered_lead = { $state }は保全の前に警告しました。それでも続行するかどうかを決定してください。
act_preservation-answered_button = { $state }に回答を送る
act_preservation-answered_done = 回答を{ $state }に送付中です。

act-name_extension-requested = 保全の延長の要請
move_extension-requested = 保全の延長を求める
act_extension-requested_title = いつまで保全が必要ですか
act_extension-requested_lead = データそのものの要請がまだない理由を記載してください。
act_extension-requested_button = 内容を確認する
act_extension-requested_done = 延長の要請に署名し、{ $state }に送付中です。

act-name_preservation-extended = 保全の延長
move_preservation-extended = 保全を延長する
act_preservation-extended_title = 新たな保全の終期
act_preservation-extended_lead = 自国法の下で、新たな日までデータを保全することを{ $state }に確認します。
act_preservation-extended_button = 延長を確認する
act_preservation-extended_done = 延長に署名し、新たな終期とともに{ $state }に送付中です。

act-name_extension-declined = 保全の延長の不承諾
move_extension-declined = 保全を延長しない
act_extension-declined_title = 延長しない理由
act_extension-declined_lead = 終期は変わりません。{ $state }は、それまでにデータを要請することができます。
act_extension-declined_button = 内容を確認する
act_extension-declined_done = 回答に署名し、{ $state }に送付中です。

act-name_preservation-ended = 保全の終了
move_preservation-ended = 保全を終了する
act_preservation-ended_title = 保全を終了する理由
act_preservation-ended_lead = 以後、データは失われることがあります。{ $state }に直ちに通知されます。
act_preservation-ended_button = 内容を確認する
act_preservation-ended_done = 保全の終了に署名し、{ $state }に送付中です。
