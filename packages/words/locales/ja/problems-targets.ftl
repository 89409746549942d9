### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

problem-next_date-impossible = 2025-07-15、又は2025-07-15 13:05:22のように、年を先に書いてください。
problem-next_day-impossible = 日、月又は年を直してください。
problem-next_day-over = 今日又はそれより後の日を書いてください。
problem-next_day-to-come = 今日又はそれより前の日を書いてください。
problem-next_day-far = 年を直してください。
problem_zone-sign = 「{ $typed }」は時間帯の表では{ $means }を意味し、多くの人の意図とは逆です。
problem-next_zone-sign = 時計が示した方に従い、{ $means }又は{ $other }と書いてください。
problem_zone-letters = 「{ $typed }」は複数の時間帯に使われます。
problem-next_zone-letters = Asia/Tokyoのような地名、UTC、又は+09:00のような時差で書いてください。
problem_text-unassigned-character = 文に、Unicodeにない文字{ $first }があります。
problem-next_text-unassigned-character = 取り除くか、何が表示されていたかを言葉で書いてください。
problem_defanged = 「{ $typed }」は、誤って開かれないよう無害化して書かれています。
problem-next_defanged = その意味であれば、{ $meant }と書いてください。
problem_signs-around = 「{ $typed }」には、元の文章の記号が付いています。
problem-next_signs-around = その意味であれば、{ $meant }とだけ書いてください。
problem_time-counted = 「{ $typed }」は、機械が用いる1970年からの通算の値です。
problem-next_time-counted = その時点であれば、{ $meant }と書いてください。
problem_ip-with-port = { $address }がポート{ $port }と一緒に書かれています。
problem-next_ip-with-port = ここには{ $address }を、ポートの欄には{ $port }を書いてください。
problem_ip-port-form = 「{ $typed }」はポートではありません。
problem-next_ip-port-form = 1から65535までの数、又は1024-2047のような範囲で書いてください。
problem_protocol-form = 「{ $typed }」は、ComityがIPの上位プロトコルとして知るものではありません。
problem-next_protocol-form = 記録にあるとおり、TCP又はUDPと書いてください。
problem_host-at-home = { $host }は、網ごとに別の機器を指します。
problem-next_host-at-home = インターネットから見つかる名前を書いてください。
problem_telephone-form = 「{ $typed }」は電話番号ではありません。
problem-next_telephone-form = +81 3 1234 5678のように、プラスと国番号を付けて書いてください。
problem_telephone-national = 「{ $typed }」は、どの国の番号か分かりません。
problem-next_telephone-national = +81 3 1234 5678のように、プラスと国番号を付けて書いてください。
problem_wallet-form = 「{ $typed }」は、ウォレットのアドレスの書き方ではありません。
problem-next_wallet-form = アドレスだけを一字ずつ写してください。
problem_transaction-form = 「{ $typed }」は、取引の識別子の書き方ではありません。
problem-next_transaction-form = 識別子だけを一字ずつ写してください。
problem_device-form = 「{ $typed }」は機器の番号ではありません。
problem-next_device-form = IMEI、MACアドレス又は製造番号だけを書いてください。

problem_ip-no-port = 送信元ポートがありません。共有アドレスでは、同じ時刻に数千人が一つのアドレスから接続します。
problem-next_ip-no-port = 記録にある送信元ポートを書くか、記録にないことを述べてください。
problem_time-coarse = 時刻が秒まで書かれていません。共有アドレスは一秒のうちに使用者が変わります。
problem-next_time-coarse = 2025-07-15 13:05:22のように、記録のとおり書いてください。
problem_period-broad = { $days ->
       *[other] 期間が{ $days }日に及びます。短い方が早く回答され、必要性も示しやすくなります。
    }
problem-next_period-broad = 捜査に必要な時間に絞るか、全体が必要な理由を述べてください。
problem_period-future = 期間が将来に及びます。その記録はまだありません。
problem-next_period-future = 訂正するか、リアルタイムの収集を求めてください。
problem_period-early = 期間が1980年より前に始まります。
problem-next_period-early = 年を確かめてください。
problem_period-buddhist = { $year }年は仏暦と思われます。西暦では{ $meant }年です。
problem-next_period-buddhist = 西暦の年を書いてください。
problem_ip-documentation = { $address }は例示及び訓練用に確保されたもので、インターネット上の誰のものでもありません。
problem_ip-holds = { $address }は、IPv4アドレス{ $inside }を含みます。当時それを使っていた者がトンネルを動かしていました。
problem-next_ip-holds = { $inside }についても求めてください。
problem_account-name-only = 「{ $typed }」は、{ $service }で多くの者が名乗れる名前と思われます。
problem-next_account-name-only = 番号、メールアドレス又は電話番号など、サービスがアカウントを特定できるものを書いてください。
problem_custodian-entity = 「{ $typed }」には、地域ごとに責任を負う会社が複数あります。
problem-next_custodian-entity = 利用者の地域を担当する会社を書いてください：{ $entities }。
problem_telephone-code-unknown = { $typed }の最初にある国番号は、どの国にも割り当てられていません。
problem-next_telephone-code-unknown = 番号を確かめてください。
problem_wallet-checksum = { $typed }の検査符号が合いません（{ $rule }）。文字の誤りがあり得ます。
problem-next_wallet-checksum = 元の記録と一字ずつ照合してください。
problem_wallet-other-currency = { $typed }は、{ $currency }のアドレスの書き方ではありません。
problem-next_wallet-other-currency = 通貨とアドレスを確かめてください。
problem_transaction-length = { $typed }は、{ $currency }の取引の識別子の長さではありません。
problem-next_transaction-length = 元の記録と一字ずつ照合してください。
problem_device-check-digit = { $typed }の検査数字が合いません。数字の誤りがあり得ます。
problem-next_device-check-digit = 元の記録と照合してください。
problem_device-mac-made-up = { $typed }は機器が自ら作ったアドレスで、製造者には分かりません。
problem-next_device-mac-made-up = それが現れた網と時刻を書いてください。
problem_device-mac-of-many = { $typed }は多数の機器を同時に指します。
problem-next_device-mac-of-many = 番号を確かめてください。
problem_facts-short = { $n ->
       *[other] 事実が{ $n }語でしか述べられていません。
    }
