### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

problem_json-too-large = メッセージは{ $bytes }バイトです。読み取るのは{ $max }バイトまでです。
problem_json-too-deep = 入れ子が{ $max }段を超えています。
problem_json-too-many = 値、又は一つのオブジェクトの項目が{ $max }を超えています。
problem_json-not-utf8 = UTF-8の文字列ではありません。
problem_json-duplicate-name = 項目「{ $name }」が二度あります。
problem_json-forbidden-name = 項目に「{ $name }」という名は使えません。
problem_json-lone-surrogate = サロゲートペアの片方だけが含まれています。
problem_json-number = ここで使える数は2^53 - 1までの整数のみです。
problem_json-syntax = { $wanted ->
        [end] 値の後に余分なものがあります。
        [colon] コロンがありません。
        [comma] コンマがありません。
        [text] 引用符で囲んだ文字列が必要です。
        [escape] そのようなエスケープはありません。
       *[value] 値が必要です。
    }
problem_json-not-canonical = JSONが正規形ではありません。順序、空白又はエスケープが異なります。
problem_schema = 様式に合いません（{ $rule }）。
problem-next_schema = その様式のページと比べてください。未知の項目は認められません。
problem_text-too-long = 文は{ $length }字です。ここに入るのは{ $max }字までです。
problem_text-lone-surrogate = 文字の半分だけが含まれています。
problem_text-hidden-characters = { $n ->
       *[other] 見えない制御文字が{ $n }個含まれています。最初のものは{ $first }です。
    }
problem-next_text-hidden-characters = 取り除いてください。別の画面で文の読みが変わることがあります。
problem_pinpoint-form = 「{ $typed }」は条項の書き方ではありません。
problem-next_pinpoint-form = CETS185:29(7)のように、文書、コロン、条、括弧に入れた項の順に書いてください。

problem_kem-length = X-Wingの暗号文は{ $size }バイトです。
problem_kem-public-key = 暗号化鍵がX-Wingの公開鍵ではありません。
problem_kem-low-order = X25519の点の位数が小さく、誰にでも分かる秘密になります。

problem_link-gap = リンクはエポック{ $ofEpoch }、位置{ $last }にあります。エポック{ $epoch }、位置{ $seq }は早すぎます。
problem-next_link-gap = 回答が示す先頭の次の位置から送り直してください。
problem_link-fork = { $how ->
        [taken] リンクのエポック{ $epoch }、位置{ $seq }には既に別の記録があります。
       *[past] エポック{ $epoch }、位置{ $seq }の記録は、このリンクとは別の過去に続いています。
    }
problem-next_link-fork = 停止して双方のリンクログを比べてください。二つの封筒が一つの位置を主張しています。
problem_link-parties = 記録{ $entry }は{ $from }から{ $to }へのリンクのものです。
problem_journal-authority = 記録{ $entry }は別の当局のものです。
problem_journal-gap = 記録{ $entry }がありません。
problem_journal-broken = 記録{ $entry }は、ここに残る直前の記録に続いていません。

problem_parse = バイト列を読み取れません。{ $because }
problem-next_parse = 封筒の正規のバイト列（RFC 8785）を、大きさの上限内で送ってください。
problem_suite = 封筒は暗号スイートcomity-1で封じられていません。
problem-next_suite = そのスイートで封じてください。他にはなく、交渉もありません。
problem_recipient-unknown = ここで知られた鍵の声明には、{ $to }を宛先とできるものがありません。
problem-next_recipient-unknown = 受信側の現在の鍵の声明を取得し、その当局の一つを宛先にしてください。
problem_sender-unknown = { $from }はここでは承認されていません。
problem-next_sender-unknown = まず、このノードの担当官二人がその参加者を承認する必要があります。
problem_key-unknown = { $authority }は署名鍵{ $key }を声明していません。
problem-next_key-unknown = この鍵を載せた鍵の声明の承認を受けてから、送り直してください。
problem_key-not-valid-at-time = { $authority }の鍵{ $key }は{ $at }の時点で有効ではありませんでした。
problem-next_key-not-valid-at-time = 現在有効な鍵で封じ直してください。
problem_no-encryption-key = { $authority }には{ $at }の時点で有効な暗号化鍵がありません。
problem-next_no-encryption-key = 最新の鍵の声明を参加者に求めてください。
problem_signature = 封筒の署名が正しくありません。
problem-next_signature = 封じ直してください。二度起きるときは、鍵とノード間の経路を確かめてください。
problem_decrypt = 封筒を開けません。{ $because }
problem-next_decrypt = 受信側の現在の鍵の声明を取得し、そこにある鍵に宛てて封じ直してください。
problem_encryption-key-gone = { $authority }は鍵{ $key }をもう保有していません。
problem_sealed-decrypt = 示された鍵では開きません。
problem_body-decrypt = 本文をそのデータ鍵で開けません。
problem_body-commitment = 本文は、通知のヘッダーが約束したものではありません。
problem_act-signature = 通知{ $act }の署名が正しくありません。
problem-next_act-signature = 作成者に、その当局の有効な鍵で通知に署名し直してもらってください。
problem_act-envelope-mismatch = 通知とその封筒が次の項目で食い違っています：{ $member }。
problem-next_act-envelope-mismatch = 当事者と事案が同じ封筒に通知を入れてください。
problem_authority-scope = { $authority }は{ $participant }の当局ではありません。
problem-next_authority-scope = 作成者になれるのは、自らの参加者の下にある当局自身のみです。
problem_envelope-too-large = 封じた通知は{ $bytes }バイトです。運べるのは{ $max }バイトまでです。
problem-next_envelope-too-large = 文を短くしてください。ファイルは通知ではなく証拠として送ります。
problem_batch-too-large = バッチは{ $bytes }バイトです。運べるのは{ $max }バイトまでです。
problem-next_batch-too-large = 一度に送る封筒を減らしてください。

