### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 法令データの誤り。

law-file_two-folders = { $id }にフォルダーが二つあるか、フォルダーと一覧の行があります
law-file_no-article = { $pinpoint }はどのarticles.yamlにもありません
law-file_unknown-state = { $state }はjurisdictions.yamlにありません
law-file_two-files = { $state }のファイルが二つあります
law-file_no-instrument = { $id }という文書はありません
law-file_no-membership = { $of }は加盟の対象ではありません
law-file_leaves-before-joining = { $code }の{ $of }からの脱退（{ $to }）が、加盟（{ $from }）より後になっていません
law-file_twice = { $key }が二度あります
law-file_consented-before-signing = { $state }の同意（{ $consented }）が署名（{ $signed }）より前です
law-file_in-force-before-consent = { $state }についての発効（{ $inForce }）が同意（{ $consented }）より前です
law-file_days-without-being-bound = { $state }は{ $kind }ですが、同意又は発効の日があります
law-file_ended-before-beginning = { $state }についての終了（{ $ended }）が、発効（{ $inForce }）より後になっていません
law-file_suspension-backwards = { $state }の停止の終期（{ $to }）が、始期（{ $from }）より後になっていません
law-file_verified-empty = { $field }は確認済みですが、空です
law-file_entry-otherwise = { $state }の同意は{ $consented }です。{ $pinpoint }によれば発効は{ $expected }で、{ $inForce }ではありません
law-file_period-backwards = 終期（{ $to }）が、始期（{ $from }）より後になっていません
law-file_surer-than-source = 確度が{ $confidence }とされていますが、出典からは{ $most }までです
law-file_speaks-to-ourselves = 「{ $words }」はデータを整える人への書き方です。読み手に向けて書くか、source に移してください
law-file_begins-small = 小文字で始まっています：{ $text }
law-file_yaml = { $reason }
law-file_no-field = { $at }：{ $fields }はこの行の項目ではありません
law-file_none-of = { $at }：{ $values }のいずれでもありません
law-file_value-missing = { $at }：ないか、{ $expected }がありません
law-file_wrong-type = { $at }：{ $expected }ではありません
law-file_no-form = { $at }：ここで許される形のいずれでもありません
law-file_form-otherwise = { $at }：{ $reason }
law-file_rules-of-no-row = { $name }を用いる行がありません
law-file_rules-unknown = { $name }はこのファイルの規則にありません
law-file_file-unknown = 文書のフォルダーの{ $names }（.yaml）のいずれでもありません
law-file_file-missing = ないか、誤りがあります
law-file_measure-without-row = measures.yamlに{ $measure }の行がありません。書き加えてください
law-file_no-list = { $id }にcontents.yamlがありません
law-file_ground-without-row = conditions.yamlに{ $ground }の行がありません。書き加えてください（請求書で言えることがなければasks: null）
law-file_note-without-day = { $state }の注記に日付があります。その注記を述べうる最初の日をnoteFromに書いてください
law-file_day-without-note = { $state }にはnoteFromがありますが、注記がありません