problem-next_facts-short = 誰が、何を、いつ、どこで、どのように行ったかを述べてください。双方可罰性はこれにより判断されます。
problem_facts-no-date = 事実に日付がありません。
problem-next_facts-no-date = 分かる範囲で、いつ起きたかを述べてください。
problem_facts-no-place = 事実に場所、人又はサービスの名がありません。
problem-next_facts-no-place = どこで起きたか、又はどのサービスに関するかを述べてください。
problem_answer-short = これではほとんど何も述べていません。
problem-next_answer-short = 相手方が動けるよう、文で述べてください。
problem_no-link = データと犯罪との関係が述べられていません。
problem-next_no-link = 対象がどのように使われたか、どうして分かったかを述べてください。
problem_language-not-known = { $language }は、{ $state }について知られている言語（{ $known }）にありません。
problem-next_language-not-known = 送付後に翻訳を添えるか、翻訳を送る期日を記載するか、先に相手方と言語を合意してください。
problem_case-small = { $cite ->
        [none] { $state }は小規模な事案の共助を拒むことがありますが、事実に問題の金額が書かれていません。その実務について知られていること：「{ $says }」。規定は知られていません。
       *[other] { $state }は小規模な事案の共助を拒むことがありますが（{ $cite }）、事実に問題の金額が書かれていません。その法について知られていること：「{ $says }」。
    }
problem-next_case-small = 金額、被害者の数その他、事案の重さを示す事情を書いてください。
problem_case-small-unknown = 刑から見て軽い犯罪です。小規模な事案についての{ $state }の規則は知られていません。
problem-next_case-small-unknown = 事案の重さを示す事情を書くか、このような事案で共助するかを先に相手方に尋ねてください。
problem_milder-way = より緩やかな処分では足りない理由が書かれていません。
problem-next_milder-way = 何を試みたか、より侵害の少ないデータ又はより短い期間ではなぜ足りないかを書いてください。
problem_kept-no-longer = 先の事件で保全されたものの保全は{ $day }まででした。既に失われている可能性があります。
problem-next_kept-no-longer = なお保有しているかを相手方に尋ねるか、改めて保全を求めてください。
problem_kept-answer-unknown = 先の事件で保全されたものは{ $day }まで保全されます。回答にかかる期間は知られていません。このノードが見た回答が少なすぎます。{ $rule ->
        [none] 決定まで保全するとの規則は知られていません。
       *[other] 請求が届けば、決定まで保全しなければなりません。
    }
problem-next_kept-answer-unknown = { $rule ->
        [none] これを送る前に、保全の延長を求めてください。
       *[other] その日より前に届くようこれを送るか、先に保全の延長を求めてください。
    }
problem_kept-too-short = 先の事件で保全されたものは{ $day }まで保全されます。この国の直近{ $answers }件の回答の半数は{ $days }日以上かかりました。{ $rule ->
        [none] 決定まで保全するとの規則は知られていません。
       *[other] 請求が届けば、決定まで保全しなければなりません。
    }
problem-next_kept-too-short = { $rule ->
        [none] これを送る前に、保全の延長を求めてください。
       *[other] その日より前に届くようこれを送るか、先に保全の延長を求めてください。
    }
problem_kept-too-short-practice = 先の事件で保全されたものは{ $day }まで保全されます。良い実務では回答に{ $days }日かかりますが、このノードが見た回答は少なく、それ以上は分かりません。{ $rule ->
        [none] 決定まで保全するとの規則は知られていません。
       *[other] 請求が届けば、決定まで保全しなければなりません。
    }
problem-next_kept-too-short-practice = { $rule ->
        [none] これを送る前に、保全の延長を求めてください。
       *[other] その日より前に届くようこれを送るか、先に保全の延長を求めてください。
    }
problem_asked-before = { $cases ->
       *[other] この国との{ $cases }件の事件が、同じ対象について同じものを求めています：{ $references }。
    }
problem-next_asked-before = まずその事件を確認し、これがそれに続く又はそれを補うものであれば、先の請求として挙げてください。
