### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

letter_page = 通知のテキスト
letter_lead = 電話で読み上げ、又は相手方のノードに届かないときに電子メールに貼り付けるためのものです。署名はありません。効力を持つのは署名済みの通知であり、回線が復旧次第送付されます。
letter_download = テキストとしてダウンロード
letter_title = COMITYによる当局間の通知
letter_case = 事案の識別子
letter_about = 件名
letter_requesting = 要請側
letter_requested = 被要請側
letter_receives = 受領する側
letter_gives = 提供する側
letter_made = このテキストの作成
letter_standing = 署名のない読み上げ用の写しです。効力を持つのは双方が保持する事案のログの署名済みの通知であり、下記のダイジェストによりログ及び書き出した事案のファイル（comity verify）で照合できます。
letter_act = 通知{ $n }：{ $title }
letter_by = 通知した者
letter_claimed = 通知の時刻（作成者の申告）
letter_received = 受領
letter_provisions = 依拠した規定
letter_no-effect = 効力なし、その理由
letter_says = 内容
letter_act-id = 通知の識別子
letter_digest = 署名済みの通知のダイジェスト（SHA-256）
letter_proofs = 証明
letter_proof = { $name }：{ $at }、{ $by }
letter_end = { $n ->
       *[other] 終わり。通知{ $n }件。
    }