problem_header-malformed = バッチヘッダーが様式に合わないか、別の経路のものです。
problem-next_header-malformed = その様式のページと比べてください。
problem_heads-parties = 先頭は他の参加者間のリンクのものです。
problem-next_heads-parties = この参加者との自らのリンクの先頭を述べてください。
problem_heads-key = { $participant }はその時点で受領鍵{ $key }を声明していませんでした。
problem-next_heads-key = 最新の鍵の声明について承認を受けてください。
problem_heads-signature = 先頭の署名が正しくありません。
problem-next_heads-signature = 署名し直してください。二度起きるときは、鍵とノード間の経路を確かめてください。
problem_head-unknown = 求められた記録の直前の先頭は、この記録にありません。
problem-next_head-unknown = 双方の記録を照合してください。両端の過去が異なります。
problem_returned-place = 返されたものは、ここにあるものに続きません。
problem_returned-receipt = 返されたものには受領証がないか、別のものについての受領証です。何の証明にもなりません。
problem_returned-act = 返された通知は、その受領証が名指すものではありません。
problem_returned-sealed = 返された通知は、ここにある鍵では開けません。
problem_header-signature = バッチヘッダーの署名が正しくありません。
problem-next_header-signature = 署名し直してください。二度起きるときは、鍵とノード間の経路を確かめてください。
problem_header-body = 本文は、バッチヘッダーが示すものではありません。
problem-next_header-body = 送り直してください。二度起きるときは、ノードの間に何があるかを確かめてください。
problem_header-time = バッチヘッダーの時刻は{ $claimed }ですが、ここでは{ $at }です。
problem-next_header-time = 回答が示す時刻でヘッダーに署名し、時計を合わせてください。
problem_header-key = { $from }は現在用いられる受領鍵{ $key }を声明していません。
problem-next_header-key = 最新の鍵の声明について受信側の承認を受けてください。

problem_receipt-signer = { $by }が{ $for }に代わって署名しています。
problem_receipt-key = { $by }は受領鍵{ $key }を声明していませんでした。
problem_receipt-path = 受領書は、それが示すバッチにありません。
problem_receipt-signature = バッチの署名が正しくありません。

problem_fingerprint-mismatch = { $participant }の声明の指紋が異なります：{ $fingerprint }。
problem-next_fingerprint-mismatch = 承認しないでください。既に信頼している手段で参加者に尋ねてください。
problem_participant-unknown = { $participant }は承認されていません。
problem-next_participant-unknown = 担当官二人が指紋を比べて承認します。
problem_statement-signature = { $participant }の鍵の声明の第{ $version }版は、それが示すルート鍵で署名されていません。
problem-next_statement-signature = 別の手段で参加者に声明を求め、指紋を比べてください。
problem_statement-authority = { $authority }は二度挙げられているか、{ $participant }の当局ではありません。
problem_statement-key-id = 鍵{ $key }は二度挙げられているか、その鍵の識別子ではありません。
problem_statement-succession = { $how ->
        [not-newer] 第{ $version }版は、既知の第{ $last }版より新しくありません。
        [participant] 別の参加者の声明です。
        [root] ルート鍵が以前のものと異なります。
        [version] 第{ $version }版は第{ $last }版の次ではありません。
        [prev] ここで知られた直前の版に続いていません。
        [date] 日付が直前の版より前です。
       *[key] 鍵{ $key }が外されたか変えられています。鍵は終わらせることしかできません。
    }
