### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 各部分の結果。

act-name_evidence-delivered-in-part = 結果の一部の引渡し
move_evidence-delivered-in-part = 結果の一部を引き渡す
act_evidence-delivered-in-part_title = 何を引き渡し、何が残っていますか
act_evidence-delivered-in-part_lead = ネットワーク外で引き渡すものを記載します。すべてがそのまま到着したかどうかを{ $state }が確認できます。
act_evidence-delivered-in-part_button = 一覧を確認する
act_evidence-delivered-in-part_done = 一覧に署名し、{ $state }に送付中です。

act-name_evidence-delivered = 結果の引渡し
move_evidence-delivered = 結果を引き渡す
act_evidence-delivered_title = 何を引き渡しますか
act_evidence-delivered_lead = ネットワーク外で引き渡すものを記載します。すべてがそのまま到着したかどうかを{ $state }が確認できます。
act_evidence-delivered_button = 一覧を確認する
act_evidence-delivered_done = 一覧に署名し、{ $state }に送付中です。

act-name_evidence-received = 受領の確認
move_evidence-received = 受領を確認する
act_evidence-received_title = すべて到着しましたか
act_evidence-received_lead = 到着したもの、及びそれが一覧のとおりかどうかを{ $state }に知らせます。
act_evidence-received_button = { $state }に知らせる
act_evidence-received_done = 確認を{ $state }に送付中です。

act-name_evidence-returned = 物の返還
move_evidence-returned = 物を返還する
act_evidence-returned_title = { $state }に何を返還しますか
act_evidence-returned_lead = 返還が必要な物件及び原本のためのものです。
act_evidence-returned_button = 返還を確認する
act_evidence-returned_done = 返還に署名し、{ $state }に送付中です。

act-name_traffic-disclosed = 通信の経路の開示
move_traffic-disclosed = 経路を開示する
act_traffic-disclosed_title = どの事業者を経由しましたか
act_traffic-disclosed_lead = { $state }が事業者及び経路を特定するのに十分な通信記録です。他国が現れた場合、{ $state }はその国に要請できます。
act_traffic-disclosed_button = 開示を確認する
act_traffic-disclosed_done = 開示に署名し、{ $state }に送付中です。

act-name_statement-taken = 供述の録取
move_statement-taken = 供述の録取を報告する
act_statement-taken_title = 誰の供述を、どのように録取しましたか
act_statement-taken_lead = 記録そのものは証拠として引き渡します。ここでは、行われたことが{ $state }に示されます。
act_statement-taken_button = 報告を確認する
act_statement-taken_done = 報告に署名し、{ $state }に送付中です。

act-name_document-served = 文書の送達
move_document-served = 送達を報告する
act_document-served_title = 送達されましたか
act_document-served_lead = いつ、誰に、どのように送達したか、又は送達できなかった理由が{ $state }に示されます。
act_document-served_button = 報告を確認する
act_document-served_done = 報告に署名し、{ $state }に送付中です。

act-name_search-made = 捜索の実施
move_search-made = 捜索を報告する
act_search-made_title = どこを捜索し、何を差し押さえましたか
act_search-made_lead = 差し押さえたものは、別の通知により引き渡します。
act_search-made_button = 報告を確認する
act_search-made_done = 報告に署名し、{ $state }に送付中です。

act-name_nothing-found = 該当なし
move_nothing-found = 該当がないことを報告する
act_nothing-found_title = どこを調べましたか
act_nothing-found_lead = 調べた範囲が{ $state }に示され、重ねて要請する必要がなくなります。
act_nothing-found_button = 報告を確認する
act_nothing-found_done = 報告に署名し、{ $state }に送付中です。

act-name_execution-impossible = 実施不能
move_execution-impossible = 実施できないことを報告する
act_execution-impossible_title = 実施できない理由
act_execution-impossible_lead = 拒否ではなく、要請されたことが実施できない場合のためのものです。代わりに要請できるものがあれば記載してください。
act_execution-impossible_button = 報告を確認する
act_execution-impossible_done = 報告に署名し、{ $state }に送付中です。

act-name_outcome-reported = 結果の報告
move_outcome-reported = 結果を報告する
act_outcome-reported_title = その後どうなりましたか
act_outcome-reported_lead = 共助が何につながったかが{ $state }に伝わります。
act_outcome-reported_button = { $state }に知らせる
act_outcome-reported_done = 結果を{ $state }に送付中です。
act-name_hearing-held = 尋問の実施
move_hearing-held = 尋問の実施を報告する
act_hearing-held_title = 尋問の内容と方法を記載してください
act_hearing-held_lead = { $state }のために、自国の当局の面前又は相手国の裁判所との回線により、証人又は鑑定人の尋問が行われたことを伝えます。
act_hearing-held_button = 報告を確認する
act_hearing-held_done = 尋問の報告は署名され、{ $state }に送信中です。
act_hearing = 実施方法
hearing_in-person = 対面
hearing_by-video = 映像
hearing_by-telephone = 電話
missing_hearing = 実施方法を選択してください

act-name_files-received = ファイルごとの受領
move_files-received = ファイルごとに受領を確認する
act_files-received_title = 何が届きましたか（ファイルごと）
act_files-received_lead = 届いた場所でダイジェストを計算し、貼り付けてください。機械が{ $state }の一覧と照合します。機械に分からないことだけを記載してください。
act_files-received_button = 受領の内容を確認する
act_files-received_done = 受領の通知に署名し、{ $state }に送付中です。
act_files-received_files = ファイル
act_files-received_files-row = ファイル{ $n }
act_files-received_files-add = ファイルを追加する
act_files-received_files-name = 名称
act_files-received_files-bytes = サイズ（バイト）
act_files-received_files-digest = 届いた時のダイジェスト
act_files-received_files-found = 結果
act_files-received_complete = 一覧のすべてが届いた
act_files-received_verified = すべてのファイルが一覧と一致する
act_files-sums = sha256sum の出力
act_files-sums-hint = ファイルのあるフォルダーで sha256sum * を実行し、全行を貼り付けてください（Windows では Get-FileHash：ダイジェスト、空白二つ、名称）。一覧にあってここにないファイルは、別の指定がない限り「届いていない」とみなします。
act_files-compare = 一覧と照合する
act_files-listed = 一覧の値：
act_files-seen = 届いた時の値：
act_files-found = 結果
act_files-bytes = 届いた時のサイズ（バイト）
case_file-bytes = { $n } バイト
file-found_same = 一覧と同じ
file-found_other = 一覧と異なる
file-found_missing = 届いていない
file-found_arrived = 届いた（照合する値なし）
file-found_not-listed = 一覧にない