problem-next_statement-succession = 間の版を取得するか、指紋を比べて参加者を改めて承認してください。

### 事案ファイルの誤り。

problem_act-of-other-case = 通知{ $act }は事案{ $case }のものです。
problem_act-not-proven = { $authority }の通知{ $seq }（{ $kind }）：{ $because }
problem_act-twice = 通知{ $act }が二度あります。
problem_act-missing = { $authority }の通知{ $seq }がないか、二度あります。
problem_act-out-of-order = { $authority }の通知{ $seq }（{ $kind }）は直前の通知に続いていません。
problem_act-saw-more = { $n ->
       *[other] { $authority }の通知{ $seq }（{ $kind }）は{ $of }の通知を{ $n }件見ていましたが、ファイルには{ $held }件しかありません。
    }
problem_body-not-signed = { $authority }の通知{ $seq }（{ $kind }）の本文は、作成者が署名したものではありません。
problem_body-not-here = { $authority }の通知{ $seq }（{ $kind }）の本文がなく、消去したとする通知もありません。
problem_receipt-of-other-case = 受領書は事案{ $case }のものです。
problem_receipt-act-not-here = 受領書が受理した通知{ $act }は、そのままの形ではファイルにありません。
problem_link-not-receipted = { $from }から{ $to }へのリンクの記録{ $seq }を示す受領書がありません。
problem_receipt-link-not-here = この受領書が示すリンクログの位置がファイルにありません。
problem_fingerprint-not-trusted = { $participant }の指紋は、信頼しているもののいずれでもありません：{ $fingerprint }。
problem_seal-broken = { $authority }の封印が正しくありません。ファイルの何かが変えられています。

### 事案ファイルの検査で確かめられたこと。

found_canonical = { $n ->
       *[other] 正規の{ $n }バイト
    }
found_fingerprint = { $participant } { $fingerprint }
found_all-compared = すべて信頼している指紋です
found_none-compared = 指紋は上のとおり。比べてください
found_not-compared = 比べていないもの：{ $participants }
found_signed-on-arrival = { $n ->
       *[other] 到着時に有効な鍵で署名された通知{ $n }件
    }
found_signed-at-claim = { $n ->
       *[other] 作成者が主張する時点で有効な鍵による通知{ $n }件
    }
found_signed-in-doubt = { $n ->
       *[other] { $authority }がその後失効させた鍵による通知{ $n }件：{ $since }から鍵が他人の手にあったおそれがあります。その当局に、自らの通知かを確かめてください
    }
found_chains = { $n ->
       *[other] 作成者{ $n }、欠けなし
    }
found_bodies = { $n ->
       *[other] 約束どおりの本文{ $n }件
    }
found_erased = { $n ->
        [0] 消去されたものはありません
       *[other] { $n }件消去。いずれも通知によるもの
    }
found_receipts = { $n ->
       *[other] 受領書{ $n }件を証明
    }
found_acts-without-receipt = { $n ->
       *[other] 受領書のない通知{ $n }件
    }
found_links = { $n ->
       *[other] リンクログの位置{ $n }件、受領書のとおり
    }
found_sealed = { $authority }が{ $at }に封印
problem_ping-parties = 試験への回答が他者のもの、又は他者宛てです。
problem-next_ping-parties = 自分のノードについて、尋ねた相手に回答してください。
problem_ping-question = 別の照会への回答です。
problem-next_ping-question = 照会ごとに、その照会に対して改めて回答してください。
problem_ping-key = { $participant }はその時点で受領鍵{ $key }を表明していません。
problem-next_ping-key = 最新の鍵表明の承認を受けてください。
problem_ping-signature = 試験への回答の署名が成立しません。
problem-next_ping-signature = 署名し直してください。再び起きる場合は、鍵とノード間の経路を確認してください。
problem_reach-parties = 回答が他の参加者のもの、又は他の参加者に宛てたものです。
problem-next_reach-parties = 自らのノードについて、尋ねた相手に答えてください。
problem_reach-key = { $participant }はその時点で受領鍵{ $key }を声明していませんでした。
problem-next_reach-key = 最新の鍵の声明について承認を受けてください。
problem_reach-signature = 回答の署名が正しくありません。
problem-next_reach-signature = 署名し直してください。二度起きるときは、鍵とノード間の経路を確かめてください。
problem_sender-suspended = 相手のノードは、このノードの承認を停止しており、何も受け入れません。
problem-next_sender-suspended = 知っている番号でその国の機関に電話してください。待っているものは保たれ、相手の担当官二人が再承認すれば送られます。
